import type { FramedWording, Framing } from '../model/framing.ts';
import type { WordingForm, WordingRecord } from '../model/record.ts';
import { compare } from './chronology.ts';
import { byReport, citedFrom, oneOfEach, type RecordEntry } from './disputes/sides.ts';

const KINDS: Record<WordingForm, Framing['kind']> = {
  name: 'naming',
  'scare-quotes': 'naming',
  distancing: 'naming',
  credit: 'credit',
  possessive: 'credit',
  alternative: 'alternative',
};

type Worded = RecordEntry<WordingRecord>;

/** Where reports name the same thing in different words, side by side. */
export function framingOf(wordings: readonly Worded[]): Framing[] {
  const things = Map.groupBy(wordings.toSorted(byReport), ({ record }) => `${KINDS[record.form]} ${record.referent}`);
  return [...things]
    .sort((a, b) => compare(a[0], b[0]))
    .flatMap(([, own]): Framing[] => {
      const kind = KINDS[own[0]!.record.form];
      if (!differ(own) || (kind !== 'credit' && !own.some(({ record }) => record.marked))) return [];
      const byValue = Map.groupBy(own, ({ record }) => record.value.toLowerCase());
      const sides = [...byValue.values()].map(wordingOf);
      const order = (a: FramedWording, b: FramedWording) => b.reports - a.reports || compare(a.words, b.words);
      return [{ kind, name: own[0]!.record.name, wordings: sides.sort(order) }];
    });
}

/** Two reports differ when one uses a wording that the other does not use. */
function differ(own: readonly Worded[]): boolean {
  const sets = [...Map.groupBy(own, ({ record }) => record.report).values()].map((each) =>
    [...new Set(each.map(({ record }) => record.value.toLowerCase()))].sort().join('\n'),
  );
  return new Set(sets).size > 1;
}

function wordingOf(same: readonly Worded[]): FramedWording {
  const [first] = same;
  return {
    words: first!.record.words,
    marked: first!.record.marked,
    reports: new Set(same.map(({ record }) => record.report)).size,
    cited: oneOfEach(same.map(({ record }) => citedFrom(record))),
  };
}
