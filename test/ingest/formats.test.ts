import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readAll, Scratch, SENTENCE } from './scratch.ts';

async function* stdin(...chunks: (string | Uint8Array)[]): AsyncIterable<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk as string);
}

test.each([
  ['report.txt', SENTENCE, 'text'],
  ['report.md', `# Harbour Pact\n\n${SENTENCE}`, 'markdown'],
  ['report.html', `<p>${SENTENCE}`, 'html'],
  ['report.htm', `<p>${SENTENCE}`, 'html'],
  ['report.xhtml', `<?xml version="1.0"?><html><body><p>${SENTENCE}</p></body></html>`, 'html'],
  ['report', `<!DOCTYPE html><title>Pact</title><p>${SENTENCE}`, 'html'],
  ['report.page', SENTENCE, 'text'],
])('%s is read, packed or not', async (name, content, format) => {
  using scratch = new Scratch();
  const plain = await readAll([scratch.write(name, content)]);
  const packed = await readAll([scratch.write(`${name}.gz`, gzipSync(content))]);
  expect(plain.reports[0]?.format).toBe(format);
  expect(plain.reports[0]?.text).toContain(SENTENCE);
  expect({ ...packed.reports[0], path: '' }).toEqual({ ...plain.reports[0], path: '' });
});

test('gzip is known by its bytes, not by its name', async () => {
  using scratch = new Scratch();
  const { reports } = await readAll([scratch.write('report.txt', gzipSync(SENTENCE))]);
  expect(reports[0]?.text).toBe(SENTENCE);
});

test('a JSON Lines record states what it knows of itself', async () => {
  using scratch = new Scratch();
  const record = {
    id: 17,
    text: SENTENCE,
    title: 'Norway signs',
    published: '2024-05-06T07:08:00Z',
    outlet: 'The Harbour Gazette',
    url: 'https://example.org/17',
    author: 'Anna Berg',
  };
  const path = scratch.write('reports.jsonl', `${JSON.stringify(record)}\n\n${JSON.stringify({ text: SENTENCE })}\r\n`);
  const { reports, failures } = await readAll([path]);
  expect(failures).toEqual([]);
  expect(reports[0]).toMatchObject({
    path: `${path}#17`,
    format: 'text',
    text: SENTENCE,
    html: null,
    title: 'Norway signs',
    stated: '2024-05-06T07:08:00Z',
    outlet: 'The Harbour Gazette',
    url: 'https://example.org/17',
    author: 'Anna Berg',
    language: 'en',
    unread: null,
  });
  // Without an id, a record goes by the number of its line.
  expect(reports[1]?.path).toBe(`${path}#3`);
});

test('the same record has the same id whatever the order of its fields; a changed one has another', async () => {
  using scratch = new Scratch();
  const path = scratch.write(
    'reports.ndjson',
    `{"id":"a","text":"${SENTENCE}"}\n{"text":"${SENTENCE}","id":"a"}\n{"id":"a","text":"${SENTENCE} Again."}`,
  );
  const ids = (await readAll([path])).reports.map((report) => report.id);
  expect(ids[0]).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(ids[1]).toBe(ids[0]);
  expect(ids[2]).not.toBe(ids[0]);
});

test.each([
  ['2024-05-06', '2024-05-06'],
  ['2024-05-06 07:08', '2024-05-06T07:08'],
  ['Mon, 06 May 2024 07:08:09 +0200', '2024-05-06T05:08:09.000Z'],
  [1714979289, '2024-05-06T07:08:09.000Z'],
  ['05/06/2024', null],
  ['last Monday', null],
])('a record published %s', async (published, expected) => {
  using scratch = new Scratch();
  const { reports } = await readAll([scratch.write('one.json', JSON.stringify({ text: SENTENCE, published }))]);
  expect(reports[0]?.stated).toBe(expected);
});

test('a JSON file holds one record, a list of them, or lines after all', async () => {
  using scratch = new Scratch();
  const record = { id: 'a', html: `<p>${SENTENCE}` };
  const one = scratch.write('one.json', JSON.stringify(record));
  const list = scratch.write('list.json', JSON.stringify([record, 'word', { ...record, id: 'b' }]));
  const lines = scratch.write('lines.json', `${JSON.stringify(record)}\n${JSON.stringify({ ...record, id: 'b' })}`);
  const { reports, failures } = await readAll([one, list, lines]);
  expect(reports.map((report) => report.path)).toEqual([
    `${one}#a`,
    `${list}#a`,
    `${list}#b`,
    `${lines}#a`,
    `${lines}#b`,
  ]);
  expect(reports[0]).toMatchObject({ format: 'html', text: SENTENCE, html: `<p>${SENTENCE}` });
  expect(failures).toEqual([`not a record: "word" (${list} record 2); give an object with "text" or "html"`]);
});

test.each([
  ['text', [SENTENCE], 'text', '-'],
  ['a page', ['<!doc', 'type html><p>', SENTENCE], 'html', '-'],
  ['JSON Lines', [`{"id":"a","text":"${SENTENCE}"}\n`, `{"id":"b","text":"${SENTENCE}"}`], 'text', '-#a'],
  [
    'a packed page',
    [gzipSync(`<html><p>${SENTENCE}`).subarray(0, 1), gzipSync(`<html><p>${SENTENCE}`).subarray(1)],
    'html',
    '-',
  ],
])('standard input with %s', async (_, chunks, format, path) => {
  const { reports, failures } = await readAll(['-'], { stdin: stdin(...chunks) });
  expect(failures).toEqual([]);
  expect(reports[0]).toMatchObject({ format, path, text: SENTENCE });
});

test('a folder is read whole, by name, without what is hidden or no report', async () => {
  using scratch = new Scratch();
  mkdirSync(join(scratch.path, 'a'));
  for (const name of ['b.txt', 'a/2.txt', 'a/10.html', '.hidden.txt', 'scan.pdf', 'noname'])
    scratch.write(name, `<p>${SENTENCE}`);
  const { reports, notes } = await readAll([scratch.path]);
  expect(reports.map((report) => report.path.slice(scratch.path.length + 1))).toEqual([
    'a/10.html',
    'a/2.txt',
    'b.txt',
    'noname',
  ]);
  expect(notes).toEqual([`${scratch.path}: 1 file passed over, not a report by its name: scan.pdf`]);
});

test('what a page states of itself', async () => {
  using scratch = new Scratch();
  const path = scratch.write(
    'page.html',
    `<html lang="en-GB"><head><title>Norway signs – Harbour Gazette</title>
     <meta property="og:site_name" content="Harbour Gazette"><link rel="canonical" href="https://example.org/norway">
     <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},
       {"@type":["NewsArticle"],"headline":"Norway &#38; Iceland sign","datePublished":"2024-05-06T09:00:00+02:00",
        "author":[{"@type":"Person","name":"Anna Berg"},{"name":"J. Okafor"}]}]}</script></head><body><p>${SENTENCE}`,
  );
  expect((await readAll([path])).reports[0]).toMatchObject({
    title: 'Norway & Iceland sign',
    outlet: 'Harbour Gazette',
    url: 'https://example.org/norway',
    stated: '2024-05-06T09:00:00+02:00',
    author: 'Anna Berg, J. Okafor',
  });
});

test('the plain text of a page: a block a line, white space collapsed, nothing that is not words', async () => {
  using scratch = new Scratch();
  const path = scratch.write(
    'page.html',
    `<head><style>p { color: red }</style></head><body><h1>Norway
       <em>signs</em></h1><p>One&nbsp;&amp; <b>two</b><i>three</i>.<br>Four<p><!-- no --><ul><li> five </li><li>six</ul><script>7</script>`,
  );
  expect((await readAll([path])).reports[0]?.text).toBe('Norway signs\nOne\u00a0& twothree.\nFour\nfive\nsix');
});
