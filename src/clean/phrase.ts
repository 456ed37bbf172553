/** A line's words as a label is compared: lower case, straight apostrophes, no marks around them, single spaces. */
export function asLabel(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^[^\p{L}\p{N}@#(©]+|[^\p{L}\p{N})]+$/gu, '');
}

/** One pattern out of several, each of which must be the whole label. */
export const wholeLine = (...phrases: readonly RegExp[]): RegExp => new RegExp(`^(?:${alternatives(phrases)})$`);

/** One pattern out of several, each of which must begin the label. */
export const lineStart = (...phrases: readonly RegExp[]): RegExp => new RegExp(`^(?:${alternatives(phrases)})`);

/** One pattern out of several, each of whole words anywhere in the label. */
export const anyWords = (...phrases: readonly RegExp[]): RegExp =>
  new RegExp(`(?:^|\\b)(?:${alternatives(phrases)})(?:\\b|$)`);

const alternatives = (phrases: readonly RegExp[]): string => phrases.map((phrase) => phrase.source).join('|');
