import type { ActNoun } from '../lexicon/acts.ts';
import { NOUN_EFFECTS, type NounEffect } from '../lexicon/noun-effects.ts';
import { type View, wordsAfter } from '../scene.ts';
import type { VerbGroup } from '../syntax/unit.ts';

/** What the verb that governs a noun of joining does to it; null when that is nothing known. */
export function effectOf(
  view: View,
  verb: VerbGroup,
  role: 'subject' | 'object',
  noun: ActNoun & { readonly lemma: string },
): NounEffect | null {
  const passive = role === 'subject' && (verb.passive || verb.form === 'participle');
  for (const effect of NOUN_EFFECTS) {
    if (!effect.verbs.has(verb.lemma)) continue;
    if (effect.nouns && !effect.nouns.test(noun.lemma)) continue;
    if (effect.bid !== undefined && effect.bid !== noun.bid) continue;
    if (effect.passive !== undefined && effect.passive !== (verb.passive || passive)) continue;
    if (effect.tail && !effect.tail.test(wordsAfter(view, verb.last))) continue;
    const wanted =
      effect.role === 'subject'
        ? role === 'subject' && (!passive || effect.tail !== undefined)
        : passive
          ? role === 'subject'
          : role === 'object';
    if (!wanted) continue;
    if (effect.party === 'subject' && passive) return { ...effect, party: 'owner' };
    return effect;
  }
  return null;
}
