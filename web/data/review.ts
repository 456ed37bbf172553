import type { ClaimRecord } from '../../src/exports/dossier-schema.ts';
import type { DoubtRecord, ListedDecision, ReviewSummary, SentOrder } from '../../src/exports/review-schema.ts';
import { ask } from './asking.ts';

/** Where decisions are taken; a page in one file has none. */
export interface ReviewSource {
  summary(): Promise<ReviewSummary>;
  /** The first so many doubts of a kind, or of all. */
  doubts(kind: string | null, limit: number): Promise<Page<DoubtRecord>>;
  /** The latest so many decisions. */
  decisions(limit: number): Promise<Page<ListedDecision>>;
  /** Any claim, rejected ones too. */
  claim(id: string): Promise<ClaimRecord>;
  /** Rejects with a `SourceFailure` that says why it is not kept. */
  decide(order: SentOrder): Promise<void>;
}

export interface Page<T> {
  readonly total: number;
  readonly items: readonly T[];
}

export function servedReview(headers: Readonly<Record<string, string>>): ReviewSource {
  return {
    summary: () => ask('api/review', { headers }),
    doubts: (kind, limit) =>
      ask(`api/review/doubts?limit=${limit}${kind === null ? '' : `&kind=${encodeURIComponent(kind)}`}`, { headers }),
    decisions: (limit) => ask(`api/review/decisions?limit=${limit}`, { headers }),
    claim: (id) => ask(`api/claims/${encodeURIComponent(id)}`, { headers }),
    async decide(order) {
      await ask('api/review/decisions', {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(order),
      });
    },
  };
}
