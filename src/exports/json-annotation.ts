import type { Annotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { OffsetMap } from '../model/offset-map.ts';
import type { Dated, Report } from '../model/report.ts';
import type { Span } from '../model/span.ts';
import { jsonLine } from './json-line.ts';
import { reportRecord } from './report-record.ts';

/**
 * An annotation → one JSON line. Every offset points into `Report.text`; a span with page furniture inside it
 * becomes an array of spans, one for each piece of the article's own words.
 */
export function renderJsonAnnotation(
  report: Report,
  article: Article,
  published: Dated,
  annotation: Annotation,
): string {
  const place = (span: Span) => oneOrMany(pieces(article.map, report.text, [span]));
  const places = (spans: readonly Span[]) => oneOrMany(pieces(article.map, report.text, spans));
  return jsonLine({
    report: reportRecord(report, article, published),
    sentences: annotation.sentences.map((sentence) => ({
      ...article.map.toOriginal(sentence),
      text: article.text.slice(sentence.start, sentence.end),
      headline: sentence.headline,
      tokens: sentence.tokens.map((token) => ({
        ...article.map.toOriginal(token),
        lemma: token.lemma,
        upos: token.upos,
        xpos: token.xpos,
        head: token.head,
        deprel: token.deprel,
      })),
    })),
    mentions: annotation.mentions.map(({ start, end, ...mention }) => ({
      ...article.map.toOriginal({ start, end }),
      ...mention,
    })),
    attributions: annotation.attributions.map(({ source, cue, content, ...attribution }) => ({
      source: source === null ? null : places(source),
      cue: places(cue),
      content: places(content),
      ...attribution,
    })),
    times: annotation.times.map(({ start, end, ...time }) => ({ ...article.map.toOriginal({ start, end }), ...time })),
    quotes: annotation.quotes.map(({ inner, speech, ...quote }) => ({
      ...article.map.toOriginal(quote),
      inner: place(inner),
      speech,
    })),
  });
}

const oneOrMany = (spans: readonly Span[]): Span | readonly Span[] => (spans.length === 1 ? spans[0]! : spans);

/** The stretches of the original that hold the article's own words of these spans; gaps of white space are closed. */
function pieces(map: OffsetMap, original: string, spans: readonly Span[]): Span[] {
  const found: { start: number; end: number }[] = [];
  for (const span of spans) {
    for (const run of runsWithin(map, span)) {
      const last = found.at(-1);
      const gap = last && run.start >= last.end ? original.slice(last.end, run.start) : null;
      if (last && gap !== null && gap.trim() === '') last.end = run.end;
      else found.push({ ...run });
    }
  }
  return found;
}

function runsWithin(map: OffsetMap, span: Span): Span[] {
  let low = 0;
  let high = map.runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = map.runs[middle]!;
    if (run.clean + run.length > span.start) high = middle;
    else low = middle + 1;
  }
  const found: Span[] = [];
  for (; low < map.runs.length && map.runs[low]!.clean < span.end; low++) {
    const run = map.runs[low]!;
    const start = Math.max(span.start, run.clean);
    const end = Math.min(span.end, run.clean + run.length);
    if (start < end) found.push({ start: run.original + start - run.clean, end: run.original + end - run.clean });
  }
  return found.length > 0 ? found : [map.toOriginal(span)];
}
