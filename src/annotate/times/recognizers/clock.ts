/** "10 a.m.", "9:30 p.m. EST", "09:32 GMT", "0932 GMT", "noon", "midnight", "mid-afternoon". */
import { isoDay, parseDay, twoDigits } from '../calendar.ts';
import { pattern } from '../lexicon.ts';
import { inferred, type Reading, type Recognizer, type Resolved, type Scene, unknown, whole } from '../reading.ts';
import { PARTS } from './weekday.ts';

const ZONE =
  '(?: ?(?:GMT|UTC|BST|CET|CEST|EST|EDT|ET|CST|CDT|PST|PDT|PT|MSK|IST|JST|local time|Eastern(?: (?:Standard |Daylight )?[Tt]ime)?))';

/** A clock time is of the day spoken of last, else of the day of the report. */
function onDay(scene: Scene, clock: string): Resolved {
  const day = scene.day === null ? null : parseDay(scene.day);
  if (day !== null) return inferred(isoDay(day) + clock);
  return scene.today === null ? unknown(clock) : inferred(isoDay(scene.today) + clock);
}

const reading = (match: RegExpExecArray, clock: string): Reading =>
  whole(match, 'TIME', (scene) => onDay(scene, clock), 'clock');

export const clock: Recognizer = {
  name: 'clock',
  pattern: pattern(
    `(?<!:)(?:(?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d))?(?: ?(?<half>[AaPp])(?:\\.[Mm]\\b\\.?|[Mm]\\b)| (?<oclock>o['’]clock)(?: in the (?<part>morning|afternoon|evening))?)${ZONE}?|(?<hour2>[01]\\d|2[0-3])(?<colon>:?)(?<minute2>[0-5]\\d)(?::[0-5]\\d)?(?<zone>${ZONE}| hours)?)(?!:)`,
  ),
  read(match) {
    const { hour, minute, half, part, hour2, colon, minute2, zone } = match.groups ?? {};
    if (hour2 !== undefined) return colon || zone ? reading(match, `T${hour2}:${minute2}`) : null;
    let h = Number(hour);
    if (h > 12 || h === 0) return null;
    if (/p/i.test(half ?? '') || /afternoon|evening/.test(part ?? '')) h = h === 12 ? 12 : h + 12;
    else if (/a/i.test(half ?? '') && h === 12) h = 0;
    return reading(match, `T${twoDigits(h)}:${minute ?? '00'}`);
  },
};

export const namedHour: Recognizer = {
  name: 'named-hour',
  pattern: pattern('(?<![Hh]igh )(?<name>noon|midday|midnight)', 'i'),
  read(match) {
    return reading(match, match[0].toLowerCase() === 'midnight' ? 'T24:00' : 'T12:00');
  },
};

export const partOfDay: Recognizer = {
  name: 'part-of-day',
  pattern: pattern(
    '(?:(?:early|late|mid)(?: |-)(?<part>morning|afternoon|evening|night)|(?<=\\b(?:in|during|that|the next|the same|by) )(?:the )?(?<part2>morning|afternoon|evening|night))(?!s)',
    'i',
  ),
  read(match) {
    const { part, part2 } = match.groups ?? {};
    const code = PARTS[(part ?? part2 ?? '').toLowerCase()];
    return code ? { ...reading(match, code), part: 'clock' } : null;
  },
};
