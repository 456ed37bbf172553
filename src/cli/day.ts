import { Failure } from '../model/failure.ts';

const DAY = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * `YYYY-MM-DD` for a date as users give it: a day, a month or year (its last day), or `today` (in UTC).
 * @throws Failure when there is no such date
 */
export function dayAsked(words: string, option: string, now: number): string {
  if (words.trim().toLowerCase() === 'today') return isoDay(now);
  const [, year, month, day] = DAY.exec(words.trim()) ?? [];
  if (year !== undefined) {
    const last = isoDay(Date.UTC(Number(year), month === undefined ? 12 : Number(month), 0));
    const asked = `${year}-${month ?? '12'}-${day ?? last.slice(8)}`;
    if (year >= '0100' && isoDay(Date.parse(`${asked}T00:00:00Z`)) === asked) return asked;
  }
  throw new Failure(`no such date: ${words} (${option}); give YYYY-MM-DD, YYYY-MM, YYYY or today`);
}

const isoDay = (time: number): string => (Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10));
