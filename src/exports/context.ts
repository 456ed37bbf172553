import type { Claim } from '../model/claim.ts';
import type { Reading } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import type { Span } from '../model/span.ts';
import { splitSentences } from '../text/sentences.ts';

/** The evidence of a claim among the article's own words: page furniture between them is left out. */
export interface Context {
  /** The sentence before, '' when there is none. */
  readonly before: string;
  /** The rest of the sentence in front of the evidence. */
  readonly lead: string;
  readonly quote: string;
  /** The rest of the sentence behind the evidence. */
  readonly tail: string;
  /** The sentence after, '' when there is none. */
  readonly after: string;
}

const REACH = 700;

/** The sentences around those claims of a report whose ids are wanted. */
export const contextsOf = (reading: Reading, wanted: ReadonlySet<string>): [id: string, context: Context][] =>
  reading.claims.filter(({ id }) => wanted.has(id)).map((claim) => [claim.id, contextOf(claim, reading)]);

/** The words that evidence stands in. */
export interface ContextSource {
  readonly report: Pick<Report, 'text' | 'format'>;
  readonly removed: readonly Span[];
}

/** Evidence → the sentences around it. Time depends on the reach and the number of removals, not on the length of the report. */
export function contextOf({ evidence }: Pick<Claim, 'evidence'>, reading: ContextSource): Context {
  const { quote, start, end } = evidence;
  const { text } = reading.report;
  if (text.slice(start, end) !== quote) return { before: '', lead: '', quote, tail: '', after: '' };
  const isLines = linesAreParagraphs(reading);
  const left = paragraphs(ownWords(text, Math.max(0, start - REACH), start, reading.removed), isLines);
  const right = paragraphs(ownWords(text, end, Math.min(text.length, end + REACH), reading.removed), isLines);
  const window = left + quote + right;
  const place = { start: left.length, end: left.length + quote.length };
  const sentences = splitSentences(window);
  const first = sentences.findIndex((sentence) => sentence.end > place.start);
  const last = sentences.findLastIndex((sentence) => sentence.start < place.end);
  const words = (span: Span | undefined) => (span === undefined ? '' : tidy(window.slice(span.start, span.end)));
  return {
    before: words(sentences[first - 1]),
    lead: first < 0 ? '' : tidy(window.slice(Math.min(sentences[first]!.start, place.start), place.start)),
    quote,
    tail: last < 0 ? '' : tidy(window.slice(place.end, Math.max(sentences[last]!.end, place.end))),
    after: last < 0 ? '' : words(sentences[last + 1]),
  };
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ');

/** Every line is a paragraph of its own, unless all are short, as in text broken to a line width. */
function linesAreParagraphs({ report }: ContextSource): boolean {
  if (report.format === 'html') return true;
  return report.text
    .slice(0, 8000)
    .split('\n')
    .some((line) => line.length > 100);
}

const paragraphs = (text: string, isLines: boolean): string => (isLines ? text.replace(/\s*\n\s*/g, '\n\n') : text);

/** What stands between two places, without what was removed. */
function ownWords(text: string, from: number, to: number, removed: readonly Span[]): string {
  let words = '';
  let at = from;
  for (const span of removed.filter((r) => r.end > from && r.start < to).toSorted((a, b) => a.start - b.start)) {
    if (span.start > at) words += text.slice(at, span.start);
    at = Math.max(at, span.end);
  }
  return at < to ? words + text.slice(at, to) : words;
}
