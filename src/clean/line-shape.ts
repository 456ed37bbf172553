/** Judgements on the shape of a line's words alone. */

const CLOSERS = /["'”’»)\]]/;

/** Ends as a sentence does: stop, question or exclamation mark, with closing marks after it. */
export const endsSentence = (text: string): boolean => /[.!?…]/.test(lastMark(text));

/** The last character before any closing marks. */
function lastMark(text: string): string {
  let end = text.length;
  while (end > 0 && CLOSERS.test(text[end - 1]!)) end--;
  return text[end - 1] ?? '';
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

/** Headlines leave out articles and tell the past in the present tense; sentences do not. */
export const hasFullGrammar = (text: string): boolean => GRAMMAR.test(text);
const GRAMMAR = /\b(?:the|an?|was|were|had|has been|have been|said|which|who|that)\b/i;

/** A sentence all the same, though its full stop is lost. */
function isUnclosedSentence(text: string, words: number): boolean {
  if (words < 14 || text.length > 600) return false;
  const grammar = text.match(/\b(?:the|an?|was|were|had|has|have|been|said|which|who|that|its|their)\b/g)?.length ?? 0;
  const lower = text.match(/(?:^|\s)\p{Ll}/gu)?.length ?? 0;
  return grammar >= 2 && lower >= words * 0.6;
}

/** A paragraph of an article, or at least a full sentence of one. */
export function isProse(text: string): boolean {
  const words = countWords(text);
  if (isUnclosedSentence(text, words)) return true;
  return (
    words >= 40 || (words >= 8 && endsSentence(text)) || (words >= 5 && /[.!?]["”’]?$/.test(text) && text.length > 35)
  );
}

/** Stands alone like a headline or a label: short, and does not end as a sentence does (a question may). */
export function isHeadlineLike(text: string): boolean {
  const words = countWords(text);
  return words >= 1 && words <= 28 && text.length <= 220 && !/[.…:;,]/.test(lastMark(text));
}
