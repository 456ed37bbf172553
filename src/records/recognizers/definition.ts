import type { Unit } from '../../claims/syntax/unit.ts';
import type { Draft, Recognizer } from '../draft.ts';
import { draft } from '../facts.ts';
import { frameworkOf } from '../framework.ts';
import { wordsOf } from '../scene.ts';

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
