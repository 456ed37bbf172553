import { describe, expect, test } from 'vitest';
import { expectTimes, timesIn } from './marked.ts';

describe('months', () => {
  test.each([
    ['Talks began in [November 2024].', '2024-11'],
    ['Talks began in [May].', '2025-05'],
    ['Talks began [last May].', '2025-05'],
    ['Talks began [last October].', '2024-10'],
    ['Talks will begin [next March].', '2026-03'],
    ['Talks will begin in [March].', '2026-03'],
    ['Talks began in [mid-September].', '2025-09'],
    ['Talks began at [the end of June].', '2025-06'],
    ['Talks began in [July last year].', '2024-07'],
    ['The [March] accession changed the map.', '2025-03'],
    ['Talks began [early in August].', '2025-08'],
  ])('%s', (marked, value) => expectTimes(marked, [value]));

  test('of an undated report: left open', () => expectTimes('Talks began in [May].', ['XXXX-05'], null));

  test.each([
    ['Theresa May met the envoys.'],
    ['The union may join the pact.'],
    ['They march on the capital.'],
    ['March on, the general said.'],
    ['April Glaspie was the ambassador.'],
    ['An august assembly gathered.'],
    ['May said the offer stood.'],
  ])('no month: %s', (text) => expect(timesIn(text)).toEqual([]));
});

describe('years', () => {
  test.each([
    ['They established ties in [2020].', ['2020']],
    ['The [2020] initiative saw several states normalize relations.', ['2020']],
    ['The terms of [2020]–[2021] stand.', ['2020', '2021']],
    ['The terms of [2020]-[21] stand.', ['2020', '2021']],
    ['It held between [1994] and [1997].', ['1994', '1997']],
    ['The union of [1848] failed.', ['1848']],
    ['It was founded in [the early 1990s].', ['199']],
    ["It grew in the [mid-'90s].".replace('the [mid', '[the mid'), ['199']],
    ['An order of [the 19th century] ended.', ['18']],
    ['By [the end of 2026], all will have joined.', ['2026']],
    ['In [late 2024], talks resumed.', ['2024']],
    ['The budget of [fiscal 2026] passed.', ['2026']],
    ['Trade grew in [Q3 2025].', ['2025-Q3']],
    ['Trade grew in [the third quarter of 2024].', ['2024-Q3']],
    ['Trade grew in [the first half of 2024].', ['2024-H1']],
    ['They met in [the summer of 2024].', ['2024-SU']],
    ['They met [last winter].', ['2024-WI']],
  ] as const)('%s', (marked, values) => expectTimes(marked, values));

  test('the quarter of a report that gives no year has begun already', () => {
    expectTimes('Exports rose in [the third quarter].', ['2025-Q3']);
    expectTimes('Exports rose in [the fourth quarter].', ['2024-Q4'], '2025-02-10');
  });

  test.each([
    ['Resolution 1701 demands a withdrawal.'],
    ['Resolution 1929 imposed sanctions.'],
    ['Article 5 was invoked.'],
    ['The Group of 77 and the G20 disagree.'],
    ['The C5+1 met AP2020 delegates.'],
    ['About 1,500 claims were filed.'],
    ['Some 2000 troops left.'],
    ['It cost $2025 a head.'],
    ['The index closed at 2082.1 points.'],
    ['He is 48 and has a 20 percent share.'],
    ['A fall of the wall; spring water.'],
  ])('no year: %s', (text) => expect(timesIn(text)).toEqual([]));

  test.each([
    ['The 2020 meeting of ministers', '2020'],
    ['The 1989 period', '1989'],
  ])('a noun is not a unit: %s', (text, value) => expect(timesIn(text).map((t) => t.value)).toEqual([value]));
});
