import { frameworkIn, ownersOf, partiesAt } from '../arguments.ts';
import type { Draft } from '../draft.ts';
import { stanceOf } from '../stance.ts';
import { objectIndex, prepositionsAfter } from '../syntax/subject.ts';
import type { Frame } from './frame.ts';

/** Signing told by the hand (`put its name to the accords`, `affixed her signature to the charter`). */
export const signature: Frame = {
  name: 'signature',
  read(view, discourse) {
    const { units, tokens } = view.clauses;
    return units.flatMap((unit, index): Draft[] => {
      if (unit.kind !== 'vg' || !/^(put|add|affix|set|append|lend|attach)$/.test(unit.lemma)) return [];
      const object = objectIndex(view.clauses, index);
      const phrase = object === null ? undefined : units[object];
      if (object === null || phrase?.kind !== 'np') return [];
      if (!/^(name|names|signature|signatures|initials|pen)$/i.test(tokens[phrase.head]!.text)) return [];
      const to = prepositionsAfter(view.clauses, object, 4).find(({ word }) => /^(to|on|under|onto)$/.test(word));
      const framework = to ? frameworkIn(discourse, view, to.phrase) : null;
      const stance = stanceOf(view, index);
      if (!to || !framework || stance.hypothetical) return [];
      const owners = phrase.ownerPronoun ? [] : ownersOf(discourse, view, object);
      const parties = owners.length > 0 ? owners : partiesAt(discourse, view, stance.party).parties;
      if (parties.length === 0) return [];
      return [
        {
          parties,
          framework,
          act: 'sign',
          name: 'signature',
          mood: stance.mood,
          denied: stance.denied,
          first: Math.min(stance.from, index),
          last: to.phrase,
          at: index,
          rule: `signature:${unit.lemma}`,
          confidence: 0.8,
        },
      ];
    });
  },
};
