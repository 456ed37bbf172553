import type { Claim } from '../model/claim.ts';
import type { Standing } from '../model/standing.ts';
import type { Brief } from './brief.ts';
import { rungsOf } from './ladder.ts';
import { isFurther } from './movement.ts';
import { type ShownSentence, sentenceOf, wholeOf } from './shown-sentence.ts';
import { reportsInWords, sinceInWords, sourceInWords } from './wording.ts';

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
  const threads = standing.threads
    .filter(({ step }) => isFurther(standing, step))
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

/** Ids of the claims whose sentences a brief quotes. */
export const claimsQuoted = (brief: Brief): Set<string> =>
  new Set(
    brief.ledger.frameworks.flatMap(({ standings }) =>
      standings.flatMap((standing) => [
        standing.best.id,
        ...furtherClaims(brief, standing).map(({ claim }) => claim.id),
      ]),
    ),
  );

/** Parties at one step that rest on one sentence and of which the same is to be said besides. */
export interface StandingGroup {
  /** Parties with the same ladder, date, evidence and reports share a row. */
  readonly rows: readonly (readonly Standing[])[];
  readonly standings: readonly Standing[];
  /** The first party: what is said of it holds for all. */
  readonly first: Standing;
  /** The sentence, with the evidence of every party in it. */
  readonly sentence: ShownSentence;
}

export function groupBySentence(brief: Brief, standings: readonly Standing[]): StandingGroup[] {
  const groups = gather(standings, (standing) => groupKey(brief, standing));
  return groups.map((members) => ({
    rows: gather(members, rowKey),
    standings: members,
    first: members[0]!,
    sentence: joined(members.map(({ best }) => sentenceOf(brief, best))),
  }));
}

const groupKey = (brief: Brief, standing: Standing): string => {
  const disputes = disputesOf(brief, standing).map(({ what, sides }) => [what, sides.map(({ says }) => says)]);
  const further = furtherClaims(brief, standing).map(({ claim, reports }) => [claimKey(brief, claim), reports]);
  const conditions = standing.conditions.map(({ words }) => words);
  return JSON.stringify([claimKey(brief, standing.best), conditions, further, disputes]);
};

const claimKey = (brief: Brief, claim: Claim): unknown[] => [
  claim.step,
  claim.polarity,
  claim.report,
  wholeOf(sentenceOf(brief, claim)),
  sourceInWords(claim, brief.reports.get(claim.report)),
];

const rowKey = (standing: Standing): string =>
  JSON.stringify([sinceInWords(standing.since), standing.class, reportsInWords(standing), rungsOf(standing)]);

export const disputesOf = (brief: Brief, standing: Standing) =>
  brief.ledger.disputes.filter(
    ({ party, framework }) => party === standing.party.id && framework === standing.best.framework.id,
  );

/** One sentence whose evidence reaches from the first to the last of what each rests on. */
function joined(sentences: readonly ShownSentence[]): ShownSentence {
  const whole = wholeOf(sentences[0]!);
  const start = Math.min(...sentences.map(({ lead }) => lead.length));
  const end = Math.max(...sentences.map(({ lead, quote }) => lead.length + quote.length));
  return { lead: whole.slice(0, start), quote: whole.slice(start, end), tail: whole.slice(end) };
}

/** Members with the same key together, in the order of the first of each. */
function gather<T>(members: readonly T[], keyOf: (member: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const member of members) {
    const key = keyOf(member);
    const group = groups.get(key);
    if (group) group.push(member);
    else groups.set(key, [member]);
  }
  return [...groups.values()];
}
