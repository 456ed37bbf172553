import type { Brief } from '../exports/brief.ts';
import type { Marks } from '../model/marks.ts';
import type { OriginRow } from '../model/origin.ts';
import type { Reading } from '../model/reading.ts';

/** What a server serves from: reports read into memory, or a ledger file that may grow meanwhile. */
export interface Shelf {
  /** Another value whenever there is more to tell than before. */
  version(): Promise<string>;
  /** Everything folded, without the reports' words. */
  brief(): Promise<Brief>;
  /** A row of origins with the words that justify its merges. */
  quoted(row: OriginRow): Promise<OriginRow>;
  reading(id: string): Promise<Reading | null>;
  /** What is marked in a report's words. */
  marks(reading: Reading): Promise<Marks>;
}
