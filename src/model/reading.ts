import type { Removal } from './article.ts';
import type { Claim } from './claim.ts';
import type { TimeCue } from './cue.ts';
import type { LedgerRecord } from './record.ts';
import type { Dated, Report } from './report.ts';
import type { Trace } from './trace.ts';

/** Everything Chancery keeps of one report once it has read it. */
export interface Reading {
  readonly report: Report;
  /** The article's own headline. */
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly published: Dated;
  readonly claims: readonly Claim[];
  readonly removed: readonly Removal[];
  readonly credits: readonly string[];
  /** Events, relations, quotes, facts of frameworks and lists of members. */
  readonly records: readonly LedgerRecord[];
  /** What it shows of where its words come from; null for a report that was not read or names no framework. */
  readonly trace: Trace | null;
  /** Days it names that may date it or other reports; none for a report that claims nothing. */
  readonly cues: readonly TimeCue[];
}

/** What of a reading it takes to date it by others, and others by it. */
export type Datable = Told & Pick<Reading, 'cues'>;

/** A reading without the report's own words: all that the ledger needs of it. */
export interface Told extends Pick<Reading, 'title' | 'outlet' | 'published' | 'claims'> {
  readonly report: Pick<Report, 'id' | 'path'>;
  /** Planned events, and what reports are compared by besides their claims. */
  readonly records: readonly LedgerRecord[];
}

/** Of a reading what its part in the tracing of origins takes. */
export interface Traced extends Pick<Reading, 'published' | 'claims' | 'trace'> {
  readonly report: Pick<Report, 'id' | 'path'>;
}
