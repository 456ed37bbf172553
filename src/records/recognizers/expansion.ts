import { wordOf } from '../../claims/syntax/unit.ts';
import type { Draft, Recognizer } from '../draft.ts';
import { draft, frameworkAt, withTime } from '../facts.ts';

/** `the first expansion of the pact since 2020`. */
export const expansion: Recognizer = {
  name: 'expansion',
  read(scene, view) {
    const { units, tokens } = view.clauses;
    return units.flatMap((unit, index): Draft[] => {
      if (unit.kind !== 'np' || !/^(?:expansion|enlargement)$/i.test(tokens[unit.head]!.text)) return [];
      const rank = tokens
        .slice(unit.first, unit.head)
        .find((token) => /^(?:first|second|third|latest|biggest|largest)$/i.test(token.text));
      const of = wordOf(units[index + 1]) === 'of' ? index + 2 : -1;
      const framework = of > 0 ? frameworkAt(scene, view, of) : frameworkAt(scene, view, index);
      if (!rank || !framework) return [];
      const since = units.findIndex((one, at) => at > index && wordOf(one) === 'since');
      const time =
        since < 0
          ? undefined
          : view.times.find((one) => one.start > tokens[units[since]!.first]!.start && one.type === 'DATE');
      const when = time ? { expression: time.expression, from: time.from, to: time.to, basis: time.basis } : null;
      const one = draft(
        view,
        framework,
        { kind: 'expansion', value: rank.text.toLowerCase(), when },
        index,
        of > 0 ? of : index,
      );
      return [when ? withTime(view, one, when) : one];
    });
  },
};
