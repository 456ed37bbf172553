/** "two years ago", "a year earlier", "three days later", "a decade before", "in two weeks' time", "the year-ago period". */
import { fromBefore, fromToday } from '../anchors.ts';
import { parseDay, type Unit } from '../calendar.ts';
import { durationOf, numberOf, pattern, unitOf } from '../lexicon.ts';
import { type Reading, type Recognizer, type Resolved, type Scene, said, whole } from '../reading.ts';

const CLOCKED = new Set<Unit>(['second', 'minute', 'hour']);

export const ago: Recognizer = {
  name: 'ago',
  pattern: pattern(
    '(?:{about} )?(?:(?<number>{number}|an?) )?(?<unit>{unit}|moments?|seconds?)(?: or (?:so|more|two))? (?:ago|from now|hence|back(?= (?:when|the|he|she|it|,)))',
    'i',
  ),
  read(match) {
    const { number, unit = '' } = match.groups ?? {};
    const sign = /from now|hence/i.test(match[0]) ? 1 : -1;
    const vague = sign < 0 ? 'PAST_REF' : 'FUTURE_REF';
    const count = number ? numberOf(number) : null;
    const { unit: kind, times } = unitOf(unit);
    if (count === null || /moment/i.test(unit)) return whole(match, 'DATE', (scene) => vagueFrom(scene, vague));
    if (CLOCKED.has(kind)) return whole(match, 'DATE', (scene) => fromToday(scene, 'day', 0));
    return whole(match, 'DATE', (scene) => fromToday(scene, grain(kind), sign * count * times * scale(kind)));
  },
};

const grain = (unit: Unit): Unit => (unit === 'decade' || unit === 'century' ? 'year' : unit);
const scale = (unit: Unit): number => (unit === 'decade' ? 10 : unit === 'century' ? 100 : 1);

export function vagueFrom(scene: Scene, value: string): Resolved {
  if (value === 'PAST_REF') return { value, basis: scene.today === null ? 'unknown' : 'inferred', to: scene.today };
  if (value === 'FUTURE_REF') return { value, basis: scene.today === null ? 'unknown' : 'inferred', from: scene.today };
  return { value, basis: scene.today === null ? 'unknown' : 'inferred', from: scene.today, to: scene.today };
}

/** A year from a quarter is a quarter, from a month a month: the accounts compared are of the same length. */
function yearFrom(scene: Scene, step: number): Resolved {
  const period = scene.period;
  if (period && /^\d{4}-[QH]\d$/.test(period)) {
    return { value: `${Number(period.slice(0, 4)) + step}${period.slice(4)}`, basis: 'inferred' };
  }
  return fromBefore(scene, 'year', step);
}

export const earlierOrLater: Recognizer = {
  name: 'earlier-or-later',
  pattern: pattern(
    '(?:{about} )?(?<number>{number}|an?) (?<unit>{unit})(?: or so)? (?<way>earlier|later|previously|before|after|afterwards?|thereafter)',
    'i',
  ),
  read(match, text) {
    const { number = '', unit = '', way = '' } = match.groups ?? {};
    const count = numberOf(number);
    const { unit: kind, times } = unitOf(unit);
    const word = way.toLowerCase();
    const sign = /later|after/.test(word) ? 1 : -1;
    // "three days after the vote" is measured from the vote, which only its reader can date.
    if (word === 'before' || word === 'after') {
      if (/^[ \n]+[\w'"“]/.test(text.slice(match.index + match[0].length, match.index + match[0].length + 3))) {
        const end = match.index + match[0].length - way.length;
        return durationBefore(match, end, count, unit);
      }
    }
    if (CLOCKED.has(kind)) return durationBefore(match, match.index + match[0].length - way.length, count, unit);
    if (count === null) return whole(match, 'DATE', (scene) => vagueFrom(scene, sign < 0 ? 'PAST_REF' : 'FUTURE_REF'));
    if (kind === 'year' && count === 1)
      return { ...whole(match, 'DATE', (scene) => yearFrom(scene, sign)), aside: true };
    return whole(match, 'DATE', (scene) =>
      fromBefore(dayFirst(scene, kind), grain(kind), sign * count * times * scale(kind)),
    );
  },
};

const dayFirst = (scene: Scene, unit: Unit): Scene =>
  (unit === 'day' || unit === 'week') && scene.day !== null && parseDay(scene.day) !== null
    ? { ...scene, before: scene.day }
    : scene;

function durationBefore(match: RegExpExecArray, end: number, count: number | null, unit: string): Reading {
  const text = match[0].slice(0, end - match.index).trimEnd();
  return {
    start: match.index,
    end: match.index + text.length,
    type: 'DURATION',
    resolve: () => said(durationOf(count, unit)),
  };
}

/** "the year-ago quarter", "year-earlier", "the 1989 period". */
export const yearEarlier: Recognizer = {
  name: 'year-earlier',
  pattern: pattern(
    '(?:the |a |the comparable |the same )?year(?:-| )(?:ago|earlier)(?: (?:quarter|period|third quarter|second quarter|first quarter|fourth quarter|half))?|the (?:comparable|same|corresponding) (?:quarter|period)(?: (?:a year (?:ago|earlier)|(?:of )?last year))?',
    'i',
  ),
  read(match) {
    return { ...whole(match, 'DATE', (scene) => yearFrom(scene, -1)), aside: true };
  },
};

export const inTime: Recognizer = {
  name: 'in-time',
  pattern: pattern("(?<=\\b(?:in|within) )(?<number>{number}|an?) (?<unit>(?:day|week|month|year)s?)['’]?s? time", 'i'),
  read(match) {
    const { number = '', unit = '' } = match.groups ?? {};
    const count = numberOf(number);
    if (count === null) return whole(match, 'DATE', (scene) => vagueFrom(scene, 'FUTURE_REF'));
    return whole(match, 'DATE', (scene) => fromToday(scene, unitOf(unit).unit, count));
  },
};
