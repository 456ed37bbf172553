/** "three years", "several weeks", "a decade", "nearly an hour", "two-day", "year-long", "half a century", "for weeks"; never rates ("$4 million a year"). */
import { durationOf, numberOf, pattern } from '../lexicon.ts';
import { type Recognizer, said, whole } from '../reading.ts';

export const duration: Recognizer = {
  name: 'duration',
  pattern: pattern(
    '(?:(?:at least|at most|more than|less than|fewer than|up to|nearly|almost|about|around|roughly|some|over|barely) )?(?:(?:the|another|an additional|a further|an extra|a full|those|these) )?(?<number>{number})(?<gap>(?:-| )(?:(?:full|more|additional|further|extra|straight|consecutive|whole|long|business|working|calendar|solid|other) )?)(?<unit>{unit}|seconds?)(?!-olds?| olds?)',
    'i',
  ),
  read(match, text) {
    const { number = '', unit = '', gap = '' } = match.groups ?? {};
    const next = text.slice(match.index + match[0].length, match.index + match[0].length + 12);
    // "a 44-year old man" is an age; "three quarters of the seats" is a share.
    if (
      /^(?:-| )old\b/.test(next) ||
      (/quarter/i.test(unit) && /^(?:three|3|two|one)/i.test(number) && /^\s+of\b/.test(next))
    )
      return null;
    // A programme, a song, a film: "60 Minutes".
    if (/^\d/.test(number) && /^[A-Z][a-z]/.test(unit)) return null;
    if (/second/i.test(unit) && (!/^[\d]|[a-z]{3}/i.test(number) || (/second$/i.test(unit) && !gap.includes('-'))))
      return null;
    if (/^(?:19|20)\d\d$/.test(number) && !/year/i.test(unit)) return null;
    return whole(match, 'DURATION', () => said(durationOf(numberOf(number), unit)));
  },
};

/** "a week", "an hour", "a decade": one of them; "a day" in "ten a day" is a rate. */
export const singleDuration: Recognizer = {
  name: 'single-duration',
  pattern: pattern(
    '(?:(?:at least|at most|more than|less than|nearly|almost|about|around|roughly|over|half|within|for|in|only|just|every) )?(?:an?|one|another|(?=an additional|a further|an extra|a full)an?)(?<gap> (?:full |whole |half |single |solid |additional |further |extra )?)(?<unit>minute|hour|day|week|fortnight|month|year|decade|century)(?: and a (?<more>half))?(?![-s]| old)',
    'i',
  ),
  read(match, text) {
    const { unit = '', gap = '', more } = match.groups ?? {};
    const lead = /^(?:within|for|in|only|just|every)\s+/i.exec(match[0])?.[0] ?? '';
    if (/^every/i.test(lead)) return null;
    const half = /half/i.test(gap) || /^half/i.test(match[0]);
    const value = half ? HALVES[unit.toLowerCase()] : durationOf(more ? 1.5 : 1, unit);
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    if (!lead && !half && match[0].startsWith('a') && RATE.test(before)) return null;
    const reading = whole(match, 'DURATION', () => said(value ?? null));
    return { ...reading, start: reading.start + lead.length };
  },
};

const HALVES: Readonly<Record<string, string>> = {
  minute: 'PT30S',
  hour: 'PT30M',
  day: 'PT12H',
  month: 'P2W',
  year: 'P6M',
  decade: 'P5Y',
  century: 'P50Y',
};

/** An amount before "a year": "358,000 a month", "three times a week", "$4 million a year". */
const RATE = /(?:\d|\b(?:once|twice|times|million|billion|percent|%|dollars|cents|hours|days|flights))\s*$/;

/** "for weeks", "years of war", "months of talks", "decades-long": how many is left open. */
export const openDuration: Recognizer = {
  name: 'open-duration',
  pattern: pattern(
    '(?:(?<=\\b(?:for|after|in|over|within|took|take|takes|last|lasted|despite|following|through) )(?<unit>(?:hour|day|week|month|year|decade|centurie)s)(?: and (?:hour|day|week|month|year|decade)s)?|(?<of>(?:day|week|month|year|decade|centurie)s)(?= of )|(?<long>(?:hour|day|week|month|year|decade|centurie|century)s?)-long)',
    'i',
  ),
  read(match) {
    const { unit, of, long } = match.groups ?? {};
    const word = unit ?? of ?? long ?? '';
    const one = long && !/s$/i.test(long) ? 1 : null;
    return whole(match, 'DURATION', () => said(durationOf(one, word)));
  },
};
