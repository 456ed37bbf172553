import { scaleUtc } from 'd3-scale';
import { actorsInWords, eventInWords } from '../../src/exports/record-wording.ts';
import { stepWord } from '../../src/exports/wording.ts';
import { eventsOf } from '../../src/ledger/events.ts';
import type { Dated } from '../../src/model/report.ts';
import type { AgendaItem, Standing } from '../../src/model/standing.ts';
import { type Book, dayTime, factsIn, isKnownBy, knownOn } from '../data/book.ts';
import { type Sign, signOf } from '../parts/mark.tsx';
import { sinceStep } from '../parts/words.ts';

/** Something with a place on the axis: a step reached, a step to come, an event, a report. */
export interface Item {
  readonly key: string;
  readonly label: string;
  readonly sign: Sign;
  readonly date: Dated;
  readonly planned: boolean;
  readonly party: string | null;
  readonly step: string | null;
  readonly claim: string | null;
  /** Of an event: the report that tells of it. */
  readonly report?: string;
}

export interface Lane {
  readonly key: string;
  readonly name: string;
  readonly items: readonly Item[];
}

const DAY = 86_400_000;

/** One lane for each party: the steps it reached, and those said to be to come. */
export function partyLanes(book: Book, standings: readonly Standing[], agenda: readonly AgendaItem[]): Lane[] {
  return standings.map((standing): Lane => {
    const { id, name } = standing.party;
    const planned = plansOf(agenda.filter(({ party }) => party === id));
    const reached = standing.threads.map((thread) => ({
      key: `${id} ${thread.step}`,
      label: stepWord(thread.step),
      sign: signOf(thread),
      date: sinceStep(book, thread),
      planned: false,
      party: id,
      step: thread.step,
      claim: null,
    }));
    const denied: Item[] =
      standing.best.polarity === 'denied'
        ? [
            {
              key: `${id} denied`,
              label: `not ${stepWord(standing.step)}`,
              sign: 'denied',
              date: standing.since,
              planned: false,
              party: id,
              step: standing.step,
              claim: null,
            },
          ]
        : [];
    return { key: id, name, items: [...reached, ...denied, ...planned] };
  });
}

/** Plans of one party, each date once. */
function plansOf(agenda: readonly AgendaItem[]): Item[] {
  const plans = new Map<string, Item>();
  for (const item of agenda) {
    const key = `${item.party} ${item.step} ${item.from ?? item.expression}`;
    if (plans.has(key)) continue;
    plans.set(key, {
      key: `plan ${key}`,
      label: `${stepWord(item.step)}: ${item.expression}`,
      sign: 'forecast',
      date: { from: item.from, to: item.to, basis: item.from === null ? 'unknown' : 'said', why: null },
      planned: true,
      party: item.party,
      step: item.step,
      claim: item.claim,
    });
  }
  return [...plans.values()];
}

/** Events told of in the reports that concern the framework, each plan once. */
export function eventLane(book: Book, framework: string, at: string | null): Lane {
  const events = book.records.flatMap((record) =>
    record.record === 'event' && record.framework === framework && isKnownBy(book.reports.get(record.report)!, at)
      ? [record]
      : [],
  );
  const plans = eventsOf(events, (report) => factsIn(book, report)).map(({ best }) => best);
  const items = [...events.filter(({ status }) => status !== 'planned'), ...plans].map(
    (event): Item => ({
      key: event.id,
      label: [actorsInWords(event.participants), eventInWords(event)].filter(Boolean).join(': '),
      sign: event.status === 'off' ? 'out' : event.status === 'planned' ? 'forecast' : 'soft',
      date: {
        from: event.when?.from ?? null,
        to: event.when?.to ?? null,
        basis: event.when?.basis ?? 'unknown',
        why: null,
      },
      planned: event.status === 'planned',
      party: null,
      step: null,
      claim: event.id,
      report: event.report,
    }),
  );
  return { key: 'events', name: 'Events', items };
}

/** First day of a date, as a time; null where none is known. */
export const timeOf = ({ from, to }: Dated): number | null => dayTime(from) ?? dayTime(to);

/** Days before the first report that still stand on the wide part of the axis. */
const LEAD = 45;

export interface Axis {
  readonly x: (time: number) => number;
  /** Where the wide part begins; 0 when the axis is of one piece. */
  readonly bend: number;
  readonly ticks: readonly { readonly x: number; readonly words: string }[];
  readonly now: number | null;
  readonly width: number;
}

/**
 * An axis of two pieces: what came long before the reports is pressed together at the left, the time of the reports and
 * what is planned after them has the width.
 */
export function axisOf(book: Book, lanes: readonly Lane[], at: string | null, width: number): Axis {
  const reported = book.dossier.reports.flatMap((report) =>
    isKnownBy(report, at) ? (dayTime(knownOn(report)) ?? []) : [],
  );
  const times = [...lanes.flatMap(({ items }) => items.flatMap(({ date }) => timeOf(date) ?? [])), ...reported];
  if (times.length === 0) return { x: () => 0, bend: 0, ticks: [], now: null, width };
  const now = reported.length === 0 ? null : Math.max(...reported);
  const first = Math.min(...times);
  const last = Math.max(...times) + 12 * DAY;
  const start = reported.length === 0 ? first - 12 * DAY : Math.min(...reported) - LEAD * DAY;
  const bend = first < start ? Math.min(190, width * 0.24) : 0;
  const wide = scaleUtc().domain([start, last]).range([bend, width]);
  const pressed = scaleUtc()
    .domain([Math.min(first, start - 300 * DAY), start])
    .range([14, bend - 14]);
  const words = wide.tickFormat();
  const ticks = wide
    .ticks(Math.max(2, Math.floor((width - bend) / 110)))
    .map((tick) => ({ x: wide(tick), words: words(tick) }));
  const early =
    bend === 0 ? [] : pressed.ticks(2).map((tick) => ({ x: pressed(tick), words: String(tick.getUTCFullYear()) }));
  return {
    x: (time) => (time < start ? pressed(time) : wide(time)),
    bend,
    ticks: [...early.filter((tick, i) => tick.x < bend - 30 && tick.words !== early[i - 1]?.words), ...ticks],
    now: now === null ? null : wide(dayTime(at) ?? now),
    width,
  };
}

export interface Placed {
  readonly item: Item;
  readonly x: number;
  /** Line within the lane. */
  readonly line: number;
  /** Its label, cut where there is no room for all of it; '' where there is none. */
  readonly label: string;
  /** It stands left of the mark. */
  readonly isLeft: boolean;
}

const ROOM = 17;
const LETTER = 6.4;
/** Fewer letters of a label say nothing. */
const LEAST = 5;

/** Places the items of a lane so that no two marks touch, and labels each to its right, or to its left where only there is room. */
export function place(
  items: readonly Item[],
  x: (item: Item) => number,
  width: number,
): { placed: Placed[]; lines: number } {
  const ends: number[] = [];
  const ordered = items.map((item) => ({ item, x: x(item) })).sort((a, b) => a.x - b.x);
  const placed = ordered.map((each): Placed => {
    const letters = Math.floor((width - each.x - 14) / LETTER);
    const { label: whole } = each.item;
    const length = whole.length * LETTER + 12;
    const isLeft = whole.length > letters && each.x - length > width / 4;
    if (isLeft) {
      const open = ends.findIndex((end) => end < each.x - length);
      const line = open >= 0 ? open : ends.length;
      ends[line] = each.x + ROOM / 2;
      return { ...each, line, label: whole, isLeft };
    }
    const label = whole.length <= letters ? whole : letters < LEAST ? '' : `${whole.slice(0, letters - 1)}…`;
    const free = ends.findIndex((end) => end < each.x - ROOM / 2);
    const line = free >= 0 ? free : ends.length;
    ends[line] = each.x + ROOM / 2 + (label === '' ? 0 : label.length * LETTER + 12);
    return { ...each, line, label, isLeft };
  });
  return { placed, lines: Math.max(1, ends.length) };
}
