/** "last month", "this week", "next year", "earlier this month", "the end of the year", "the coming weekend". */
import { fromBefore, fromToday } from '../anchors.ts';
import { daysOf, parseDay, type Unit } from '../calendar.ts';
import { pattern } from '../lexicon.ts';
import { type Recognizer, type Resolved, type Scene, whole } from '../reading.ts';

const LEAD =
  '(?:(?:the )?(?:beginning|end|middle|start|close|rest|remainder|first half|second half|latter half|course|turn) of (?:the )?|(?<clip>earlier|later) (?:in )?|(?:very )?(?:early|late)(?: in)?(?: |-)|mid(?:-| )|sometime )';

const STEP: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  upcoming: 1,
};

/** "earlier this year" ends with the report, "later this year" begins with it. */
function clip(resolved: Resolved, how: string | undefined, scene: Scene): Resolved {
  const days = resolved.value === null ? null : daysOf(resolved.value);
  if (!how || !days || scene.today === null || scene.today < days.first || scene.today > days.last) return resolved;
  return how.toLowerCase() === 'earlier'
    ? { ...resolved, from: days.first, to: scene.today }
    : { ...resolved, from: scene.today, to: days.last };
}

export const relativePeriod: Recognizer = {
  name: 'relative-period',
  pattern: pattern(
    `${LEAD}?(?:the )?(?<how>last|past|this|current|next|coming|upcoming)(?: past| coming| current)?(?: |-)(?<unit>{longUnit}|weekend)(?!-old|s\\b)`,
    'i',
  ),
  read(match) {
    const { how = '', unit = '', clip: way } = match.groups ?? {};
    const word = how.toLowerCase();
    const kind = unit.toLowerCase() as Unit;
    const definite = /\bthe (?:last|past|next|coming)/i.test(match[0]);
    // "the last day", "the past century" are not counted from today.
    if (kind === 'day' && word !== 'this') return null;
    if (definite && (kind === 'quarter' || kind === 'month' || kind === 'week' || kind === 'year' || kind === 'decade'))
      return null;
    if (word === 'past' && !/this past/i.test(match[0])) return null;
    return whole(match, 'DATE', (scene) =>
      clip(fromToday(scene, kind, /past/i.test(match[0]) && word === 'this' ? -1 : (STEP[word] ?? 0)), way, scene),
    );
  },
};

/** "the same year", "later that month", "the following week", "the previous day": counted from the date spoken of last. */
export const anaphoricPeriod: Recognizer = {
  name: 'anaphoric-period',
  pattern: pattern(
    `${LEAD}?(?:(?<how>the same|that(?: same| very)?|the following|the previous|the preceding|the next|the prior) (?<unit>{longUnit}|weekend|season)|the (?<unit2>day|week|month|year) (?<way>after|before))(?! after\\b| before\\b)(?!s\\b|-)`,
    'i',
  ),
  read(match) {
    const { how = '', unit, unit2, way } = match.groups ?? {};
    const kind = (unit ?? unit2 ?? '').toLowerCase() as Unit;
    const word = how.toLowerCase();
    if (way) return null;
    const step = /following|next/.test(word) ? 1 : /previous|preceding|prior/.test(word) ? -1 : 0;
    return whole(match, 'DATE', (scene) => {
      if (kind === 'day' && scene.day !== null && parseDay(scene.day) !== null)
        return fromBefore({ ...scene, before: scene.day }, kind, step);
      return fromBefore(scene, kind, step);
    });
  },
};

/** "the year", "the week", "the weekend", "year-end", "the end of the month": the one the report is written in. */
export const currentPeriod: Recognizer = {
  name: 'current-period',
  pattern: pattern(
    `(?:${LEAD}(?:the )?(?<unit>{longUnit})|(?:over |at |during |for )?the (?<end>weekend)|(?:the )?(?<bare>year|month)-end|(?:the )?end of the (?<unit2>{longUnit}))(?!-|s\\b| (?:of|before|after|when|in which|that)\\b)`,
    'i',
  ),
  read(match) {
    const { unit, unit2, end, bare } = match.groups ?? {};
    if (end) {
      return whole(match, 'DATE', (scene) => fromToday(scene, 'weekend', scene.tense() === 'future' ? 0 : -1));
    }
    if (bare) return whole(match, 'DATE', (scene) => endOf(fromToday(scene, bare.toLowerCase() as Unit, 0)));
    const kind = (unit ?? unit2 ?? '').toLowerCase() as Unit;
    if (!/\bthe (?:day|week|month|quarter|year|decade|century)$/i.test(match[0])) return null;
    return whole(match, 'DATE', (scene) => fromToday(scene, kind, 0));
  },
};

function endOf(resolved: Resolved): Resolved {
  const year = /^\d{4}$/.exec(resolved.value ?? '');
  return year ? { ...resolved, value: `${resolved.value}-12-31` } : resolved;
}
