import { describe, expect, test } from 'vitest';
import { renderAnnotatedArticle, renderAnnotationSheet } from '../../src/exports/html-annotation.ts';
import { renderJsonAnnotation } from '../../src/exports/json-annotation.ts';
import { renderTerminalAnnotation } from '../../src/exports/terminal-annotation.ts';
import type { Annotation } from '../../src/model/annotation.ts';
import type { Article } from '../../src/model/article.ts';
import { OffsetMap } from '../../src/model/offset-map.ts';
import type { Report } from '../../src/model/report.ts';

/** A report with a widget glued into the middle of a sentence. */
const received = 'MENU\nPeru will sign More Clips soon, the minister said.';
const own = 'Peru will sign soon, the minister said.';
const report: Report = {
  id: 'sha256:1',
  path: 'a.txt',
  format: 'text',
  text: received,
  html: null,
  title: null,
  outlet: 'Wire',
  author: null,
  url: null,
  stated: null,
  language: 'en',
  unread: null,
};
const cut = own.indexOf('soon');
const article: Article = {
  title: null,
  text: own,
  blocks: [{ kind: 'paragraph', start: 0, end: own.length }],
  removed: [{ step: 'widget', reason: 'a player', text: 'More Clips ', start: 20, end: 31 }],
  imprint: { author: null, outlet: null, url: null, dates: [], credits: [] },
  map: new OffsetMap([
    { clean: 0, original: 5, length: cut },
    { clean: cut, original: 31, length: own.length - cut },
  ]),
};
const span = (words: string) => ({ start: own.indexOf(words), end: own.indexOf(words) + words.length });
const annotation: Annotation = {
  sentences: [{ ...span(own), block: 0, headline: false, tokens: [] }],
  mentions: [
    {
      ...span('Peru'),
      kind: 'state',
      text: 'Peru',
      id: 'PER',
      name: 'Peru',
      candidates: ['PER'],
      form: 'name',
      office: null,
      of: null,
    },
    {
      ...span('the minister'),
      kind: 'office',
      text: 'the minister',
      id: null,
      name: null,
      candidates: ['PER', 'CHL'],
      form: 'description',
      office: null,
      of: null,
    },
  ],
  times: [
    {
      ...span('soon'),
      expression: 'soon',
      value: 'FUTURE_REF',
      type: 'DATE',
      from: null,
      to: null,
      basis: 'said',
      looks: 'none',
    },
  ],
  quotes: [],
  attributions: [
    {
      source: [span('the minister')],
      cue: [span('said')],
      content: [span('Peru will sign soon')],
      kind: 'named',
      count: null,
      medium: null,
      confidence: 0.9,
      rule: 'said-after',
    },
  ],
};
const unknown = { from: null, to: null, basis: 'unknown' as const, why: null };

describe('an annotation as JSON', () => {
  const line = JSON.parse(renderJsonAnnotation(report, article, unknown, annotation));
  const words = ({ start, end }: { start: number; end: number }) => received.slice(start, end);

  test('offsets point into the report as received', () => {
    expect(line.mentions.map(words)).toEqual(['Peru', 'the minister']);
    expect(line.times.map(words)).toEqual(['soon']);
    expect(words(line.attributions[0].source)).toBe('the minister');
    expect(words(line.attributions[0].cue)).toBe('said');
  });

  test('a content with page furniture inside comes in pieces, without the furniture', () => {
    expect(line.attributions[0].content.map(words)).toEqual(['Peru will sign ', 'soon']);
  });

  test('times carry their expression and TIMEX3 value', () => {
    expect(line.times[0]).toMatchObject({ expression: 'soon', value: 'FUTURE_REF' });
  });
});

describe('the annotation sheet', () => {
  const page = renderAnnotationSheet([renderAnnotatedArticle(report, article, annotation)]);

  test('marks every span in its place, overlapping ones too', () => {
    expect(page).toContain(
      '<span class="m state a content" title="state, name: Peru\ncontent of attribution 1">Peru</span>',
    );
    expect(page).toContain('<sub class="tag m-tag">PER</sub>');
    expect(page).toContain('title="office, description: unresolved (PER, CHL)');
    expect(page).toMatch(/<span class="a content t" title="[^"]*DATE, said: FUTURE_REF">soon<\/span>/);
  });

  test('keeps the words as they are', () => {
    const sheet = /<div class="sheet">([\s\S]*?)<\/div>/.exec(page)![1]!;
    expect(sheet.replace(/<sub[^>]*>[^<]*<\/sub>|<[^>]+>/g, '').trim()).toBe(own);
  });
});

test('on a terminal: who is named, when, and who is cited for what', () => {
  const screen = { columns: 80, colour: false, unicode: true };
  expect(renderTerminalAnnotation(report, article, annotation, screen)).toBe(
    [
      'a.txt',
      'a.txt',
      '',
      'Named',
      '  Peru (state)',
      '  the minister (office, unresolved)',
      '',
      'Times',
      '  soon = FUTURE_REF',
      '',
      'Said by',
      '  the minister [said]: Peru will sign soon',
      '',
      '',
    ].join('\n'),
  );
});
