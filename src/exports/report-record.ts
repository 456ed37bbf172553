import type { Article } from '../model/article.ts';
import type { Dated, Report } from '../model/report.ts';

/** A report as it heads a line of `text` and `annotate`: only what the report itself states. */
export function reportRecord(report: Report, article: Article) {
  return {
    id: report.id,
    path: report.path,
    title: article.title,
    outlet: report.outlet ?? article.imprint.outlet,
    published: statedDate(report, article),
  };
}

function statedDate(report: Report, article: Article): Dated {
  const stated = [report.stated, ...article.imprint.dates.map(({ value }) => value)];
  const day = stated.map((value) => /^\d{4}-\d{2}-\d{2}/.exec(value ?? '')?.[0]).find((value) => value !== undefined);
  return day === undefined
    ? { from: null, to: null, basis: 'unknown', why: null }
    : { from: day, to: day, basis: 'said', why: 'stated by the report' };
}
