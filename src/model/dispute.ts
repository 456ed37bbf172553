/** The rules D1 to D6 of docs/standing.md, in words. */
export type DisputeKind = 'denied' | 'exclusive' | 'date' | 'list' | 'attribution' | 'first';

/** Words of one report that stand for one side. */
export interface Cited {
  /** Id of the claim or record. */
  readonly id: string;
  /** `Report.id` */
  readonly report: string;
  readonly path: string;
  /** The innermost source the report cites for it; null for its own voice. */
  readonly source: string | null;
  /** `Report.text.slice(start, end)` */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

export interface DisputeSide {
  readonly says: string;
  /** Ids of the claims on this side. */
  readonly claims: readonly string[];
  /** Their words, and those of records; one of each report. */
  readonly cited: readonly Cited[];
}

/** What one rule of docs/standing.md would prefer. Nothing is decided by it. */
export interface Preference {
  /** `R1` … `R5`, or the rule that decided the standing (`S2` …). */
  readonly rule: string;
  /** Index into `sides`. */
  readonly side: number;
  readonly why: string;
}

/** What reports say differently, with the words of every side. */
export interface Dispute {
  readonly kind: DisputeKind;
  /** Framework id. */
  readonly framework: string;
  /** Party id; null where it is about the framework, not one party. */
  readonly party: string | null;
  readonly what: string;
  readonly sides: readonly DisputeSide[];
  readonly preferences: readonly Preference[];
}
