import { ADJECTIVE_MOODS } from '../lexicon/operators.ts';
import type { View } from '../scene.ts';
import { isQuestion } from '../setting.ts';
import { isWord } from '../syntax/unit.ts';
import { ABSENT, type Above, combine, type Stance } from './mood.ts';
import { byRank } from './rank.ts';

/** `is ready to join`, `keen on joining`. */
export function byAdjective(view: View, at: number, word: string, above: Above): Stance {
  const { units } = view.clauses;
  const ranked = byRank(view, at, word, above);
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
    const told = above(verb);
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
  if (unit?.kind === 'np')
    return { ...ABSENT, party: verb, from: verb, mood: negated ? 'none' : mood, hypothetical: isQuestion(view) };
  return ABSENT;
}
