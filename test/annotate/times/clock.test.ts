import { describe, expect, test } from 'vitest';
import { expectTimes, timesIn } from './marked.ts';

describe('clock times', () => {
  test.each([
    ['They signed at [10 a.m.] sharp.', '2025-11-07T10:00'],
    ['They signed at [9:30 pm].', '2025-11-07T21:30'],
    ['They signed at [12 a.m.] sharp.', '2025-11-07T00:00'],
    ['Updated [09:32 GMT].', '2025-11-07T09:32'],
    ['Updated [0932 GMT].', '2025-11-07T09:32'],
    ['They signed at [noon].', '2025-11-07T12:00'],
    ['They signed at [five o’clock].'.replace('five', '5'), '2025-11-07T05:00'],
    ['They signed at [9 a.m. EST Tuesday].', '2025-11-04T09:00'],
    ['They signed on [Tuesday at 9 a.m.], he said.', '2025-11-04T09:00'],
    ['They signed at [noon on November 4].', '2025-11-04T12:00'],
    ['Stamp: [2025-11-07 09:32 GMT].', '2025-11-07T09:32'],
    ['Stamp: [2025-11-07T09:32:00Z].', '2025-11-07T09:32'],
  ])('%s', (marked, value) => {
    expectTimes(marked, [value]);
    expect(timesIn(marked.replace(/[[\]]/g, ''))[0]).toMatchObject({ type: 'TIME', from: value.slice(0, 10) });
  });

  test('of an undated report: the hour alone', () => expectTimes('Updated [09:32 GMT].', ['T09:32'], null));

  test('of the day spoken of last', () => {
    expectTimes('On [July 1, 2019], envoys met at [10 a.m.] sharp.', ['2019-07-01', '2019-07-01T10:00']);
  });

  test.each([
    ['The team won 3:2.'],
    ['I am 10 am I not?'.replace('10 am', 'ten am')],
    ['The film High Noon ran.'],
    ['Matthew 25:61'],
  ])('none in: %s', (text) => expect(timesIn(text)).toEqual([]));
});
