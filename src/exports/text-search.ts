/** Where words stand in a report's text, with a few whole words around them. */
export interface TextMatch {
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

const AROUND = 70;

/** The first place where the words stand in a text, in any case; null when they do not. */
export function findInText(text: string, words: string): TextMatch | null {
  const start = text.toLowerCase().indexOf(words.toLowerCase());
  if (start < 0 || words.trim() === '') return null;
  const end = start + words.length;
  const tidy = (piece: string) => piece.replace(/\s+/g, ' ');
  return {
    before:
      start > AROUND
        ? `… ${tidy(text.slice(start - AROUND, start)).replace(/^\S*\s/, '')}`
        : tidy(text.slice(0, start)),
    match: tidy(text.slice(start, end)),
    after:
      end + AROUND < text.length
        ? `${tidy(text.slice(end, end + AROUND)).replace(/\s\S*$/, '')} …`
        : tidy(text.slice(end)),
  };
}
