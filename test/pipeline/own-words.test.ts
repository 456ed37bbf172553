import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadChancery } from '../../src/pipeline/index.ts';
import { ownWords } from '../../src/pipeline/own-words.ts';
import { reportOf } from '../report.ts';

const removal = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { step: 'x', reason: 'y', text: words, start, end: start + words.length };
};

test('a kept reading gives its article again: paragraphs without what was removed, and every place in the report', () => {
  const text = 'A headline\n\nMenu | Home\nThe first paragraph ends here.  \r\nShare this The second one, too.\n';
  const {
    blocks,
    text: own,
    map,
  } = ownWords({
    report: reportOf(`${text}${'x'.repeat(120)}\n`),
    title: 'A headline',
    removed: [removal(text, 'Menu | Home'), removal(text, 'Share this ')],
  });
  expect(blocks.slice(0, 3).map(({ kind, start, end }) => [kind, own.slice(start, end)])).toEqual([
    ['headline', 'A headline'],
    ['paragraph', 'The first paragraph ends here.'],
    ['paragraph', 'The second one, too.'],
  ]);
  const { start, end } = blocks[2]!;
  const there = map.toOriginal({ start, end });
  expect(text.slice(there.start, there.end)).toBe('The second one, too.');
});

test('lines broken to a width are one paragraph', () => {
  const { blocks } = ownWords({ report: reportOf('One line\nand the next.\n\nAnother.'), title: null, removed: [] });
  expect(blocks).toHaveLength(2);
});

test('whatever the text and removals, every word kept is the report’s own', () => {
  const given = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\r\n'), maxLength: 80 }).chain((text) => {
    const place = fc
      .tuple(fc.nat(text.length), fc.nat(text.length))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    return fc.tuple(fc.constant(text), fc.array(place, { maxLength: 4 }));
  });
  fc.assert(
    fc.property(given, ([text, places]) => {
      const removed = places.map(({ start, end }) => ({
        step: 'x',
        reason: 'y',
        text: text.slice(start, end),
        start,
        end,
      }));
      const own = ownWords({ report: reportOf(text), title: null, removed });
      for (const { clean, original, length } of own.map.runs) {
        expect(own.text.slice(clean, clean + length)).toBe(text.slice(original, original + length));
      }
      for (const block of own.blocks) expect(own.text.slice(block.start, block.end).trim()).not.toBe('');
    }),
  );
});

test('attributions and times are marked where they stand in the report', () => {
  const text =
    'Peru signs\n\nMenu | Home | Latest news\nLIMA, 3 May 2024. After years of talks that had more than once come close to breaking down, Peru signed the accord on Thursday, the foreign minister said.\n';
  const report = reportOf(text);
  const published = { from: '2024-05-03', to: '2024-05-03', basis: 'said' as const, why: null };
  const marks = loadChancery().marks({
    report,
    title: 'Peru signs',
    published,
    removed: [removal(text, 'Menu | Home | Latest news')],
  });
  expect(marks.times.map(({ start, end, value }) => [text.slice(start, end), value])).toContainEqual([
    'Thursday',
    '2024-05-02',
  ]);
  expect(marks.attributions.map(({ cue }) => cue.map(({ start, end }) => text.slice(start, end)))).toContainEqual([
    'said',
  ]);
});
