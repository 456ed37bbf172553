import { frameworkIn, partiesAt } from '../arguments.ts';
import type { Draft } from '../draft.ts';
import { stanceOf } from '../stance.ts';
import { objectIndex } from '../syntax/subject.ts';
import type { Frame } from './frame.ts';

/** Leaving by letting a treaty run out (`did not renew the treaty in 1999`). */
export const lapse: Frame = {
  name: 'lapse',
  read(view, discourse) {
    const { units, tokens } = view.clauses;
    return units.flatMap((unit, index): Draft[] => {
      if (unit.kind !== 'vg' || !/^(?:renew|prolong)$/.test(unit.lemma) || !unit.negated || unit.modal) return [];
      const at = objectIndex(view.clauses, index);
      const phrase = at === null ? undefined : units[at];
      if (at === null || phrase?.kind !== 'np') return [];
      if (!/^(?:treaty|membership|pact)$/i.test(tokens[phrase.head]!.text) && phrase.name?.kind !== 'framework')
        return [];
      const stance = stanceOf(view, index);
      if (stance.hypothetical || !stance.denied || stance.mood !== 'fact') return [];
      const { parties } = partiesAt(discourse, view, stance.party);
      const framework = frameworkIn(discourse, view, at);
      if (parties.length === 0 || !framework) return [];
      return [
        {
          parties,
          framework,
          act: 'leave',
          name: 'withdrawal',
          mood: 'fact',
          denied: false,
          first: stance.from,
          last: at,
          at: index,
          rule: 'lapse',
          confidence: 0.7,
        },
      ];
    });
  },
};
