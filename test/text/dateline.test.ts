import { describe, expect, test } from 'vitest';
import { datelineLength } from '../../src/text/dateline.ts';
import { loadLanguage } from '../../src/text/language.ts';

describe('what a dateline is', () => {
  test.each([
    'LOMÉ, March 6 (Wire) — ',
    'Kuala Lumpur, November 12, 2025: ',
    'PORT MORESBY, 12 Nov 2025 - ',
    'VADUZ (Wire) – ',
    'VADUZ, Feb. 11-- ',
    'Addis Ababa, Ethiopia, Jan. 4 — ',
  ])('%s', (dateline) => {
    expect(datelineLength(`${dateline}Ministers meeting at the palace said so.`)).toBe(dateline.length);
  });

  test.each([
    'NATO — the alliance of 32 — said so.',
    'Ministers meeting on March 6 said so.',
    'Norway, May 4 in hand, said: so.',
    'NATO (the alliance) - said so.',
    'LOMÉ, March 6 (Wire) — ',
    '',
  ])('none in %s', (sentence) => {
    expect(datelineLength(sentence)).toBe(0);
  });
});

test('a dateline leaves the tree of its sentence as it is', () => {
  const language = loadLanguage();
  const sentence = 'Ministers meeting at the Palace of Congresses said on Friday that Togo had joined the union.';
  const dateline = 'LOMÉ, March 6, 2026 - ';
  const read = (text: string) => language.analyse(text, [{ kind: 'paragraph', start: 0, end: text.length }])[0]!.tokens;
  const alone = read(sentence);
  const opened = read(dateline + sentence);
  const shift = opened.length - alone.length;
  expect(opened.slice(shift).map(({ head }) => (head < 0 ? head : head - shift))).toEqual(
    alone.map(({ head }) => head),
  );
  expect(opened.slice(0, shift).filter(({ head }) => head >= shift)).toMatchObject([{ deprel: 'parataxis' }]);
});
