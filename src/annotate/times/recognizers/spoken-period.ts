/** "the same year", "later that month", "the following week", "the day before": counted from the date spoken of last. */
import { fromBefore } from '../anchors.ts';
import { parseDay, type Unit } from '../calendar.ts';
import { PART_OF, pattern } from '../lexicon.ts';
import { type Reading, type Recognizer, whole } from '../reading.ts';

const read = (match: RegExpExecArray, unit: Unit, step: number): Reading =>
  whole(match, 'DATE', (scene) => {
    const fromDay = unit === 'day' && scene.day !== null && parseDay(scene.day) !== null;
    return fromBefore(fromDay ? { ...scene, before: scene.day } : scene, unit, step);
  });

export const spokenPeriod: Recognizer = {
  name: 'spoken-period',
  pattern: pattern(
    `(?:${PART_OF})?(?<how>the (?:very )?same|that(?: (?:very )?same| very)?|the following|the previous|the preceding|the next|the prior) (?<unit>{longUnit}|weekend)(?! (?:after|before)\\b|s\\b|-)`,
    'i',
  ),
  read(match) {
    const { how = '', unit = '' } = match.groups ?? {};
    const step = /following|next/i.test(how) ? 1 : /previous|preceding|prior/i.test(how) ? -1 : 0;
    return read(match, unit.toLowerCase() as Unit, step);
  },
};

/** Followed by what it is counted from ("the day after the vote"), it cannot be dated here. */
export const nextToSpoken: Recognizer = {
  name: 'next-to-spoken',
  pattern: pattern('the (?<unit>day|week|month|year) (?<way>after|before)(?=["”’)]?(?:[.,;:!?]|$))', 'i'),
  read(match) {
    const { unit = '', way = '' } = match.groups ?? {};
    return read(match, unit.toLowerCase() as Unit, way.toLowerCase() === 'after' ? 1 : -1);
  },
};
