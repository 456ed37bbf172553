/** "the third quarter", "Q3 2025", "the first half of 2024", "the fiscal second quarter". */
import { fromToday } from '../anchors.ts';
import { partsOf } from '../calendar.ts';
import { ordinalNumber, pattern } from '../lexicon.ts';
import { yearOfPart } from '../nearest.ts';
import { inferred, type Recognizer, type Resolved, type Scene, said, unknown, whole } from '../reading.ts';

function resolvePart(
  scene: Scene,
  letter: 'Q' | 'H',
  number: number,
  year: string | undefined,
  which: string | undefined,
): Resolved {
  if (year) return said(`${year}-${letter}${number}`);
  const firstMonth = (number - 1) * (letter === 'Q' ? 3 : 6) + 1;
  if (which && scene.today !== null) {
    const { year: now } = partsOf(scene.today);
    return inferred(`${which === 'last' ? now - 1 : which === 'next' ? now + 1 : now}-${letter}${number}`);
  }
  if (scene.today === null) return unknown(`XXXX-${letter}${number}`);
  return inferred(`${yearOfPart(scene.today, firstMonth, scene.tense())}-${letter}${number}`);
}

export const quarter: Recognizer = {
  name: 'quarter',
  pattern: pattern(
    "(?:(?:the )?(?<early>{year})(?:'s)? |(?<whose>last|this|next) year['’]s )?(?:the )?(?:latest )?(?:fiscal(?:-| )|calendar )?(?:(?<word>first|second|third|fourth|last|latter|1st|2nd|3rd|4th)(?: fiscal|-fiscal)?(?:-| )(?<kind>quarter|half)|(?<short>[QH])(?<digit>[1-4]))(?!-?final| of an? )(?:(?: of|,)?(?: (?:the )?fiscal)? (?<late>{year})|(?: of)? (?<which>last|this|next) year)?",
    'i',
  ),
  read(match, text) {
    const { early, late, word, kind, short, digit, which, whose } = match.groups ?? {};
    const number = digit
      ? Number(digit)
      : /^la/i.test(word ?? '')
        ? /half/i.test(kind ?? '')
          ? 2
          : 0
        : ordinalNumber(word ?? '');
    const letter = (short ?? (kind?.toLowerCase() === 'half' ? 'H' : 'Q')).toUpperCase() as 'Q' | 'H';
    if (!number || (letter === 'H' && number > 2)) return null;
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 12);
    // The half of a match or of a list is no half-year, unless a year is told.
    if (letter === 'H' && !early && !late && !which && !whose && (short || !/^ of (?:the|this) year/.test(after)))
      return null;
    if (/^ century/.test(after)) return null;
    return whole(match, 'DATE', (scene) =>
      resolvePart(scene, letter, number, early ?? late, (which ?? whose)?.toLowerCase()),
    );
  },
};

/** "the quarter", "that quarter", "the latest quarter": the one spoken of last. */
export const sameQuarter: Recognizer = {
  name: 'same-quarter',
  pattern: pattern('(?:the|that|the latest|the same|its latest|the recent|the just-ended) quarter(?! of\\b)', 'i'),
  read(match) {
    return whole(match, 'DATE', (scene) => {
      if (scene.quarter !== null) return inferred(scene.quarter);
      // Reports speak of the quarter that has closed.
      return fromToday(scene, 'quarter', -1);
    });
  },
};
