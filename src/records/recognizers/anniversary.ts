import { wordOf } from '../../claims/syntax/unit.ts';
import type { Draft, Recognizer } from '../draft.ts';
import { draft, frameworkAt } from '../facts.ts';

/** `the tenth anniversary of the pact` → 10 years. */
export const anniversary: Recognizer = {
  name: 'anniversary',
  read(scene, view) {
    const { units, tokens } = view.clauses;
    return units.flatMap((unit, index): Draft[] => {
      if (unit.kind !== 'np' || !/^anniversary$/i.test(tokens[unit.head]!.text)) return [];
      const years =
        tokens
          .slice(unit.first, unit.head)
          .map((token) => ordinal(token.text))
          .find((one) => one !== null) ?? null;
      if (years === null) return [];
      const after = wordOf(units[index + 1]) === 'of' ? index + 2 : -1;
      const framework =
        after > 0
          ? (frameworkAt(scene, view, after) ?? frameworkAt(scene, view, after + 2))
          : frameworkAt(scene, view, index);
      return framework
        ? [draft(view, framework, { kind: 'anniversary', value: String(years) }, index, after > 0 ? after : index)]
        : [];
    });
  },
};

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

const TENS: ReadonlyMap<string, number> = new Map([
  ['twentieth', 20],
  ['thirtieth', 30],
  ['fortieth', 40],
  ['fiftieth', 50],
  ['sixtieth', 60],
  ['seventieth', 70],
  ['hundredth', 100],
]);

function ordinal(word: string): number | null {
  const low = word.toLowerCase();
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(low);
  if (digits) return Number(digits[1]);
  const at = ORDINALS.indexOf(low);
  return at >= 0 ? at + 1 : (TENS.get(low) ?? null);
}
