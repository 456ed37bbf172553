/** Judgements on the shape of a line's words alone. */

const CLOSERS = /["'”’»)\]]/;

/** Ends as a sentence does: stop, question or exclamation mark, with closing marks after it. */
export function endsSentence(text: string): boolean {
  let end = text.length;
  while (end > 0 && CLOSERS.test(text[end - 1]!)) end--;
  return end > 0 && /[.!?…]/.test(text[end - 1]!);
}

export function countWords(text: string): number {
  let count = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const space = text.charCodeAt(i) <= 32 || text[i] === '\u00a0';
    if (!space && !inside) count++;
    inside = !space;
  }
  return count;
}

/** A paragraph of an article, or at least a full sentence of one. */
export function isProse(text: string): boolean {
  const words = countWords(text);
  return (
    words >= 40 || (words >= 8 && endsSentence(text)) || (words >= 5 && /[.!?]["”’]?$/.test(text) && text.length > 35)
  );
}

/** Stands alone like a headline or a label: short, and does not end as a sentence does (a question may). */
export function isHeadlineLike(text: string): boolean {
  const words = countWords(text);
  return words >= 1 && words <= 28 && text.length <= 220 && !/[.…:;,]["”’]?$/.test(text);
}
