/** "Nov. 6, 2025", "November 6", "6 November 2025", "the 6th of November", "April 24 and 25". */
import { dayOf, isoDay } from '../calendar.ts';
import { monthNumber, ordinalNumber, pattern } from '../lexicon.ts';
import { nearestDate } from '../nearest.ts';
import { inferred, type Reading, type Recognizer, type Resolved, type Scene, said, unknown } from '../reading.ts';

const two = (n: number): string => String(n).padStart(2, '0');

function resolveDate(scene: Scene, month: number, day: number, year: string | undefined): Resolved {
  if (year) return said(`${year}-${two(month)}-${two(day)}`);
  if (scene.today === null) return unknown(`XXXX-${two(month)}-${two(day)}`);
  const found = nearestDate(scene.today, month, day, scene.tense());
  return found === null ? unknown(`XXXX-${two(month)}-${two(day)}`) : inferred(isoDay(found));
}

/** "the Aug. 7 blasts": the date goes with its noun, not with the verb of the sentence. */
const ATTRIBUTED = /\b(?:the|an?|this|that|his|her|its|their)\s*$/;

function readDates(match: RegExpExecArray, text: string): readonly Reading[] | null {
  const { month: name, day: first, second, year } = match.groups ?? {};
  const month = monthNumber(name ?? '');
  const day = ordinalNumber(first ?? '');
  const other = second ? ordinalNumber(second) : 0;
  // A leap year stands for the unknown one.
  if (!month || dayOf(year ? Number(year) : 2024, month, day) === null) return null;
  const end = match.index + match[0].length;
  const attributed =
    ATTRIBUTED.test(text.slice(Math.max(0, match.index - 6), match.index)) &&
    /^\s+[a-zA-Z]/.test(text.slice(end, end + 4));
  const reading = (from: number, to: number, d: number): Reading => ({
    start: from,
    end: to,
    type: 'DATE',
    part: 'date',
    resolve: (scene) => resolveDate(attributed ? { ...scene, tense: () => 'none' } : scene, month, d, year),
  });
  if (!second || dayOf(year ? Number(year) : 2024, month, other) === null) return [reading(match.index, end, day)];
  const split = match.index + match[0].lastIndexOf(second, match[0].length - (year ? year.length : 0));
  const firstEnd = match.index + (match.groups?.head?.length ?? 0);
  return [reading(match.index, firstEnd, day), reading(split, end, other)];
}

export const monthDay: Recognizer = {
  name: 'month-day',
  pattern: pattern(
    '(?<head>(?:[Ll]ast |[Tt]his (?:past |coming )?|[Nn]ext )?(?<month>{month}) ?(?<day>{dayNumber}|{ordinal}))(?:(?: ?{dash} ?| and | or | to )(?<second>{dayNumber})(?!:|,\\d| ?[ap]\\.?m))?(?:,? (?<year>{year})(?![,.]?\\d))?',
  ),
  read: readDates,
};

export const dayMonth: Recognizer = {
  name: 'day-month',
  pattern: pattern(
    '(?:the )?(?<day>{dayNumber}|{ordinal})(?: of|{dash}|) ?(?<month>{month})(?:(?:,? |{dash})(?<year>{year}))?',
  ),
  read: readDates,
};
