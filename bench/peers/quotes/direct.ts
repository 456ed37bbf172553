import type { Span } from '../../../src/model/span.ts';

/**
 * Which code units of a text stand between double quotation marks, the marks included. Counted afresh on each line,
 * by no recognizer of ours or of others, so that it favours none.
 */
export function markQuoted(text: string): Uint8Array {
  const quoted = new Uint8Array(text.length);
  let open = false;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i]!;
    if (letter === '\n') open = false;
    const mark = letter === '“' || letter === '”' || letter === '"';
    if (open || mark) quoted[i] = 1;
    if (mark) open = letter === '“' || (letter === '"' && !open);
  }
  return quoted;
}

/** Direct speech: four fifths of the content's letters stand between quotation marks. */
export function isDirect(text: string, quoted: Uint8Array, content: readonly Span[]): boolean {
  let letters = 0;
  let inside = 0;
  for (const { start, end } of content) {
    for (let i = start; i < end; i++) {
      if (/\s/.test(text[i]!)) continue;
      letters++;
      inside += quoted[i]!;
    }
  }
  return letters > 0 && inside >= 0.8 * letters;
}
