/** What counts as a time expression, in the order that decides between readings of the same words. */
import type { Recognizer } from './reading.ts';
import { clock, namedHour, partOfDay } from './recognizers/clock.ts';
import { currentPeriod, weekend, yearEnd } from './recognizers/current-period.ts';
import { century, decade } from './recognizers/decade.ts';
import { deicticDay } from './recognizers/deictic-day.ts';
import { ago, earlierOrLater, inTime, yearEarlier } from './recognizers/distance.ts';
import { duration, openDuration, singleDuration } from './recognizers/duration.ts';
import { event } from './recognizers/event.ts';
import { fiscalYear } from './recognizers/fiscal-year.ts';
import { adverb, every, everyWeekday } from './recognizers/frequency.ts';
import { holiday } from './recognizers/holiday.ts';
import { month } from './recognizers/month.ts';
import { isoDate, slashDate } from './recognizers/numeric-date.ts';
import { quarter, sameQuarter } from './recognizers/quarter.ts';
import { future, past, present } from './recognizers/reference.ts';
import { relativePeriod } from './recognizers/relative-period.ts';
import { season, seasonOfYear } from './recognizers/season.ts';
import { nextToSpoken, spokenPeriod } from './recognizers/spoken-period.ts';
import { firstMonths, recentPeriod, stretch } from './recognizers/stretch.ts';
import { weekday } from './recognizers/weekday.ts';
import { dayMonth, monthDay } from './recognizers/written-date.ts';
import { isoMonth, writtenYear, year, yearRange } from './recognizers/year.ts';

export const recognizers: readonly Recognizer[] = [
  isoDate,
  slashDate,
  monthDay,
  dayMonth,
  month,
  isoMonth,
  yearRange,
  fiscalYear,
  quarter,
  sameQuarter,
  decade,
  century,
  seasonOfYear,
  season,
  year,
  writtenYear,
  everyWeekday,
  weekday,
  deicticDay,
  holiday,
  every,
  adverb,
  yearEarlier,
  ago,
  earlierOrLater,
  inTime,
  firstMonths,
  stretch,
  spokenPeriod,
  nextToSpoken,
  relativePeriod,
  recentPeriod,
  currentPeriod,
  weekend,
  yearEnd,
  duration,
  singleDuration,
  openDuration,
  clock,
  namedHour,
  partOfDay,
  event,
  present,
  past,
  future,
];
