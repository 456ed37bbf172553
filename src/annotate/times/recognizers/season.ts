/** "the summer of 2024", "winter 2023", "last fall", "this past spring", "in spring". Bare "fall" and "spring" are other words. */
import { partsOf, SEASONS } from '../calendar.ts';
import { pattern } from '../lexicon.ts';
import { yearOfPart } from '../nearest.ts';
import { inferred, type Recognizer, type Resolved, type Scene, said, unknown, whole } from '../reading.ts';

const CODES: Readonly<Record<string, (typeof SEASONS)[number]>> = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
};

export const seasonOfYear: Recognizer = {
  name: 'season-of-year',
  pattern: pattern('(?:the |early |late |mid-?)?(?<season>{season})(?: of|,)? (?<year>{year})', 'i'),
  read(match) {
    const { season: name = '', year } = match.groups ?? {};
    return whole(match, 'DATE', () => said(`${year}-${CODES[name.toLowerCase()]}`));
  },
};

export const season: Recognizer = {
  name: 'season',
  pattern: pattern(
    '(?:(?:the )?(?<how>last|next|this(?: past| coming)?|past|previous|coming|following) |(?<firm>(?<=\\bin )(?:the |early |late )?|(?:early|late|mid)(?: |-))|the )(?<season>{season})',
    'i',
  ),
  read(match) {
    const { how, firm, season: name = '' } = match.groups ?? {};
    // "the fall of the wall", "the spring in her step"
    if (!how && firm === undefined && /fall|spring/i.test(name)) return null;
    const code = CODES[name.toLowerCase()];
    return code ? whole(match, 'DATE', (scene) => resolveSeason(scene, code, how?.toLowerCase() ?? '')) : null;
  },
};

function resolveSeason(scene: Scene, code: (typeof SEASONS)[number], how: string): Resolved {
  if (scene.today === null) return unknown(`XXXX-${code}`);
  const { year, month } = partsOf(scene.today);
  const first = SEASONS.indexOf(code) * 3 || 12;
  if (/last/.test(how)) return inferred(`${first + 2 < month ? year : year - 1}-${code}`);
  if (/next|coming|following/.test(how)) return inferred(`${first > month ? year : year + 1}-${code}`);
  if (how === 'this') return inferred(`${year}-${code}`);
  return inferred(`${yearOfPart(scene.today, first, scene.tense())}-${code}`);
}
