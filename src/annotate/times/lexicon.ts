/** The words of English time expressions, as regular-expression sources and as values. */
import type { Unit } from './calendar.ts';

const MONTHS = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;

const WEEKDAYS = [
  ['monday', 'mon'],
  ['tuesday', 'tues', 'tue'],
  ['wednesday', 'wed'],
  ['thursday', 'thurs', 'thur', 'thu'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
] as const;

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

const title = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
/** As a name or shouted; never in lower case, where "may", "march" and "sat" are other words. */
const named = (words: readonly string[]): string => words.flatMap((w) => [title(w), w.toUpperCase()]).join('|');

const fullMonths = MONTHS.map((m) => m[0]);
const shortMonths = MONTHS.flatMap((m) => m.slice(1));
const ordinal = `${ORDINALS.join('|')}|(?:twenty|thirty)-(?:${ORDINALS.slice(0, 9).join('|')})`;
const count = `${TENS.join('|')}|(?:${TENS.join('|')})-(?:${SMALL.slice(1, 10).join('|')})|${SMALL.slice(1).join('|')}`;

/** Sources to be named in patterns as `{month}`, `{unit}` … None of them holds a capturing group. */
const SOURCES: Readonly<Record<string, string>> = {
  month: `(?:${named(fullMonths)}|(?:${named(shortMonths)})\\.?)`,
  fullMonth: `(?:${named(fullMonths)}|(?:${named(shortMonths)})\\.)`,
  weekday: `(?:${named(WEEKDAYS.map((d) => d[0]))}|${WEEKDAYS.map((d) => d[0]).join('|')}|(?:${named(WEEKDAYS.flatMap((d) => d.slice(1)))})\\.)`,
  dayNumber: '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?',
  year: '(?:1[5-9]|20)\\d{2}',
  unit: '(?:minute|hour|day|week|fortnight|month|quarter|year|decade|centurie|century)s?',
  longUnit: '(?:day|week|month|quarter|year|decade|century)',
  number: `(?:\\d{1,3},\\d{3}|\\d{1,4}(?:\\.\\d{1,2}| 1/2|½)?|(?:${count})(?: and a half)?|(?:(?:a|one|two|three|four|five|six|seven|eight|nine) )?(?:hundred|thousand|dozen)|several|(?:a )?few|many|(?:a )?couple(?: of)?|(?:a )?score of)`,
  count: `(?:\\d{1,3}|${count})`,
  ordinal: `(?:\\d{1,2}(?:st|nd|rd|th)|${ordinal})`,
  about:
    '(?:about|around|approximately|roughly|nearly|almost|over|under|at least|at most|more than|less than|fewer than|up to|some|just over|just under|well over|barely|only|as (?:many|much|little|few|long) as|the better part of)',
  early: '(?:(?:very )?early(?: in)?|late(?: in)?|mid|middle of|earlier|later)',
  dayPart: '(?:morning|afternoon|evening|night)s?',
  season: '(?:spring|summer|autumn|fall|winter)',
  dash: '(?:-|–|—|‑)',
};

/** Words that name a part of a period, which is then taken whole: "the end of", "early", "later in". */
export const PART_OF =
  '(?:the )?(?:beginning|end|middle|start|close|rest|remainder|first half|second half|latter half|course|turn) of |(?:very )?(?:early|late|earlier|later)(?: in)?(?: |-)|mid(?:-| )|sometime ';

/** Blanks between the words of one expression; a line may break in it, a paragraph may not. */
const GAP = '(?:[^\\S\\n]{1,8}(?:\\n[^\\S\\n]{0,8})?|\\n[^\\S\\n]{0,8})';

/**
 * A global pattern from a readable source: a blank is any gap between words, `{name}` one of the sources above, and
 * the whole must stand between word boundaries.
 */
export function pattern(source: string, flags: '' | 'i' = ''): RegExp {
  const named = source.replace(/\{([a-zA-Z]+)\}/g, (all, name: string) => SOURCES[name] ?? all);
  return new RegExp(`(?<![\\w\\u00c0-\\u024f])(?:${named.replaceAll(' ', GAP)})(?![\\w\\u00c0-\\u024f])`, `g${flags}`);
}

const clean = (word: string): string => word.toLowerCase().replace(/[.\s]+$/, '');

const indexOf = (table: readonly (readonly string[])[], word: string): number =>
  table.findIndex((row) => row.includes(clean(word))) + 1;

/** 1 to 12; 0 for no month. */
export const monthNumber = (word: string): number => indexOf(MONTHS, word);

/** 1 (Monday) to 7; 0 for no weekday. */
export const weekdayNumber = (word: string): number =>
  indexOf(WEEKDAYS, word.replace(/s$/, '')) || indexOf(WEEKDAYS, word);

/** "3rd", "third", "twenty-third" as 3, 3 and 23; 0 for none. */
export function ordinalNumber(word: string): number {
  const digits = /^\d{1,2}/.exec(word);
  if (digits) return Number(digits[0]);
  const [first = '', second] = word.toLowerCase().split('-');
  if (second === undefined) return ORDINALS.indexOf(first) + 1;
  const tens = TENS.indexOf(first);
  return tens < 0 ? 0 : (tens + 2) * 10 + ORDINALS.indexOf(second) + 1;
}

const BIG = [
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
] as const;
const VAGUE = /^(?:several|(?:a )?few|many|some|score of|a score of)$/;

/** The number a word or numeral stands for; null for "several" and the like. */
export function numberOf(words: string): number | null {
  const word = words.toLowerCase().trim().replace(/\s+/g, ' ');
  if (VAGUE.test(word)) return null;
  if (/^\d/.test(word)) return Number(word.replace(/,|½| 1\/2/g, '')) + (/½|1\/2/.test(word) ? 0.5 : 0);
  if (/^(?:a|an)$/.test(word)) return 1;
  if (word.includes('couple')) return 2;
  const big = BIG.find(([name]) => word.endsWith(name));
  if (big) return Math.max(SMALL.indexOf(word.split(' ')[0] ?? ''), 1) * big[1];
  const half = word.endsWith(' and a half') ? 0.5 : 0;
  const [first = '', second] = word.replace(/ and a half$/, '').split('-');
  const tens = TENS.indexOf(first);
  const small = SMALL.indexOf(second ?? first);
  if (tens >= 0) return (tens + 2) * 10 + (second ? Math.max(small, 0) : 0) + half;
  return small < 0 ? null : small + half;
}

/** The unit a word names, and how many of it: a fortnight is two weeks. */
export function unitOf(word: string): { unit: Unit; times: number } {
  const singular = word
    .toLowerCase()
    .replace(/centuries?$/, 'century')
    .replace(/s$/, '');
  return singular === 'fortnight' ? { unit: 'week', times: 2 } : { unit: singular as Unit, times: 1 };
}

const LETTERS: Partial<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
};

/** A TIMEX3 duration; decades and centuries of known number are counted in years. */
export function durationOf(count: number | null, word: string): string {
  const { unit, times } = unitOf(word);
  const years = unit === 'decade' ? 10 : unit === 'century' ? 100 : 0;
  if (count !== null && years) return `P${count * years}Y`;
  const clock = unit === 'second' || unit === 'minute' || unit === 'hour' ? 'T' : '';
  if (count !== null && count % 1 === 0.5 && (unit === 'year' || unit === 'hour')) {
    return unit === 'year' ? `P${count - 0.5}Y6M` : `PT${count - 0.5}H30M`;
  }
  return `P${clock}${count === null ? 'X' : count * times}${LETTERS[unit] ?? 'D'}`;
}
