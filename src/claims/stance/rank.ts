import { type View, wordsOf } from '../scene.ts';
import { ABSENT, type Above, type Stance } from './mood.ts';

/** `was the last to join`: a rank without a noun leaves the act as its verb tells it. */
export function byRank(view: View, at: number, word: string, above: Above): Stance | null {
  const { units } = view.clauses;
  if (!/^(?:first|last|latest|second|third|fourth|fifth|\d+(?:st|nd|rd|th))$/.test(word)) return null;
  let verb = at - 1;
  while (verb >= 0 && /^(other|adverb|time)$/.test(units[verb]!.kind)) verb--;
  const unit = units[verb];
  if (unit?.kind !== 'vg' || !/^(be|become)$/.test(unit.lemma)) return null;
  return above(verb);
}

/** `is the first country to join`, `became the 32nd state to sign`. */
export function ordinal(view: View, at: number, above: Above): Stance {
  const { units } = view.clauses;
  const phrase = units[at];
  if (phrase?.kind !== 'np') return ABSENT;
  const words = wordsOf(view, phrase);
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
    const outer = above(verb);
    return { ...outer, mood: next && outer.mood === 'fact' ? 'future' : outer.mood };
  }
  if (namedAfter(view, at)) return { ...ABSENT, mood: next ? 'future' : 'fact', party: at, from: at };
  if (units[at - 1]?.kind === 'comma') {
    const before = units[at - 2];
    if (before?.kind === 'np') return { ...ABSENT, mood: next ? 'future' : 'fact', party: at - 2, from: at - 2 };
  }
  return ABSENT;
}

/** `The latest country to join is Norland`: who it is follows the clause. */
function namedAfter(view: View, at: number): boolean {
  const { units } = view.clauses;
  const verb = units.findIndex((unit, index) => index > at + 2 && unit.kind === 'vg');
  const copula = units[verb];
  const name = units[verb + 1];
  return (
    copula?.kind === 'vg' &&
    copula.lemma === 'be' &&
    !copula.negated &&
    copula.modal === null &&
    name?.kind === 'np' &&
    name.name?.kind === 'state'
  );
}
