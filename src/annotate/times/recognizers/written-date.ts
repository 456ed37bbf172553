/** "Nov. 6, 2025", "November 6", "6 November 2025", "the 6th of November", "April 24 and 25", "July 1 last year". */
import { dayOf, isoDay, partsOf, twoDigits } from '../calendar.ts';
import { monthNumber, ordinalNumber, pattern } from '../lexicon.ts';
import { nearestDate } from '../nearest.ts';
import { inferred, type Reading, type Recognizer, type Resolved, type Scene, said, unknown } from '../reading.ts';

const YEAR_FROM_NOW: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

interface Parts {
  readonly month: number;
  readonly year: string | undefined;
  /** "last", "this" or "next" year. */
  readonly which: string | undefined;
  /** "last May 6", "next May 6". */
  readonly how: string | undefined;
  readonly attributed: boolean;
}

function resolveDate(scene: Scene, day: number, { month, year, which, how, attributed }: Parts): Resolved {
  if (year) return said(`${year}-${twoDigits(month)}-${twoDigits(day)}`);
  const blank = unknown(`XXXX-${twoDigits(month)}-${twoDigits(day)}`);
  if (scene.today === null) return blank;
  if (which) {
    const told = dayOf(partsOf(scene.today).year + YEAR_FROM_NOW[which]!, month, day);
    return told === null ? blank : inferred(isoDay(told));
  }
  const tense = how === 'last' ? 'past' : how === 'next' ? 'future' : attributed ? 'none' : scene.tense();
  const found = nearestDate(scene.today, month, day, tense);
  return found === null ? blank : inferred(isoDay(found));
}

/** "the Aug. 7 blasts": the date goes with its noun, not with the verb of the sentence. */
const ATTRIBUTED = /\b(?:the|an?|this|that|his|her|its|their)\s*$/;
/** "in May 20 percent of them": the number is not the month's. */
const COUNTED = /^\s*(?:percent|per cent|%|people|million|billion|points?|members|countries|states)\b/;

function readDates(match: RegExpExecArray, text: string): readonly Reading[] | null {
  const { month: name, day: first = '', second, year, which, how, head = '' } = match.groups ?? {};
  const month = monthNumber(name ?? '');
  const day = ordinalNumber(first);
  // Without a year, 29 February is possible.
  const exists = (d: number): boolean => dayOf(year ? Number(year) : 2024, month, d) !== null;
  const end = match.index + match[0].length;
  const after = text.slice(end, end + 12);
  if (!month || !exists(day) || COUNTED.test(after)) return null;
  // "the second March", "May second the motion"
  if (/^[a-z]/i.test(first) && !/ of /.test(match[0]) && !/^\s*(?:[.,;:)]|$)/.test(after)) return null;
  const attributed = ATTRIBUTED.test(text.slice(Math.max(0, match.index - 6), match.index)) && /^\s+[a-z]/i.test(after);
  const parts: Parts = { month, year, which, how: how?.toLowerCase(), attributed };
  const reading = (from: number, to: number, d: number): Reading => ({
    start: from,
    end: to,
    type: 'DATE',
    part: 'date',
    resolve: (scene) => resolveDate(scene, d, parts),
  });
  const other = second ? ordinalNumber(second) : 0;
  if (!second || !exists(other)) return [reading(match.index, end, day)];
  const split = match.index + match[0].indexOf(second, head.length);
  return [reading(match.index, match.index + head.length, day), reading(split, end, other)];
}

const YEAR = '(?:(?:,? |{dash})(?<year>{year})(?![,.]?\\d)|,?(?: of)? (?<which>last|this|next) year)?';

export const monthDay: Recognizer = {
  name: 'month-day',
  pattern: pattern(
    `(?<head>(?:(?<how>[Ll]ast|[Tt]his|[Nn]ext) )?(?<month>{month}) ?(?<day>{dayNumber}|{ordinal})(?![.,:]\\d))(?:(?: ?{dash} ?| and | or | to )(?<second>{dayNumber})(?!:|,\\d| ?[ap]\\.?m))?${YEAR}`,
  ),
  read: readDates,
};

export const dayMonth: Recognizer = {
  name: 'day-month',
  pattern: pattern(`(?:the )?(?<day>{dayNumber}|{ordinal})(?: of|{dash}|) ?(?<month>{month})${YEAR}`),
  read: readDates,
};
