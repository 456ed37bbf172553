/** "last fall", "the summer of 2024", "this past spring", "winter 2023". Bare "fall" and "spring" are other words. */
import { partsOf, SEASONS } from '../calendar.ts';
import { pattern } from '../lexicon.ts';
import { yearOfPart } from '../nearest.ts';
import { inferred, type Recognizer, said, unknown, whole } from '../reading.ts';

const CODES: Readonly<Record<string, (typeof SEASONS)[number]>> = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
};

export const season: Recognizer = {
  name: 'season',
  pattern: pattern(
    '(?:(?<how>last|next|this(?: past| coming)?|the (?:past|previous|coming|following))|the|in|early|late|mid)(?:-| )(?:the |early |late )?(?<season>{season})(?:(?:,| of)? (?<year>{year}))?|(?<season2>{season}) (?:of )?(?<year2>{year})',
    'i',
  ),
  read(match) {
    const { how, season: one, season2, year: y, year2 } = match.groups ?? {};
    const name = (one ?? season2 ?? '').toLowerCase();
    const code = CODES[name];
    const year = y ?? year2;
    if (!code) return null;
    if (year) return whole(match, 'DATE', () => said(`${year}-${code}`));
    // "the fall of the wall", "the spring in her step"
    if (!how && name !== 'summer' && name !== 'winter' && name !== 'autumn' && !/^(?:in|early|late)/i.test(match[0]))
      return null;
    return whole(match, 'DATE', (scene) => {
      if (scene.today === null) return unknown(`XXXX-${code}`);
      const { year: now, month } = partsOf(scene.today);
      const first = SEASONS.indexOf(code) * 3 || 12;
      const way = how?.toLowerCase() ?? '';
      if (/last/.test(way)) return inferred(`${first + 2 < month ? now : now - 1}-${code}`);
      if (/next|coming|following/.test(way)) return inferred(`${first > month ? now : now + 1}-${code}`);
      if (way === 'this') return inferred(`${now}-${code}`);
      return inferred(`${yearOfPart(scene.today, first, scene.tense())}-${code}`);
    });
  },
};
