import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  addUnits,
  dayOf,
  daysOf,
  isoDay,
  isoWeek,
  parseDay,
  unitAround,
  weekdayOf,
} from '../../../src/annotate/times/calendar.ts';

const days = fc.integer({ min: -40_000, max: 60_000 });

describe('calendar', () => {
  test('known days', () => {
    expect(isoDay(0)).toBe('1970-01-01');
    expect(weekdayOf(parseDay('2025-11-06')!)).toBe(4);
    expect(isoWeek(parseDay('2021-01-03')!)).toBe('2020-W53');
    expect(isoWeek(parseDay('2024-12-30')!)).toBe('2025-W01');
    expect(isoDay(addMonths(parseDay('2024-01-31')!, 1)!)).toBe('2024-02-29');
    expect(dayOf(2025, 2, 29)).toBeNull();
    expect(unitAround(parseDay('2025-01-15')!, 'season')).toBe('2025-WI');
  });

  test.each([
    ['2025-W45', '2025-11-03', '2025-11-09'],
    ['2025-W45-WE', '2025-11-08', '2025-11-09'],
    ['2025-Q3', '2025-07-01', '2025-09-30'],
    ['2025-H1', '2025-01-01', '2025-06-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['199', '1990-01-01', '1999-12-31'],
    ['2024-WI', '2024-12-01', '2025-02-28'],
    ['2025-11-06TNI', '2025-11-06', '2025-11-06'],
  ])('%s is %s to %s', (value, from, to) => {
    const found = daysOf(value);
    expect([isoDay(found!.first), isoDay(found!.last)]).toEqual([from, to]);
  });

  test.each([['XXXX-WXX-4'], ['FUTURE_REF'], ['P3Y'], ['2025-13'], ['T09:32'], ['2025-XX-XX'], ['2025-02-30']])(
    '%s is no span of days',
    (value) => expect(daysOf(value)).toBeNull(),
  );

  test('a day lies in every unit around it', () => {
    fc.assert(
      fc.property(
        days,
        fc.constantFrom('day', 'week', 'month', 'quarter', 'half', 'year', 'decade', 'century'),
        (day, unit) => {
          const span = daysOf(unitAround(day, unit as 'day'));
          expect(span !== null && span.first <= day && day <= span.last).toBe(true);
        },
      ),
    );
  });

  test('days are read as they are written, and weeks step by seven', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(parseDay(isoDay(day))).toBe(day);
        expect(weekdayOf(day + 7)).toBe(weekdayOf(day));
        expect(addUnits(day, 'week', 2)).toBe(day + 14);
      }),
    );
  });
});
