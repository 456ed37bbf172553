import type { Brief } from '../exports/brief.ts';
import type { DecisionOrder } from '../exports/review-schema.ts';
import type { KnownNames } from '../ledger/index.ts';
import type { Marks } from '../model/marks.ts';
import type { OriginRow } from '../model/origin.ts';
import type { Reading } from '../model/reading.ts';
import type { AssessedDecision, Decision } from '../model/review.ts';

/** What a server serves from: reports read into memory, or a ledger file that may grow meanwhile. */
export interface Shelf {
  /** Another value whenever there is more to tell than before. */
  version(): Promise<string>;
  /** Where decisions are taken; null where the shelf is only read from. */
  readonly desk: ReviewDesk | null;
  /** Everything folded, without the reports' words. */
  brief(): Promise<Brief>;
  /** A row of origins with the words that justify its merges. */
  quoted(row: OriginRow): Promise<OriginRow>;
  reading(id: string): Promise<Reading | null>;
  /** What is marked in a report's words. */
  marks(reading: Reading): Promise<Marks>;
}

/** Takes decisions about what is on the shelf. */
export interface ReviewDesk {
  /** Who decides where nobody else is named; null when nobody is known. */
  readonly reviewer: string | null;
  /** Names that the reference lists know. */
  readonly known: KnownNames;
  /** Every decision ever kept, by time, and whether it still holds. */
  assessed(): Promise<readonly AssessedDecision[]>;
  /**
   * Keeps a decision. Orders are kept one after another.
   * @throws Failure (2) when it cannot be decided so, (3) when what it is about is not there, (4) when it cannot be kept
   */
  decide(order: DecisionOrder): Promise<readonly Decision[]>;
}
