import type { Article } from '../model/article.ts';
import type { Report } from '../model/report.ts';
import { parsePage } from '../text/page.ts';
import { classify } from './blocks.ts';
import { compose } from './composition.ts';
import { sweep } from './furniture.ts';
import { makeImprint } from './imprint.ts';
import { layOutPage, type PageLayout } from './page-layout.ts';
import { PAGE_RECOGNIZERS, TEXT_RECOGNIZERS } from './recognizers/index.ts';
import { layOutText } from './text-layout.ts';

/** A report in, the article's own words out, apart from page furniture. Pure; time grows with the length of the report. */
export function clean(report: Report): Article {
  const layout = report.html === null ? null : layOutPage(parsePage(report.html));
  return layout ? cleanPage(report, layout) : cleanText(report);
}

function cleanText(report: Report): Article {
  const swept = sweep(layOutText(report.text), TEXT_RECOGNIZERS);
  const kept = classify(swept.lines, report.title);
  const headline = kept[0]?.kind === 'headline' ? kept[0].line.text : null;
  const remainder = { step: 'layout', reason: 'signs of the layout' };
  const imprint = makeImprint(report, swept.statements);
  return compose(report.text, kept, swept.taken, remainder, report.title ?? headline, imprint);
}

function cleanPage(report: Report, layout: PageLayout): Article {
  const swept = sweep(layout.lines, PAGE_RECOGNIZERS);
  const title = report.title ?? layout.title;
  const kept = classify(swept.lines, title);
  const remainder = { step: 'readability', reason: 'not part of the article’s body' };
  return compose(report.text, kept, swept.taken, remainder, title, makeImprint(report, swept.statements));
}
