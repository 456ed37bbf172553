/** From a part of a date ("Thursday", "November 6", "March", "the third quarter") and the direction of the sentence to the one that is meant. */
import { addMonths, type Day, dayOf, partsOf, unitAround, weekdayOf } from './calendar.ts';
import type { Tense } from './reading.ts';

/** News without a clear verb reports what has happened. */
export function nearestWeekday(today: Day, weekday: number, tense: Tense): Day {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (tense !== 'future' || back === 0) return today - back;
  return today + 7 - back;
}

/** Strictly before or after today, for "last Friday" and "next Friday". */
export function otherWeekday(today: Day, weekday: number, direction: -1 | 1): Day {
  const step = direction < 0 ? (weekdayOf(today) - weekday + 7) % 7 : (weekday - weekdayOf(today) + 7) % 7;
  return today + direction * (step || 7);
}

/** News gives the year of a date farther away than this many days; without one the date is near. */
const UNYEARED = 300;

export function nearestDate(today: Day, month: number, day: number, tense: Tense): Day | null {
  const { year } = partsOf(today);
  const all = [year - 1, year, year + 1].map((y) => dayOf(y, month, day)).filter((d) => d !== null);
  const past = all.filter((d) => d <= today).at(-1);
  const future = all.find((d) => d >= today);
  if (past === undefined || future === undefined) return past ?? future ?? leapDay(year, month, day);
  if (tense === 'past' && today - past <= UNYEARED) return past;
  if (tense === 'future' && future - today <= UNYEARED) return future;
  // What is spoken of has mostly happened; a date ahead must be much nearer.
  return today - past <= 2 * (future - today) ? past : future;
}

/** 29 February in a year that lacks one: the last that was. */
function leapDay(year: number, month: number, day: number): Day | null {
  for (let y = year; y > year - 9; y--) {
    const found = dayOf(y, month, day);
    if (found !== null) return found;
  }
  return null;
}

/** TIMEX3 month. This month counts as past and as future. */
export function nearestMonth(today: Day, month: number, tense: Tense): string {
  const now = partsOf(today).month;
  const back = (now - month + 12) % 12;
  const ahead = (month - now + 12) % 12;
  const future = tense === 'future' ? ahead < 11 : back > 9;
  return unitAround(addMonths(today, future ? ahead : -back) ?? today, 'month');
}

/** Year of a part of a year (quarter, half, season) that begins in `firstMonth`: last year's when this year's is yet to begin. */
export function yearOfPart(today: Day, firstMonth: number, tense: Tense): number {
  const { year, month } = partsOf(today);
  return firstMonth > month && tense !== 'future' ? year - 1 : year;
}
