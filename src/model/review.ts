import type { Claim } from './claim.ts';

interface DecisionBase {
  /** `review:` and the first 24 hex digits of the SHA-256 of its own content. */
  readonly id: string;
  readonly by: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly why: string | null;
  /** Version of the reading rules when it was taken: of the claim's reading, or the newest in the ledger. */
  readonly rules: number;
}

/** The fields of a claim that can be put right by hand. */
export type ClaimChange = Partial<
  Pick<Claim, 'framework' | 'party' | 'step' | 'act' | 'polarity' | 'background' | 'when' | 'condition'>
>;

/** About one claim: it stands as read, does not count, counts as changed, or nothing is decided of it any more. */
export interface ClaimDecision extends DecisionBase {
  readonly action: 'accept' | 'reject' | 'edit' | 'withdraw';
  readonly claim: string;
  /** `Report.id` */
  readonly report: string;
  /** For `edit`; else null. */
  readonly change: ClaimChange | null;
}

export type Named = 'framework' | 'party';

interface Name {
  readonly id: string;
  readonly name: string;
}

/** Two names are one: everything told of `from` is told of `into`. */
interface MergeDecision extends DecisionBase {
  readonly action: 'merge';
  readonly of: Named;
  readonly from: Name;
  readonly into: Name;
}

/** One name is two: the claims listed are of `into`; with none listed, `from` stands apart from every other name. */
interface SplitDecision extends DecisionBase {
  readonly action: 'split';
  readonly of: Named;
  readonly from: Name;
  readonly into: Name | null;
  /** Ids. */
  readonly claims: readonly string[];
}

/** What somebody decided about what was read. A record of its own: no claim is changed by it. */
export type Decision = ClaimDecision | MergeDecision | SplitDecision;

/** Why a decision is to be looked at again; it is not applied until it is taken anew. */
export type Reopened = 'read again' | 'no longer read' | 'report revised' | 'not in this ledger';

/** A decision beside whether it still holds. */
export interface AssessedDecision {
  readonly decision: Decision;
  /** Null while it holds. */
  readonly reopened: Reopened | null;
}

/** What was decided of one claim, and the claim as it was read. */
export interface Reviewed {
  readonly decision: Decision;
  readonly original: Claim;
  /** As it counts; null when it does not. */
  readonly claim: Claim | null;
}
