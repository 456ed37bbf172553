/** Words that state a date in, the date as ISO 8601 and where it stands in the words out. */
export interface StatedTime {
  /** `2025-03-04`, or `2025-03-04T09:30Z` with the offset when the zone is stated. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const ISO = /\b((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g;
const DAY_FIRST = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?[ .,/-]{1,3}(?:of )?${MONTH}[ .,/-]{1,3}((?:19|20)\\d\\d)\\b`,
  'gi',
);
const MONTH_FIRST = new RegExp(
  `\\b${MONTH}[ ]?(\\d{1,2})(?:st|nd|rd|th)?[ .,/-]{1,3}((?:19|20)\\d\\d)(?!\\d(?!\\d?:\\d\\d))`,
  'gi',
);
const NUMBERS = /\b(\d{1,2})[./-](\d{1,2})[./-]((?:19|20)\d\d)\b/g;

const CLOCK =
  /^(?:[\s,|•·@–—-]|\bat\b|T){0,6}(\d{1,2})[:.](\d{2})(?::\d{2}(?:\.\d+)?)?(?:\s?([ap])\.?m\b\.?)?(?:\s*(?:hrs|hours))?\s*(?:\(?([A-Z]{2,5}|Z)?(?:\s?([+-]\d{1,2})(?::?(\d{2}))?)?)?/i;
const ZONES: Readonly<Record<string, string>> = {
  GMT: 'Z',
  UTC: 'Z',
  Z: 'Z',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  IST: '+05:30',
  JST: '+09:00',
  KST: '+09:00',
  SGT: '+08:00',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  PST: '-08:00',
  PDT: '-07:00',
};

export function findStatedTimes(words: string): StatedTime[] {
  const found: StatedTime[] = [];
  const add = (match: RegExpMatchArray, year: string, month: number, day: string) => {
    const start = match.index!;
    if (
      !isDay(Number(year), month, Number(day)) ||
      found.some((other) => start < other.end && other.start < start + match[0].length)
    )
      return;
    const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
    const end = start + match[0].length;
    const clock = clockAt(words.slice(end, end + 48));
    found.push({ value: date + (clock?.value ?? ''), start, end: end + (clock?.length ?? 0) });
  };
  for (const match of words.matchAll(ISO)) add(match, match[1]!, Number(match[2]), match[3]!);
  for (const match of words.matchAll(DAY_FIRST)) add(match, match[3]!, monthOf(match[2]!), match[1]!);
  for (const match of words.matchAll(MONTH_FIRST)) add(match, match[3]!, monthOf(match[1]!), match[2]!);
  for (const match of words.matchAll(NUMBERS)) {
    const [first, second] = [Number(match[1]), Number(match[2])];
    // 03/04/2025 is a different day on either side of the Atlantic: only what can be one day is taken.
    if (first > 12) add(match, match[3]!, second, match[1]!);
    else if (second > 12) add(match, match[3]!, first, match[2]!);
    else if (first === second) add(match, match[3]!, first, match[2]!);
  }
  return found.sort((a, b) => a.start - b.start);
}

const monthOf = (word: string): number => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A time of day right after a date; without a stated zone it is not put into the value, for it would claim too much. */
function clockAt(words: string): { readonly value: string; readonly length: number } | null {
  const match = CLOCK.exec(words);
  if (!match) return null;
  let hour = Number(match[1]);
  const minute = Number(match[2]);
  if (match[3]) hour = (hour % 12) + (match[3].toLowerCase() === 'p' ? 12 : 0);
  if (hour > 23 || minute > 59) return null;
  const zone = zoneOf(match[4], match[5], match[6]);
  const known = zone !== null || match[4] === undefined;
  const length = known ? match[0].length : match[0].length - (match[4]?.length ?? 0);
  const time = `T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return { value: zone ? time + zone : '', length };
}

function zoneOf(name: string | undefined, hours: string | undefined, minutes: string | undefined): string | null {
  if (hours) return `${hours[0]}${hours.slice(1).padStart(2, '0')}:${minutes ?? '00'}`;
  return name ? (ZONES[name.toUpperCase()] ?? null) : null;
}
