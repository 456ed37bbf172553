import type { Merge, OriginRow } from '../model/origin.ts';
import type { Span } from '../model/span.ts';

/** A passage of one report beside the passage of another that repeats it. */
export interface ReusedPassage {
  readonly left: { readonly path: string; readonly words: readonly MarkedWord[] };
  readonly right: { readonly path: string; readonly words: readonly MarkedWord[] };
}

/** `same` as a word of the other passage in its place, or not. */
export interface MarkedWord {
  readonly word: string;
  readonly same: boolean;
}

/** Passages longer than this are cut, in words: comparing takes the product of two lengths. */
const LONGEST = 160;
/** Reports shown beside the first of a merge. */
const SHOWN = 3;

/** Puts the sentences around the words of a merge side by side; `textOf` gives a report's text by its id. */
export function passagesOf({ merges }: OriginRow, textOf: (report: string) => string | undefined): ReusedPassage[] {
  return merges.filter(isReuse).flatMap(({ evidence }) => {
    const [first, ...rest] = evidence;
    const left = first && textOf(first.report);
    if (!first || left === undefined) return [];
    return rest.slice(0, SHOWN).flatMap((other) => {
      const right = textOf(other.report);
      if (right === undefined) return [];
      const [a, b] = markWords(wordsOf(left, first), wordsOf(right, other));
      return [{ left: { path: first.path, words: a }, right: { path: other.path, words: b } }];
    });
  });
}

const isReuse = ({ rule }: Merge): boolean =>
  /^(?:verbatim-reuse|translation-or-paraphrase|wire-credit|same-statement)$/.test(rule);

/** The words of the sentence around a span. */
function wordsOf(text: string, span: Span): string[] {
  const before = text.slice(0, span.start);
  const start = Math.max(before.lastIndexOf('\n') + 1, lastEnd(before));
  const end = /[.!?]["”’)]*(?=\s|$)|\n|$/.exec(text.slice(span.end))!;
  return text
    .slice(start, span.end + end.index + end[0].length)
    .trim()
    .split(/\s+/)
    .slice(0, LONGEST);
}

function lastEnd(text: string): number {
  let last = 0;
  for (const match of text.matchAll(/[.!?]["”’)]*\s+(?=["“(]?\p{Lu})/gu)) last = match.index + match[0].length;
  return last;
}

/** The longest common row of words is marked as the same. */
export function markWords(left: readonly string[], right: readonly string[]): [MarkedWord[], MarkedWord[]] {
  const a = left.map(bare);
  const b = right.map(bare);
  const longest = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i]![j] = a[i] === b[j] ? longest[i + 1]![j + 1]! + 1 : Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!);
  const sameLeft = new Set<number>();
  const sameRight = new Set<number>();
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      sameLeft.add(i++);
      sameRight.add(j++);
    } else if (longest[i + 1]![j]! >= longest[i]![j + 1]!) i++;
    else j++;
  }
  return [
    left.map((word, i) => ({ word, same: sameLeft.has(i) })),
    right.map((word, j) => ({ word, same: sameRight.has(j) })),
  ];
}

const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
