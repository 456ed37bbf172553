/** A line's words as a label is compared: lower case, straight apostrophes, no marks around them, single spaces. */
export function asLabel(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^[^\p{L}\p{N}@#(]+|[^\p{L}\p{N})]+$/gu, '');
}
