/** "last month", "this week", "next year", "earlier this month", "the end of the year", "the coming weekend". */
import { fromToday } from '../anchors.ts';
import { daysOf, type Unit } from '../calendar.ts';
import { PART_OF, pattern } from '../lexicon.ts';
import { type Recognizer, type Resolved, type Scene, whole } from '../reading.ts';

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
    `(?:(?<clip>earlier|later) (?:in )?|${PART_OF})?(?:the )?(?<how>last|past|this|current|next|coming|upcoming)(?: past| coming| current)?(?: |-)(?<unit>{longUnit}|weekend)(?!-old|s\\b)`,
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
