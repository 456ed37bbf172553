/** "today", "yesterday", "tomorrow", "tonight", "last night", "this morning", "overnight", "the day before yesterday". */
import { isoDay } from '../calendar.ts';
import { pattern } from '../lexicon.ts';
import { inferred, isNamePart, type Recognizer, unknown, whole } from '../reading.ts';
import { PARTS } from './weekday.ts';

const SHIFT: Readonly<Record<string, number>> = {
  yesterday: -1,
  today: 0,
  tomorrow: 1,
  tonight: 0,
  last: -1,
  this: 0,
  overnight: -1,
};

export const deicticDay: Recognizer = {
  name: 'deictic-day',
  pattern: pattern(
    '(?:(?:early|late|earlier|later) )?(?:(?<far>the day (?:before|after) )?(?<day>yesterday|today|tomorrow)(?: (?<part>morning|afternoon|evening|night))?|(?<night>tonight)|(?<last>last|this) (?<part2>morning|afternoon|evening|night)|(?<over>overnight))',
    'i',
  ),
  read(match, text) {
    const { far, day, part, night, last, part2, over } = match.groups ?? {};
    const word = (day ?? night ?? last ?? over ?? '').toLowerCase();
    const shift = (SHIFT[word] ?? 0) + (far ? (word === 'tomorrow' ? 1 : -1) : 0);
    // "Russia Today", "USA TODAY": outlets.
    if (
      word === 'today' &&
      (isNamePart(text, match) || /\bUSA $/.test(text.slice(Math.max(0, match.index - 5), match.index)))
    )
      return null;
    if (last && /this/i.test(last) && part2?.toLowerCase() === 'night') return null;
    const code = night || over ? 'TNI' : (PARTS[(part ?? part2 ?? '').toLowerCase()] ?? '');
    return whole(match, code ? 'TIME' : 'DATE', (scene) => {
      if (scene.today === null) return unknown(`XXXX-XX-XX${code}`);
      return inferred(isoDay(scene.today + shift) + code);
    });
  },
};
