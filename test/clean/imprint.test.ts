import { expect, test } from 'vitest';
import { clean } from '../../src/clean/index.ts';
import { BODY, CLOSE, expectCut, LEAD, pageOf } from './marked.ts';

/** What furniture says about the report is kept as a fact, with its place. */

test('author and date lines', () => {
  const article = expectCut(`
  Norway to sign Harbour Pact

  Five coastal states have waited a year for the government in Oslo to make up its mind

− By :  Anna Berg
− Update: 2024-05-06 09:32 GMT

  ${LEAD}

  ${BODY}`);
  expect(article.blocks.map((block) => block.kind)).toEqual(['headline', 'standfirst', 'paragraph', 'paragraph']);
  expect(article.imprint.author).toBe('Anna Berg');
  expect(article.imprint.dates).toEqual([
    { value: '2024-05-06T09:32Z', kind: 'updated', words: '2024-05-06 09:32 GMT', where: expect.anything() },
  ]);
});

test.each([
  ['By Anna Berg', 'Anna Berg'],
  ['Original Author: Nils Aas', 'Nils Aas'],
  ['By Anna Berg and Tomas Lind in Oslo', 'Anna Berg and Tomas Lind in Oslo'],
  ['BY ANNA BERG', 'ANNA BERG'],
  ['Written by: Anna Berg', 'Anna Berg'],
  ['By Anna Berg | Reuters', 'Anna Berg'],
])('byline “%s”', (line, author) => {
  const article = expectCut(`
  Norway to sign Harbour Pact
− ${line}
  ${LEAD}
  ${BODY}`);
  expect(article.imprint.author).toBe(author);
});

test.each([
  ['Published On 6 May 2024', 'published', '2024-05-06'],
  ['Published: May 6, 2024 10:05 pm', 'published', '2024-05-06'],
  ['Monday, May 6, 2024', 'published', '2024-05-06'],
  // Another day on the other side of the Atlantic: the line goes, and no day is guessed at.
  ['06/05/2024 - 09:32', null, null],
  ['26.05.2024', 'published', '2024-05-26'],
  ['Last updated on 6 May, 2024 at 9:32 AM IST', 'updated', '2024-05-06T09:32+05:30'],
  ['2024-05-06 | 18:05', 'published', '2024-05-06'],
])('date line “%s”', (line, kind, value) => {
  const marked = `
  Norway to sign Harbour Pact
− ${line}
  ${LEAD}
  ${BODY}`;
  const article = expectCut(marked);
  expect(article.imprint.dates.map((date) => [date.kind, date.value])).toEqual(kind ? [[kind, value]] : []);
});

test('a byline with its date', () => {
  const article = expectCut(`
  Norway to sign Harbour Pact
− By Anna Berg  May 6, 2024 5:27:12 PM IST (Updated)
  ${LEAD}
  ${BODY}`);
  expect(article.imprint.author).toBe('Anna Berg');
  expect(article.imprint.dates.map((date) => date.value)).toEqual(['2024-05-06T17:27+05:30']);
});

test.each([
  ['Harbour Gazette | 27 March 2026 | 18:12', 'Harbour Gazette', null],
  ['Bergen Review · Zofia Lind · 27 March 2026 · 5 min read', 'Bergen Review', 'Zofia Lind'],
  ['27 March 2026, Riga', null, null],
])('the outlet in a date line “%s”', (line, outlet, author) => {
  const { imprint } = expectCut(`
  Norway to sign Harbour Pact
− ${line}
  ${LEAD}
  ${BODY}`);
  expect(imprint).toMatchObject({ outlet, author });
  expect(imprint.dates.map((date) => date.value)).toEqual(['2026-03-27']);
});

test('the outlet’s name alone above the article', () => {
  expect(
    expectCut(`
  Norway to sign Harbour Pact
− The Lake Times
  ${LEAD}
  ${BODY}`).imprint.outlet,
  ).toBe('The Lake Times');
});

test('a headline with a date in it is no date line', () => {
  expectCut(`
  Harbour Pact Summit, 6 May 2024
  ${LEAD}
  ${BODY}`);
});

test('a date in a list of other stories is not the report’s', () => {
  const article = expectCut(`
  Norway to sign Harbour Pact
  ${LEAD}
  ${BODY}
− Latest news
− Iceland leaves fisheries forum
− December 16, 2025
− Peru applies to join Pacific Ports Union
− 2 hours ago`);
  expect(article.imprint.dates).toEqual([]);
});

test.each([
  'With inputs from agencies',
  '(Reuters)',
  '— AP',
  'AFP',
  'Source: Xinhua',
  '(Reporting by Anna Berg; Editing by Tomas Lind)',
  'Tomas Lind contributed to this report.',
])('credit “%s”', (line) => {
  const article = expectCut(`
  Norway to sign Harbour Pact
  ${LEAD}
  ${BODY}
− ${line}`);
  expect(article.imprint.credits.map((credit) => credit.words)).toEqual([line]);
});

test.each(['(Reuters)', '– AFP', '/TASS/', 'Enditem', '(With agency inputs)'])(
  'a credit “%s” at the end of a paragraph',
  (words) => {
    const article = expectCut(`
  Norway to sign Harbour Pact
  ${LEAD}
  ${BODY} ‹${words}›`);
    expect(article.imprint.credits.map((credit) => credit.words)).toEqual([words]);
  },
);

test.each([
  ['OSLO, May 6 (Reuters) - ', '(Reuters)'],
  ['OSLO (AP) — ', '(AP)'],
  ['MOSCOW, May 6. /TASS/. ', '/TASS/'],
  ['OSLO/BERGEN (Reuters) – ', '(Reuters)'],
])('the agency of the dateline “%s” is a credit, and its words stay', (dateline, words) => {
  const article = expectCut(`
  Norway to sign Harbour Pact
  ${dateline}${LEAD}
  ${BODY}`);
  expect(article.imprint.credits.map((credit) => credit.words)).toEqual([words]);
});

test('a byline run into a dateline', () => {
  const article = expectCut(`
  ‹By Anna Berg, Tomas Lind and Johan Aho› OSLO/BERGEN (Reuters) – ${LEAD}
  ${BODY}`);
  expect(article.imprint.author).toBe('Anna Berg, Tomas Lind and Johan Aho');
});

test('an outlet that names itself: by its address in the lead, or in its copyright line', () => {
  expect(
    expectCut(`
  ${LEAD.replace('.', ', Harbour.no reports.')}
  ${BODY}`).imprint.outlet,
  ).toBe('Harbour.no');
  expect(
    expectCut(`
  ${LEAD}
  ${BODY}
− © 2024 The Harbour Gazette. All rights reserved.`).imprint.outlet,
  ).toBe('The Harbour Gazette');
  // A source is not the outlet.
  expect(
    expectCut(`
  ${LEAD.replace('.', ', Reuters reports.')}
  ${BODY}`).imprint.outlet,
  ).toBe(null);
});

test('the place of a fact is where its words stand in the report', () => {
  const article = expectCut(`
  Norway to sign Harbour Pact
− Published: May 6, 2024
  ${LEAD}
  ${BODY}
− With inputs from agencies`);
  const text = ['Norway to sign Harbour Pact', 'Published: May 6, 2024', LEAD, BODY, 'With inputs from agencies'].join(
    '\n',
  );
  const date = article.imprint.dates[0]!.where!;
  expect(text.slice(date.start, date.end)).toBe('Published: May 6, 2024');
  const credit = article.imprint.credits[0]!.where;
  expect(text.slice(credit.start, credit.end)).toBe('With inputs from agencies');
});

test('what the head of a page states, the record being believed first', () => {
  const html = `<html><head><title>x</title><meta name="author" content="By Anna Berg"><meta property="og:site_name" content="Harbour Gazette">
    <meta property="article:published_time" content="2024-05-06T09:32:00Z"><meta property="article:modified_time" content="2024-05-07T01:00:00Z">
    </head><body><article><h1>Norway to sign Harbour Pact</h1><p>${LEAD}<p>${BODY}<p>${CLOSE}</article></body></html>`;
  const stated = clean(pageOf(html)).imprint;
  expect(stated).toMatchObject({ author: 'Anna Berg', outlet: 'Harbour Gazette' });
  expect(stated.dates.map((date) => [date.kind, date.value, date.where])).toEqual([
    ['published', '2024-05-06T09:32:00Z', null],
    ['updated', '2024-05-07T01:00:00Z', null],
  ]);
  expect(clean(pageOf(html, { outlet: 'The Gazette' })).imprint.outlet).toBe('The Gazette');
});
