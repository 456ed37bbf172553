import { expect, test } from 'vitest';
import { markWords, passagesOf } from '../../src/exports/reused-passages.ts';
import type { OriginRow } from '../../src/model/origin.ts';

const shown = (words: readonly { word: string; same: boolean }[]) =>
  words.map(({ word, same }) => (same ? word : `[${word}]`)).join(' ');

test('words that the other passage does not have in their place are marked', () => {
  const [left, right] = markWords(
    'An adviser said two rounds of talks had been held.'.split(' '),
    'An aide said two rounds of talks had taken place.'.split(' '),
  );
  expect(shown(left)).toBe('An [adviser] said two rounds of talks had [been] [held.]');
  expect(shown(right)).toBe('An [aide] said two rounds of talks had [taken] [place.]');
});

test('the whole sentence around the words of a merge is shown', () => {
  const texts = new Map([
    ['a', 'One. The talks went on for nine long days. Three.'],
    ['b', 'The talks went on for ten long days.'],
  ]);
  const evidence = [...texts].map(([report, text]) => {
    const start = text.indexOf('talks');
    return { report, path: `${report}.txt`, start, end: start + 10, quote: null };
  });
  const row = { merges: [{ rule: 'verbatim-reuse', evidence }] } as unknown as OriginRow;
  const [passage] = passagesOf(row, (id) => texts.get(id));
  expect(shown(passage!.left.words)).toBe('The talks went on for [nine] long days.');
  expect(shown(passage!.right.words)).toBe('The talks went on for [ten] long days.');
});
