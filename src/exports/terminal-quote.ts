import type { Span } from '../model/span.ts';
import type { ShownSentence } from './shown-sentence.ts';
import { cutTo, paint, plain, type Screen, typed, widthOf, wrap } from './terminal-text.ts';

/** A sentence in quotation marks, and where in it the evidence stands. */
export interface Quoted {
  readonly words: string;
  readonly evidence: Span;
}

/** The whole sentence where it fits, else the evidence alone, else as much of it as fits. */
export function quoted(context: ShownSentence, limit: number, screen: Screen): Quoted {
  const alone = plain(context.quote);
  const lead = plain(`${context.lead}|`).slice(0, -1);
  const tail = plain(`|${context.tail}`).slice(1);
  const whole = lead + alone + tail;
  if (widthOf(whole) + 2 <= limit) {
    const start = lead === '' ? 0 : 1 + lead.length;
    const end = 1 + lead.length + alone.length + (tail === '' ? 1 : 0);
    return { words: `“${whole}”`, evidence: { start, end } };
  }
  const words = `“${cutTo(alone, limit - 2, screen.unicode)}”`;
  return { words, evidence: { start: 0, end: words.length } };
}

/** Wraps a text and dims what stands outside the span. */
export function wrapDimming(text: string, bright: Span, width: number, screen: Screen): string[] {
  let at = 0;
  return wrap(text, width).map((line) => {
    const start = text.indexOf(line, at);
    at = start + line.length;
    const from = Math.min(line.length, Math.max(0, bright.start - start));
    const to = Math.min(line.length, Math.max(from, bright.end - start));
    const dim = (part: string) => paint(screen, 'dim', typed(screen, part));
    return dim(line.slice(0, from)) + typed(screen, line.slice(from, to)) + dim(line.slice(to));
  });
}
