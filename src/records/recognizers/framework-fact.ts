import { type Unit, wordOf } from '../../claims/syntax/unit.ts';
import type { Mention } from '../../model/annotation.ts';
import type { ClaimTime } from '../../model/claim.ts';
import type { Actor, FactKind } from '../../model/record.ts';
import { actorsOf, coordinatedActors, subjectOf } from '../actors.ts';
import type { Draft, Recognizer } from '../draft.ts';
import { type Framework, frameworkOf } from '../framework.ts';
import { personOf, stateOf } from '../naming.ts';
import { type Scene, unitsSpan, type View, wordsOf } from '../scene.ts';
import { slug } from '../slug.ts';
import { statusOf } from '../status.ts';
import { timeNear } from '../surroundings.ts';

interface Fact {
  readonly kind: FactKind;
  readonly actor?: Actor | null;
  readonly value?: string | null;
  readonly when?: ClaimTime | null;
}

function draft(view: View, framework: Framework, fact: Fact, first: number, last: number): Draft {
  const { kind, actor = null, value = null, when = null } = fact;
  return {
    content: { record: 'framework', framework, kind, actor, value, when },
    evidence: unitsSpan(view, first, last),
    confidence: 0.8,
  };
}

/** The framework that the phrase at a unit names, points to, or is owned by. */
function frameworkAt(scene: Scene, view: View, index: number): Framework | null {
  const unit = view.clauses.units[index];
  if (unit?.kind !== 'np') return null;
  return (
    frameworkOf(scene, unit.name) ??
    unit.mentions.map((one) => frameworkOf(scene, one)).find((one) => one !== null) ??
    null
  );
}

/** The framework a phrase stands beside, over a comma, or is told about: `the Harbour Pact, the Norlandic-brokered deal`. */
function frameworkBeside(scene: Scene, view: View, index: number): Framework | null {
  const own = frameworkAt(scene, view, index);
  if (own) return own;
  const { units } = view.clauses;
  const before = units[index - 1]?.kind === 'comma' ? index - 2 : -1;
  return before < 0 ? null : frameworkAt(scene, view, before);
}

const BROKERING = /^(?:broker|mediate)$/;

/** Who brokered a framework: `the Norlandic-brokered pact`, `the pact, brokered by Norland`, `the accords that he brokered`. */
export const broker: Recognizer = {
  name: 'broker',
  read(scene, view) {
    const { units, tokens } = view.clauses;
    return units.flatMap((unit, index): Draft[] => {
      if (unit.kind === 'np') {
        const at = tokens
          .slice(unit.first, unit.last + 1)
          .findIndex((token) => /^(?:brokered|mediated)$/i.test(token.text));
        if (at < 2 || tokens[unit.first + at - 1]!.xpos !== 'HYPH') return [];
        const framework = frameworkBeside(scene, view, index);
        const mention = unit.mentions.find(({ end }) => end === tokens[unit.first + at - 1]!.start);
        const actor = mention ? actorOfMention(scene, mention) : null;
        const first =
          units[index - 1]?.kind === 'comma' && frameworkAt(scene, view, index) === null ? index - 2 : index;
        return framework && actor ? [draft(view, framework, { kind: 'broker', actor }, first, index)] : [];
      }
      if (unit.kind !== 'vg' || !BROKERING.test(unit.lemma) || unit.negated || unit.modal !== null) return [];
      if (wordOf(units[index + 1]) === 'by') {
        const framework = frameworkBefore(scene, view, index);
        const { actors, last } = coordinatedActors(scene, view, index + 2);
        return framework
          ? actors.map((actor) => draft(view, framework.framework, { kind: 'broker', actor }, framework.at, last))
          : [];
      }
      if (statusOf(view, index) !== 'past') return [];
      const relative = units.findLastIndex(
        (one, at) => at < index && at >= index - 3 && (one.kind === 'relative' || one.kind === 'that'),
      );
      const framework =
        frameworkAt(scene, view, index + 1) ?? (relative > 0 ? frameworkAt(scene, view, relative - 1) : null);
      const subject = relative > 0 && units[index - 1]?.kind === 'np' ? index - 1 : subjectOf(view, index);
      if (!framework || subject === null) return [];
      const first = relative > 0 ? relative - 1 : Math.min(subject, index);
      const last = relative > 0 ? index : index + 1;
      return actorsOf(scene, view, subject).map((actor) =>
        draft(view, framework, { kind: 'broker', actor }, first, last),
      );
    });
  },
};

function actorOfMention(scene: Scene, mention: Mention): Actor | null {
  if (mention.kind === 'person') return personOf(scene, mention);
  return mention.kind === 'state' ? stateOf(scene, mention.id) : null;
}

/** The framework just before a participle, over a comma or a form of `be`. */
function frameworkBefore(scene: Scene, view: View, index: number): { framework: Framework; at: number } | null {
  for (let at = index - 1; at >= 0 && at >= index - 2; at--) {
    const framework = frameworkAt(scene, view, at);
    if (framework) return { framework, at };
    if (view.clauses.units[at]!.kind !== 'comma' && view.clauses.units[at]!.kind !== 'adverb') return null;
  }
  return null;
}

const BEGINNING: ReadonlyMap<string, string> = new Map([
  ['begin', 'began'],
  ['start', 'began'],
  ['found', 'founded'],
  ['establish', 'established'],
  ['create', 'created'],
  ['launch', 'launched'],
  ['form', 'formed'],
  ['sign', 'signed'],
  ['conclude', 'concluded'],
  ['set', 'set up'],
]);

/** When a framework began: `the pact was signed in 2020`, `the signing of the pact in 2020`, `the 2020 pact`. */
export const beginning: Recognizer = {
  name: 'beginning',
  read(scene, view) {
    const { units, tokens } = view.clauses;
    const usable = (when: ClaimTime | null): when is ClaimTime => when?.from != null && /\d{4}/.test(when.from);
    return units.flatMap((unit, index): Draft[] => {
      if (unit.kind === 'vg') {
        const value = BEGINNING.get(unit.lemma);
        if (value === undefined || (unit.lemma === 'set' && wordOf(units[index + 1]) !== 'up')) return [];
        const intransitive = value === 'began';
        if (!intransitive && !(unit.passive || unit.form === 'participle')) return [];
        if (statusOf(view, index) !== 'past') return [];
        const at = subjectAt(scene, view, index);
        const when = timeNear(view, index, index, index);
        return at && usable(when)
          ? [draft(view, at.framework, { kind: 'began', value, when }, at.at, index)].map((one) =>
              withTime(view, one, when),
            )
          : [];
      }
      if (unit.kind !== 'np') return [];
      if (
        /^(?:signing|founding|creation|launch|establishment)$/i.test(tokens[unit.head]!.text) &&
        wordOf(units[index + 1]) === 'of'
      ) {
        const framework = frameworkAt(scene, view, index + 2);
        const when = timeNear(view, index, index + 2, index);
        const value = tokens[unit.head]!.text.toLowerCase();
        return framework && usable(when)
          ? [withTime(view, draft(view, framework, { kind: 'began', value, when }, index, index + 2), when)]
          : [];
      }
      return yearBefore(scene, view, index, unit);
    });
  },
};

/** Evidence that takes in the date. */
function withTime(view: View, one: Draft, when: ClaimTime): Draft {
  const time = view.times.find(({ expression, end }) => expression === when.expression && end > one.evidence.start);
  return time
    ? {
        ...one,
        evidence: { start: Math.min(one.evidence.start, time.start), end: Math.max(one.evidence.end, time.end) },
      }
    : one;
}

/** The framework as subject of a verb, or before a participle: `the pact, founded in 1949`; `they`, of those just named. */
function subjectAt(scene: Scene, view: View, index: number): { framework: Framework; at: number } | null {
  const subject = subjectOf(view, index);
  if (subject !== null) {
    const framework = frameworkAt(scene, view, subject);
    if (framework) return { framework, at: subject };
    const unit = view.clauses.units[subject];
    if (unit?.kind !== 'np' || !/^(?:they|it)$/i.test(view.clauses.tokens[unit.head]!.text))
      return frameworkBefore(scene, view, index);
    for (let at = subject - 1; at >= 0; at--) {
      const before = frameworkAt(scene, view, at);
      if (before) return { framework: before, at };
    }
  }
  return frameworkBefore(scene, view, index);
}

/** `the 2020 Harbour Pact`, `the Harbour Pact, the 2020 initiative that …`. */
function yearBefore(scene: Scene, view: View, index: number, unit: Unit): Draft[] {
  const { tokens } = view.clauses;
  const year = tokens.slice(unit.first, unit.last).find((token) => /^(?:19|20)\d\d$/.test(token.text));
  if (!year) return [];
  const own = frameworkAt(scene, view, index);
  const framework = own ?? (isInitiative(view, unit) ? frameworkBeside(scene, view, index) : null);
  if (!framework) return [];
  const mention = view.mentions.find(
    (one) => one.kind === 'framework' && one.start <= year.start && year.end <= one.end,
  );
  if (mention) return [];
  const when: ClaimTime = {
    expression: year.text,
    from: `${year.text}-01-01`,
    to: `${year.text}-12-31`,
    basis: 'said',
  };
  return [draft(view, framework, { kind: 'began', value: null, when }, own ? index : index - 2, index)];
}

const isInitiative = (view: View, unit: Unit): boolean =>
  unit.kind === 'np' &&
  /^(?:accords?|agreement|agreements|treaty|pact|initiative|deal|framework|convention|charter|protocol)$/i.test(
    view.clauses.tokens[unit.head]!.text,
  );

/** `the tenth anniversary of the pact` → 10 years. */
export const anniversary: Recognizer = {
  name: 'anniversary',
  read(scene, view) {
    const { units, tokens } = view.clauses;
    return units.flatMap((unit, index): Draft[] => {
      if (unit.kind !== 'np' || !/^anniversary$/i.test(tokens[unit.head]!.text)) return [];
      const years =
        tokens
          .slice(unit.first, unit.head)
          .map((token) => ordinal(token.text))
          .find((one) => one !== null) ?? null;
      if (years === null) return [];
      const after = wordOf(units[index + 1]) === 'of' ? index + 2 : -1;
      const framework =
        after > 0
          ? (frameworkAt(scene, view, after) ?? frameworkAt(scene, view, after + 2))
          : frameworkAt(scene, view, index);
      return framework
        ? [draft(view, framework, { kind: 'anniversary', value: String(years) }, index, after > 0 ? after : index)]
        : [];
    });
  },
};

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const TENS: ReadonlyMap<string, number> = new Map([
  ['twentieth', 20],
  ['thirtieth', 30],
  ['fortieth', 40],
  ['fiftieth', 50],
  ['sixtieth', 60],
  ['seventieth', 70],
  ['hundredth', 100],
]);

function ordinal(word: string): number | null {
  const low = word.toLowerCase();
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(low);
  if (digits) return Number(digits[1]);
  const at = ORDINALS.indexOf(low);
  return at >= 0 ? at + 1 : (TENS.get(low) ?? null);
}

const STALLED = /^(?:stall|freeze|pause|suspend|halt|deadlock)$/;

/** A framework, or its growth, at a standstill: `on hold`, `stalled`. */
export const hold: Recognizer = {
  name: 'hold',
  read(scene, view) {
    const { units, tokens } = view.clauses;
    return units.flatMap((unit, index): Draft[] => {
      const onHold =
        unit.kind === 'np' && /^(?:hold|ice)$/i.test(tokens[unit.head]!.text) && wordOf(units[index - 1]) === 'on';
      const stalled =
        unit.kind === 'vg' &&
        unit.form === 'participle' &&
        STALLED.test(unit.lemma) &&
        tokens[(units[index + 1] as Unit | undefined)?.last ?? 0]?.text.toLowerCase() === 'progress';
      if (!onHold && !stalled) return [];
      const verb = units.findLastIndex((one, at) => at < index && one.kind === 'vg');
      const group = units[verb];
      if (group?.kind !== 'vg' || group.negated || group.modal !== null || verb < index - 3) return [];
      const framework = heldAt(scene, view, verb);
      if (!framework) return [];
      const end = stalled ? index + 1 : index;
      let last = end;
      if (/^(?:during|amid|amidst|since|because of|over|due to)$/.test(wordOf(units[end + 1])) && units[end + 2])
        last = end + 2;
      const value = wordsOf(scene, view, onHold ? index - 1 : index, last);
      return [draft(view, framework.framework, { kind: 'hold', value }, framework.at, last)];
    });
  },
};

/** The framework that the subject of a verb is, or whose expansion it is (`the expansion of which`). */
function heldAt(scene: Scene, view: View, verb: number): { framework: Framework; at: number } | null {
  const { units, tokens } = view.clauses;
  for (let at = verb - 1; at >= 0 && at >= verb - 6; at--) {
    const unit = units[at]!;
    const framework = unit.kind === 'np' ? frameworkOf(scene, unit.name) : null;
    if (framework) return { framework, at };
    // "Norland's bid to join is on hold" says nothing of the framework.
    const growth =
      unit.kind === 'np' && /^(?:expansion|enlargement|accords?|process|growth)$/i.test(tokens[unit.head]!.text);
    if (unit.kind === 'vg' || (unit.kind === 'np' && !growth)) return null;
  }
  return null;
}

/** `the first expansion of the pact since 2020`. */
export const expansion: Recognizer = {
  name: 'expansion',
  read(scene, view) {
    const { units, tokens } = view.clauses;
    return units.flatMap((unit, index): Draft[] => {
      if (unit.kind !== 'np' || !/^(?:expansion|enlargement)$/i.test(tokens[unit.head]!.text)) return [];
      const rank = tokens
        .slice(unit.first, unit.head)
        .find((token) => /^(?:first|second|third|latest|biggest|largest)$/i.test(token.text));
      const of = wordOf(units[index + 1]) === 'of' ? index + 2 : -1;
      const framework = of > 0 ? frameworkAt(scene, view, of) : frameworkAt(scene, view, index);
      if (!rank || !framework) return [];
      const since = units.findIndex((one, at) => at > index && wordOf(one) === 'since');
      const time =
        since < 0
          ? undefined
          : view.times.find((one) => one.start > tokens[units[since]!.first]!.start && one.type === 'DATE');
      const when = time ? { expression: time.expression, from: time.from, to: time.to, basis: time.basis } : null;
      const one = draft(
        view,
        framework,
        { kind: 'expansion', value: rank.text.toLowerCase(), when },
        index,
        of > 0 ? of : index,
      );
      return [when ? withTime(view, one, when) : one];
    });
  },
};

/** What a framework is said to be, right after its name: `the Harbour Pact, an agreement on fishing`. */
export const definition: Recognizer = {
  name: 'definition',
  read(scene, view) {
    const { units, tokens } = view.clauses;
    return units.flatMap((unit, index): Draft[] => {
      const next = units[index + 2];
      if (unit.kind !== 'np' || units[index + 1]?.kind !== 'comma' || next?.kind !== 'np') return [];
      const framework = frameworkOf(scene, unit.name);
      if (!framework || unit.name?.form !== 'name') return [];
      if (!/^(?:a|an|the)$/.test(next.determiner ?? '') || !DEFINING.test(tokens[next.head]!.text)) return [];
      const last = definitionEnd(units, index + 2);
      if (last === index + 2) return [];
      return [
        draft(view, framework, { kind: 'definition', value: wordsOf(scene, view, index + 2, last) }, index, last),
      ];
    });
  },
};

const DEFINING =
  /^(?:agreements?|accords?|pact|treaty|alliance|bloc|union|organi[sz]ation|series|set|initiative|framework|group|grouping|forum|club|convention|court|bank|fund|partnership|coalition|body|deal|network|platform|programme|program|declaration|charter|compact)$/i;

function definitionEnd(units: readonly Unit[], from: number): number {
  for (let at = from + 1; at < units.length; at++)
    if (/^(?:comma|stop|dash|colon|bracket)$/.test(units[at]!.kind)) return at - 1;
  return units.length - 1;
}

/** Who keeps a treaty: `Norland, the depositary of the treaty`. */
export const depositary: Recognizer = {
  name: 'depositary',
  read(scene, view) {
    const { units, tokens } = view.clauses;
    return units.flatMap((unit, index): Draft[] => {
      if (unit.kind !== 'np' || !/^depositar(?:y|ies)$/i.test(tokens[unit.head]!.text)) return [];
      const after = /^(?:of|for|to)$/.test(wordOf(units[index + 1])) ? index + 2 : -1;
      const framework = after > 0 ? frameworkAt(scene, view, after) : frameworkAt(scene, view, index);
      if (!framework) return [];
      const before = /^(?:comma|vg)$/.test(units[index - 1]?.kind ?? '') ? index - 2 : -1;
      const actors = before < 0 ? [] : actorsOf(scene, view, before);
      return actors.map((actor) =>
        draft(view, framework, { kind: 'depositary', actor }, before, Math.max(after, index)),
      );
    });
  },
};

/** A framework that is said to be new: `a new Norlandic pact on critical minerals`. */
export const newFramework: Recognizer = {
  name: 'new-framework',
  read(scene, view) {
    const { units, tokens } = view.clauses;
    return units.flatMap((unit, index): Draft[] => {
      if (
        unit.kind !== 'np' ||
        unit.name !== null ||
        !/^(?:pact|accord|treaty|agreement|compact|memorandum|charter|alliance)$/i.test(tokens[unit.head]!.text)
      )
        return [];
      if (!tokens.slice(unit.first, unit.head).some((token) => /^new$/i.test(token.text))) return [];
      if (!/^(?:on|for)$/.test(wordOf(units[index + 1])) || units[index + 2]?.kind !== 'np') return [];
      const verb = units.findLastIndex((one, at) => at < index && one.kind === 'vg');
      const group = units[verb];
      if (group?.kind === 'vg' && !(group.form === 'past' || group.form === 'present')) return [];
      if (
        group?.kind === 'vg' &&
        (group.negated ||
          group.modal !== null ||
          /^(?:want|seek|propose|need|urge|demand|call|hope|discuss|consider|negotiate)$/.test(group.lemma))
      )
        return [];
      const head = tokens[unit.head]!.text.toLowerCase();
      const name = `${head} ${wordOf(units[index + 1])} ${wordsOf(scene, view, index + 2)}`.replace(/\s+/g, ' ');
      const owners = unit.mentions.flatMap((mention) => actorOfMention(scene, mention) ?? []);
      const framework = { id: slug(name), name, listed: false };
      const when = timeNear(view, index, index + 2, index);
      return [draft(view, framework, { kind: 'new', actor: owners[0] ?? null, when }, index, index + 2)];
    });
  },
};
