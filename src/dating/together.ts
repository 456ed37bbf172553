import type { Claim } from '../model/claim.ts';
import type { TimeCue } from '../model/cue.ts';
import type { Datable } from '../model/reading.ts';
import type { Step } from '../model/step.ts';
import { Publication } from './bounds.ts';
import { isoDay } from './days.ts';
import { TopicIndex } from './known-days.ts';
import { dayMeant } from './open-days.ts';
import {
  fromPast,
  fromSharedDays,
  fromStepsTold,
  fromStepsUntold,
  fromWeekdaysAround,
  type Reasons,
} from './reasoning.ts';
import { roadOf, topicsBearingOn } from './topics.ts';

/** A chain of reports that date each other is followed so far. */
const ROUNDS = 12;

/**
 * Reports date each other: readings in, the same out, those of undated reports with the interval in which they must have
 * been published and the days that their claims then mean. Pure; the order of the readings changes nothing but the order
 * of what is returned. Every round concludes from what the round before knew. Rules: docs/dating.md.
 */
export function dateTogether<T extends Datable>(readings: readonly T[]): T[] {
  const reports = new Map<T, Publication>(readings.map((reading) => [reading, new Publication(reading)]));
  const undated = [...reports.values()].filter(({ isSaid, reading }) => !isSaid && reading.claims.length > 0);
  if (undated.length === 0) return [...readings];
  const index = new TopicIndex(
    [...reports.values()],
    new Set(undated.flatMap(({ reading }) => [...topicsBearingOn(reading).keys()])),
  );
  const isStraight = straightRoads(readings, undated);
  let changed = true;
  for (let round = 0; changed && round < ROUNDS; round++) {
    const known = new Map<string, ReturnType<TopicIndex['daysOf']>>();
    const daysOf = (key: string) => {
      const days = known.get(key) ?? index.daysOf(key);
      known.set(key, days);
      return days;
    };
    const found = undated.map((report) => {
      const reasons: Reasons = { firsts: [], lasts: [] };
      fromPast(report, reasons);
      fromSharedDays(report, daysOf, reasons);
      fromStepsTold(report, daysOf, reasons);
      fromStepsUntold(report, daysOf, isStraight, reasons);
      fromWeekdaysAround(report, reasons);
      return reasons;
    });
    changed = undated.map((report, i) => report.tighten(found[i]!.firsts, found[i]!.lasts)).includes(true);
  }
  return readings.map((reading) => {
    const report = reports.get(reading)!;
    if (report.isSaid) return reading;
    return {
      ...reading,
      published: report.dated,
      claims: reading.claims.map((claim) => timed(claim, report)),
      records: reading.records.map((record) => (record.record === 'event' ? timed(record, report) : record)),
    };
  });
}

const OFF_THE_ROAD: ReadonlySet<Step> = new Set([
  'declined',
  'paused',
  'blocked',
  'suspended',
  'withdrawing',
  'withdrawn',
]);

/** Tells of which parties no report says that they left the road to a framework: they may have walked it twice. */
function straightRoads(
  readings: readonly Datable[],
  undated: readonly Publication[],
): (framework: string, party: string) => boolean {
  const asked = new Set(undated.flatMap(({ reading }) => reading.claims.map(roadOf)));
  const left = new Set<string>();
  for (const { claims } of readings)
    for (const claim of claims) if (OFF_THE_ROAD.has(claim.step) && asked.has(roadOf(claim))) left.add(roadOf(claim));
  return (framework, party) => !left.has(roadOf({ framework: { id: framework }, party: { id: party } }));
}

type Timed = Pick<Claim, 'when' | 'evidence'>;

/** The claim, or event, with the day its time means, once it is known when its report was published. */
function timed<T extends Timed>(claim: T, { reading, first, last }: Publication): T {
  const { when } = claim;
  if (!when || when.from !== null || when.to !== null || !first || !last) return claim;
  const cue = cueOf(claim, reading.cues);
  const day = cue && dayMeant(cue, first.day, last.day);
  if (day === null || day === undefined) return claim;
  return { ...claim, when: { ...when, from: isoDay(day), to: isoDay(day), basis: 'inferred' } };
}

/** The report's naming of the claim's time that stands nearest to its evidence. */
function cueOf({ when, evidence }: Timed, cues: readonly TimeCue[]): TimeCue | undefined {
  const distance = ({ start, end }: TimeCue): number => Math.max(evidence.start - end, start - evidence.end, 0);
  return cues
    .filter(({ expression }) => expression === when?.expression)
    .sort((a, b) => distance(a) - distance(b) || a.start - b.start)[0];
}
