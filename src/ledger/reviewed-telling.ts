import type { Claim } from '../model/claim.ts';
import type { Reviewed } from '../model/review.ts';
import { isTouched, type Review, reviewClaim } from './review.ts';

/** Reports as they count after review, and every claim that a decision touched, by id. */
export interface ReviewedTelling<T> {
  readonly told: readonly T[];
  readonly reviewed: ReadonlyMap<string, Reviewed>;
}

/** Applies a review to what reports tell, before it is folded. Reports and claims stay as they are. */
export function applyReview<T extends { readonly claims: readonly Claim[] }>(
  told: readonly T[],
  review: Review,
): ReviewedTelling<T> {
  const reviewed = new Map<string, Reviewed>();
  const counted = told.map((reading) => ({
    ...reading,
    claims: reading.claims.flatMap((original) => {
      if (!isTouched(review, original)) return original;
      const outcome = reviewClaim(review, original);
      if (outcome.reviewed) reviewed.set(original.id, outcome.reviewed);
      return outcome.claim ?? [];
    }),
  }));
  return { told: counted, reviewed };
}
