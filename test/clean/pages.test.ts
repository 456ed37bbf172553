import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { clean } from '../../src/clean/index.ts';
import { processorTime } from '../processor-time.ts';
import { BODY, blocksOf, CLOSE, LEAD, pageOf } from './marked.ts';

const page = (
  article: string,
  around = '',
) => `<!doctype html><html><head><title>Norway to sign Harbour Pact | Gazette</title></head><body>
  <nav><ul><li><a href="/">Home</a><li><a href="/world">World</a></ul></nav>
  <div class="content"><h1>Norway to sign Harbour Pact</h1>${article}</div>${around}
  <footer>© 2024 The Harbour Gazette</footer></body></html>`;

test('the article of a page: headline first, then its paragraphs, items, quotes and subheadings', () => {
  const article = clean(
    pageOf(
      page(`<p>${LEAD}</p><h2>What the pact says</h2><p>${BODY}</p><ul><li>Open ports for all five members of the pact</li>
        <li>Joint patrols in the strait, run from Bergen</li></ul><blockquote><p>“We are ready to sign the treaty,” the minister said in Oslo.</p></blockquote><p>${CLOSE}</p>`),
      { title: 'Norway to sign Harbour Pact' },
    ),
  );
  expect(article.blocks.map((block, index) => [block.kind, blocksOf(article)[index]])).toEqual([
    ['headline', 'Norway to sign Harbour Pact'],
    ['paragraph', LEAD],
    ['subheading', 'What the pact says'],
    ['paragraph', BODY],
    ['list-item', 'Open ports for all five members of the pact'],
    ['list-item', 'Joint patrols in the strait, run from Bergen'],
    ['quote', '“We are ready to sign the treaty,” the minister said in Oslo.'],
    ['paragraph', CLOSE],
  ]);
  expect(article.removed.map((removal) => [removal.step, removal.text])).toEqual([
    ['readability', 'Home\nWorld'],
    ['readability', '© 2024 The Harbour Gazette'],
  ]);
});

test('furniture inside the article of a page: links to other stories, captions, pitches', () => {
  const article = clean(
    pageOf(
      page(`<p>By Anna Berg</p><p>${LEAD}</p>
      <figure><img src="a.jpg"><figcaption>Ships wait outside Lima. Photo: Agency</figcaption></figure>
      <p><a href="/peru">Peru applies to join the Pacific Ports Union after a vote</a></p><p>${BODY}</p>
      <p>Read more: <a href="/kenya">Kenya and Uganda ratify lake treaty</a></p><p>${CLOSE}</p><p>Sign up for our newsletter here.</p>`),
      { title: 'Norway to sign Harbour Pact' },
    ),
  );
  expect(blocksOf(article)).toEqual(['Norway to sign Harbour Pact', LEAD, BODY, CLOSE]);
  expect(article.imprint.author).toBe('Anna Berg');
});

test('words a page splits over elements are whole, in the text and in the map', () => {
  const report = pageOf(
    page(
      `<p>${LEAD}</p><p>Mal<b>ta</b> and <i>Ice</i>land\n   joined the <a href="/pact">Harbour</a> Pact in the spring.</p><p>${BODY}</p>`,
    ),
  );
  const article = clean(report);
  const start = article.text.indexOf('Malta and Iceland');
  expect(start).toBeGreaterThan(0);
  const there = article.map.toOriginal({ start, end: start + 17 });
  expect(report.text.slice(there.start, there.end)).toBe('Malta and Iceland');
});

test('a short page takes the extractor several tries and keeps its places', () => {
  const report = pageOf('<div class="comment-list"><p>Norway signed the pact.</p><p>Malta did not.</p></div>');
  const article = clean(report);
  expect(blocksOf(article)).toEqual(['Norway signed the pact.', 'Malta did not.']);
  expect(article.map.toOriginal({ start: 0, end: 6 })).toEqual({ start: 0, end: 6 });
});

test.each([
  ['nested 100,000 deep', `${'<div>'.repeat(100_000)}<p>${LEAD}`],
  ['tables in tables', `${'<table><tr><td>'.repeat(3_000)}<p>${LEAD}`],
  ['formatting left open', `${'<b><i>'.repeat(2_000)}<p>${LEAD}`],
  ['50,000 line breaks', `<p>${LEAD}</p>${'Malta<br>'.repeat(50_000)}`],
  ['no html at all', LEAD],
  ['one long attribute', `<p class="${'a '.repeat(100_000)}">${LEAD}</p>`],
  ['script links', `<p><a href="javascript:void(0)">${LEAD}</a></p>`],
])('a page that is %s', (_, html) => {
  const began = processorTime();
  const article = clean(pageOf(html));
  expect(article.text).toContain(LEAD);
  expect(processorTime() - began).toBeLessThan(20_000);
});

const CORPUS = join(import.meta.dirname, '../../../shared/corpora/articles');

/** The metric of the public benchmark of article extraction: mean precision and recall of word 4-grams, F1 of the means. */
test.skipIf(!existsSync(CORPUS))('main text of 91 real pages (needs ../shared/corpora/articles): F1 ≥ 0.97', () => {
  const gold = JSON.parse(readFileSync(join(CORPUS, 'ground-truth.json'), 'utf8')) as Record<
    string,
    { articleBody: string }
  >;
  const totals = { precision: 0, recall: 0, pages: 0 };
  for (const name of readdirSync(join(CORPUS, 'html'))) {
    const article = clean(pageOf(gunzipSync(readFileSync(join(CORPUS, 'html', name))).toString('utf8')));
    const body = article.blocks.filter((block) => block.kind !== 'headline');
    const found = shingles(body.map((block) => article.text.slice(block.start, block.end)).join('\n'));
    const truth = shingles(gold[name.split('.')[0]!]!.articleBody);
    let both = 0;
    for (const [words, count] of truth) both += Math.min(count, found.get(words) ?? 0);
    totals.precision += both / Math.max(1, size(found));
    totals.recall += both / Math.max(1, size(truth));
    totals.pages++;
  }
  const [precision, recall] = [totals.precision / totals.pages, totals.recall / totals.pages];
  expect((2 * precision * recall) / (precision + recall)).toBeGreaterThanOrEqual(0.97);
});

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i + 4 <= words.length; i++) {
    const key = words.slice(i, i + 4).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const size = (counts: Map<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0);
