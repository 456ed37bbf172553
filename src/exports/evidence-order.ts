import type { Claim } from '../model/claim.ts';
import type { Standing } from '../model/standing.ts';
import type { Brief } from './brief.ts';
import { offRoad, ROAD } from './ladder.ts';

/** A claim that a reader must see beside the standing, and how many reports say the same. */
export interface FurtherClaim {
  readonly claim: Claim;
  readonly reports: number;
}

/**
 * What the standing alone would hide: a holdout's other positions, steps off the road or beyond the standing,
 * and denials. Steps passed on the way are on the ladder already.
 */
export function furtherClaims(brief: Brief, standing: Standing): FurtherClaim[] {
  const here = offRoad(standing.step) === null ? ROAD.indexOf(standing.step) : -1;
  const threads = standing.threads
    .filter(({ step }) => step !== standing.step && (offRoad(step) !== null || ROAD.indexOf(step) > here))
    .map(({ best, reports }) => ({ claim: best, reports }));
  const denials = new Map<string, FurtherClaim>();
  for (const id of standing.history) {
    const claim = brief.claims.get(id);
    if (claim?.polarity !== 'denied' || claim.id === standing.best.id || denials.has(claim.step)) continue;
    denials.set(claim.step, { claim, reports: reportsDenying(brief, standing, claim) });
  }
  return [...threads, ...denials.values()];
}

function reportsDenying(brief: Brief, standing: Standing, denied: Claim): number {
  const reports = new Set<string>();
  for (const id of standing.history) {
    const claim = brief.claims.get(id);
    if (claim?.polarity === 'denied' && claim.step === denied.step) reports.add(claim.report);
  }
  return reports.size;
}

/** Parties at the same step that rest on the same sentence, and of which nothing more is to be said, together. */
export function groupBySentence(brief: Brief, standings: readonly Standing[]): Standing[][] {
  const groups: Standing[][] = [];
  const open = new Map<string, Standing[]>();
  for (const standing of standings) {
    const key = isPlain(brief, standing) ? sentenceKey(standing) : null;
    const group = key === null ? undefined : open.get(key);
    if (group) group.push(standing);
    else {
      groups.push([standing]);
      if (key !== null) open.set(key, groups.at(-1)!);
    }
  }
  return groups;
}

const sentenceKey = ({ step, best }: Standing): string =>
  JSON.stringify([step, best.polarity, best.report, best.evidence.quote]);

const isPlain = (brief: Brief, standing: Standing): boolean =>
  standing.conditions.length === 0 && !standing.disputed && furtherClaims(brief, standing).length === 0;
