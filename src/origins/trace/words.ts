/** FNV-1a, 32 bits, unsigned. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value ^= text.charCodeAt(i);
    value = Math.imul(value, 0x01000193);
  }
  return value >>> 0;
}

export interface Word {
  readonly start: number;
  readonly end: number;
  /** Small letters, without diacritics. */
  readonly low: string;
}

/** Words of a text with their offsets; digits count as words. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu))
    words.push({ start: match.index, end: match.index + match[0].length, low: plainWord(match[0]) });
  return words;
}

export const plainWord = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

const FUNCTION_WORDS = new Set(
  'a an the and or but nor of in on at to from by for with as into about over after before under between than that this these those which who whom whose what when where how it its he his she her him they their them we our us i my you your is are was were be been being has have had do does did will would shall should can could may might must not no s t also said says say told'.split(
    ' ',
  ),
);

/** Words that carry no content and differ between copies of a text that are otherwise alike. */
export const isFunctionWord = (low: string): boolean => FUNCTION_WORDS.has(low);

/** Ending taken off, so that `talks`, `talking` and `talked` are one. */
export function stemOf(low: string): string {
  if (low.length < 5) return low;
  return low.replace(/(?:ations?|ings?|edly|ed|ies|es|s|ly|y|e)$/, '').slice(0, 9);
}
