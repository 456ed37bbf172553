import { applyReview, type Doubt, doubtsOf, type Review } from '../ledger/index.ts';
import type { Claim } from '../model/claim.ts';
import type { Told } from '../model/reading.ts';
import type { LedgerStore } from '../store/contract.ts';
import type { Effects } from './effects.ts';
import { toldBy } from './ledger-telling.ts';
import { reviewOf } from './review-assessment.ts';
import { knownNames } from './review-names.ts';

export interface DoubtsAsked {
  /** Only doubts of this kind. */
  readonly kind?: string;
  /** Claims read with less confidence than this are doubtful. */
  readonly below: number;
}

/** What is doubtful in a ledger, with what it is about. */
export interface GatheredDoubts {
  readonly doubts: readonly Doubt[];
  readonly review: Review;
  /** As they count after review; rejected ones as they were read. */
  readonly claims: ReadonlyMap<string, Claim>;
  readonly reports: ReadonlyMap<string, Told>;
}

export async function gatherDoubts(
  effects: Effects,
  store: LedgerStore,
  { kind, below }: DoubtsAsked,
): Promise<GatheredDoubts> {
  const gazetteer = await effects.gazetteer();
  const review = await reviewOf(store);
  const read = await toldBy(effects, store, { frameworks: [], parties: [] }, review);
  const { told } = applyReview(read, review);
  const counted = told.flatMap(({ claims }) => claims);
  const all = doubtsOf(counted, await effects.fold(told), review, knownNames(gazetteer), below);
  const claims = new Map(read.flatMap((reading) => reading.claims.map((claim) => [claim.id, claim] as const)));
  for (const claim of counted) claims.set(claim.id, claim);
  return {
    doubts: all.filter((doubt) => kind === undefined || doubt.kind === kind),
    review,
    claims,
    reports: new Map(told.map((reading) => [reading.report.id, reading])),
  };
}
