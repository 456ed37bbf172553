import { LEAVING, PURPOSE } from '../lexicon/verb-classes.ts';
import type { View } from '../scene.ts';
import { isWord, type Mark, openingOf, type VerbGroup } from '../syntax/unit.ts';
import { governed } from './governing.ts';
import { ABSENT, type Above, type Stance } from './mood.ts';

/** `hopes to join`, `its plan to join`, `has yet to join`: what stands before `to` puts the act; `to` is the unit of a `to` that stands apart. */
export function infinitive(view: View, index: number, vg: VerbGroup, above: Above, to = index): Stance {
  const { units } = view.clauses;
  let at = to - 1;
  let negated = vg.negated;
  let undecided = false;
  let yet = false;
  let rank = false;
  const skip = (): void => {
    while (
      at >= 0 &&
      (/^(adverb|time)$/.test(units[at]!.kind) ||
        isWord(units[at]!, 'to') ||
        units[at]!.kind === 'negation' ||
        isWord(units[at]!, 'order'))
    ) {
      if (units[at]!.kind === 'negation') negated = true;
      if (/^(?:first|second|third|last)$/.test((units[at] as Mark).word)) rank = true;
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
    if (undecided && LEAVING.has(vg.lemma)) return { ...stance, mood: 'possible', denied: false };
    if (undecided && /^(?:announced|future|fact)$/.test(stance.mood))
      return { ...stance, mood: 'own-wish', denied: false };
    return negated ? { ...stance, mood: 'refused' } : stance;
  };
  const unit = units[at];
  // "the only members yet to ratify", "is yet to ratify": they have not.
  if (!unit || (yet && (unit.kind === 'np' || (unit.kind === 'vg' && unit.lemma === 'be')))) return ABSENT;
  // "is first to sign" has signed; "was to have signed" has not.
  if (unit.kind === 'vg' && unit.lemma === 'be' && rank) return above(at);
  if (unit.kind === 'vg' && unit.lemma === 'be' && unit.form === 'past' && vg.perfect) return ABSENT;
  // "took until 2019 to sign"
  const took = units[at - 1];
  if (unit.kind === 'preposition' && unit.word === 'until' && took?.kind === 'vg' && took.lemma === 'take')
    return above(at - 1);
  if (unit.kind === 'comma' || unit.kind === 'bracket' || unit.kind === 'dash') {
    // "pressing Norland, whose leader he meets, to join": look over what stands between the marks.
    const opened = openingOf(units, at);
    if (opened !== null) at = opened - 1;
    return flip(governed(view, at, above));
  }
  if (unit.kind === 'conjunction') {
    // "to sign and to join", "agreed to talk and join"
    for (let before = at - 1; before >= 0 && before > at - 12; before--) {
      const other = units[before]!;
      if (other.kind === 'vg' && other.form === 'infinitive') return flip(above(before));
    }
    return ABSENT;
  }
  // "a bill to ratify" is no ratification yet, and says nothing of when.
  if (
    vg.lemma === 'ratify' &&
    unit.kind === 'np' &&
    /^(?:bill|law|legislation|motion)$/.test(view.clauses.tokens[unit.head]!.lemma)
  )
    return ABSENT;
  const found = governed(view, at, above);
  if (found.mood === 'none' && !found.act && found.party === null && PURPOSE.has(vg.lemma)) {
    // "contacted the capital to express interest": the purpose is the subject's own.
    const verb = units.slice(0, index).findLastIndex((before) => before.kind === 'vg' && before.form !== 'infinitive');
    const stance = verb < 0 ? ABSENT : above(verb);
    return stance.mood === 'fact' && !stance.denied ? stance : ABSENT;
  }
  return flip(found);
}
