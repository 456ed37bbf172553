/** What stands between a word and the next one. */
export const GAP = {
  none: 0,
  space: 1,
  dot: 2,
  dotSpace: 3,
  apostrophe: 4,
  hyphen: 5,
  comma: 6,
  slash: 7,
  possessive: 8,
  break: 9,
} as const;

/** A word of a text: letters, digits and marks, or a plus or ampersand alone. */
export interface Words {
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** `GAP` between a word and the next. */
  readonly gaps: Uint8Array;
}

const OTHER = 0;
const LETTER = 1;
const SIGN = 2;
const UNKNOWN = 255;

// Filled as characters turn up: a look-up is many times cheaper than a Unicode property test.
const classes = new Uint8Array(65536).fill(UNKNOWN);
const letter = /[\p{L}\p{N}\p{M}\u00AD]/u;

function classify(code: number): number {
  if (code === 0x2b || code === 0x26) return SIGN;
  return letter.test(String.fromCharCode(code)) ? LETTER : OTHER;
}

function classOf(code: number): number {
  const known = classes[code]!;
  if (known !== UNKNOWN) return known;
  const found = classify(code);
  classes[code] = found;
  return found;
}

/** Text → its words and the gaps between them, in one pass. */
export function splitWords(text: string): Words {
  let capacity = 8 + (text.length >> 2);
  let starts = new Uint32Array(capacity);
  let ends = new Uint32Array(capacity);
  let count = 0;
  const length = text.length;
  let at = 0;
  while (at < length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === OTHER) {
      at++;
      continue;
    }
    if (count === capacity) {
      capacity *= 2;
      starts = grown(starts, capacity);
      ends = grown(ends, capacity);
    }
    starts[count] = at++;
    if (kind === LETTER) while (at < length && classOf(text.charCodeAt(at)) === LETTER) at++;
    ends[count++] = at;
  }
  const gaps = new Uint8Array(count);
  for (let i = 0; i < count; i++) gaps[i] = i + 1 < count ? gapBetween(text, ends[i]!, starts[i + 1]!) : GAP.break;
  return { count, starts, ends, gaps };
}

function grown(array: Uint32Array, capacity: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(capacity);
  larger.set(array);
  return larger;
}

const isSpace = (code: number): boolean =>
  code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x09;
const isHyphen = (code: number): boolean => code === 0x2d || (code >= 0x2010 && code <= 0x2013) || code === 0x2212;
const isApostrophe = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x02bc || code === 0x02bb || code === 0x60;

function gapBetween(text: string, from: number, to: number): number {
  const length = to - from;
  if (length === 0) return GAP.none;
  const code = text.charCodeAt(from);
  if (length === 1) {
    if (isSpace(code)) return GAP.space;
    if (isHyphen(code)) return GAP.hyphen;
    if (code === 0x2e) return GAP.dot;
    if (code === 0x2c) return GAP.comma;
    if (code === 0x2f) return GAP.slash;
    return isApostrophe(code) ? GAP.apostrophe : GAP.break;
  }
  if (length > 3) return GAP.break;
  // `U.S.-led`, `U.N.'s`
  if (length === 2 && code === 0x2e) {
    const next = text.charCodeAt(from + 1);
    if (isHyphen(next)) return GAP.hyphen;
    if (isApostrophe(next)) return GAP.apostrophe;
  }
  for (let i = from + 1; i < to; i++) if (!isSpace(text.charCodeAt(i))) return GAP.break;
  if (isSpace(code)) return GAP.space;
  if (code === 0x2c) return GAP.comma;
  if (isApostrophe(code)) return GAP.possessive;
  return code === 0x2e ? GAP.dotSpace : GAP.break;
}

const ascii = /^[\x00-\x7f]*$/;
const marks = /[\p{M}\u00AD]/gu;
const plain: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  æ: 'ae',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  œ: 'oe',
  ə: 'a',
};

/** Lower case, without diacritics. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (ascii.test(lower)) return lower === '&' ? 'and' : lower;
  return lower
    .normalize('NFKD')
    .replace(marks, '')
    .replace(/[ıøæłđðþßœə]/g, (character) => plain[character] ?? character);
}
