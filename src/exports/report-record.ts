import type { Article } from '../model/article.ts';
import type { Dated, Report } from '../model/report.ts';

/** A report as it heads a line of `text` and `annotate`: what it states about itself. */
export function reportRecord(report: Report, article: Article, published: Dated) {
  return {
    id: report.id,
    path: report.path,
    title: article.title,
    outlet: report.outlet ?? article.imprint.outlet,
    published,
  };
}
