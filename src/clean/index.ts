import type { Article } from '../model/article.ts';
import type { Report } from '../model/report.ts';
import { type Page, parsePage } from '../text/page.ts';
import { readPageStatements } from '../text/page-statements.ts';
import { classify, isSameTitle } from './blocks.ts';
import { compose } from './composition.ts';
import { sweep } from './furniture.ts';
import { makeImprint } from './imprint.ts';
import type { Line } from './line.ts';
import { layOutMarkdown } from './markdown-layout.ts';
import { findPageHeadline } from './page-headline.ts';
import { layOutPage } from './page-layout.ts';
import { PAGE_RECOGNIZERS, TEXT_RECOGNIZERS } from './recognizers/index.ts';
import { layOutText } from './text-layout.ts';

/** A report in, the article's own words out, apart from page furniture. Pure; time grows with the length of the report. */
export function clean(report: Report): Article {
  const page = report.html === null ? null : parsePage(report.html);
  const lines = page && layOutPage(page);
  return page && lines ? cleanPage(report, page, lines) : cleanText(report);
}

function cleanText(report: Report): Article {
  const lines = report.format === 'markdown' ? layOutMarkdown(report.text) : layOutText(report.text);
  const swept = sweep(lines, TEXT_RECOGNIZERS);
  const kept = classify(swept.lines, report.title);
  const headline = kept[0]?.kind === 'headline' ? kept[0].line.text : null;
  const stated = swept.statements.find(({ fact }) => fact.about === 'title')?.fact;
  const reason = report.format === 'markdown' ? 'Markdown signs and link targets' : 'signs of the layout';
  const remainder = { step: 'layout', reason };
  const imprint = makeImprint(report, swept.statements);
  return compose(
    report.text,
    kept,
    swept.taken,
    remainder,
    report.title ?? headline ?? (stated?.about === 'title' ? stated.value : null),
    imprint,
  );
}

function cleanPage(report: Report, page: Page, lines: readonly Line[]): Article {
  const swept = sweep(lines, PAGE_RECOGNIZERS);
  const body = swept.lines;
  const headline = findPageHeadline(page, report.title, body[0]?.runs[0]?.original ?? Number.POSITIVE_INFINITY);
  const set = headline && !(body[0] && isSameTitle(body[0].text, headline.text));
  const kept = classify(set ? [headline, ...body] : body, headline?.text ?? report.title);
  // What stands on the page is believed before what its head says, which often carries the outlet's name.
  const title = kept[0]?.kind === 'headline' ? kept[0].line.text : report.title;
  const remainder = { step: 'readability', reason: 'not part of the article’s body' };
  const imprint = makeImprint(report, swept.statements, readPageStatements(page));
  return compose(report.text, kept, swept.taken, remainder, title, imprint);
}
