import { describe, expect, test } from 'vitest';
import { recognizeTimes } from '../../../src/annotate/times/index.ts';
import { expectTimes, timesIn } from './marked.ts';

describe('weekdays (the report is of Friday, 7 November 2025)', () => {
  test.each([
    ['The minister announced on [Thursday] that the state would join.', '2025-11-06'],
    ['The minister said [Friday] that the state would join.', '2025-11-07'],
    ['They met [late Thursday].', '2025-11-06'],
    ['The leader, whom he will meet [Monday], refused.', '2025-11-10'],
    ['The vote is scheduled for [Tuesday].', '2025-11-11'],
    ['The vote could come as early as [Tuesday].', '2025-11-11'],
    ['The envoy is to return [Wednesday].', '2025-11-12'],
    ['They agreed to meet [Monday].', '2025-11-10'],
    ['They agreed [Monday] to meet.', '2025-11-03'],
    ['They plan to discuss [Wednesday]’s ruling.', '2025-11-05'],
    ['Since [last Friday], nothing has moved.', '2025-10-31'],
    ['They will return [next Friday].', '2025-11-14'],
    ['They spoke on [Thursday night].', '2025-11-06TNI'],
    ['They spoke [Wednesday morning].', '2025-11-05TMO'],
  ])('%s', (marked, value) => expectTimes(marked, [value]));

  test('"the previous Friday" leans on the date before it', () => {
    expectTimes('It fell on [October 20], as on [the previous Friday].', ['2025-10-20', '2025-10-17']);
  });

  test('sets of weekdays', () => {
    expectTimes('The council sits [each Thursday].', ['XXXX-WXX-4']);
    expectTimes('The council sits on [Mondays].', ['XXXX-WXX-1']);
    expect(timesIn('The council sits every Monday.')[0]?.type).toBe('SET');
  });

  test('of an undated report: left open', () => {
    expectTimes('The minister announced it on [Thursday].', ['XXXX-WXX-4'], null);
    expectTimes('They spoke on [Thursday night].', ['XXXX-WXX-4TNI'], null);
  });

  test('a report of one of several days keeps what they agree on', () => {
    const text = 'He announced it on Thursday.';
    expect(recognizeTimes(text, [], { from: '2025-11-06', to: '2025-11-09' })[0]).toMatchObject({
      value: '2025-11-06',
      basis: 'inferred',
    });
    expect(recognizeTimes(text, [], { from: '2025-11-05', to: '2025-11-07' })[0]).toMatchObject({
      value: 'XXXX-WXX-4',
      from: '2025-10-30',
      to: '2025-11-06',
      basis: 'inferred',
    });
  });

  test.each([['The envoy sat down.'], ['The sun rose and the delegates wed their plans.'], ['Fri is a short word.']])(
    'no weekday: %s',
    (text) => expect(timesIn(text)).toEqual([]),
  );
});

describe('the words around tell the direction', () => {
  test.each([
    ['Envoys gathered ahead of [Monday]’s summit.', '2025-11-10'],
    ['The president plans a visit [Monday].', '2025-11-10'],
    ['A summit is planned for [Tuesday].', '2025-11-11'],
    ['The minister is due in the capital on [Monday].', '2025-11-10'],
    ['The minister may travel on [Monday].', '2025-11-10'],
    ['The minister may have travelled on [Monday].', '2025-11-03'],
    ['On [Tuesday], the two leaders will sign.', '2025-11-11'],
    ['On [Tuesday], the two leaders signed.', '2025-11-04'],
    ['Lawmakers have until [Monday] to answer.', '2025-11-10'],
    ['The vote did not happen until [Monday].', '2025-11-03'],
    ['He said [Monday] that they will sign.', '2025-11-03'],
  ])('%s', (marked, value) => expectTimes(marked, [value]));
});
