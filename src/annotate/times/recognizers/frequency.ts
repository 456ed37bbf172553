/** Sets of times: "every year", "each Thursday", "daily", "annually", "twice a week", "Mondays". */
import { durationOf, numberOf, pattern, weekdayNumber } from '../lexicon.ts';
import { isNamePart, type Recognizer, said, whole } from '../reading.ts';
import { PARTS } from './weekday.ts';

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'XXXX-XX-XXTNI',
  weekly: 'P1W',
  biweekly: 'P2W',
  monthly: 'P1M',
  yearly: 'P1Y',
  annually: 'P1Y',
};

export const adverb: Recognizer = {
  name: 'frequency-adverb',
  pattern: pattern(Object.keys(ADVERBS).join('|'), 'i'),
  read(match, text) {
    if (isNamePart(text, match)) return null;
    const word = match[0].toLowerCase();
    // "The Daily Herald", "the Weekly Standard": a title.
    if (
      /^[A-Z]/.test(match[0]) &&
      /^ [A-Z]/.test(text.slice(match.index + match[0].length, match.index + match[0].length + 2))
    )
      return null;
    return whole(match, 'SET', () => said(ADVERBS[word] ?? null));
  },
};

export const every: Recognizer = {
  name: 'every',
  pattern: pattern(
    '(?:almost |nearly )?(?:every|each)(?: (?<number>{count}|other|few|single))?(?: passing)? (?<unit>(?:minute|hour|day|week|month|quarter|year|decade|century)s?)',
    'i',
  ),
  read(match) {
    const { number, unit = '' } = match.groups ?? {};
    const word = number?.toLowerCase();
    const count =
      word === undefined || word === 'single' ? 1 : word === 'other' ? 2 : word === 'few' ? null : numberOf(word);
    return whole(match, 'SET', () => said(durationOf(count, unit)));
  },
};

export const everyWeekday: Recognizer = {
  name: 'every-weekday',
  pattern: pattern(
    '(?:(?<every>[Ee]very|[Ee]ach) (?<day>{weekday})(?: (?<part>morning|afternoon|evening|night))?|(?<plural>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)s|(?<day2>{weekday}) (?<part2>morning|afternoon|evening|night)s)',
  ),
  read(match) {
    const { day, plural, day2, part, part2 } = match.groups ?? {};
    const number = weekdayNumber(day ?? plural ?? day2 ?? '');
    if (!number) return null;
    return whole(match, 'SET', () => said(`XXXX-WXX-${number}${PARTS[part ?? part2 ?? ''] ?? ''}`));
  },
};
