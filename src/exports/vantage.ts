import type { Ledger, Uncertainty } from '../model/standing.ts';
import { dayInWords, intervalInWords, plural, shortPath } from './wording.ts';

/** From which day a ledger is seen, and what of it is uncertain, in the words of every view. */

type Seen = Pick<Ledger, 'asOf' | 'knownBy' | 'uncertain'>;

/** `as of 6 Nov 2025, known by 7 Nov 2025`; null when no day was asked for. */
export function vantageInWords({ asOf, knownBy }: Pick<Ledger, 'asOf' | 'knownBy'>): string | null {
  const parts = [
    ...(asOf === null ? [] : [`as of ${dayInWords(asOf)}`]),
    ...(knownBy === null ? [] : [`known by ${dayInWords(knownBy)}`]),
  ];
  return parts.length === 0 ? null : parts.join(', ');
}

const LEADS: Record<Uncertainty['why'], (count: number) => string> = {
  undated: (count) => `${plural(count, 'report')} of unknown date ${isOrAre(count)} counted as known`,
  'published-around': (count) =>
    `${plural(count, 'report')} that may be later than that ${isOrAre(count)} counted as known`,
  'step-around': (count) =>
    `the steps of ${plural(count, 'report')} that may be later than that ${isOrAre(count)} counted`,
};

const isOrAre = (count: number): string => (count === 1 ? 'is' : 'are');

/** As many reports are named; of more only the number is told. */
const NAMED = 8;

/** What is counted without being certain, one line a reason: `2 reports of unknown date are counted as known: a.txt, b.txt`. */
export function uncertaintyInWords({ uncertain }: Seen): string[] {
  return (Object.keys(LEADS) as Uncertainty['why'][]).flatMap((why) => {
    const some = uncertain.filter((each) => each.why === why);
    if (some.length === 0) return [];
    const names = some.slice(0, NAMED).map((each) => shortPath(each.path) + publishedIn(each));
    const more = some.length > NAMED ? ` and ${some.length - NAMED} more` : '';
    return [`${LEADS[why](some.length)}: ${names.join(', ')}${more}`];
  });
}

function publishedIn({ why, published }: Uncertainty): string {
  const words = why === 'published-around' ? intervalInWords(published.from, published.to) : null;
  return words === null ? '' : ` (${words})`;
}

/** `As of 6 Nov 2025.` with a sentence for each thing that is uncertain; none when no day was asked for. */
export function vantageSentences(seen: Seen): string[] {
  const day = vantageInWords(seen);
  return day === null ? [] : [day, ...uncertaintyInWords(seen)].map(sentence);
}

const sentence = (words: string): string => `${words[0]!.toUpperCase()}${words.slice(1)}.`;
