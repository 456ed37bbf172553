import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAll, Scratch } from './scratch.ts';

const TEXT =
  'Türkiye’s envoy said “the pact is ready” — and Côte d’Ivoire agreed to sign it on Monday.\r\n\r\nÅland too.';

const utf16 = (text: string, order: 'le' | 'be', mark: boolean): Uint8Array => {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};

test.each([
  ['UTF-8', Buffer.from(TEXT), TEXT],
  ['UTF-8 with a byte order mark, which counts as a character', Buffer.from(`\uFEFF${TEXT}`), `\uFEFF${TEXT}`],
  ['UTF-16 little-endian', utf16(TEXT, 'le', true), `\uFEFF${TEXT}`],
  ['UTF-16 big-endian', utf16(TEXT, 'be', true), `\uFEFF${TEXT}`],
  ['UTF-16 little-endian without a mark', utf16(TEXT, 'le', false), TEXT],
  ['UTF-16 big-endian without a mark', utf16(TEXT, 'be', false), TEXT],
])('plain text in %s', async (_, bytes, expected) => {
  using scratch = new Scratch();
  const { reports, notes } = await readAll([scratch.write('report.txt', bytes)]);
  expect(reports[0]?.text).toBe(expected);
  expect(notes).toEqual([]);
});

test('Windows-1252 is read, and said', async () => {
  using scratch = new Scratch();
  const bytes = Buffer.from('C\xf4te d\x92Ivoire signed the pact on Monday, the ministry said.', 'latin1');
  const { reports, notes } = await readAll([scratch.write('report.txt', bytes)]);
  expect(reports[0]?.text).toBe('Côte d’Ivoire signed the pact on Monday, the ministry said.');
  expect(notes[0]).toMatch(/not UTF-8: read as Windows-1252$/);
});

test('broken UTF-8 keeps its good characters, and is said', async () => {
  using scratch = new Scratch();
  const bytes = Buffer.concat([
    Buffer.from('Türkiye and Côte d’Ivoire signed'),
    Buffer.from([0xff]),
    Buffer.from(' on Monday.'),
  ]);
  const { reports, notes } = await readAll([scratch.write('report.txt', bytes)]);
  expect(reports[0]?.text).toBe('Türkiye and Côte d’Ivoire signed\uFFFD on Monday.');
  expect(notes[0]).toMatch(/not whole UTF-8: 1 broken place read as U\+FFFD$/);
});

test.each([
  ['<meta charset="windows-1251">', 'windows-1251', [0xcc, 0xe0, 0xeb, 0xfc, 0xf2, 0xe0], 'Мальта'],
  [
    '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">',
    'iso-8859-2',
    [0xa3, 0xf3, 0x64, 0xbc],
    'Łódź',
  ],
  ['<meta charset="shift_jis">', 'shift_jis', [0x93, 0xfa, 0x96, 0x7b], '日本'],
  ['<meta charset="gb2312">', 'gbk', [0xd6, 0xd0, 0xb9, 0xfa], '中国'],
  ['<meta charset="no-such-thing">', 'windows-1252', [0x43, 0xf4, 0x74, 0x65], 'Côte'],
])('HTML that declares %s', async (meta, _, bytes, expected) => {
  using scratch = new Scratch();
  const page = Buffer.concat([
    Buffer.from(`<html><head>${meta}</head><body><p>Word: `),
    Buffer.from(bytes),
    Buffer.from('</p>'),
  ]);
  const { reports } = await readAll([scratch.write('page.html', page)]);
  expect(reports[0]?.text).toBe(`Word: ${expected}`);
});

test('HTML that declares an encoding it no longer has', async () => {
  using scratch = new Scratch();
  const { reports } = await readAll([scratch.write('page.html', '<meta charset="iso-8859-1"><p>Côte d’Ivoire joins')]);
  expect(reports[0]?.text).toBe('Côte d’Ivoire joins');
});

test('the text of a UTF-8 file is the file as any program decodes it, line ends and white space included', async () => {
  using scratch = new Scratch();
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), async (words) => {
      const path = scratch.write('report.txt', `Malta \t\r\n ${words.replaceAll(/[\0-\b\x0e-\x1f\x7f]/g, '')}\r`);
      const { reports } = await readAll([path]);
      expect(reports[0]?.text).toBe(readFileSync(path, 'utf8'));
    }),
    { numRuns: 100 },
  );
});
