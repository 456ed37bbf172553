import type { TimeCue } from '../model/cue.ts';
import { type Day, dayNumber, isoDay, weekdayFrom, weekdayOf, weekdayUpTo } from './days.ts';

/** Days that words leave open (`Thursday`, `November 18`, `yesterday`): which day is meant, and what that says of the report's. */

type Open = Pick<TimeCue, 'expression' | 'value' | 'looks'>;

/** News names a day by its weekday alone when it is at most so many days away (docs/dating.md). */
export const WEEK = 6;

/** "last Thursday", "next Monday": not the nearest one. */
const OTHER_WEEK = /\b(?:last|next|previous|following|past|coming|every|each)\b/i;

/** 1 to 7 for a weekday alone, else null. */
export function bareWeekday({ value, expression }: Open): number | null {
  const weekday = /^XXXX-WXX-([1-7])/.exec(value)?.[1];
  return weekday === undefined || OTHER_WEEK.test(expression) ? null : Number(weekday);
}

const monthDay = ({ value }: Open): string | null => /^XXXX(-\d\d-\d\d)/.exec(value)?.[1] ?? null;

const SHIFTS: readonly (readonly [RegExp, number])[] = [
  [/^(?:(?:early|late|earlier|later) )?(?:yesterday|last night)/i, -1],
  [/^(?:(?:early|late|earlier|later) )?(?:today|tonight|this (?:morning|afternoon|evening))/i, 0],
  [/^(?:(?:early|late|earlier|later) )?tomorrow/i, 1],
];

/** Days from the publication, for "yesterday", "today" and "tomorrow". */
function shiftOf({ value, expression }: Open): number | null {
  if (!value.startsWith('XXXX-XX-XX')) return null;
  return SHIFTS.find(([words]) => words.test(expression))?.[1] ?? null;
}

/** Whether the words can mean the day at all. */
export function canMean(cue: Open, day: Day): boolean {
  const weekday = bareWeekday(cue);
  if (weekday !== null) return weekdayOf(day) === weekday;
  const month = monthDay(cue);
  return month === null ? shiftOf(cue) !== null : isoDay(day).endsWith(month);
}

/** When a report that means that day by these words was published. */
export function publishedAround(cue: Open, day: Day): { readonly first: Day | null; readonly last: Day | null } {
  const shift = shiftOf(cue);
  if (shift !== null) return { first: day - shift, last: day - shift };
  const reach = bareWeekday(cue) === null ? null : WEEK;
  const far = (by: number): Day | null => (reach === null ? null : day + by * reach);
  if (cue.looks === 'past') return { first: day, last: far(1) };
  if (cue.looks === 'future') return { first: far(-1), last: day };
  return { first: far(-1), last: far(1) };
}

/** The day meant in a report published between two days, when it is the same for all of them. */
export function dayMeant(cue: Open, first: Day, last: Day): Day | null {
  const meant = meantOn(cue, first);
  return meant !== null && meant === meantOn(cue, last) && last - first <= 366 ? meant : null;
}

function meantOn(cue: Open, published: Day): Day | null {
  const ahead = cue.looks === 'future';
  const weekday = bareWeekday(cue);
  if (weekday !== null) return ahead ? weekdayFrom(published, weekday) : weekdayUpTo(published, weekday);
  const shift = shiftOf(cue);
  if (shift !== null) return published + shift;
  const month = monthDay(cue);
  if (month === null || cue.looks === 'none') return null;
  const year = Number(isoDay(published).slice(0, 4));
  const days = [year - 1, year, year + 1]
    .map((each) => dayNumber(`${each}${month}`))
    .filter((day) => !Number.isNaN(day));
  return (ahead ? days.find((day) => day >= published) : days.findLast((day) => day <= published)) ?? null;
}
