import type { View } from './scene.ts';

const MEMBERS = /^(?:members?|states|countries|nations|signatories|parties|republics|governments)$/i;

export interface Count {
  readonly count: number;
  readonly unit: number;
  readonly words: string;
}

/** Numbers of states in a sentence: `four Muslim-majority countries`, `the 32-member alliance`. */
export function countsIn(view: View): Count[] {
  const { units, tokens } = view.clauses;
  return units.flatMap((unit, index): Count[] => {
    if (unit.kind !== 'np') return [];
    const inside = tokens.slice(unit.first, unit.last + 1);
    if (!inside.some((token) => MEMBERS.test(token.text))) return [];
    const at = inside.findIndex((token) => numberOf(token.text) !== null);
    const next = inside[at + 1]?.text ?? '';
    if (at < 0 || /^(?:%|percent|million|billion|other|more|new|additional)$/i.test(next)) return [];
    if (
      /^(?:other|another|more|least|over|some|about|than|than|nearly|almost|first|last)$/i.test(
        inside[at - 1]?.text ?? '',
      )
    )
      return [];
    return [
      {
        count: numberOf(inside[at]!.text)!,
        unit: index,
        words: inside.map(({ text }) => text.toLowerCase()).join(' '),
      },
    ];
  });
}

const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

function numberOf(word: string): number | null {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  const at = WORDS.indexOf(word.toLowerCase());
  return at > 1 ? at : null;
}
