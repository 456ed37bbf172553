import type { Line } from './line.ts';
import { countWords, isProse } from './line-shape.ts';

/** How much a line speaks of the same things as the article's prose; other stories' headlines hardly do. */
export interface Kinship {
  /** Share 0..1 of the line's telling words that other lines of prose hold too; 1 when it has none. */
  share(text: string): number;
  /** How many telling words they share. */
  common(text: string): number;
}

/** Words too frequent in any news to tie two stories together. */
const FREQUENT = new Set(
  (
    'about above after again against ahead all also amid among and announces announced another any are around been before being ' +
    'below between both but calls can could country countries did does doing down during each even every first for former from ' +
    'government had has have having here her him his how including into its just key last latest leader leaders less like made ' +
    'make makes many may meet meeting meets might more most much must near need new news next not now off official officials one ' +
    'only other our out over own part people plan plans president minister prime foreign report reports said same saw say saying ' +
    'says second set should since some state states still such sign signs take takes talks than that the their them then there ' +
    'these they this those three time told too two under until upon use used very via was week weeks well were what when where ' +
    'which while who whom why will with within without world would year years yet you your day days today month months'
  ).split(' '),
);

export function kinshipWith(lines: readonly Line[]): Kinship {
  const holders = new Map<string, number>();
  for (const line of lines) {
    // A paragraph cut short is a teaser, of another story more often than not.
    if (!isProse(line.text) || isCutShort(line.text)) continue;
    for (const word of tellingWords(line.text)) holders.set(word, (holders.get(word) ?? 0) + 1);
  }
  const count = (text: string) => {
    const words = tellingWords(text);
    const own = isProse(text) && !isCutShort(text) ? 1 : 0;
    let common = 0;
    for (const word of words) if ((holders.get(word) ?? 0) > own) common++;
    return { common, total: words.size };
  };
  return {
    share(text) {
      const { common, total } = count(text);
      return total === 0 ? 1 : common / total;
    },
    common: (text) => count(text).common,
  };
}

const isCutShort = (text: string): boolean => /(?:\.\.\.|…)$/.test(text);

/** Share 0..1 of the telling words of `text` that `other` holds too; 1 when it has none. */
export function sharedWith(text: string, other: string): number {
  const words = tellingWords(text);
  const others = tellingWords(other);
  return words.size === 0 ? 1 : [...words].filter((word) => others.has(word)).length / words.size;
}

/** Six letters stand for a word and its endings (Kazakhstan, Kazakh; accord, accords). */
function tellingWords(text: string): Set<string> {
  const words = new Set<string>();
  for (const [word] of text.slice(0, 4000).matchAll(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu)) {
    const lower = word.toLowerCase();
    const short = lower.length < 4;
    if (FREQUENT.has(lower) || (short && !/^(?:\p{Lu}{2,3})$/u.test(word))) continue;
    words.add(stem(lower));
  }
  return words;
}

const stem = (word: string): string => word.replace(/(?:'s|s)$/, '').slice(0, 6);

/** Index of the first line of prose; the number of lines when there is none. */
export function firstProse(lines: readonly Line[]): number {
  const index = lines.findIndex((line) => line.kind === 'plain' && isProse(line.text) && countWords(line.text) >= 10);
  return index < 0 ? lines.length : index;
}

export function lastProse(lines: readonly Line[]): number {
  return lines.findLastIndex((line) => line.kind !== 'heading' && isProse(line.text));
}
