import { expect } from 'vitest';
import { clean } from '../../src/clean/index.ts';
import type { Article } from '../../src/model/article.ts';
import type { Report } from '../../src/model/report.ts';
import { parsePage } from '../../src/text/page.ts';
import { reportOf } from '../report.ts';

export const pageOf = (html: string, given: Partial<Report> = {}): Report =>
  reportOf(parsePage(html).text, { format: 'html', html, path: 'report.html', ...given });

export const blocksOf = (article: Article): string[] =>
  article.blocks.map((block) => article.text.slice(block.start, block.end));

/** Three paragraphs that a piece of furniture can stand among. */
export const LEAD =
  'Norway will sign the Harbour Pact on Monday, its foreign minister said on Thursday, ending a year of doubt over the treaty.';
export const BODY =
  'The Harbour Pact was agreed by five coastal states. They want Norway to ratify the treaty before the Bergen summit in May.';
export const CLOSE = 'The minister, Kari Moe, said the treaty would be put to the parliament in Oslo in the spring.';

/**
 * Cleans a report whose lines are marked: a line after `−` is furniture and must go, every other line must stay as it is.
 * `‹…›` marks furniture inside a line. Gives the article, for further looks.
 */
export function expectCut(marked: string, given: Partial<Report> = {}): Article {
  const lines = marked
    .replace(/^\n/, '')
    .replace(/\n\s*$/, '')
    .split('\n');
  const text = lines.map((line) => line.replace(/^[−\s] ?/, '').replace(/[‹›]/g, '')).join('\n');
  const article = clean(reportOf(text, given));
  const expected = lines
    .filter((line) => !line.startsWith('−') && line.trim() !== '')
    .map((line) =>
      line
        .slice(2)
        .replace(/‹[^›]*›/g, '')
        .replace(/^\s*[-•] /, '')
        .trim(),
    );
  expect(blocksOf(article)).toEqual(expected);
  return article;
}
