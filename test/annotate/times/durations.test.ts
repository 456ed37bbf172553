import { describe, expect, test } from 'vitest';
import { expectTimes, timesIn } from './marked.ts';

describe('durations', () => {
  test.each([
    ['Talks lasted [three years].', 'P3Y'],
    ['Talks lasted [several weeks].', 'PXW'],
    ['A [two-day] visit ended.', 'P2D'],
    ['Talks lasted [a decade].', 'P10Y'],
    ['Talks lasted [two decades].', 'P20Y'],
    ['Talks lasted [nearly an hour].', 'PT1H'],
    ['Talks lasted [30 minutes].', 'PT30M'],
    ['Talks lasted [2 1/2 years].', 'P2Y6M'],
    ['Talks lasted [half a century].', 'P50Y'],
    ['Talks lasted for [months].', 'PXM'],
    ['A [year-long] boycott ended.', 'P1Y'],
    ['They waited [a couple of days].', 'P2D'],
    ['They waited [twenty-one days].', 'P21D'],
    ['They waited [a fortnight].', 'P2W'],
  ])('%s', (marked, value) => {
    expectTimes(marked, [value]);
    expect(timesIn(marked.replace(/[[\]]/g, ''))[0]?.type).toBe('DURATION');
  });

  test('a stretch from the report on', () => {
    expectTimes('Nobody joined in [the past two months].', ['P2M']);
    expect(timesIn('Nobody joined in the past two months.')[0]).toMatchObject({ from: '2025-09-07', to: '2025-11-07' });
    expect(timesIn('More will join over the next three weeks.')[0]).toMatchObject({
      value: 'P3W',
      from: '2025-11-07',
      to: '2025-11-28',
    });
  });

  test.each([
    ['A 44-year-old lawyer spoke.'],
    ['Three quarters of the members agreed.'],
    ['It costs $4 million a year.'],
    ['He appeared on 60 Minutes.'],
    ['The minutes of the meeting were kept.'],
    ['One second source was named.'],
    ['A last-minute effort failed.'],
  ])('none in: %s', (text) => expect(timesIn(text)).toEqual([]));
});

describe('sets', () => {
  test.each([
    ['The council meets [every year].', 'P1Y'],
    ['The council meets [annually].', 'P1Y'],
    ['The council meets [every two years].', 'P2Y'],
    ['The council meets [every other week].', 'P2W'],
    ['The council briefs [daily].', 'P1D'],
  ])('%s', (marked, value) => {
    expectTimes(marked, [value]);
    expect(timesIn(marked.replace(/[[\]]/g, ''))[0]?.type).toBe('SET');
  });

  test('a paper is no set', () => expect(timesIn('The Daily Tribune and Foreign Weekly wrote so.')).toEqual([]));
});
