import type { Article, Block } from '../model/article.ts';
import { OffsetMap, type Run } from '../model/offset-map.ts';
import type { Reading } from '../model/reading.ts';

/** Lines longer than this are paragraphs of their own; a text without any is broken to a line width. */
const LONG_LINE = 100;

/** A kept reading → its article again, out of the report's text and what was removed from it; the markup is not needed. */
export function ownWords({ report, title, removed }: Pick<Reading, 'report' | 'title' | 'removed'>): Article {
  const breaks = report.format !== 'html' && isWrapped(report.text) ? /\n[^\S\n]*\n\s*/ : /\s*[\n\r]\s*/;
  const runs: Run[] = [];
  const blocks: Block[] = [];
  let text = '';
  let start = -1;
  const close = () => {
    const words = text.slice(start);
    if (start >= 0 && words.trim() !== '') {
      const kind = words.trim() === title ? 'headline' : 'paragraph';
      blocks.push({ kind, start, end: text.length });
    }
    start = -1;
  };
  for (const kept of keptSpans(report.text.length, removed)) {
    let at = kept.start;
    for (const [index, piece] of splitKeeping(report.text.slice(kept.start, kept.end), breaks).entries()) {
      if (index % 2 === 1) close();
      else if (piece !== '') {
        if (start < 0) {
          if (text !== '') text += '\n';
          start = text.length;
        }
        runs.push({ clean: text.length, original: at, length: piece.length });
        text += piece;
      }
      at += piece.length;
    }
  }
  close();
  const imprint = { author: null, outlet: null, url: null, dates: [], credits: [] };
  return { title, text, blocks, removed, imprint, map: new OffsetMap(runs) };
}

const isWrapped = (text: string): boolean =>
  !text
    .slice(0, 8000)
    .split('\n')
    .some((line) => line.length > LONG_LINE);

/** What lies between the removals, in order. */
function keptSpans(length: number, removed: Reading['removed']): { start: number; end: number }[] {
  const kept: { start: number; end: number }[] = [];
  let at = 0;
  for (const { start, end } of removed.toSorted((a, b) => a.start - b.start)) {
    if (start > at) kept.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  if (at < length) kept.push({ start: at, end: length });
  return kept;
}

/** Pieces at even places, the breaks between them at odd ones. */
function splitKeeping(text: string, breaks: RegExp): string[] {
  return text.split(new RegExp(`(${breaks.source})`));
}
