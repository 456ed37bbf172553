import type { Article } from '../model/article.ts';
import type { Dated, Report } from '../model/report.ts';
import { jsonLine } from './json-line.ts';
import { reportRecord } from './report-record.ts';

/** An article → one JSON line: its own words, and what was removed with step and reason. */
export function renderJsonText(report: Report, article: Article, published: Dated): string {
  return jsonLine({
    report: reportRecord(report, article, published),
    title: article.title,
    text: article.text,
    removed: article.removed.map(({ step, reason, text, start, end }) => ({ step, reason, text, start, end })),
  });
}
