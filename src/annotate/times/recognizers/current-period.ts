/** "the year", "the end of the month", "over the weekend", "year-end": the one the report is written in. */
import { fromToday } from '../anchors.ts';
import type { Unit } from '../calendar.ts';
import { durationOf, PART_OF, pattern } from '../lexicon.ts';
import { type Recognizer, type Resolved, said, whole } from '../reading.ts';

/** "the year of the treaty", "the day when": another one than the report's. */
const OTHER = /^\s+(?:of|before|after|when|in which|that|since|following|prior)\b/;

export const currentPeriod: Recognizer = {
  name: 'current-period',
  pattern: pattern(
    `(?:${PART_OF})the (?<part>{longUnit})(?!-|s\\b)|the (?<bare>week|month|year)(?<ended> end(?:ed|ing)\\b)?(?!-|s\\b)`,
    'i',
  ),
  read(match, text) {
    const { part, bare, ended } = match.groups ?? {};
    const end = match.index + match[0].length;
    if (OTHER.test(text.slice(end, end + 14))) return null;
    if (ended) {
      const reading = whole(match, 'DURATION', () => said(durationOf(1, bare ?? '')));
      return { ...reading, end: end - ended.length };
    }
    return whole(match, 'DATE', (scene) => fromToday(scene, (part ?? bare ?? '').toLowerCase() as Unit, 0));
  },
};

/** News looks back on the weekend, unless something is planned for it. */
export const weekend: Recognizer = {
  name: 'weekend',
  pattern: pattern('the weekend', 'i'),
  read: (match) => whole(match, 'DATE', (scene) => fromToday(scene, 'weekend', scene.tense() === 'future' ? 0 : -1)),
};

export const yearEnd: Recognizer = {
  name: 'year-end',
  pattern: pattern('(?:the )?year(?:-| )end', 'i'),
  read(match) {
    return whole(match, 'DATE', (scene): Resolved => {
      const year = fromToday(scene, 'year', 0);
      return { ...year, value: `${year.value}-12-31` };
    });
  },
};
