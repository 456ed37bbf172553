import { useEffect, useState } from 'preact/hooks';
import type { ClaimRecord } from '../../src/exports/dossier-schema.ts';
import type { DoubtRecord, ListedDecision, ReviewSummary } from '../../src/exports/review-schema.ts';
import { SourceFailure } from '../data/asking.ts';
import type { Page, ReviewSource } from '../data/review.ts';
import { useDesk } from '../desk.ts';
import type { Route } from '../route.ts';

/** As many as the server gives at one time. */
const MOST = 1000;

export interface Fetched {
  readonly key: string;
  readonly summary: ReviewSummary;
  readonly doubts: Page<DoubtRecord> | null;
  readonly decisions: Page<ListedDecision> | null;
  readonly claim: ClaimRecord | null;
}

/** What is to be shown, fetched again whenever the ledger has changed. */
export function useFetched(review: ReviewSource, { kind, claim }: Route, limit: number) {
  const { book } = useDesk();
  const key = `${kind} ${claim}`;
  const [fetched, setFetched] = useState<Fetched | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    let isWanted = true;
    Promise.all([
      review.summary(),
      claim === null && kind !== 'decided' ? review.doubts(kind, Math.min(limit, MOST)) : null,
      claim === null && kind === 'decided' ? review.decisions(Math.min(limit, MOST)) : null,
      claim === null ? null : review.claim(claim),
    ]).then(
      ([summary, doubts, decisions, one]) => {
        if (!isWanted) return;
        setFailure(null);
        setFetched({ key, summary, doubts, decisions, claim: one });
      },
      (error: unknown) => {
        if (isWanted) setFailure(error instanceof SourceFailure ? error.message : 'Its data cannot be read.');
      },
    );
    return () => {
      isWanted = false;
    };
  }, [review, book, key, limit]);
  return { fetched: fetched?.key === key ? fetched : null, failure };
}
