import { type Unit, wordOf } from '../../claims/syntax/unit.ts';
import type { Draft, Recognizer } from '../draft.ts';
import { draft } from '../facts.ts';
import { type Framework, frameworkOf } from '../framework.ts';
import { type Scene, type View, wordsOf } from '../scene.ts';

const STALLED = /^(?:stall|freeze|pause|suspend|halt|deadlock)$/;

/** A framework, or its growth, at a standstill: `on hold`, `stalled`. */
export const hold: Recognizer = {
  name: 'hold',
  read(scene, view) {
    const { units, tokens } = view.clauses;
    return units.flatMap((unit, index): Draft[] => {
      const apart =
        unit.kind === 'np' && /^(?:hold|ice)$/i.test(tokens[unit.head]!.text) && wordOf(units[index - 1]) === 'on';
      const onHold = apart || (unit.kind === 'adverb' && /^on (?:hold|ice)$/i.test(wordsOf(scene, view, index, index)));
      const stalled =
        unit.kind === 'vg' &&
        unit.form === 'participle' &&
        STALLED.test(unit.lemma) &&
        tokens[(units[index + 1] as Unit | undefined)?.last ?? 0]?.text.toLowerCase() === 'progress';
      if (!onHold && !stalled) return [];
      const verb = units.findLastIndex((one, at) => at < index && one.kind === 'vg');
      const group = units[verb];
      if (group?.kind !== 'vg' || group.negated || group.modal !== null || verb < index - 3) return [];
      const framework = heldAt(scene, view, verb);
      if (!framework) return [];
      const end = stalled ? index + 1 : index;
      let last = end;
      if (/^(?:during|amid|amidst|since|because of|over|due to)$/.test(wordOf(units[end + 1])) && units[end + 2])
        last = end + 2;
      else if (units[end + 1]?.kind === 'time') last = end + 1;
      const value = wordsOf(scene, view, apart ? index - 1 : index, last);
      return [draft(view, framework.framework, { kind: 'hold', value }, framework.at, last)];
    });
  },
};

/** The framework that the subject of a verb is, or whose expansion it is (`the expansion of which`). */
function heldAt(scene: Scene, view: View, verb: number): { framework: Framework; at: number } | null {
  const { units, tokens } = view.clauses;
  for (let at = verb - 1; at >= 0 && at >= verb - 6; at--) {
    const unit = units[at]!;
    const framework = unit.kind === 'np' ? frameworkOf(scene, unit.name) : null;
    if (framework) return { framework, at };
    // "Norland's bid to join is on hold" says nothing of the framework.
    const growth =
      unit.kind === 'np' && /^(?:expansion|enlargement|accords?|process|growth)$/i.test(tokens[unit.head]!.text);
    if (unit.kind === 'vg' || (unit.kind === 'np' && !growth)) return null;
  }
  return null;
}
