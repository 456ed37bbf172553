/** Days with a name whose date the calendar gives: "Christmas Day", "New Year's Eve", "Thanksgiving", "Easter Sunday". */
import { type Day, dayOf, isoDay, partsOf, weekdayOf } from '../calendar.ts';
import { pattern } from '../lexicon.ts';
import { inferred, type Recognizer, unknown, whole } from '../reading.ts';

type Rule = (year: number) => Day | null;
const fixed =
  (month: number, day: number): Rule =>
  (year) =>
    dayOf(year, month, day);

/** The `n`th weekday of a month. */
const nth =
  (month: number, weekday: number, n: number): Rule =>
  (year) => {
    const first = dayOf(year, month, 1);
    return first === null ? null : first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
  };

/** Gregorian Easter (the anonymous computus). */
const easter: Rule = (year) => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayOf(year, Math.floor(f / 31), (f % 31) + 1);
};
const afterEaster =
  (days: number): Rule =>
  (year) => {
    const day = easter(year);
    return day === null ? null : day + days;
  };

const RULES: readonly (readonly [RegExp, Rule])[] = [
  [/^christmas\s+eve/i, fixed(12, 24)],
  [/^christmas/i, fixed(12, 25)],
  [/^new\s+year\S*\s+eve/i, fixed(12, 31)],
  [/^new\s+year/i, fixed(1, 1)],
  [/^boxing/i, fixed(12, 26)],
  [/^valentine/i, fixed(2, 14)],
  [/^halloween/i, fixed(10, 31)],
  [/^thanksgiving/i, nth(11, 4, 4)],
  [/^labor/i, nth(9, 1, 1)],
  [/^good/i, afterEaster(-2)],
  [/^easter\s+monday/i, afterEaster(1)],
  [/^easter/i, easter],
  [/^palm/i, afterEaster(-7)],
];

export const holiday: Recognizer = {
  name: 'holiday',
  pattern: pattern(
    "(?:Christmas(?: Day| Eve)?|New Year['’]?s?['’]? (?:Day|Eve)|Boxing Day|Valentine['’]?s Day|Halloween|Thanksgiving(?: Day)?|Labor Day|Good Friday|Easter(?: Sunday| Monday)?(?! [A-Z][a-z]| weekend| week| egg)|Palm Sunday)",
  ),
  read(match) {
    const rule = RULES.find(([name]) => name.test(match[0]))?.[1];
    if (!rule) return null;
    return whole(match, 'DATE', (scene) => {
      if (scene.today === null) return unknown('XXXX-XX-XX');
      const { year } = partsOf(scene.today);
      const days = [year - 1, year, year + 1].map(rule).filter((d) => d !== null);
      const today = scene.today;
      const past = days.filter((d) => d <= today).at(-1);
      const future = days.find((d) => d >= today);
      const tense = scene.tense();
      const found =
        tense === 'future' || (tense === 'none' && (future ?? 0) - today < 60) ? (future ?? past) : (past ?? future);
      return found === undefined ? unknown('XXXX-XX-XX') : inferred(isoDay(found));
    });
  },
};
