/** "the past two months", "the next few days", "recent weeks", "the coming years", "the first nine months". */
import { addUnits } from '../calendar.ts';
import { durationOf, numberOf, pattern, unitOf } from '../lexicon.ts';
import { type Recognizer, type Resolved, type Scene, said, whole } from '../reading.ts';
import { vagueFrom } from './distance.ts';

/** A stretch of known length touches the day of the report. */
function measured(scene: Scene, count: number | null, unitWord: string, ahead: boolean): Resolved {
  const value = durationOf(count, unitWord);
  const { unit, times } = unitOf(unitWord);
  if (scene.today === null) return { value, basis: 'unknown' };
  const end = count === null ? null : addUnits(scene.today, unit, (ahead ? 1 : -1) * count * times);
  return ahead
    ? { value, basis: 'inferred', from: scene.today, to: end }
    : { value, basis: 'inferred', from: end, to: scene.today };
}

export const stretch: Recognizer = {
  name: 'stretch',
  pattern: pattern(
    '(?:(?:over|in|for|during) )?(?:the |these )?(?<way>last|past|previous|preceding|next|coming|following|upcoming) (?:(?<number>{number}) )?(?:full |straight |consecutive |fiscal |business )?(?<unit>{unit})(?: or (?:so|two))?(?! ago|-old)',
    'i',
  ),
  read(match) {
    const { way = '', number, unit = '' } = match.groups ?? {};
    const definite = /\bthe /i.test(match[0]);
    const plural = /s$/i.test(unit);
    if (!number && !plural && !definite && way.toLowerCase() !== 'past') return null;
    if (!number && /coming/i.test(way)) return null;
    if (!number && !plural && /following|previous|preceding/i.test(way)) return null;
    const ahead = /next|coming|following/i.test(way);
    const lead = /^(?:over|in|for|during)\s+/i.exec(match[0])?.[0].length ?? 0;
    const count = number ? numberOf(number) : plural ? null : 1;
    const reading = whole(match, 'DURATION', (scene) => measured(scene, count, unit, ahead));
    return { ...reading, start: reading.start + lead };
  },
};

export const recentPeriod: Recognizer = {
  name: 'recent-period',
  pattern: pattern(
    '(?<way>recent|(?:the )?(?:up)?coming|the) (?<unit>(?:day|week|month|year|decade)s)(?: and (?:week|month|year)s)?(?<ahead> ahead| to come)?',
    'i',
  ),
  read(match) {
    const { way = '', ahead, unit = '' } = match.groups ?? {};
    const word = way.toLowerCase();
    if (word === 'the' && !ahead) return null;
    if (word === 'recent') return whole(match, 'DATE', (scene) => vagueFrom(scene, 'PAST_REF'));
    if (word.includes('coming')) return whole(match, 'DATE', (scene) => vagueFrom(scene, 'FUTURE_REF'));
    return whole(match, 'DURATION', (scene) => measured(scene, null, unit, true));
  },
};

export const firstMonths: Recognizer = {
  name: 'first-months',
  pattern: pattern('(?:the )?(?:first|last|final|latest) (?<number>{count}) (?<unit>{unit})', 'i'),
  read(match) {
    const { number = '', unit = '' } = match.groups ?? {};
    return whole(match, 'DURATION', () => said(durationOf(numberOf(number), unit)));
  },
};
