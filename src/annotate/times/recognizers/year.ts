/** "2020", "in 1848", "the year 2000", "2020–2021", "late 2024", "the end of 1990". */
import { twoDigits } from '../calendar.ts';
import { numberOf, pattern } from '../lexicon.ts';
import { type Reading, type Recognizer, said, whole } from '../reading.ts';

/** A number after these is no year. */
const NUMBERED =
  /(?:\b(?:no|nos|number|resolution|resolutions|article|articles|section|sections|rule|directive|regulation|page|pages|flight|room|route|highway|chapter|paragraph|form|model|boeing|airbus|at|top|all|nearly|almost|than|about|some|over|least|another|only|worth|ends?|channel)\.?|[$€£¥#№+=/:.])\s*$/i;
const COUNTED =
  /^\s{0,3}(?:people|men|women|children|troops|soldiers|workers|employees|jobs|members|delegates|households|homes|votes|seats|dollars|euros|pounds|francs|yen|marks|points|shares|miles|km|kilometers|kilometres|meters|metres|feet|tons|tonnes|barrels|acres|hectares|hours|hrs|GMT|UTC|EST|EDT|ET|times|pages|words|claims|cases|deaths|others|megawatts|MW|rpm|bn|m|million|billion|trillion|percent|per)\b|^\s{0,3}(?:%|°|[/:]\d|\.\d|,\d)/i;
/** Older years, which are rarer than quantities, need a word that announces a date. */
const ANNOUNCED =
  /\b(?:in|since|until|till|by|of|from|to|through|between|and|during|before|after|for|year|early|late|around|circa|the|or)\s*$/i;

export const year: Recognizer = {
  name: 'year',
  pattern: pattern(
    '(?:(?:the |in )?(?:[Bb]eginning|[Ee]nd|[Mm]iddle|[Ss]tart|[Cc]lose) of |(?:[Ee]arly|[Ll]ate)(?: in)? |[Mm]id-?(?: in)? ?|(?:the |calendar )?year )?(?<year>{year})',
  ),
  read(match, text) {
    const value = match.groups?.year ?? '';
    const start = match.index + match[0].length - value.length;
    const before = text.slice(Math.max(0, match.index - 14), match.index);
    const after = text.slice(start + 4, start + 24);
    if (COUNTED.test(after) || (match[0] === value && NUMBERED.test(before))) return null;
    if (/^[-–]\d{4}[-\d]/.test(after) || /\d[-–,.]$/.test(before) === !/(?:1[5-9]|20)\d{2}[-–]$/.test(before))
      return null;
    if (Number(value) < 1900 && match[0] === value && !ANNOUNCED.test(before)) return null;
    return whole(match, 'DATE', () => said(value));
  },
};

/** The second year of "2020-21"; the first is a year of its own. */
export const yearRange: Recognizer = {
  name: 'year-range',
  pattern: pattern('(?<first>{year})(?<dash>{dash}|/)(?<second>\\d{2})(?![-–/.,]?\\d)'),
  read(match) {
    const { first = '', dash = '', second = '' } = match.groups ?? {};
    const from = Number(first);
    const to = Number(first.slice(0, 2) + second);
    // "2020-08" is a month.
    if (to <= from || (Number(second) <= 12 && dash === '-' && Number(second) !== (from + 1) % 100)) return null;
    const start = match.index;
    const middle = start + first.length;
    const one = (a: number, b: number, value: number): Reading => ({
      start: a,
      end: b,
      type: 'DATE',
      resolve: () => said(String(value)),
    });
    return [one(start, middle, from), one(middle + dash.length, middle + dash.length + 2, to)];
  },
};

export const isoMonth: Recognizer = {
  name: 'iso-month',
  pattern: pattern('(?<year>(?:19|20)\\d{2})-(?<month>0[1-9]|1[0-2])(?![-–\\d])'),
  read(match) {
    const { year: y, month } = match.groups ?? {};
    if (Number(month) === (Number(y) + 1) % 100) return null;
    return whole(match, 'DATE', () => said(`${y}-${twoDigits(Number(month))}`));
  },
};

export const writtenYear: Recognizer = {
  name: 'written-year',
  pattern: pattern(
    "(?:the )?year two thousand|(?<hundreds>nineteen|eighteen) (?<rest>(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-| )?(?:one|two|three|four|five|six|seven|eight|nine)?|ten|eleven|twelve|[a-z]{3,5}teen))|(?<=\\b(?:in|since|of|from|to|by|class of|and|early|late|summer|spring|fall|winter|the) {0,2})['’](?<short>\\d{2})(?!s|\\d)",
    'i',
  ),
  read(match) {
    const { short, hundreds, rest } = match.groups ?? {};
    if (hundreds && rest) {
      const number = numberOf(rest.trim().replace(/\s+/, '-'));
      return number === null
        ? null
        : whole(match, 'DATE', () => said(`${hundreds.toLowerCase() === 'nineteen' ? 19 : 18}${twoDigits(number)}`));
    }
    if (short === undefined) return whole(match, 'DATE', () => said('2000'));
    return whole(match, 'DATE', () => said(`${Number(short) < 40 ? 20 : 19}${short}`));
  },
};
