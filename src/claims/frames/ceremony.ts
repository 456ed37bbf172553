import type { Draft } from '../draft.ts';
import { wordsOf } from '../scene.ts';
import { governorOf } from '../stance/governor.ts';
import { stanceOf } from '../stance.ts';
import type { Frame } from './frame.ts';

/** The next formal act, planned (`a signing ceremony will be announced soon`, `the signature is due in May`). */
export const ceremony: Frame = {
  name: 'ceremony',
  read(view, discourse) {
    return view.clauses.units.flatMap((unit, index): Draft[] => {
      if (unit.kind !== 'np') return [];
      const words = wordsOf(view, unit).join(' ');
      const signing =
        /\b(?:signing|accession|signature|ratification|flag-raising|admission) ceremony\b/.test(words) ||
        /^(?:the |a |an |its |official |formal )*(?:signing|signature)$/.test(words);
      if (!signing || !discourse.planned) return [];
      const governor = governorOf(view, index);
      if (!governor) return [];
      const verb = view.clauses.units[governor.verb];
      const stance = stanceOf(view, governor.verb);
      if (stance.hypothetical || stance.denied || verb?.kind !== 'vg') return [];
      const isPlanned =
        stance.mood === 'future' ||
        /^(plan|schedule|expect|set|due|announce|pencil|slate)$/.test(verb.lemma) ||
        (verb.modal === 'would' && stance.mood !== 'refused');
      if (!isPlanned || stance.mood === 'refused') return [];
      const { planned: latest } = discourse;
      return [
        {
          parties: latest.parties,
          framework: latest.framework,
          act: 'sign',
          name: 'signature',
          mood: 'future',
          denied: false,
          first: Math.min(index, governor.verb, stance.from),
          last: Math.max(index, governor.verb),
          at: index,
          rule: 'ceremony',
          confidence: 0.7,
        },
      ];
    });
  },
};
