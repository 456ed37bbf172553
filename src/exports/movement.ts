import type { Claim } from '../model/claim.ts';
import type { Told } from '../model/reading.ts';
import type { FrameworkStandings, Standing } from '../model/standing.ts';
import { FORMAL, type Step } from '../model/step.ts';
import { offRoad, ROAD, rankOf } from './ladder.ts';

/** What moves before what is settled: the order in which every view lists frameworks and parties. */

/** A list of this many parties told in one sentence is a list of members. */
const LIST = 3;

/**
 * Frameworks by how many of their parties move, then by how many there are; parties in the order of their steps and,
 * at one step, those that move before those that are only told of as members or as of old.
 */
export function inReadingOrder(
  frameworks: readonly FrameworkStandings[],
  claims: ReadonlyMap<string, Claim>,
  reports: ReadonlyMap<string, Told>,
): FrameworkStandings[] {
  const days = [...reports.values()].flatMap(({ published }) => published.from ?? published.to ?? []);
  const latest = days.reduce<string | null>((last, day) => (last === null || day > last ? day : last), null);
  const publishedOn = (claim: Claim): string | null => {
    const { from, to } = reports.get(claim.report)?.published ?? { from: null, to: null };
    return to === null ? latest : (from ?? to);
  };
  const ordered = frameworks.map((framework) => {
    const isMoving = movementIn(framework, claims, publishedOn);
    const moving = new Set(framework.standings.filter(isMoving));
    const standings = framework.standings.toSorted(
      (a, b) =>
        rankOf(a.step) - rankOf(b.step) ||
        Number(moving.has(b)) - Number(moving.has(a)) ||
        compare(a.party.name, b.party.name) ||
        compare(a.party.id, b.party.id),
    );
    return { framework: { ...framework, standings }, moving: moving.size };
  });
  return ordered
    .sort(
      (a, b) =>
        b.moving - a.moving ||
        b.framework.standings.length - a.framework.standings.length ||
        compare(a.framework.id, b.framework.id),
    )
    .map(({ framework }) => framework);
}

/** Tells which parties of a framework move: on conditions, in dispute, denied, off the road, or told of as news. */
function movementIn(
  framework: FrameworkStandings,
  claims: ReadonlyMap<string, Claim>,
  publishedOn: (claim: Claim) => string | null,
): (standing: Standing) => boolean {
  const historyOf = (standing: Standing) => standing.history.flatMap((id) => claims.get(id) ?? []);
  const told = new Map<string, number>();
  for (const claim of framework.standings.flatMap(historyOf))
    told.set(listKey(claim), (told.get(listKey(claim)) ?? 0) + 1);
  const isNews = (claim: Claim): boolean => {
    if (claim.background || isOfOld(claim, publishedOn(claim))) return false;
    const isBare = claim.when === null && claim.attribution.length === 0 && FORMAL.has(claim.step);
    return !isBare || (claim.step !== 'in-force' && told.get(listKey(claim))! < LIST);
  };
  return (standing) =>
    standing.disputed ||
    standing.conditions.length > 0 ||
    hasFurtherPositions(standing) ||
    historyOf(standing).some((claim) => claim.polarity === 'denied' || isNews(claim));
}

const listKey = ({ report, step, evidence }: Claim): string => `${step} ${report} ${evidence.quote}`;

/** A further position that its standing does not imply: off the road, or beyond it. */
function hasFurtherPositions(standing: Standing): boolean {
  return standing.threads.some(({ step }) => isFurther(standing, step));
}

/** Steps that a way off the road takes for granted. */
const IMPLIED: Partial<Record<Step, readonly Step[]>> = {
  suspended: ['in-force'],
  withdrawing: ['in-force'],
  withdrawn: ['withdrawing'],
};

export function isFurther(standing: Standing, step: Step): boolean {
  if (IMPLIED[standing.step]?.includes(step)) return false;
  const here = offRoad(standing.step) === null ? ROAD.indexOf(standing.step) : -1;
  return step !== standing.step && (offRoad(step) !== null || ROAD.indexOf(step) > here);
}

/** Told of a day more than a year before its report; a report without a last day counts as the latest. */
function isOfOld({ when }: Claim, published: string | null): boolean {
  const happened = when?.to ?? when?.from;
  if (!happened || !published) return false;
  return happened < `${Number(published.slice(0, 4)) - 1}${published.slice(4)}`;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
