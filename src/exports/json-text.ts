import type { Article } from '../model/article.ts';
import type { Dated, Report } from '../model/report.ts';
import { jsonLine } from './json-line.ts';
import { reportRecord } from './report-record.ts';

/** An article → one JSON line: its own words, and what was removed with step and reason. */
export function renderJsonText(report: Report, article: Article, published: Dated): string {
  return jsonLine({
    report: reportRecord(report, article, published),
    title: article.title,
    text: bodyOf(article),
    removed: article.removed.map(({ step, reason, text, start, end }) => ({ step, reason, text, start, end })),
  });
}

/** The headline is the title already; the words below it are the text. */
function bodyOf({ title, text, blocks }: Article): string {
  const [first, second] = blocks;
  if (first?.kind !== 'headline' || text.slice(first.start, first.end) !== title) return text;
  return second ? text.slice(second.start) : '';
}
