import { chmodSync, mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { processorTime } from '../processor-time.ts';
import { readAll, Scratch, SENTENCE } from './scratch.ts';

/** Reads a bad file between two good ones: it is named in one line, and both good ones are read. */
async function readBetween(scratch: Scratch, bad: string, limits = {}): Promise<string> {
  const first = scratch.write('first.txt', `First. ${SENTENCE}`);
  const last = scratch.write('last.txt', `Last. ${SENTENCE}`);
  const { reports, failures } = await readAll([first, bad, last], { limits });
  expect(reports.map((report) => report.path)).toEqual([first, last]);
  expect(failures).toHaveLength(1);
  expect(failures[0]).not.toContain('\n');
  expect(failures[0]).toContain(bad);
  return failures[0]!.replace(bad, 'BAD');
}

test('an empty file', async () => {
  using scratch = new Scratch();
  expect(await readBetween(scratch, scratch.write('empty.txt', ''))).toBe(
    'empty file: 0 bytes (BAD); save it again or leave it out',
  );
});

test('a file of white space', async () => {
  using scratch = new Scratch();
  expect(await readBetween(scratch, scratch.write('blank.txt', ' \n\t\n'))).toMatch(
    /^no words: .*\(BAD\); save it again$/,
  );
});

test.each([
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'PNG picture'],
  ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n'), 'PDF document'],
  ['an office document', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), 'ZIP or office document'],
  ['noise', Buffer.from(Array.from({ length: 999 }, (_, i) => (i * 7919) % 256)), 'binary data'],
])('a binary file: %s', async (_, bytes, kind) => {
  using scratch = new Scratch();
  expect(await readBetween(scratch, scratch.write('report.txt', bytes))).toBe(
    `not text: ${kind} (BAD); save the report as text or HTML`,
  );
});

test('a path that does not exist has exit code 2', async () => {
  using scratch = new Scratch();
  expect(await readBetween(scratch, join(scratch.path, 'nowhere.txt'))).toBe(
    'no such file or folder: BAD; check the path',
  );
});

test.each(['file', 'folder'])('a %s without permission', async (kind) => {
  using scratch = new Scratch();
  const path = kind === 'file' ? scratch.write('closed.txt', SENTENCE) : join(scratch.path, 'closed');
  if (kind === 'folder') mkdirSync(path);
  chmodSync(scratch.path, 0o777);
  chmodSync(path, 0);
  // The superuser may read everything, so somebody else must try.
  const isRoot = process.getuid?.() === 0;
  if (isRoot) process.seteuid!(65534);
  try {
    expect(await readBetween(scratch, path)).toMatch(/^no permission to read: BAD; /);
  } finally {
    if (isRoot) process.seteuid!(0);
    chmodSync(path, 0o755);
  }
});

test('a text of 200 MB is refused without reading it', async () => {
  using scratch = new Scratch();
  const path = scratch.write('huge.txt', SENTENCE);
  truncateSync(path, 200 * 1024 * 1024);
  const before = processorTime();
  expect(await readBetween(scratch, path)).toMatch(/^too large: more than 64 MB \(BAD\); /);
  expect(processorTime() - before).toBeLessThan(2000);
});

test('a gzip that expands to gigabytes is left at the limit', async () => {
  using scratch = new Scratch();
  // Each layer of zeros packs a thousandfold; a member repeated is a longer stream of the same.
  const member = gzipSync(Buffer.alloc(32 * 1024 * 1024));
  const path = scratch.write('bomb.txt.gz', Buffer.concat(Array.from({ length: 128 }, () => member)));
  const peak = process.memoryUsage().rss;
  expect(await readBetween(scratch, path)).toMatch(/^too large: more than 64 MB \(BAD\); /);
  expect(process.memoryUsage().rss - peak).toBeLessThan(400 * 1024 * 1024);
});

test('a gzipped JSON Lines file that expands without end is left too', async () => {
  using scratch = new Scratch();
  const path = scratch.write('bomb.jsonl.gz', gzipSync(Buffer.alloc(8 * 1024 * 1024, '\n')));
  expect(await readBetween(scratch, path, { reportBytes: 1024 * 1024 })).toMatch(/^expands too far: /);
});

test('blank lines packed a thousandfold are passed over in a moment', async () => {
  using scratch = new Scratch();
  const record = JSON.stringify({ id: 'a', text: SENTENCE });
  const blank = gzipSync(Buffer.alloc(16 * 1024 * 1024, ' \r\n'));
  const path = scratch.write('blank.jsonl.gz', Buffer.concat([blank, gzipSync(`\n${record}`)]));
  const before = performance.now();
  const { reports, failures } = await readAll([path], { limits: { inflation: 2000 } });
  expect(failures).toEqual([]);
  expect(reports.map((report) => report.path)).toEqual([`${path}#a`]);
  expect(performance.now() - before).toBeLessThan(5000);
});

test('a gzip cut short', async () => {
  using scratch = new Scratch();
  const whole = gzipSync(SENTENCE.repeat(50));
  expect(await readBetween(scratch, scratch.write('cut.txt.gz', whole.subarray(0, whole.length - 20)))).toMatch(
    /^broken gzip: .*\(BAD\); pack or fetch the file again$/,
  );
});

test('a page too large for its tree', async () => {
  using scratch = new Scratch();
  const path = scratch.write('large.html', `<p>${SENTENCE.repeat(100)}`);
  expect(await readBetween(scratch, path, { pageBytes: 2000 })).toMatch(/^too large: more than 2000 bytes/);
});

test('HTML nested 100,000 deep is read', async () => {
  using scratch = new Scratch();
  const path = scratch.write('deep.html', `${'<div>'.repeat(100_000)}${SENTENCE}${'</div>'.repeat(100_000)}`);
  const { reports, failures } = await readAll([path]);
  expect(failures).toEqual([]);
  expect(reports[0]?.text).toBe(SENTENCE);
});

test('a page without words', async () => {
  using scratch = new Scratch();
  const path = scratch.write('empty.html', '<!doctype html><title></title><script>var a = 1</script><img src="a.png">');
  expect(await readBetween(scratch, path)).toMatch(/^no words: a page without text \(BAD\)/);
});

test('a folder with symbolic links in a loop is read once', async () => {
  using scratch = new Scratch();
  mkdirSync(join(scratch.path, 'inner'));
  const path = scratch.write(join('inner', 'report.txt'), SENTENCE);
  symlinkSync(scratch.path, join(scratch.path, 'inner', 'loop'));
  symlinkSync('self', join(scratch.path, 'self'));
  const { reports, failures } = await readAll([scratch.path]);
  expect(reports.map((report) => report.path)).toEqual([path]);
  expect(failures).toEqual([`link that leads to itself: ${join(scratch.path, 'self')}; mend or remove the link`]);
});

test('folders that link to one another are read once each, not once a way through them', async () => {
  using scratch = new Scratch();
  const folders = Array.from({ length: 9 }, (_, n) => join(scratch.path, `folder-${n}`));
  for (const folder of folders) mkdirSync(folder);
  for (const from of folders) for (const to of folders) if (from !== to) symlinkSync(to, join(from, to.slice(-1)));
  scratch.write(join('folder-0', 'report.txt'), SENTENCE);
  const { reports } = await readAll([scratch.path]);
  expect(reports.map((report) => report.path)).toEqual([join(folders[0]!, 'report.txt')]);
});

test('JSON Lines with a bad line in the middle: the line is named, the others are read', async () => {
  using scratch = new Scratch();
  const lines = [{ id: 'a', text: SENTENCE }, null, { id: 'c', text: SENTENCE }, { id: 'd' }].map((record) =>
    record ? JSON.stringify(record) : '{"id": "b", "text": "Norway',
  );
  const path = scratch.write('reports.jsonl', lines.join('\n'));
  const { reports, failures } = await readAll([path]);
  expect(reports.map((report) => report.path)).toEqual([`${path}#a`, `${path}#c`]);
  expect(failures).toEqual([
    `not JSON: {"id": "b", "text": "Norway (${path} line 2); mend or remove the line`,
    `no words: neither "text" nor "html" (${path} line 4); give one of them`,
  ]);
});

test('a JSON Lines record past the limit is named, the next is read', async () => {
  using scratch = new Scratch();
  const long = JSON.stringify({ id: 'long', text: SENTENCE.repeat(5000) });
  const path = scratch.write('reports.jsonl', `${long}\n${JSON.stringify({ id: 'short', text: SENTENCE })}\n`);
  const { reports, failures } = await readAll([path], { limits: { reportBytes: 100_000 } });
  expect(reports.map((report) => report.path)).toEqual([`${path}#short`]);
  expect(failures).toEqual([
    `too large: more than 100000 bytes (${path} line 1); give one report a file, or JSON Lines`,
  ]);
});

test('broken JSON', async () => {
  using scratch = new Scratch();
  expect(await readBetween(scratch, scratch.write('broken.json', '[{"text": "Norway"'))).toMatch(
    /^not JSON: .*\(BAD\); mend it or name it \.jsonl$/,
  );
});
