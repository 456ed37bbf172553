import type { Token } from '../model/annotation.ts';
import { MODAL_MOODS } from './lexicon/operators.ts';
import type { View } from './scene.ts';
import { isAwaited, settingOf } from './setting.ts';
import { isAnnounced, isResolved, mandated, nounOfThat, reportedPast } from './stance/content-clause.ts';
import { gerund } from './stance/gerund.ts';
import { infinitive } from './stance/infinitive.ts';
import { ABSENT, type Above, type Stance } from './stance/mood.ts';
import { subjectIndex } from './syntax/subject.ts';
import { type Mark, openingOf, type VerbGroup } from './syntax/unit.ts';

/** The stance of the verb group at `index`, climbing from `to join` over `refused`, `is expected`, `urged X` … */
export function stanceOf(view: View, index: number, depth = 0): Stance {
  const vg = view.clauses.units[index];
  if (vg?.kind !== 'vg' || depth > 6) return ABSENT;
  if (vg.form === 'infinitive') return infinitive(view, index, vg, aboveOf(view, depth));
  if (vg.form === 'gerund' && !vg.progressive) return gerund(view, index, aboveOf(view, depth));
  if (vg.form === 'bare' && !vg.modal) {
    const led = leadOf(view, index, vg, depth);
    if (led) return led;
  }
  return finite(view, index, vg);
}

/** Reads the verbs above one that stands `depth` steps down from where the reading began. */
export const aboveOf =
  (view: View, depth = 0): Above =>
  (verb) =>
    stanceOf(view, verb, depth + 1);

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
  if (at > 0) return infinitive(view, index, { ...vg, form: 'infinitive' }, aboveOf(view, depth), at);
  const opened = before?.kind === 'comma' ? openingOf(units, index - 1) : null;
  if (opened !== null && (units[opened - 1] as Mark | undefined)?.word === 'to')
    return infinitive(view, index, { ...vg, form: 'infinitive' }, aboveOf(view, depth), opened - 1);
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
  const asked = setting === 'supposed' && vg.modal === 'should' && isPondered(view, party ?? index);
  if (asked) {
    return { ...ABSENT, mood: 'own-wish', party, from: Math.min(party ?? index, index) };
  }
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

/** `will examine whether the country should join`, `an inquiry into whether it should`: asked in earnest, of one's own country. */
function isPondered(view: View, subject: number): boolean {
  const { units, tokens } = view.clauses;
  const phrase = units[subject];
  if (phrase?.kind !== 'np' || !/^(?:country|nation|state|kingdom|it|government)$/i.test(tokens[phrase.head]!.text))
    return false;
  const whether = units[subject - 1];
  if (whether?.kind !== 'subordinator' || whether.word !== 'whether') return false;
  const before = units[subject - 2];
  const governing = before?.kind === 'preposition' ? units[subject - 3] : before;
  if (governing?.kind === 'vg')
    return /^(?:examine|study|consider|debate|decide|discuss|assess|review|explore|weigh|vote|look|ask)$/.test(
      governing.lemma,
    );
  return (
    governing?.kind === 'np' &&
    /^(?:inquiry|debate|referendum|vote|discussions?|study|review|consultation|commission)$/i.test(
      tokens[governing.head]!.text,
    )
  );
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
      mood: refused ? 'fact' : outer.mood === 'announced' ? 'announced' : 'possible',
      act: refused ? { act: 'block', name: 'objection' } : null,
    };
  }
  if (frame?.kind === 'vg' && /^(see|watch)$/.test(frame.lemma))
    return { ...base, mood: frame.form === 'past' ? 'fact' : 'possible' };
  if (frame?.kind === 'that' || frame?.kind === 'relative') return { ...base, mood: negated ? 'none' : 'others-wish' };
  return { ...base, mood: 'fact', denied: negated };
}

/** The subject is `no country`, `neither X nor Y`. */
function negatedSubject(view: View, party: number | null): boolean {
  const { units, tokens } = view.clauses;
  const phrase = party === null ? undefined : units[party];
  if (phrase?.kind !== 'np') return false;
  if (/^(no|neither|nobody|none)$/i.test(tokens[phrase.first]!.text)) return true;
  const before = units[party! - 1];
  return before !== undefined && /^(neither|nor|no)$/.test((before as Mark).word ?? '');
}
