import type { Claim } from './claim.ts';
import type { Uncertainty } from './standing.ts';
import type { Step } from './step.ts';

/**
 * - `new`: a party of which nothing was known before;
 * - `moved`: its standing is another;
 * - `condition`: a condition that was not known before;
 * - `dispute`: claims that cannot all hold;
 * - `planned`: a step said to come, with its time;
 * - `done`: a step that was to come has been taken;
 * - `slipped`: its time has passed and nobody says that it was taken.
 */
export const CHANGE_KINDS = ['new', 'moved', 'condition', 'dispute', 'planned', 'done', 'slipped'] as const;

/** A standing in short; `denied`: reports only say that the step is not so. */
export interface Position {
  readonly step: Step;
  readonly polarity: Claim['polarity'];
}

export interface Change {
  readonly kind: (typeof CHANGE_KINDS)[number];
  readonly framework: { readonly id: string; readonly name: string };
  readonly party: { readonly id: string; readonly name: string };
  /** Where the party stood on the first day, and where on the second. */
  readonly before: Position | null;
  readonly after: Position;
  /** The condition, what is in dispute, or the time of the plan in the report's words; null for the rest. */
  readonly what: string | null;
  /** Of a plan: first and last day, null where open; of other changes null. */
  readonly from: string | null;
  readonly to: string | null;
  /** Id of the claim because of which it changed. */
  readonly because: string;
}

/** What changed between what was known by one day and by a later one. */
export interface LedgerChanges {
  readonly from: string;
  readonly to: string;
  readonly changes: readonly Change[];
  /** What is counted for either day without being certain. */
  readonly uncertain: readonly Uncertainty[];
}
