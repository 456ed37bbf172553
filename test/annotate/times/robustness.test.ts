import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recognizeTimes } from '../../../src/annotate/times/index.ts';
import { processorTime } from '../../processor-time.ts';

const words = fc.constantFrom(
  ...'the last next this past few two 3 2020 2020–21 May March sat Thursday Nov. 6 6th , . \n \n\n a an year years ago earlier later week of in quarter third Q3 10 a.m. : 09:32 GMT 11/06/2025 - – “ ” early late mid-'.split(
    ' ',
  ),
  '\n\n',
  '\u{1F600}',
  '\ud800',
  '\u0000',
  'ＭＡＹ',
  'é',
  '１２',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(words, { maxLength: 40 }).map((w) => w.join(' ')),
);
const day = fc
  .date({ min: new Date('0050-01-01'), max: new Date('9900-01-01'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const anchors = fc.oneof(
  fc.constant(null),
  day.map((from) => ({ from, to: from })),
  fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a })),
  fc.constantFrom(
    { from: null, to: '2025-11-07' },
    { from: 'soon', to: 'later' },
    { from: '2025-02-30', to: '2025-13-01' },
  ),
);

describe('any text', () => {
  test('offsets are exact, in order and apart; nothing throws', () => {
    fc.assert(
      fc.property(texts, anchors, (text, anchor) => {
        let last = 0;
        for (const time of recognizeTimes(text, [], anchor)) {
          expect(time.start).toBeGreaterThanOrEqual(last);
          expect(time.end).toBeGreaterThan(time.start);
          expect(text.slice(time.start, time.end)).toBe(time.expression);
          if (time.from !== null && time.to !== null) expect(time.from <= time.to).toBe(true);
          last = time.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('the same text gives the same times, wherever it stands', () => {
    const text = 'On Thursday, two states joined; a third will join next year, as it did in May 2019.';
    const alone = recognizeTimes(text, [], { from: '2025-11-07', to: '2025-11-07' });
    const moved = recognizeTimes(`Preface.\n\n${text}`, [], { from: '2025-11-07', to: '2025-11-07' });
    expect(moved.map((t) => ({ ...t, start: t.start - 10, end: t.end - 10 }))).toEqual(alone);
  });
});

describe('time grows with the length, not faster', () => {
  const shapes: readonly (readonly [string, string])[] = [
    ['one line of words', 'the last two '],
    ['digits', '1'],
    ['blanks', ' '],
    ['line ends', '\n'],
    ['commas', '1,'],
    ['weekdays', 'Thursday '],
    ['numbers and dashes', '2020-'],
    ['early early', 'early '],
    ['capitals', 'THE YEAR '],
    ['no sentence end', 'they said in 2020 that '],
    ['half surrogates', '\ud83d'],
    ['quotes', '“'],
  ];
  test.each(shapes)('%s', (_, piece) => {
    const time = (length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      const begin = processorTime();
      recognizeTimes(text, [{ start: 0, end: text.length }], { from: '2025-11-07', to: '2025-11-07' });
      return processorTime() - begin;
    };
    time(20_000);
    const short = Math.max(time(100_000), 5);
    const long = Math.min(time(800_000), time(800_000));
    // Eight times the length: linear is 8, quadratic 64.
    expect(long / short).toBeLessThan(32);
  });
});
