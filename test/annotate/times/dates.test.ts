import { describe, expect, test } from 'vitest';
import { expectTimes, timesIn } from './marked.ts';

describe('dates in full are what they say', () => {
  test.each([
    ['The treaty was signed on [Nov. 6, 2025].', '2025-11-06'],
    ['The treaty was signed on [November 6, 2025], in Geneva.', '2025-11-06'],
    ['The treaty was signed on [6 November 2025].', '2025-11-06'],
    ['The treaty was signed on [the 6th of November 2025].', '2025-11-06'],
    ['The treaty was signed on [November 6th, 2025].', '2025-11-06'],
    ['The treaty was signed on [Thursday, November 6, 2025].', '2025-11-06'],
    ['Signed [2025-11-06] in Geneva.', '2025-11-06'],
    ['Signed [13/11/2025] in Geneva.', '2025-11-13'],
    ['Signed [11/13/2025] in Geneva.', '2025-11-13'],
    ['Signed on [Nov.\n6,  2025], it is in force.', '2025-11-06'],
    ['Signed on [29 February 2024].', '2024-02-29'],
  ])('%s', (marked, value) => {
    expectTimes(marked, [value]);
    expect(timesIn(marked.replace(/[[\]]/g, ''))[0]).toMatchObject({
      from: value,
      to: value,
      basis: 'said',
      type: 'DATE',
    });
  });

  test('11/06/2025 is read both ways and settled neither way', () => {
    expectTimes('Signed [11/06/2025] in Geneva.', ['2025-XX-XX']);
    expect(timesIn('Signed 11/06/2025 in Geneva.')[0]).toMatchObject({
      from: '2025-06-11',
      to: '2025-11-06',
      basis: 'unknown',
    });
  });

  test('two days of one month are two dates', () => {
    expectTimes('Ministers meet on [April 24] and [25], 2026.'.replace('], 2026', ', 2026]'), [
      '2026-04-24',
      '2026-04-25',
    ]);
    expectTimes('The summit of [Nov. 6]-[8] was held in Baku.', ['2025-11-06', '2025-11-08']);
  });
});

describe('a date without a year is the near one', () => {
  test('after a past verb: behind', () => {
    expectTimes('The bloc admitted two members on [July 1].', ['2025-07-01']);
    expectTimes('The parliament ratified the pact on [December 20].', ['2024-12-20'], '2025-02-01');
  });
  test('after a planned one: ahead', () => {
    expectTimes('The crown prince is expected to visit on [November 18].', ['2025-11-18']);
    expectTimes('The bloc will admit two members on [Jan. 1].', ['2026-01-01']);
    expectTimes('The case is heard on [Jan. 20].', ['2026-01-20']);
  });
  test('beside a noun: the nearest', () => {
    expectTimes('They said they would keep the [Nov. 14] deadline.', ['2025-11-14']);
    expectTimes('They said they would investigate the [Aug. 7] attack.', ['2025-08-07']);
  });
  test('the weekday beside it tells the year', () => {
    expectTimes('The paper says in an editorial of [Monday, Nov. 10]: enough.', ['2025-11-10']);
    expectTimes('The pact was agreed on [Tuesday, November 12].', ['2024-11-12']);
  });
  test('the last, this, next year', () => {
    expectTimes('It was signed on [July 1 last year].', ['2024-07-01']);
    expectTimes('It was signed on [June 16th of last year].', ['2024-06-16']);
  });
  test('of an undated report: left open', () => {
    expectTimes('The crown prince is expected on [November 18].', ['XXXX-11-18'], null);
    expect(timesIn('He is expected on November 18.', null)[0]).toMatchObject({
      from: null,
      to: null,
      basis: 'unknown',
    });
  });
});

describe('no dates', () => {
  test.each([
    ['Officials may 6 times refuse.'],
    ['The second March for peace drew thousands.'],
    ['Version 2025.11.6.1 was released.'],
    ['The vote ended 11/6.'],
    ['Section 4.11.25 applies.'],
    ['The court sat down at once.'],
    ['Signed on 31 November 2025-like terms'.replace('31 November 2025-like', '31 Novembers-like')],
  ])('%s', (text) => expect(timesIn(text)).toEqual([]));
});
