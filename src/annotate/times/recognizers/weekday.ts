/** "Thursday", "late Thursday", "Thursday night", "last Friday", "the previous Friday", "Monday and Tuesday nights". */
import { isoDay, parseDay } from '../calendar.ts';
import { pattern, weekdayNumber } from '../lexicon.ts';
import { nearestWeekday, otherWeekday } from '../nearest.ts';
import { inferred, type Recognizer, type Resolved, type Scene, unknown, whole } from '../reading.ts';
import { isAwaited } from '../tense.ts';

export const PARTS: Readonly<Record<string, string>> = {
  morning: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
};

function resolveWeekday(scene: Scene, weekday: number, how: string): Resolved {
  const blank = unknown(`XXXX-WXX-${weekday}`);
  if (/previous|following|same|that/.test(how)) {
    const day = scene.day === null ? null : parseDay(scene.day);
    if (day !== null && /previous/.test(how)) return inferred(isoDay(otherWeekday(day, weekday, -1)));
    if (day !== null && /following/.test(how)) return inferred(isoDay(otherWeekday(day, weekday, 1)));
  }
  if (scene.today === null) return blank;
  if (/last|past|previous/.test(how)) return inferred(isoDay(otherWeekday(scene.today, weekday, -1)));
  if (/next|coming|following/.test(how)) return inferred(isoDay(otherWeekday(scene.today, weekday, 1)));
  if (how === 'this') return inferred(isoDay(nearestWeekday(scene.today, weekday, 'future')));
  return inferred(isoDay(nearestWeekday(scene.today, weekday, scene.tense())));
}

const HOW =
  '(?:[Tt]he )?(?<how>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?|(?<=[Tt]he )(?:past|coming|previous|following))';
const TIME_OF = '(?:[Vv]ery )?(?:[Ee]arly|[Ll]ate|[Ee]arlier|[Ll]ater|[Mm]id)(?: on)?(?: |-)';
const PART = '(?: |-)(?:early |late )?(?<part>morning|afternoon|evening|night)';

export const weekday: Recognizer = {
  name: 'weekday',
  pattern: pattern(`(?:${HOW} )?(?:${TIME_OF})?(?<weekday>{weekday})(?:${PART})?(?!s\\b)`),
  read(match, text) {
    const { weekday: name = '', how = '', part = '' } = match.groups ?? {};
    const number = weekdayNumber(name);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 12);
    // An abbreviation is a weekday only beside something dated: "Sat., Nov. 6".
    if (!number || (name.endsWith('.') && !/^,? ?\S*\d|^,? [A-Z]/.test(after))) return null;
    const code = PARTS[part] ?? '';
    // "Wednesday's ruling" has been given, whatever is planned about it; not so "ahead of Wednesday's vote".
    const settled = /^['’]s?\b/.test(after) && !isAwaited(text, match.index);
    const reading = whole(
      match,
      code ? 'TIME' : 'DATE',
      (scene) => {
        const day = resolveWeekday(settled ? { ...scene, tense: () => 'past' } : scene, number, how.toLowerCase());
        return { ...day, value: `${day.value}${code}` };
      },
      'weekday',
    );
    return { ...reading, weekday: number };
  },
};
