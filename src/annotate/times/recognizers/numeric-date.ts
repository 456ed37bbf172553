/** "2025-11-06", "2025-11-06T09:30", "13/11/2025"; "11/06/2025" keeps both readings. */
import { dayOf, isoDay } from '../calendar.ts';
import { pattern } from '../lexicon.ts';
import { type Recognizer, said, whole } from '../reading.ts';

export const isoDate: Recognizer = {
  name: 'iso-date',
  pattern: pattern('(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?:T(?<clock>\\d{2}:\\d{2})(?::\\d{2})?Z?)?'),
  read(match) {
    const { year, month, day, clock } = match.groups ?? {};
    const found = dayOf(Number(year), Number(month), Number(day));
    if (found === null) return null;
    const value = isoDay(found) + (clock ? `T${clock}` : '');
    return whole(match, clock ? 'TIME' : 'DATE', () => said(value), clock ? undefined : 'date');
  },
};

export const slashDate: Recognizer = {
  name: 'slash-date',
  pattern: pattern(
    '(?<![/.\\d])(?<a>\\d{1,2})(?<mark>[/.-])(?<b>\\d{1,2})\\k<mark>(?<year>(?:19|20)\\d{2}|\\d{2})(?![/-])',
  ),
  read(match) {
    const { a, b, year, mark } = match.groups ?? {};
    // Two-digit years are told from scores and section numbers only with slashes.
    if (year?.length === 2 && mark !== '/') return null;
    const y = year?.length === 2 ? Number(year) + (Number(year) < 70 ? 2000 : 1900) : Number(year);
    const american = dayOf(y, Number(a), Number(b));
    const european = dayOf(y, Number(b), Number(a));
    if (american !== null && european !== null && american !== european) {
      const [from, to] = american < european ? [american, european] : [european, american];
      return whole(match, 'DATE', () => ({ value: `${y}-XX-XX`, basis: 'unknown', from, to }));
    }
    const day = american ?? european;
    return day === null ? null : whole(match, 'DATE', () => said(isoDay(day)), 'date');
  },
};
