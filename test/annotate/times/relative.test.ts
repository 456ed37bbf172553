import { describe, expect, test } from 'vitest';
import { expectTimes, timesIn } from './marked.ts';

describe('counted from the report (Friday, 7 November 2025)', () => {
  test.each([
    ['They met [today].', '2025-11-07'],
    ['They met [yesterday].', '2025-11-06'],
    ['They meet [tomorrow].', '2025-11-08'],
    ['They met [late yesterday].', '2025-11-06'],
    ['They met [last night].', '2025-11-06TNI'],
    ['They met [this morning].', '2025-11-07TMO'],
    ['A ceasefire took effect [last month].', '2025-10'],
    ['Nothing has moved since [last month].', '2025-10'],
    ['The bill was introduced [this week].', '2025-W45'],
    ['The bill was introduced [last week].', '2025-W44'],
    ['They will vote [next year].', '2026'],
    ['They voted [earlier this month].', '2025-11'],
    ['It will be ratified by [the end of the year].', '2025'],
    ['The pact was signed [two years ago].', '2023'],
    ['The pact was signed [three months ago].', '2025-08'],
    ['The pact was signed [11 days ago].', '2025-10-27'],
    ['The pact was signed [a decade ago].', '2015'],
    ['They met over [the weekend].', '2025-W44-WE'],
    ['A deal by [year-end] is likely.', '2025-12-31'],
  ])('%s', (marked, value) => expectTimes(marked, [value]));

  test('"earlier this month" ends with the report, "later this year" begins with it', () => {
    expect(timesIn('They voted earlier this month.')[0]).toMatchObject({ from: '2025-11-01', to: '2025-11-07' });
    expect(timesIn('They vote later this year.')[0]).toMatchObject({ from: '2025-11-07', to: '2025-12-31' });
  });

  test.each([
    ['They met [today].', 'XXXX-XX-XX'],
    ['It took effect [last month].', 'XXXX-XX'],
    ['The bill was introduced [this week].', 'XXXX-WXX'],
    ['They will vote [next year].', 'XXXX'],
  ])('of an undated report, left open: %s', (marked, value) => expectTimes(marked, [value], null));
});

describe('counted from the date spoken of last', () => {
  test.each([
    ['Two states joined in [2020], a third [later the same year].', ['2020', '2020']],
    ['It was signed on [July 1, 2019], and in force [the following year].', ['2019-07-01', '2020']],
    ['It was signed on [July 1, 2019], and published [that same day].', ['2019-07-01', '2019-07-01']],
    ['It was signed on [July 1, 2019], and published [the day after].', ['2019-07-01', '2019-07-02']],
    ['It was signed in [2019], and left [two years later].', ['2019', '2021']],
    ['It was signed in [May 2019], talks began [three months earlier].', ['2019-05', '2019-02']],
    ['Exports rose in [Q3 2025] from [a year earlier].', ['2025-Q3', '2024-Q3']],
  ])('%s', (marked, values) => {
    expectTimes(marked, values);
    expectTimes(marked, values, null);
  });

  test('with nothing spoken of and no report date, the same year is unknown', () => {
    expectTimes('A third joined [later the same year].', ['XXXX'], null);
  });
});

describe('times that are no dates', () => {
  test.each([
    ['It will be announced [soon].', 'FUTURE_REF'],
    ['It will be announced [in the near future].', 'FUTURE_REF'],
    ['They are expected [in future].', 'FUTURE_REF'],
    ['It is expected in [the coming weeks].', 'FUTURE_REF'],
    ['It has [recently] been signed.', 'PAST_REF'],
    ['It has happened [in the past].', 'PAST_REF'],
    ['[Formerly] neutral, it applied.', 'PAST_REF'],
    ['Many want to join [now].', 'PRESENT_REF'],
    ['It is [currently] seen as the top candidate.', 'PRESENT_REF'],
  ])('%s', (marked, value) => expectTimes(marked, [value]));

  test('what lies ahead begins with the report, what lies behind ends with it', () => {
    expect(timesIn('It will be announced soon.')[0]).toMatchObject({ from: '2025-11-07', to: null, basis: 'inferred' });
    expect(timesIn('It was recently signed.')[0]).toMatchObject({ from: null, to: '2025-11-07' });
    expect(timesIn('It was recently signed.', null)[0]).toMatchObject({ from: null, to: null, basis: 'unknown' });
  });

  test.each([
    ['They were founded [during his first term].'],
    ['Ties were cut [after the war].'],
    ['Ties were cut [during the chancellor’s second term].'],
  ])('an event has no value of its own: %s', (marked) => expectTimes(marked, [null]));

  test.each([
    ['As soon as they sign, it binds.'],
    ['The second term is over.'],
    ['A second source confirmed it.'],
    ['The host of Larry Queen Now agreed.'],
    ['USA TODAY and Europe Today reported it.'],
    ['The war ended.'],
    ['Their past actions count.'],
  ])('nothing in: %s', (text) => expect(timesIn(text)).toEqual([]));
});
