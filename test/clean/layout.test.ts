import { expect, test } from 'vitest';
import { clean } from '../../src/clean/index.ts';
import { processorTime } from '../processor-time.ts';
import { reportOf } from '../report.ts';
import { BODY, blocksOf, CLOSE, LEAD } from './marked.ts';

/** Breaks a paragraph to a width, as mail programs and old terminals did. */
function wrap(text: string, width: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

const PARAGRAPHS = [LEAD, BODY, CLOSE];

test.each([60, 70, 76])(
  'paragraphs wrapped to %i columns are joined, with an empty line between them or without',
  (width) => {
    for (const between of ['\n\n', '\n']) {
      const article = clean(reportOf(PARAGRAPHS.map((text) => wrap(text, width)).join(between)));
      expect(blocksOf(article)).toEqual(PARAGRAPHS);
    }
  },
);

test('a wrapped line end is one character that the report has not: a span over it holds the words on both sides', () => {
  const text = PARAGRAPHS.map((paragraph) => wrap(paragraph, 60)).join('\n\n');
  const article = clean(reportOf(text));
  const there = article.map.toOriginal({ start: 0, end: LEAD.length });
  expect(text.slice(there.start, there.end)).toBe(wrap(LEAD, 60));
});

test('a headline above wrapped paragraphs stays a line of its own', () => {
  const article = clean(
    reportOf(`Norway to sign Harbour Pact\n\n${PARAGRAPHS.map((text) => wrap(text, 66)).join('\n\n')}`),
  );
  expect(blocksOf(article)).toEqual(['Norway to sign Harbour Pact', ...PARAGRAPHS]);
  expect(article.blocks[0]!.kind).toBe('headline');
});

test('a paragraph a line stays so, whatever ends the lines', () => {
  for (const end of ['\n', '\r\n', '\r', '\n\n', '\u2029']) {
    expect(blocksOf(clean(reportOf(PARAGRAPHS.join(end))))).toEqual(PARAGRAPHS);
  }
});

test('a sentence broken by a link that stood in it is one paragraph again', () => {
  const text = `${LEAD}\nThe text was first seen by\nThe Harbour Gazette\n, which printed it, and then by\nofficials in Oslo.\n${BODY}`;
  expect(blocksOf(clean(reportOf(text)))).toEqual([
    LEAD,
    'The text was first seen by The Harbour Gazette, which printed it, and then by officials in Oslo.',
    BODY,
  ]);
});

test('entities, tags and invisible characters are read as a reader sees them', () => {
  const text = `\uFEFF&quot;We&nbsp;are ready,&quot; said Kari Moe &#8212; the <b>foreign</b> mini\u00adster of Nor\u200bway in the C5&#43;1 talks on Monday.\n${BODY}`;
  const article = clean(reportOf(text));
  expect(blocksOf(article)[0]).toBe(
    '"We are ready," said Kari Moe — the foreign minister of Norway in the C5+1 talks on Monday.',
  );
  const start = article.text.indexOf('minister');
  const there = article.map.toOriginal({ start, end: start + 8 });
  expect(text.slice(there.start, there.end)).toBe('mini\u00adster');
  expect(article.removed).toEqual([]);
});

test('Markdown: signs and link targets go, what they said of a line stays', () => {
  const article = clean(
    reportOf(
      `---\ntitle: Norway signs\ndate: 2024-05-06\nauthor: Anna Berg\n---\n\n# Norway *signs* the Harbour Pact\n\n![Ships](ships.png "Ships")\n\n**OSLO** — ${LEAD.replace('Harbour Pact', '[Harbour Pact](https://example.org/pact_(treaty) "The pact")')}\n\nWhat it says\n------------\n\n${BODY}\n\n> We are ready, he said.\n\n* Denmark\n* [Iceland][1]\n\n${CLOSE} He keeps snake_case and 5 * 3.\n\n[1]: https://example.org/iceland`,
      { format: 'markdown' },
    ),
  );
  expect(article.blocks.map((block, index) => [block.kind, blocksOf(article)[index]])).toEqual([
    ['headline', 'Norway signs the Harbour Pact'],
    ['paragraph', `OSLO — ${LEAD}`],
    ['subheading', 'What it says'],
    ['paragraph', BODY],
    ['quote', 'We are ready, he said.'],
    ['list-item', 'Denmark'],
    ['list-item', 'Iceland'],
    ['paragraph', `${CLOSE} He keeps snake_case and 5 * 3.`],
  ]);
  expect(article.imprint).toMatchObject({ author: 'Anna Berg', dates: [{ kind: 'published', value: '2024-05-06' }] });
});

test.each([
  ['one line without end', 'Malta joins the pact and '.repeat(20_000)],
  ['20,000 lines', 'Malta joins\n'.repeat(20_000)],
  ['brackets', '('.repeat(200_000)],
  ['markers of other stories', 'Read more: '.repeat(50_000)],
  ['headings of lists', 'Latest news\nIceland leaves forum today\n'.repeat(5_000)],
  ['entities and tags', '&amp;<p>x'.repeat(20_000)],
  ['links', '[a](b'.repeat(20_000)],
  ['stars', '*a'.repeat(20_000)],
  ['names', 'By Anna Berg, '.repeat(50_000)],
  ['white space', `${' '.repeat(1_000_000)}x`],
  ['wrapped lines', `${'pact '.repeat(14)}\n`.repeat(20_000)],
])('time grows with the length of the text: %s', (_, text) => {
  for (const format of ['text', 'markdown'] as const) {
    const began = processorTime();
    clean(reportOf(text, { format }));
    expect(processorTime() - began).toBeLessThan(10_000);
  }
});
