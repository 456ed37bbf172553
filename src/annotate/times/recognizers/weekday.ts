/** "Thursday", "late Thursday", "Thursday night", "last Friday", "the previous Friday", "Monday and Tuesday nights". */
import { isoDay, parseDay } from '../calendar.ts';
import { pattern, weekdayNumber } from '../lexicon.ts';
import { nearestWeekday, otherWeekday } from '../nearest.ts';
import { inferred, type Recognizer, type Resolved, type Scene, unknown, whole } from '../reading.ts';

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

export const weekday: Recognizer = {
  name: 'weekday',
  pattern: pattern(
    '(?:(?:the )?(?<how>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?|[Tt]his|[Pp]ast|[Cc]oming|[Pp]revious|[Ff]ollowing) )?(?:(?:[Vv]ery )?(?:[Ee]arly|[Ll]ate|[Ee]arlier|[Ll]ater|[Mm]id)(?: on)?(?: |-))?(?<weekday>{weekday})(?<part>(?: |-)(?:early |late )?(?:morning|afternoon|evening|night))?(?!s\\b)',
  ),
  read(match, text) {
    const { weekday: name = '', how = '', part } = match.groups ?? {};
    const number = weekdayNumber(name);
    if (!number) return null;
    // An abbreviation is a weekday only beside something dated: "Sat., Nov. 6".
    if (
      name.endsWith('.') &&
      !/^,? ?\S*\d|^,? [A-Z]/.test(text.slice(match.index + match[0].length, match.index + match[0].length + 12))
    )
      return null;
    const code = part
      ? PARTS[
          part
            .trim()
            .split(/[\s-]+/)
            .at(-1) ?? ''
        ]
      : undefined;
    const possessive = /^['’]s?\b/.test(text.slice(match.index + match[0].length, match.index + match[0].length + 3));
    const reading = whole(
      match,
      code ? 'TIME' : 'DATE',
      (scene) => {
        // "Wednesday's ruling" has been given, whatever is planned about it.
        const day = resolveWeekday(possessive ? { ...scene, tense: () => 'past' } : scene, number, how.toLowerCase());
        return code ? { ...day, value: `${day.value}${code}` } : day;
      },
      'weekday',
    );
    return { ...reading, weekday: number };
  },
};
