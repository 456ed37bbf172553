import type { Quote } from '../../model/annotation.ts';
import type { Block } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { findMarks, type Mark } from './marks.ts';
import { type Pair, pairMarks } from './pairs.ts';
import { isSpeech } from './speech.ts';

const LEAD = 200;

/**
 * Every quotation of a text, in order of its opening mark; nested ones too. Offsets into `text`.
 * A quote that its block never closes runs to the end of the block (continued speech), when it begins like speech.
 * A block of the kind `quote` is one as a whole.
 * Without blocks, each line is one.
 */
export function recognizeQuotes(text: string, blocks: readonly Block[]): Quote[] {
  if (blocks.length === 0) return lines(text).flatMap((line) => quotesOf(text, line));
  return blocks.flatMap((block) => (block.kind === 'quote' ? setApart(text, block) : quotesOf(text, block)));
}

/** A quotation set as a paragraph of its own needs no marks. */
function setApart(text: string, { start, end }: Span): Quote[] {
  const marked = quotesOf(text, { start, end });
  if (end <= start || marked.some((quote) => quote.speech && quote.start - start < 2)) return marked;
  return [{ start, end, inner: { start, end }, speech: true }, ...marked];
}

function quotesOf(text: string, { start, end }: Span): Quote[] {
  const marks = findMarks(text, start, end);
  if (marks.length === 0) return [];
  const quotes: Quote[] = [];
  const last = trimmedEnd(text, start, end);
  for (const pair of pairMarks(marks, (mark) => mayBePossessive(text, mark))) {
    const quote = read(text, start, last, pair);
    if (quote) quotes.push(quote);
  }
  return quotes;
}

function read(text: string, start: number, end: number, { open, close }: Pair): Quote | null {
  const from = open.at + open.length;
  const lead = text.slice(Math.max(start, open.at - LEAD), open.at);
  const single = open.style === 'single';
  if (close) {
    const inner = { start: from, end: close.at };
    if (inner.end <= inner.start) return null;
    return {
      start: open.at,
      end: close.at + close.length,
      inner,
      speech: isSpeech(text, inner.start, inner.end, single, lead),
    };
  }
  if (end <= from) return null;
  const beginsLikeSpeech = lead.trim() === '' || /[,:.!?”"]\s*$/u.test(lead);
  if (!beginsLikeSpeech || !isSpeech(text, from, end, single, lead)) return null;
  return { start: open.at, end, inner: { start: from, end }, speech: true };
}

const mayBePossessive = (text: string, mark: Mark): boolean => /[sSzZxX]/.test(text[mark.at - 1] ?? '');

function trimmedEnd(text: string, from: number, end: number): number {
  let last = end;
  while (last > from && /\s/u.test(text[last - 1]!)) last--;
  return last;
}

function lines(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    if (end > start) found.push({ start, end });
    start = end + 1;
  }
  return found;
}
