/** What the network sees of a word: its row among the known words, and hashed rows for its endings, beginnings and shape. */

export const ROOT_ROW = 0;
export const UNKNOWN_ROW = 1;
const NUMBER_ROW = 2;
/** The root of sentences annotated in the manner of the English Web Treebank, which differs from GUM in details. */
export const WEB_ROOT_ROW = 3;
export const SPECIAL_ROWS = 4;

/** How many hashed rows a word has. */
export const FORM_FEATURES = 9;

const QUOTES: ReadonlyMap<string, string> = new Map([
  ...[...'‘’‚‛´`'].map((mark): [string, string] => [mark, "'"]),
  ...[...'“”„‟«»'].map((mark): [string, string] => [mark, '"']),
  ['``', '"'],
  ["''", '"'],
  ['–', '-'],
  ['—', '--'],
  ['…', '...'],
  ['[', '('],
  [']', ')'],
]);

/** The same word with plain quotes and dashes. */
export function plainForm(word: string): string {
  const mark = QUOTES.get(word);
  if (mark !== undefined) return mark;
  return word.includes('’') ? word.replaceAll('’', "'") : word;
}

export function wordRow(rows: ReadonlyMap<string, number>, plain: string): number {
  const lower = plain.toLowerCase();
  const row = rows.get(lower);
  if (row !== undefined) return row;
  return /^[\d.,:/-]+$/.test(lower) ? NUMBER_ROW : UNKNOWN_ROW;
}

/** Fills `into` from `at` with the hashed rows, each below `buckets` (a power of two). */
export function formRows(plain: string, buckets: number, into: Int32Array, at: number): void {
  const lower = plain.length > 40 ? plain.slice(-40).toLowerCase() : plain.toLowerCase();
  const length = lower.length;
  const mask = buckets - 1;
  into[at] = hash(1, lower, length - 1, length) & mask;
  into[at + 1] = hash(2, lower, length - 2, length) & mask;
  into[at + 2] = hash(3, lower, length - 3, length) & mask;
  into[at + 3] = hash(4, lower, length - 4, length) & mask;
  into[at + 4] = hash(5, lower, 0, 1) & mask;
  into[at + 5] = hash(6, lower, 0, 2) & mask;
  into[at + 6] = hash(7, lower, 0, 3) & mask;
  const shape = shapeOf(plain);
  into[at + 7] = hash(8, shape, 0, shape.length) & mask;
  into[at + 8] = hash(9, plain, 0, Math.min(plain.length, 40)) & mask;
}

/** Letters as `X` and `x`, digits as `d`; runs longer than two are cut to two. */
function shapeOf(word: string): string {
  let shape = '';
  let last = '';
  let run = 0;
  const length = Math.min(word.length, 40);
  for (let index = 0; index < length; index++) {
    const code = word.charCodeAt(index);
    const kind =
      code >= 97 && code <= 122
        ? 'x'
        : code >= 65 && code <= 90
          ? 'X'
          : code >= 48 && code <= 57
            ? 'd'
            : code < 128
              ? word[index]!
              : foreign(word[index]!);
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) shape += kind;
  }
  return shape;
}

const foreign = (letter: string): string =>
  letter !== letter.toLowerCase() ? 'X' : letter !== letter.toUpperCase() ? 'x' : '?';

function hash(salt: number, text: string, from: number, to: number): number {
  let value = (2166136261 ^ salt) >>> 0;
  for (let index = Math.max(0, from); index < to && index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 16777619);
  }
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}
