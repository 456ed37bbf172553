import { wordOf } from '../../claims/syntax/unit.ts';
import { actorsOf } from '../actors.ts';
import type { Draft, Recognizer } from '../draft.ts';
import { draft, frameworkAt } from '../facts.ts';

/** Who keeps a treaty: `Norland, the depositary of the treaty`. */
export const depositary: Recognizer = {
  name: 'depositary',
  read(scene, view) {
    const { units, tokens } = view.clauses;
    return units.flatMap((unit, index): Draft[] => {
      if (unit.kind !== 'np' || !/^depositar(?:y|ies)$/i.test(tokens[unit.head]!.text)) return [];
      const after = /^(?:of|for|to)$/.test(wordOf(units[index + 1])) ? index + 2 : -1;
      const framework = after > 0 ? frameworkAt(scene, view, after) : frameworkAt(scene, view, index);
      if (!framework) return [];
      const before = /^(?:comma|vg)$/.test(units[index - 1]?.kind ?? '') ? index - 2 : -1;
      const actors = before < 0 ? [] : actorsOf(scene, view, before);
      return actors.map((actor) =>
        draft(view, framework, { kind: 'depositary', actor }, before, Math.max(after, index)),
      );
    });
  },
};
