import { scaleUtc } from 'd3-scale';
import type { DossierReport } from '../../src/exports/dossier-schema.ts';
import { dayInWords } from '../../src/exports/wording.ts';
import type { Dated } from '../../src/model/report.ts';
import { dayTime, knownOn } from '../data/book.ts';
import { type Lane, timeOf } from './lanes.ts';

const DAY = 86_400_000;

export interface Axis {
  readonly x: (time: number) => number;
  /** Where the wide part begins; 0 when the axis is of one piece. */
  readonly bend: number;
  readonly ticks: readonly { readonly x: number; readonly words: string }[];
  readonly now: number | null;
  readonly width: number;
}

/** A report whose day is known within so many days has a place on the axis. */
const SHARP = 31;

export function isSharp({ from, to }: Dated): boolean {
  const [first, last] = [dayTime(from), dayTime(to)];
  return first !== null && last !== null && last - first <= SHARP * DAY;
}

/** Days before the first report that still stand on the wide part of the axis, and those after the last thing on it. */
const LEAD = { least: 10, most: 45 };
const TRAIL = { least: 3, most: 12 };

/**
 * An axis of two pieces: what came long before the reports is pressed together at the left, the time of the reports and
 * what is planned after them has the width. Reports of which hardly a date is known do not stretch it. Where most of the
 * items came before the reports, the axis is of one piece.
 *
 * @param known Reports with a day that speak of what is shown.
 * @param at The day chosen; null for the latest.
 * @param width Pixels.
 * @param unit Pixels of a sixteenth of a rem.
 */
export function axisOf(
  known: readonly DossierReport[],
  lanes: readonly Lane[],
  at: string | null,
  width: number,
  unit: number,
): Axis {
  const sharp = known.filter(({ published }) => isSharp(published));
  const days = (sharp.length > 0 ? sharp : known).flatMap((report) => dayTime(knownOn(report)) ?? []);
  const told = lanes.flatMap(({ items }) => items.flatMap(({ date }) => timeOf(date) ?? []));
  const times = [...told, ...days];
  if (times.length === 0) return { x: () => 0, bend: 0, ticks: [], now: null, width };
  const now = dayTime(at) ?? (days.length === 0 ? null : Math.max(...days));
  const first = Math.min(...times);
  const end = Math.max(...times, now ?? 0);
  const begin = days.length === 0 ? first : Math.min(...days);
  const near = begin - between((end - begin) / 2, LEAD);
  const isMostlyBefore = told.filter((time) => time < near).length > told.length / 2;
  const start = isMostlyBefore ? first - (end - first) / 40 : near;
  const last = end + between((end - start) / 12, TRAIL);
  const bend = first < start ? Math.min(190 * unit, width * 0.24) : 0;
  const wide = scaleUtc().domain([start, last]).range([bend, width]);
  const pressed = scaleUtc()
    .domain([Math.min(first, start - 300 * DAY), start])
    .range([14 * unit, bend - 14 * unit])
    .clamp(true);
  const early =
    bend === 0 ? [] : pressed.ticks(2).map((tick) => ({ x: pressed(tick), words: String(tick.getUTCFullYear()) }));
  const years = early.filter(
    ({ x, words }, i) =>
      x < bend - 30 * unit && words !== early[i - 1]?.words && (i === 0 || x > early[0]!.x + 52 * unit),
  );
  const ticks = wide
    .ticks(Math.max(2, Math.floor((width - bend) / (110 * unit))))
    .filter((tick) => tick.getTime() % DAY === 0);
  const words = wordsOf(ticks);
  const marked = ticks.map((tick, i) => ({ x: wide(tick), words: words[i]! }));
  const isClear = (x: number) => x > bend + (bend > 0 ? 24 * unit : 0) && x < width - 24 * unit;
  return {
    x: (time) => (time < start ? (bend === 0 ? 0 : pressed(time)) : wide(time)),
    bend,
    ticks: [...years, ...marked.filter(({ x }) => isClear(x))],
    now: now === null ? null : wide(now),
    width,
  };
}

const between = (time: number, { least, most }: { readonly least: number; readonly most: number }): number =>
  Math.max(least * DAY, Math.min(most * DAY, time));

/** Days, months or years, as far apart as the ticks are. */
function wordsOf(ticks: readonly Date[]): string[] {
  const apart = ticks.length > 1 ? ticks[1]!.getTime() - ticks[0]!.getTime() : DAY;
  return ticks.map((tick) => {
    const [day, month, year] = dayInWords(tick.toISOString().slice(0, 10)).split(' ') as [string, string, string];
    return apart >= 360 * DAY ? year : apart >= 28 * DAY ? `${month} ${year}` : `${day} ${month}`;
  });
}
