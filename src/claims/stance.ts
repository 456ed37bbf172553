import type { Token } from '../model/annotation.ts';
import type { Act, Mood } from './lexicon/acts.ts';
import { BID_VERBS, type BidVerb } from './lexicon/bid-verbs.ts';
import { ADJECTIVE_MOODS, MODAL_MOODS, NOUN_MOODS, operatorOf } from './lexicon/operators.ts';
import type { View } from './scene.ts';
import { inCondition, isAwaited, isQuestion, settingOf } from './setting.ts';
import { headOfPhrase, subjectIndex } from './syntax/subject.ts';
import type { Mark, Unit, VerbGroup } from './syntax/unit.ts';

/** How an act is put in its sentence, and whose act that makes it. */
export interface Stance {
  readonly mood: Mood;
  readonly denied: boolean;
  /** Unit index of the phrase whose act it is; null when the sentence does not name it. */
  readonly party: number | null;
  /** Unit index of who urges, invites or blocks, when that is someone else. */
  readonly other: number | null;
  /** An operator that is an act of its own (`invited to join`) replaces the act it governs. */
  readonly act: { readonly act: Act; readonly name: string } | null;
  /** Leftmost unit that took part. */
  readonly from: number;
  /** In an if-clause or a question: nothing is claimed. */
  readonly hypothetical: boolean;
}

const ABSENT: Stance = {
  mood: 'none',
  denied: false,
  party: null,
  other: null,
  act: null,
  from: 0,
  hypothetical: false,
};

/** The stance of the verb group at `index`, climbing from `to join` over `refused`, `is expected`, `urged X` … */
export function stanceOf(view: View, index: number, depth = 0): Stance {
  const vg = view.clauses.units[index];
  if (vg?.kind !== 'vg' || depth > 6) return ABSENT;
  if (vg.form === 'infinitive') return infinitive(view, index, vg, depth);
  if (vg.form === 'gerund' && !vg.progressive) return gerund(view, index, depth);
  if (vg.form === 'bare' && !vg.modal) {
    const led = leadOf(view, index, vg, depth);
    if (led) return led;
  }
  return finite(view, index, vg);
}

/** A bare verb whose `to` or modal stands apart from it (`may one day join`, `wants to leave X and join Y`, `plans to, like Y, ratify`). */
function leadOf(view: View, index: number, vg: VerbGroup, depth: number): Stance | null {
  const { units, tokens } = view.clauses;
  const before = units[index - 1];
  const own = tokens.filter(
    (token, at) => token.head === vg.head && at < vg.first && /^(?:aux|mark)$/.test(token.deprel),
  );
  const modal = own.find((token) => token.xpos === 'MD');
  if (modal && before?.kind !== 'np')
    return finite(view, index, {
      ...vg,
      form: 'present',
      modal: modalOf(view, modal),
      negated: vg.negated || isNegated(view, vg.head),
    });
  const to = own.find((token) => token.text.toLowerCase() === 'to');
  const at = to ? units.findIndex((unit) => tokens[unit.first] === to) : -1;
  if (at > 0) return infinitive(view, index, { ...vg, form: 'infinitive' }, depth, at);
  const opened = before?.kind === 'comma' ? openingOf(units, index - 1) : null;
  if (opened !== null && (units[opened - 1] as Mark | undefined)?.word === 'to')
    return infinitive(view, index, { ...vg, form: 'infinitive' }, depth, opened - 1);
  const shared = before?.kind === 'conjunction' || tokens[vg.head]!.deprel === 'conj';
  if (!shared || before?.kind === 'np') return null;
  const first = tokens[vg.head]!.deprel === 'conj' ? tokens[vg.head]!.head : -1;
  const lead = units.findLastIndex(
    (unit, j) =>
      j < index &&
      j > index - 14 &&
      unit.kind === 'vg' &&
      (unit.head === first || (first < 0 && (unit.form === 'infinitive' || unit.modal !== null))),
  );
  const verb = units[lead];
  if (verb?.kind !== 'vg') return null;
  if (verb.modal)
    return finite(view, index, { ...vg, form: 'present', modal: verb.modal, negated: vg.negated || verb.negated });
  return verb.form === 'infinitive' || verb.form === 'bare' ? stanceOf(view, lead, depth + 1) : null;
}

const modalOf = (view: View, token: Token): string => {
  const unit = view.clauses.units.find((one) => one.kind === 'vg' && view.clauses.tokens[one.first] === token);
  return (unit?.kind === 'vg' && unit.modal) || token.text.toLowerCase();
};

const isNegated = (view: View, head: number): boolean =>
  view.clauses.tokens.some((token) => token.head === head && /^(?:not|n['’]t|never)$/i.test(token.text));

function finite(view: View, index: number, vg: VerbGroup): Stance {
  const { units } = view.clauses;
  const party = subjectIndex(view.clauses, index);
  const setting = settingOf(view, index, party ?? index);
  const hypothetical = setting === 'supposed';
  const base: Stance = {
    mood: 'fact',
    denied: false,
    party,
    other: null,
    act: null,
    from: Math.min(party ?? index, index),
    hypothetical,
  };
  const negated = vg.negated || units[index - 1]?.kind === 'negation' || negatedSubject(view, party);
  if (setting === 'hoped') return { ...base, mood: vg.negated ? 'none' : 'others-wish' };
  if (setting === 'disowned') return { ...base, mood: nounOfThat(view, party ?? index) ?? 'none' };
  if (isAwaited(view, index, party ?? index)) return { ...base, mood: 'none' };
  if (vg.modal) {
    const about = negated ? null : nounOfThat(view, party ?? index);
    if (about) return { ...base, mood: about };
    if (vg.modal === 'would')
      return {
        ...base,
        mood: reportedPast(units, party ?? index) ? (negated ? 'refused' : 'future') : 'none',
        hypothetical: hypothetical,
      };
    if (vg.modal === 'should' && isResolved(units, party ?? index))
      return { ...base, mood: negated ? 'refused' : 'announced' };
    const mood = MODAL_MOODS[vg.modal] ?? 'possible';
    if (mood === 'future' && !negated && isAnnounced(view, vg)) return { ...base, mood: 'announced' };
    if (!negated) return { ...base, mood: vg.perfect && mood !== 'future' ? 'none' : mood };
    return { ...base, mood: vg.modal === 'will' || vg.modal === 'can' || vg.modal === 'could' ? 'refused' : 'none' };
  }
  const noun = nounOfThat(view, party ?? index) ?? mandated(view, party ?? index, vg);
  if (noun && !negated) return { ...base, mood: noun };
  if (vg.progressive && vg.perfect) return { ...base, mood: 'fact', denied: negated };
  if (vg.progressive || (vg.form === 'present' && vg.adverbs.includes('soon')))
    return { ...base, mood: negated ? 'refused' : 'future' };
  if (vg.form === 'bare' && units[index - 1]?.kind === 'conjunction') {
    // "to hold a vote and complete it": the second verb is put as the first.
    const first = units.slice(0, index).findLastIndex((unit) => unit.kind === 'vg');
    if (first >= 0 && (units[first] as VerbGroup).form === 'infinitive') return stanceOf(view, first, 3);
  }
  if (vg.form === 'bare' && !vg.passive) {
    // "does not join", "Will X join?", "let X join"
    const before = units[index - 1];
    if (before?.kind === 'np' || before === undefined) return framed(view, index, base, negated);
  }
  if (vg.form === 'bare' && vg.passive && units[index - 1]?.kind === 'np')
    return { ...base, mood: negated ? 'none' : 'others-wish' };
  return { ...base, mood: 'fact', denied: negated };
}

/** `Norland announced that it will join`: the clause hangs on a verb of announcing told as done. */
function isAnnounced(view: View, vg: VerbGroup): boolean {
  const { tokens, units } = view.clauses;
  const token = tokens[vg.head]!;
  if (token.deprel !== 'ccomp' || token.head < 0 || token.head > vg.head) return false;
  const outer = units.find((unit) => unit.kind === 'vg' && unit.head === token.head);
  return (
    outer?.kind === 'vg' &&
    /^(?:announce|confirm|proclaim)$/.test(outer.lemma) &&
    !outer.negated &&
    !outer.modal &&
    /^(?:past|present)$/.test(outer.form) &&
    !outer.progressive
  );
}

/** `decided by 90 votes to 12 that Norland should leave`: a resolution, not advice. */
function isResolved(units: readonly Unit[], subject: number): boolean {
  if (units[subject - 1]?.kind !== 'that') return false;
  const verb = units.slice(Math.max(0, subject - 14), subject - 1).findLast((unit) => unit.kind === 'vg');
  return verb?.kind === 'vg' && verb.form === 'past' && /^(decide|agree|vote|resolve|rule)$/.test(verb.lemma);
}

/** `recommended that Norland withdraw`: what is asked for is not told. */
function mandated(view: View, subject: number, vg: VerbGroup): Mood | null {
  const { units, tokens } = view.clauses;
  if (vg.form === 'past' || vg.perfect || !/^VBP?$/.test(tokens[vg.first]!.xpos)) return null;
  if (units[subject - 1]?.kind !== 'that') return null;
  const verb = units[subject - 2];
  return verb?.kind === 'vg' && /^(recommend|urge|demand|propose|suggest|ask|insist|request|advise)$/.test(verb.lemma)
    ? 'others-wish'
    : null;
}

/** A bare verb after a phrase: `let X join`, `saw X join`, `does X join`, or the subjunctive of `recommended that X join`. */
function framed(view: View, index: number, base: Stance, negated: boolean): Stance {
  const { units } = view.clauses;
  let at = index - 2;
  while (at >= 0 && /^(adverb|time|np|preposition)$/.test(units[at]!.kind)) at--;
  const frame = units[at];
  if (frame?.kind === 'vg' && /^(let|help|make|have|allow)$/.test(frame.lemma)) {
    const outer = stanceOf(view, at, 4);
    const refused = outer.denied || outer.mood === 'refused';
    return {
      ...base,
      other: outer.party,
      mood: refused ? 'none' : outer.mood === 'announced' ? 'announced' : 'possible',
      act: refused ? { act: 'block', name: 'objection' } : null,
    };
  }
  if (frame?.kind === 'vg' && /^(see|watch)$/.test(frame.lemma))
    return { ...base, mood: frame.form === 'past' ? 'fact' : 'possible' };
  if (frame?.kind === 'that' || frame?.kind === 'relative') return { ...base, mood: negated ? 'none' : 'others-wish' };
  return { ...base, mood: 'fact', denied: negated };
}

function infinitive(view: View, index: number, vg: VerbGroup, depth: number, to = index): Stance {
  const { units } = view.clauses;
  let at = to - 1;
  let negated = vg.negated;
  let undecided = false;
  let yet = false;
  const skip = (): void => {
    while (
      at >= 0 &&
      (/^(adverb|time)$/.test(units[at]!.kind) ||
        isWord(units[at]!, 'to') ||
        units[at]!.kind === 'negation' ||
        isWord(units[at]!, 'order'))
    ) {
      if (units[at]!.kind === 'negation') negated = true;
      if ((units[at] as Mark).word === 'yet') yet = true;
      at--;
    }
    if (at >= 0 && units[at]!.kind === 'subordinator' && /^(whether|how|when)$/.test((units[at] as Mark).word)) {
      undecided = (units[at] as Mark).word === 'whether';
      at--;
      while (at >= 0 && /^(?:time|adverb)$/.test(units[at]!.kind)) at--;
      // "will decide by June whether to join"
      if (units[at]?.kind === 'preposition' && units[at - 1]?.kind === 'vg') at--;
    }
  };
  skip();
  const flip = (stance: Stance): Stance => {
    // "will decide whether to leave": nothing is given up by thinking about it.
    if (undecided && LEAVING.test(vg.lemma)) return { ...stance, mood: 'possible', denied: false };
    if (undecided && /^(?:announced|future|fact)$/.test(stance.mood))
      return { ...stance, mood: 'own-wish', denied: false };
    return negated ? { ...stance, mood: 'refused' } : stance;
  };
  const unit = units[at];
  // "the only members yet to ratify" have not.
  if (!unit || (yet && unit.kind === 'np')) return ABSENT;
  if (unit.kind === 'comma' || unit.kind === 'bracket' || unit.kind === 'dash') {
    // "pressing Norland, whose leader he meets, to join": look over what stands between the marks.
    const opened = openingOf(units, at);
    if (opened !== null) at = opened - 1;
    return flip(governed(view, at, depth));
  }
  if (unit.kind === 'conjunction') {
    // "to sign and to join", "agreed to talk and join"
    for (let before = at - 1; before >= 0 && before > at - 12; before--) {
      const other = units[before]!;
      if (other.kind === 'vg' && other.form === 'infinitive') return flip(stanceOf(view, before, depth + 1));
    }
    return ABSENT;
  }
  const found = governed(view, at, depth);
  if (found.mood === 'none' && !found.act && found.party === null && PURPOSE.has(vg.lemma)) {
    // "contacted the capital to express interest": the purpose is the subject's own.
    const verb = units.slice(0, index).findLastIndex((before) => before.kind === 'vg' && before.form !== 'infinitive');
    const stance = verb < 0 ? ABSENT : stanceOf(view, verb, depth + 1);
    return stance.mood === 'fact' && !stance.denied ? stance : ABSENT;
  }
  return flip(found);
}

const LEAVING = /^(?:leave|quit|exit|withdraw|pull|abandon|depart|denounce)$/;
const WEIGHING = /^(?:consider|weigh|mull|contemplate|discuss|debate|study|ponder)$/;

const PURPOSE = new Set([
  'express',
  'show',
  'voice',
  'seek',
  'request',
  'ask',
  'apply',
  'discuss',
  'explore',
  'signal',
]);

/** What governs an act from unit `at`: a verb, an adjective, a noun, or a verb with its object. */
function governed(view: View, at: number, depth: number): Stance {
  const { units } = view.clauses;
  const unit = units[at];
  if (!unit) return ABSENT;
  if (unit.kind === 'vg') return byVerb(view, at, null, depth);
  if (unit.kind === 'adjective' || unit.kind === 'other') return byAdjective(view, at, (unit as Mark).word, depth);
  if (unit.kind === 'preposition' || unit.kind === 'subordinator') {
    const before = units[at - 1];
    if (before?.kind === 'np') return byNoun(view, at - 1, depth);
    if (before?.kind === 'vg') return byVerb(view, at - 1, null, depth);
    if (before?.kind === 'adjective') return byAdjective(view, at - 1, (before as Mark).word, depth);
    return ABSENT;
  }
  if (unit.kind === 'np' && /^[\d–-]+$/.test(view.clauses.tokens[unit.head]!.text) && at > 0)
    return governed(view, at - 1, depth);
  if (unit.kind === 'np') {
    const given = cleared(view, at, depth);
    if (given) return given;
    const meant = forSomebody(view, at, depth);
    if (meant) return meant;
    const top = headOfPhrase(view.clauses, at);
    if (top !== at) {
      const far = byNoun(view, top, depth);
      if (far.mood !== 'none' || far.act) return far;
    }
    const noun = byNoun(view, at, depth);
    if (noun.mood !== 'none' || noun.act || noun.hypothetical) return noun;
    let verb = at - 1;
    while (verb >= 0 && /^(adverb|time|preposition)$/.test(units[verb]!.kind)) verb--;
    if (units[verb]?.kind === 'vg') {
      const found = byVerb(view, verb, at, depth);
      if (found.mood !== 'none' || found.act) return found;
    }
    // Headline: "Norland to join pact".
    if (view.sentence.headline && units.slice(0, at).every((before) => before.kind !== 'vg')) {
      return { ...ABSENT, mood: 'future', party: at, from: at };
    }
  }
  return ABSENT;
}

/** `the green light for X to join`, `approval for X to accede`: what is given to X by others. */
function cleared(view: View, at: number, depth: number): Stance | null {
  const { units, tokens } = view.clauses;
  const preposition = units[at - 1];
  const noun = units[at - 2];
  if (preposition?.kind !== 'preposition' || preposition.word !== 'for' || noun?.kind !== 'np') return null;
  const words = tokens.slice(noun.first, noun.last + 1).map((token) => token.text.toLowerCase());
  const head = words.at(-1)!;
  const governor = governorOf(view, at - 2);
  const outer = governor === null ? null : stanceOf(view, governor.verb, depth + 1);
  const base: Stance = {
    ...ABSENT,
    party: at,
    from: Math.min(at - 2, outer?.from ?? at),
    hypothetical: outer?.hypothetical ?? false,
  };
  const no = outer?.denied || outer?.mood === 'refused' || noun.determiner === 'no';
  if (/^(light|approval|go-ahead|nod|clearance|consent|blessing|acts)$/.test(head)) {
    if (head === 'light' && !words.includes('green')) return null;
    return no
      ? { ...base, mood: 'none' }
      : { ...base, mood: outer?.mood ?? 'fact', act: { act: 'ratify', name: 'approval' } };
  }
  if (/^(calls?|pleas?|push|case|need|time|support|backing|appeals?|proposals?|suggestions?)$/.test(head))
    return { ...base, mood: no ? 'none' : 'others-wish' };
  return null;
}

/** `an agreement for Norland to join`, `called for Norland to join`. */
function forSomebody(view: View, at: number, depth: number): Stance | null {
  const { units } = view.clauses;
  const link = units[at - 1];
  if (!((link?.kind === 'preposition' || link?.kind === 'subordinator') && link.word === 'for')) return null;
  const before = units[at - 2];
  const base = { ...ABSENT, party: at, from: at - 2 };
  if (before?.kind === 'np') {
    const outer = byNoun(view, at - 2, depth);
    if (outer.hypothetical || outer.act) return null;
    if (/^(?:time|moment|case|need)$/.test(view.clauses.tokens[before.head]!.lemma))
      return { ...base, mood: 'others-wish' };
    return outer.mood === 'none' || outer.mood === 'refused'
      ? null
      : { ...base, mood: outer.mood === 'own-wish' ? 'others-wish' : outer.mood };
  }
  if (
    before?.kind === 'vg' &&
    /^(?:call|push|press|argue|hope|campaign|lobby|plead|appeal|wish|long)$/.test(before.lemma)
  ) {
    const outer = stanceOf(view, at - 2, depth + 1);
    return outer.denied || outer.mood === 'refused' || outer.mood === 'none' ? null : { ...base, mood: 'others-wish' };
  }
  return null;
}

function byVerb(view: View, at: number, object: number | null, depth: number): Stance {
  const { units } = view.clauses;
  const vg = units[at] as VerbGroup;
  if (vg.lemma === 'be' && !vg.passive) {
    // "is to join"
    const stance = stanceOf(view, at, depth + 1);
    return {
      ...stance,
      mood: stance.denied ? 'refused' : stance.mood === 'fact' ? 'future' : stance.mood,
      denied: false,
    };
  }
  if (vg.lemma === 'have' && object === null) return { ...stanceOf(view, at, depth + 1), mood: 'none' };
  const bare = vg.form === 'participle' && !vg.passive;
  const passive = vg.passive || (bare && operatorOf(vg.lemma, true, false) !== null);
  const operator = operatorOf(vg.lemma, passive, object !== null);
  if (!operator) return ABSENT;
  const told = bare ? bareParticiple(view, at) : stanceOf(view, at, depth + 1);
  // "would like to join", "would consider joining": no more than a polite present.
  const polite =
    vg.modal === 'would' && /^(?:own|others)-wish$/.test(operator.mood) && told.mood === 'none' && !told.hypothetical;
  const outer = polite ? { ...told, mood: vg.negated ? ('refused' as const) : ('fact' as const) } : told;
  const negated = outer.denied || outer.mood === 'refused' || (vg.form === 'infinitive' && vg.negated);
  const party = operator.control === 'object' ? (passive ? outer.party : (object ?? outer.party)) : outer.party;
  const other = operator.control === 'object' && !passive ? outer.party : outer.other;
  const from = Math.min(outer.from, at, party ?? at);
  const base = { party, other, from, hypothetical: outer.hypothetical };
  // "wants his country to join" is a wish of its own; "agreed to allow Norland to join" lets it in.
  const ownCountry = operator.mood === 'others-wish' && object !== null && isOwnCountry(view, object);
  const admitted = operator.mood === 'possible' && operator.control === 'object' && outer.mood === 'announced';
  if ((ownCountry || admitted) && !negated && !outer.act)
    return { ...base, act: null, denied: false, mood: admitted ? 'announced' : combine('own-wish', outer.mood) };
  if (operator.act) {
    const refused = operator.act === 'apply' && outer.mood === 'refused';
    const mood = refused
      ? 'refused'
      : negated
        ? operator.act === 'invite' || operator.act === 'apply'
          ? 'fact'
          : 'none'
        : outer.mood;
    return {
      ...base,
      act: { act: operator.act, name: operator.name ?? operator.act },
      mood,
      denied: negated && mood === 'fact',
    };
  }
  if (outer.act) return { ...base, act: outer.act, mood: outer.mood, denied: outer.denied };
  if (negated)
    return {
      ...base,
      act: null,
      mood: operator.negated ?? 'none',
      denied: !operator.negated && (operator.mood === 'future' || operator.mood === 'fact'),
    };
  return { ...base, act: null, denied: false, mood: combine(operator.mood, outer.mood) };
}

const isOwnCountry = (view: View, at: number): boolean => {
  const unit = view.clauses.units[at];
  return (
    unit?.kind === 'np' &&
    /^(?:his|her|its|their|our|my)$/.test(unit.ownerPronoun ?? '') &&
    /^(?:country|nation|state|homeland|government|republic)$/i.test(view.clauses.tokens[unit.head]!.text)
  );
};

/** What an outer mood leaves of an inner one: `expected to announce`, `may decide`, `hopes to be invited`. */
function combine(inner: Mood, outer: Mood): Mood {
  if (outer === 'fact' || outer === 'announced') return inner;
  if (outer === 'future') return inner === 'announced' || inner === 'fact' || inner === 'future' ? 'future' : inner;
  if (outer === 'none') return 'none';
  if (outer === 'possible') return inner === 'refused' ? 'none' : 'possible';
  if (outer === 'own-wish' || outer === 'others-wish') return inner === 'refused' ? 'refused' : outer;
  return outer;
}

/** "Norland, expected to join", headline "Norland set to join": a participle that stands for a passive. */
function bareParticiple(view: View, at: number): Stance {
  const party = subjectIndex(view.clauses, at);
  return { ...ABSENT, mood: 'fact', party, from: Math.min(party ?? at, at), hypothetical: isQuestion(view) };
}

export function byAdjective(view: View, at: number, word: string, depth: number): Stance {
  const { units } = view.clauses;
  const ranked = byRank(view, at, word, depth);
  if (ranked) return ranked;
  const mood = ADJECTIVE_MOODS.get(word);
  if (!mood) return ABSENT;
  let verb = at - 1;
  let negated = false;
  while (
    verb >= 0 &&
    (/^(adverb|negation|time|conjunction|adjective)$/.test(units[verb]!.kind) || isWord(units[verb]!, 'the'))
  ) {
    if (units[verb]!.kind === 'negation') negated = true;
    verb--;
  }
  const unit = units[verb];
  if (unit?.kind === 'vg') {
    const told = stanceOf(view, verb, depth + 1);
    const polite = unit.modal === 'would' && mood === 'own-wish' && told.mood === 'none' && !unit.negated;
    const outer = polite ? { ...told, mood: 'fact' as const } : told;
    const no = negated || outer.denied || outer.mood === 'refused';
    return {
      ...outer,
      act: null,
      denied: false,
      mood: no ? (mood === 'own-wish' ? 'refused' : 'none') : combine(mood, outer.mood),
    };
  }
  if (unit?.kind === 'np') return { ...ABSENT, party: verb, from: verb, mood: negated ? 'none' : mood };
  return ABSENT;
}

/** `was the last to join`: a rank without a noun leaves the act as its verb tells it. */
function byRank(view: View, at: number, word: string, depth: number): Stance | null {
  const { units } = view.clauses;
  if (!/^(?:first|last|latest|second|third|fourth|fifth|\d+(?:st|nd|rd|th))$/.test(word)) return null;
  let verb = at - 1;
  while (verb >= 0 && /^(other|adverb|time)$/.test(units[verb]!.kind)) verb--;
  const unit = units[verb];
  if (unit?.kind !== 'vg' || !/^(be|become)$/.test(unit.lemma)) return null;
  return stanceOf(view, verb, depth + 1);
}

/** `its plan to join`, `has no intention of joining`, `the first country to join`. */
export function byNoun(view: View, at: number, depth = 0): Stance {
  const { units, tokens } = view.clauses;
  const phrase = units[at];
  if (phrase?.kind !== 'np') return ABSENT;
  const head = tokens[phrase.head]!;
  const paper = signedPaper(view, at, head.lemma, depth);
  if (paper) return paper;
  const noun = NOUN_MOODS.get(head.lemma) ?? NOUN_MOODS.get(head.text.toLowerCase());
  if (!noun) return ordinal(view, at, depth);
  const no = phrase.determiner === 'no' || phrase.determiner === 'neither' || /^no$/i.test(tokens[phrase.first]!.text);
  const governor = governorOf(view, at);
  const outer = governor === null ? null : stanceOf(view, governor.verb, depth + 1);
  const owned = phrase.owners.length > 0 || phrase.ownerPronoun !== null;
  const verb = governor === null ? null : (units[governor.verb] as VerbGroup);
  const party = owned
    ? at
    : (whosePhrase(units, at) ?? ofPhrase(units, at) ?? (governor?.role === 'object' ? outer!.party : null));
  const base = {
    party,
    other: null,
    from: Math.min(at, outer?.from ?? at),
    hypothetical: outer?.hypothetical ?? inCondition(units, at),
  };
  const negated = no || (outer?.denied ?? false) || outer?.mood === 'refused' || units[at - 1]?.kind === 'negation';
  const effect = governor && !no ? bidVerb(view, governor, head.lemma) : null;
  if (effect)
    return underBidVerb(effect, outer!, base, {
      owned,
      pronoun: phrase.ownerPronoun !== null,
      role: governor!.role,
      negated,
    });
  if (negated)
    return {
      ...base,
      act: noun.act ? { act: noun.act, name: noun.act } : null,
      mood: noun.negated ?? 'none',
      denied: !noun.negated,
    };
  if (noun.act)
    return {
      ...base,
      act: { act: noun.act, name: noun.act === 'apply' ? 'application' : 'invitation' },
      mood: outer && outer.mood !== 'none' ? outer.mood : 'fact',
      denied: false,
    };
  if (
    verb &&
    governor!.role === 'object' &&
    /^(announce|declare|confirm|unveil|make)$/.test(verb.lemma) &&
    noun.mood !== 'refused'
  ) {
    return {
      ...base,
      act: null,
      denied: false,
      mood: combine(
        noun.mood === 'own-wish' && /^(decision|agreement|intention|intent|plan)$/.test(head.lemma)
          ? 'announced'
          : noun.mood,
        outer!.mood === 'none' && !outer!.hypothetical ? 'fact' : outer!.mood,
      ),
    };
  }
  // "is studying the possibility of joining": whoever weighs an unowned idea weighs it for itself.
  const weighed =
    noun.mood === 'possible' &&
    !owned &&
    governor?.role === 'object' &&
    operatorOf(verb!.lemma, verb!.passive, false)?.mood === 'own-wish';
  const inner = weighed ? 'own-wish' : noun.mood;
  return {
    ...base,
    act: null,
    denied: false,
    mood:
      outer && outer.mood !== 'none' ? combine(inner, weighed && outer.mood === 'future' ? 'fact' : outer.mood) : inner,
  };
}

/** `signed an agreement to join`: the paper is the act. */
function signedPaper(view: View, at: number, lemma: string, depth: number): Stance | null {
  if (!/^(agreement|treaty|accord|pact|protocol|deal|instrument)$/.test(lemma)) return null;
  const governor = governorOf(view, at);
  const verb = governor && view.clauses.units[governor.verb];
  if (verb?.kind !== 'vg' || governor?.role !== 'object' || !/^(sign|initial|ink)$/.test(verb.lemma)) return null;
  const outer = stanceOf(view, governor.verb, depth + 1);
  return {
    ...outer,
    act: verb.lemma === 'initial' ? { act: 'talk', name: 'initialling' } : { act: 'sign', name: 'signature' },
  };
}

/** What the governing verb does to the bid, if it is one that does something to it. */
function bidVerb(view: View, governor: { verb: number; role: 'subject' | 'object' }, noun: string): BidVerb | null {
  const { units, tokens } = view.clauses;
  const verb = units[governor.verb] as VerbGroup;
  const passive = verb.passive || (verb.form === 'participle' && governor.role === 'subject');
  const role = passive && governor.role === 'subject' ? 'object' : governor.role;
  const tail = wordsAfter(view, verb.last);
  return (
    BID_VERBS.find(
      (one) =>
        one.verbs.has(verb.lemma) &&
        (!one.nouns || one.nouns.test(noun)) &&
        (!one.role || one.role === role || (passive && one.role === 'subject' && one.tail !== undefined)) &&
        (!one.tail || one.tail.test(tail)) &&
        !(verb.lemma === 'rule' && tokens[verb.last + 1]?.text.toLowerCase() !== 'out'),
    ) ?? null
  );
}

/** The stance of a bid under a verb that acts on it; a bid its owner acts on is its own affair. */
function underBidVerb(
  effect: BidVerb,
  outer: Stance,
  base: Pick<Stance, 'party' | 'other' | 'from' | 'hypothetical'>,
  bid: {
    readonly owned: boolean;
    readonly pronoun: boolean;
    readonly role: 'subject' | 'object';
    readonly negated: boolean;
  },
): Stance {
  const party = effect.party === 'subject' && bid.role === 'object' ? outer.party : base.party;
  const own = bid.role === 'object' && (!bid.owned || bid.pronoun);
  const { act = null, mood = null } = (own && effect.self) || effect;
  const stance = { ...base, party, denied: false };
  const named = act ? { act, name: act === 'halt' ? 'suspension of the bid' : act } : null;
  if (bid.negated) {
    const refusedSupport = mood === 'others-wish' || act === 'ratify';
    return {
      ...stance,
      act: refusedSupport && outer.mood === 'refused' ? { act: 'block', name: 'objection' } : null,
      mood: refusedSupport && outer.mood === 'refused' ? 'fact' : 'none',
    };
  }
  if (named) return { ...stance, act: named, mood: outer.mood };
  return { ...stance, act: null, mood: mood ? combine(mood, outer.mood) : 'none' };
}

/** `is the first country to join`, `became the 32nd state to sign`. */
function ordinal(view: View, at: number, depth: number): Stance {
  const { units, tokens } = view.clauses;
  const phrase = units[at];
  if (phrase?.kind !== 'np') return ABSENT;
  const words = tokens.slice(phrase.first, phrase.last + 1).map((token) => token.text.toLowerCase());
  if (
    !words.some((word) =>
      /^(first|second|third|\d+(st|nd|rd|th)|latest|last|newest|next|only|fourth|fifth|sixth|seventh|eighth|ninth|tenth|youngest)$/.test(
        word,
      ),
    )
  )
    return ABSENT;
  let verb = at - 1;
  while (verb >= 0 && /^(adverb|preposition|time)$/.test(units[verb]!.kind)) verb--;
  const unit = units[verb];
  const next = words.includes('next');
  if (unit?.kind === 'vg' && /^(be|become)$/.test(unit.lemma)) {
    const outer = stanceOf(view, verb, depth + 1);
    return { ...outer, mood: next && outer.mood === 'fact' ? 'future' : outer.mood };
  }
  if (units[at - 1]?.kind === 'comma') {
    const before = units[at - 2];
    if (before?.kind === 'np') return { ...ABSENT, mood: next ? 'future' : 'fact', party: at - 2, from: at - 2 };
  }
  return ABSENT;
}

/** The verb a noun phrase depends on, and whether it is its subject or object. */
export function governorOf(view: View, at: number): { verb: number; role: 'subject' | 'object' } | null {
  const { units } = view.clauses;
  let left = at - 1;
  while (left >= 0 && /^(adverb|negation|adjective|time)$/.test(units[left]!.kind)) left--;
  const leftVerb = units[left];
  if (leftVerb?.kind === 'vg' && !(REPORTING.has(leftVerb.lemma) && finiteAfter(units, at)))
    return { verb: left, role: 'object' };
  if (units[left]?.kind === 'preposition') {
    let verb = left - 1;
    while (verb >= 0 && /^(adverb|preposition|time)$/.test(units[verb]!.kind)) verb--;
    if (units[verb]?.kind === 'vg') return { verb, role: 'object' };
    if (units[verb]?.kind === 'np') {
      const outer = governorOf(view, verb);
      if (outer) return outer;
    }
  }
  for (let right = at + 1; right < units.length && right < at + 14; right++) {
    const unit = units[right]!;
    if (unit.kind === 'vg') {
      if (
        unit.form === 'past' ||
        unit.form === 'present' ||
        unit.modal ||
        (unit.form === 'participle' && view.sentence.headline)
      )
        return { verb: right, role: 'subject' };
      if (unit.form === 'infinitive' || unit.form === 'gerund' || unit.form === 'participle') continue;
      return null;
    }
    if (
      unit.kind === 'relative' ||
      unit.kind === 'that' ||
      unit.kind === 'colon' ||
      unit.kind === 'stop' ||
      unit.kind === 'subordinator'
    )
      return null;
  }
  return null;
}

/** `said X's bid was approved`: the phrase after a reporting verb is the subject of what is said. */
function finiteAfter(units: readonly Unit[], at: number): boolean {
  for (let right = at + 1; right < units.length && right < at + 12; right++) {
    const unit = units[right]!;
    if (unit.kind === 'vg' && (unit.form === 'past' || unit.form === 'present')) return true;
    if (/^(stop|colon|relative|subordinator|that|conjunction)$/.test(unit.kind)) return false;
  }
  return false;
}

function gerund(view: View, index: number, depth: number): Stance {
  const { units } = view.clauses;
  let at = index - 1;
  let negated = false;
  while (at >= 0 && /^(adverb|negation)$/.test(units[at]!.kind)) {
    if (units[at]!.kind === 'negation') negated = true;
    at--;
  }
  const unit = units[at];
  if (!unit) return ABSENT;
  if (unit.kind === 'comma' || unit.kind === 'dash') {
    // ", becoming the 32nd member": the main verb lends subject and mood.
    for (let before = at - 1; before >= 0; before--) {
      const verb = units[before]!;
      if (verb.kind === 'vg' && (verb.form === 'past' || verb.form === 'present' || verb.modal)) {
        const outer = finite(view, before, verb);
        return { ...outer, mood: outer.denied ? 'none' : outer.mood, denied: false };
      }
    }
    return ABSENT;
  }
  if (unit.kind === 'preposition' || unit.kind === 'subordinator') {
    const word = (unit as Mark).word;
    if (
      /^(after|since|upon|on|by|in)$/.test(word) &&
      units[at - 1]?.kind !== 'np' &&
      units[at - 1]?.kind !== 'vg' &&
      units[at - 1]?.kind !== 'adjective'
    ) {
      const main = mainAfter(view, index);
      return main === null
        ? ABSENT
        : { ...ABSENT, mood: word === 'after' || word === 'since' ? 'fact' : 'none', party: main, from: at };
    }
    if (/^(after|since)$/.test(word)) {
      const verb = units.slice(0, at).findLastIndex((before) => before.kind === 'vg');
      return verb < 0 ? ABSENT : { ...ABSENT, mood: 'fact', party: subjectIndex(view.clauses, verb), from: at };
    }
    if (/^(before|without|until|instead of|than|rather than|against)$/.test(word)) {
      if (word !== 'against') return ABSENT;
      const stance = governed(view, at, depth);
      return { ...stance, mood: stance.mood === 'announced' || stance.mood === 'none' ? 'refused' : 'none' };
    }
    if (word === 'from') {
      // "blocked from joining", "ruled out … from"
      const stance = governed(view, at, depth);
      return stance.act ? stance : { ...stance, mood: stance.mood === 'none' ? 'none' : 'refused' };
    }
    const leader = units[at - 2];
    if (word === 'in' && units[at - 1]?.kind === 'np' && leader?.kind === 'vg' && /^(follow|join)$/.test(leader.lemma))
      return stanceOf(view, at - 2, depth + 1);
    if (/^(?:of|for)$/.test(word) && units[at - 1]?.kind === 'np') {
      // "accused Norland of blocking"
      const accuser = units[at - 2];
      if (accuser?.kind === 'vg' && /^(?:accuse|blame|criticise|criticize)$/.test(accuser.lemma))
        return {
          ...ABSENT,
          mood: BLOCKING.test((units[index] as VerbGroup).lemma) ? 'fact' : 'none',
          party: at - 1,
          from: at - 2,
        };
    }
    const stance = governed(view, at, depth);
    // "a decision on joining" is still to be taken.
    if (/^(?:on|about|over|regarding)$/.test(word) && stance.mood === 'announced')
      return { ...stance, mood: 'own-wish' };
    return negated && stance.mood === 'own-wish' ? { ...stance, mood: 'refused' } : stance;
  }
  if (unit.kind === 'vg' && LEAVING.test((units[index] as VerbGroup).lemma) && WEIGHING.test(unit.lemma))
    return { ...byVerb(view, at, null, depth), mood: 'possible' };
  if (unit.kind === 'vg') return byVerb(view, at, null, depth);
  if (unit.kind === 'other' || unit.kind === 'adjective') return byAdjective(view, at, (unit as Mark).word, depth);
  if (unit.kind === 'np') {
    // "the prospect of Norland joining", "sees Norland joining", "rule out Norland joining"
    const before = units[at - 1];
    // "ruled out Norland joining"
    if (before?.kind === 'preposition' && before.word === 'out' && units[at - 2]?.kind === 'vg')
      return { ...byVerb(view, at - 2, at, depth), party: at };
    if (before?.kind === 'preposition' && opposedAt(view, at - 2))
      return {
        ...ABSENT,
        act: { act: 'block', name: 'objection' },
        mood: opposedMood(view, at - 2),
        party: at,
        from: at - 2,
      };
    if (before?.kind === 'preposition') {
      const outer = units[at - 2]?.kind === 'np' ? byNoun(view, at - 2, depth) : ABSENT;
      return {
        ...outer,
        mood:
          outer.mood === 'own-wish' || outer.mood === 'none'
            ? units[at - 2]?.kind === 'np'
              ? 'possible'
              : 'none'
            : outer.mood,
        party: at,
        from: Math.min(outer.from || at, at),
      };
    }
    if (before?.kind === 'vg') {
      const found = byVerb(view, at - 1, at, depth);
      return { ...found, party: at };
    }
  }
  return ABSENT;
}

/** `objected to`, `veto on`, `opposition to` what follows. */
function opposedAt(view: View, at: number): boolean {
  const unit = view.clauses.units[at];
  if (unit?.kind === 'vg') return /^(?:object|oppose)$/.test(unit.lemma);
  return unit?.kind === 'np' && OBJECTION.test(view.clauses.tokens[unit.head]!.text);
}

/** An objection raised is a fact; one lifted, overcome or denied is none. */
export function opposedMood(view: View, at: number): Mood {
  const unit = view.clauses.units[at];
  if (unit?.kind === 'vg') {
    const stance = stanceOf(view, at);
    return stance.denied || stance.hypothetical || stance.mood !== 'fact' ? 'none' : 'fact';
  }
  if (unit?.kind !== 'np' || unit.determiner === 'no') return 'none';
  const governor = governorOf(view, at);
  if (!governor) return 'fact';
  const verb = view.clauses.units[governor.verb] as VerbGroup;
  const stance = stanceOf(view, governor.verb);
  const gone =
    /^(?:lift|drop|withdraw|remove|end|waive|overcome|soften|abandon|have|be|resolve|ease|circumvent|bypass|avoid)$/.test(
      verb.lemma,
    );
  const holds = /^(?:have|be)$/.test(verb.lemma) && governor.role === 'object' && !stance.denied;
  return stance.denied || stance.hypothetical || (gone && !holds) ? 'none' : 'fact';
}

const BLOCKING = /^(?:block|veto|obstruct|delay|stall|hold|thwart|hinder)$/;

export const OBJECTION = /^(?:veto(?:es)?|objections?|opposition|resistance|blockade)$/i;

/** "After joining in 2004, Norland …": the subject of the clause that follows. */
function mainAfter(view: View, index: number): number | null {
  const { units } = view.clauses;
  for (let at = index + 1; at < units.length; at++) {
    const unit = units[at]!;
    if (unit.kind === 'vg' && (unit.form === 'past' || unit.form === 'present' || unit.modal))
      return subjectIndex(view.clauses, at);
  }
  return null;
}

const isWord = (unit: Unit, word: string): boolean => unit.kind === 'other' && unit.word === word;

/** The subject is `no country`, `neither X nor Y`. */
function negatedSubject(view: View, party: number | null): boolean {
  const { units, tokens } = view.clauses;
  const phrase = party === null ? undefined : units[party];
  if (phrase?.kind !== 'np') return false;
  if (/^(no|neither|nobody|none)$/i.test(tokens[phrase.first]!.text)) return true;
  const before = units[party! - 1];
  return before !== undefined && /^(neither|nor|no)$/.test((before as Mark).word ?? '');
}

/** `the prospect that X will join`, `hopes that X joins`: the noun before `that` sets the mood. */
function nounOfThat(view: View, subject: number): Mood | null {
  const { units, tokens } = view.clauses;
  let at = subject - 1;
  while (at >= 0 && /^(adverb|adjective)$/.test(units[at]!.kind)) at--;
  if (units[at]?.kind !== 'that' && units[at]?.kind !== 'relative') return null;
  const phrase = units[at - 1];
  if (phrase?.kind !== 'np' || (units[at] as Mark).word !== 'that') return null;
  const head = tokens[phrase.head]!;
  if (
    /^(hope|wish|expectation|suggestion|proposal|idea|prospect|possibility|chance|speculation|rumour|rumor|fear)s?$/i.test(
      head.text,
    )
  )
    return 'possible';
  return null;
}

/** `said it would join`: `would` is the future of a report in the past. */
function reportedPast(units: readonly Unit[], subject: number): boolean {
  for (let at = subject - 1; at >= 0; at--) {
    const unit = units[at]!;
    if (unit.kind === 'vg')
      return (unit.form === 'past' || (unit.form === 'participle' && !unit.passive)) && REPORTING.has(unit.lemma);
    if (unit.kind === 'subordinator' && unit.word !== 'when') return false;
    if (unit.kind === 'stop') return false;
  }
  // ", he said" after the clause
  for (let at = subject + 1; at < units.length; at++) {
    const unit = units[at]!;
    if (
      unit.kind === 'vg' &&
      unit.form === 'past' &&
      REPORTING.has(unit.lemma) &&
      units.slice(subject + 1, at).some((between) => between.kind === 'comma')
    )
      return true;
  }
  return false;
}

const REPORTING = new Set(
  'say announce declare confirm tell report state add reveal promise pledge vow insist indicate suggest write agree decide repeat reiterate signal stress note affirm predict expect hope claim maintain warn'.split(
    ' ',
  ),
);

/** The words that follow a token, lower case, to the end of the clause or for sixteen words. */
export function wordsAfter(view: View, token: number): string {
  const words = view.clauses.tokens.slice(token + 1, token + 17).map((one) => one.text.toLowerCase());
  const end = words.findIndex((word) => /^[.;:?!]$/.test(word));
  return (end < 0 ? words : words.slice(0, end)).join(' ');
}

/** `Norland, whose application`: the phrase before the relative word. */
function whosePhrase(units: readonly Unit[], at: number): number | null {
  const relative = units[at - 1];
  if (relative?.kind !== 'relative' || relative.word !== 'whose') return null;
  let before = at - 2;
  while (before >= 0 && /^(?:comma|dash|bracket|time|adverb)$/.test(units[before]!.kind)) before--;
  return units[before]?.kind === 'np' ? before : null;
}

function ofPhrase(units: readonly Unit[], at: number): number | null {
  const preposition = units[at + 1];
  if (preposition?.kind === 'preposition' && /^(of|by|from)$/.test(preposition.word) && units[at + 2]?.kind === 'np')
    return at + 2;
  return null;
}

function openingOf(units: readonly Unit[], close: number): number | null {
  const kind = units[close]!.kind;
  for (let at = close - 1; at > 0; at--) {
    if (units[at]!.kind === kind) return at;
    if (units[at]!.kind === 'stop') return null;
  }
  return null;
}
