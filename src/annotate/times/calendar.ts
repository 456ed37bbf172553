/** Days as whole numbers since 1970-01-01, and the TIMEX3 names of the days, weeks, months … they lie in. */

export type Day = number;

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

const MS = 86_400_000;
export const SEASONS = ['WI', 'SP', 'SU', 'FA'] as const;

export interface DayParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

export const twoDigits = (n: number): string => String(n).padStart(2, '0');
const four = (n: number): string => String(n).padStart(4, '0');

/** Null for a day the calendar does not have, such as 31 November. */
export function dayOf(year: number, month: number, day: number): Day | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 0 && year <= 9999 ? Math.round(date.getTime() / MS) : null;
}

export function parseDay(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

export function partsOf(day: Day): DayParts {
  const date = new Date(day * MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

export function isoDay(day: Day): string {
  const { year, month, day: d } = partsOf(day);
  return `${four(year)}-${twoDigits(month)}-${twoDigits(d)}`;
}

export function isoWeek(day: Day): string {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = partsOf(thursday);
  const first = dayOf(year, 1, 1) ?? thursday;
  return `${four(year)}-W${twoDigits(Math.floor((thursday - first) / 7) + 1)}`;
}

const lastOfMonth = (year: number, month: number): Day =>
  (month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1))! - 1;

/** The same day of another month, or that month's last day. */
export function addMonths(day: Day, months: number): Day | null {
  const { year, month, day: d } = partsOf(day);
  const index = year * 12 + month - 1 + months;
  const y = Math.floor(index / 12);
  if (y < 1 || y > 9998) return null;
  const m = index - y * 12 + 1;
  return Math.min(dayOf(y, m, 1)! + d - 1, lastOfMonth(y, m));
}

const MONTHS_IN: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/** `count` units later; null when the calendar ends before. */
export function addUnits(day: Day, unit: Unit, count: number): Day | null {
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return day;
  if (unit === 'day') return Math.abs(count) < 1e6 ? day + Math.round(count) : null;
  if (unit === 'week' || unit === 'weekend') return Math.abs(count) < 1e5 ? day + Math.round(count * 7) : null;
  const months = count * MONTHS_IN[unit]!;
  return Math.abs(months) < 1e5 ? addMonths(day, Math.round(months)) : null;
}

/** The TIMEX3 value of the unit that `day` lies in. */
export function unitAround(day: Day, unit: Unit): string {
  const { year, month } = partsOf(day);
  switch (unit) {
    case 'week':
      return isoWeek(day);
    case 'weekend':
      return `${isoWeek(day)}-WE`;
    case 'month':
      return `${four(year)}-${twoDigits(month)}`;
    case 'quarter':
      return `${four(year)}-Q${Math.ceil(month / 3)}`;
    case 'half':
      return `${four(year)}-H${month <= 6 ? 1 : 2}`;
    case 'season':
      return `${four(year)}-${SEASONS[Math.floor((month % 12) / 3)]}`;
    case 'year':
      return four(year);
    case 'decade':
      return four(year).slice(0, 3);
    case 'century':
      return four(year).slice(0, 2);
    default:
      return isoDay(day);
  }
}

const BLANK: Partial<Record<Unit, string>> = {
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

/** The value of a unit of which nothing more is known. */
export const blankOf = (unit: Unit): string => BLANK[unit] ?? 'XXXX-XX-XX';

export interface Days {
  readonly first: Day;
  readonly last: Day;
}

/** First and last day of a full TIMEX3 date; null when it is open, vague or no date. */
export function daysOf(value: string): Days | null {
  const exact = parseDay(value);
  if (exact !== null) return { first: exact, last: exact };
  const match = /^(\d{2,4})(?:-(\d{2}|W\d{2}(?:-WE)?|Q\d|H\d|SP|SU|FA|WI))?$/.exec(value);
  if (!match) return null;
  const digits = match[1]!;
  const part = match[2];
  if (digits.length < 4) {
    if (part) return null;
    const years = digits.length === 3 ? 10 : 100;
    const from = Number(digits) * years;
    return { first: dayOf(from, 1, 1)!, last: dayOf(from + years - 1, 12, 31)! };
  }
  const year = Number(digits);
  if (!part) return { first: dayOf(year, 1, 1)!, last: dayOf(year, 12, 31)! };
  if (part.startsWith('W') && part !== 'WI') {
    const fourth = dayOf(year, 1, 4)!;
    const monday = fourth - weekdayOf(fourth) + 1 + (Number(part.slice(1, 3)) - 1) * 7;
    return { first: part.endsWith('WE') ? monday + 5 : monday, last: monday + 6 };
  }
  return monthsOf(year, part);
}

function monthsOf(year: number, part: string): Days | null {
  if (year < 1 || year > 9997) return null;
  if (part === 'WI') return { first: dayOf(year, 12, 1)!, last: lastOfMonth(year + 1, 2) };
  const season = SEASONS.indexOf(part as 'SP');
  const length = part.startsWith('Q') || season >= 0 ? 3 : part.startsWith('H') ? 6 : 1;
  const number = Number(part.replace(/\D/g, ''));
  const month = season >= 0 ? season * 3 : (number - 1) * length + 1;
  if (month < 1 || month + length > 13) return null;
  return { first: dayOf(year, month, 1)!, last: lastOfMonth(year, month + length - 1) };
}
