/** "November 2025", "mid-November", "the beginning of October", "last April", "in May", "the March accession". */
import { addMonths, partsOf, twoDigits, unitAround } from '../calendar.ts';
import { monthNumber, pattern } from '../lexicon.ts';
import { nearestMonth } from '../nearest.ts';
import { inferred, type Recognizer, type Resolved, type Scene, said, unknown, whole } from '../reading.ts';

const LEADING =
  /(?:\b(?:in|since|until|till|by|of|from|through|throughout|during|before|after|for|between|and|to|or|the|this|last|next|early|late|mid|around|each|every|on|as|that|a|an)|[-–—(,"“])\s*$/i;
/** Names of people, and English words, that are spelt like months. */
const AMBIGUOUS = new Set([3, 4, 5, 6, 8]);

/** The month just past is "last month"; "last October" said in November is a year older. */
function monthsSince(now: number, month: number): number {
  const back = (now - month + 12) % 12;
  return back < 2 ? back + 12 : back;
}

function resolveMonth(scene: Scene, month: number, how: string | undefined): Resolved {
  if (scene.today === null) return unknown(`XXXX-${twoDigits(month)}`);
  const now = partsOf(scene.today).month;
  if (how === 'last' || how === 'past')
    return inferred(unitAround(addMonths(scene.today, -monthsSince(now, month))!, 'month'));
  if (how === 'next' || how === 'coming')
    return inferred(unitAround(addMonths(scene.today, ((month - now + 11) % 12) + 1)!, 'month'));
  if (how === 'this') return inferred(`${partsOf(scene.today).year}-${twoDigits(month)}`);
  return inferred(nearestMonth(scene.today, month, scene.tense()));
}

function isMonthName(text: string, match: RegExpExecArray, month: number): boolean {
  if (!AMBIGUOUS.has(month)) return true;
  const before = text.slice(Math.max(0, match.index - 14), match.index);
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 14);
  if (LEADING.test(before)) return !/^\s+(?:against|toward|towards)\b/.test(after);
  return /^\s*(?:[-–—]|to\b|and\b)\s*[A-Z]/.test(after) && !/[A-Za-z]\s*$/.test(before);
}

const PART_OF =
  '(?:[Tt]he )?(?:[Bb]eginning|[Ee]nd|[Mm]iddle|[Ss]tart|[Cc]lose|[Ff]irst half|[Ss]econd half) of |(?:[Ee]arlier in|[Ll]ater in|[Ee]arly(?: in)?|[Ll]ate(?: in)?) |[Mm]id(?:{dash}|-? )|[Ee]arly-|[Ll]ate-';
const NAME = '{fullMonth}|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)(?=,? {year})';
const YEAR_FROM_NOW: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

export const month: Recognizer = {
  name: 'month',
  pattern: pattern(
    `(?:${PART_OF}|(?:[Tt]he )?(?<how>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?) )?(?<month>${NAME})(?:(?:,| of)? (?<year>{year})(?![,.]?\\d)|,?(?: of)? (?<which>last|this|next) year)?`,
  ),
  read(match, text) {
    const { month: name, year, how, which } = match.groups ?? {};
    const number = monthNumber(name ?? '');
    if (!number) return null;
    if (year) return whole(match, 'DATE', () => said(`${year}-${twoDigits(number)}`));
    if (which) {
      return whole(match, 'DATE', (scene) => {
        if (scene.today === null) return unknown(`XXXX-${twoDigits(number)}`);
        return inferred(`${partsOf(scene.today).year + YEAR_FROM_NOW[which]!}-${twoDigits(number)}`);
      });
    }
    const plain = match[0] === name;
    if (plain && !isMonthName(text, match, number)) return null;
    const way = how?.toLowerCase().replace(/^this (?=past|coming)/, '');
    return whole(match, 'DATE', (scene) => resolveMonth(scene, number, way));
  },
};
