import type { Claim } from '../model/claim.ts';
import type { TimeCue } from '../model/cue.ts';
import type { Reading } from '../model/reading.ts';
import type { LedgerRecord } from '../model/record.ts';
import type { Report } from '../model/report.ts';
import type { Decision } from '../model/review.ts';
import type { ReportFacts } from '../model/standing.ts';
import type { Trace } from '../model/trace.ts';

/** Who read a report. A reading by higher rules supersedes one by lower rules; neither is ever deleted. */
export interface Reader {
  /** Version of the reading rules: a whole number that grows whenever the same report could give other claims. */
  readonly rules: number;
  /** Program and version, for people: `chancery 0.1.0`. */
  readonly program: string;
}

/**
 * What became of a reading handed to the store:
 * - `new`: the report was not there;
 * - `revision`: it was not there, but another report stood at its path or URL. Both stay;
 * - `reread`: it was there, read by older rules. The new reading is the current one, the older stays reachable;
 * - `known`: it was there, read by these rules or newer. Nothing changes, except that a new path or URL is noted.
 */
export type Kept = 'new' | 'revision' | 'reread' | 'known';

/** Said once the reading is on disk, not before. */
export interface Acknowledgement {
  readonly report: string;
  readonly path: string;
  readonly kept: Kept;
}

export interface ClaimFilter {
  /** Framework id. */
  readonly framework?: string;
  /** Party id. */
  readonly party?: string;
  /** Report id. */
  readonly report?: string;
  /**
   * Leave out claims that certainly became known after this day (`YYYY-MM-DD`). Claims of reports whose
   * publication is unknown, or may lie on either side of the day, are given: the fold decides on those.
   */
  readonly knownBy?: string;
}

/** A claim beside what is known of the report it comes from. */
export interface SourcedClaim {
  readonly claim: Claim;
  readonly facts: ReportFacts;
}

export interface RecordFilter {
  /** Only events, only quotes … */
  readonly record?: LedgerRecord['record'];
  /** Only events that are still to come. */
  readonly planned?: true;
  /** Id of the report. */
  readonly report?: string;
}

/** A record beside what is known of the report it comes from. */
export interface SourcedRecord {
  readonly record: LedgerRecord;
  readonly facts: ReportFacts;
}

/** What a report shows of where its words come from, beside what is known of the report. */
export interface SourcedTrace {
  readonly trace: Trace;
  readonly facts: ReportFacts;
}

export interface TraceFilter {
  /** Only reports that speak of the framework or organisation with this id. */
  readonly framework?: string;
}

/** A claim as found by its id, in whichever reading holds it. */
export interface FoundClaim extends SourcedClaim {
  readonly generation: number;
  /** By which it was read. */
  readonly rules: number;
  /** Whether the report's latest reading still makes this claim. */
  readonly current: boolean;
}

/** A report in a list: everything but its words and claims. */
export interface KeptReport extends ReportFacts {
  readonly url: string | null;
  readonly language: string | null;
  /** Why it was kept but not read, else null. */
  readonly unread: string | null;
  /** Id of the report that stood at its path or URL when it came, else null. */
  readonly revises: string | null;
  /** Claims of the latest reading. */
  readonly claims: number;
  /** 1 for a report read once. */
  readonly generation: number;
  readonly reader: Reader;
  /** When it was read, ISO 8601 in UTC. */
  readonly readAt: string;
}

/** One reading of a report, as it was handed over. */
export interface KeptReading extends Reading {
  readonly generation: number;
  readonly reader: Reader;
  readonly readAt: string;
}

export interface ReportFilter {
  /** Only reports that were kept but not read (`true`), or only those that were read (`false`). */
  readonly unread?: boolean;
}

export interface Counts {
  readonly reports: number;
  /** Reports kept but not read. */
  readonly unread: number;
  /** Reports that came in the place of another. */
  readonly revisions: number;
  /** All readings, superseded ones too. */
  readonly readings: number;
  /** Claims of the latest readings. */
  readonly claims: number;
  /** Why reports were kept but not read, in order, with how many of them. */
  readonly reasons: readonly { readonly why: string; readonly reports: number }[];
}

/** Everything that claims are about: names by id. */
export interface Subjects {
  readonly frameworks: ReadonlyMap<string, string>;
  readonly parties: ReadonlyMap<string, string>;
}

/**
 * Keeps reports, their readings and claims. Nothing kept is ever changed or deleted.
 *
 * Every order below is by code point, so that it is the same on every driver and after every order of reading.
 * The path of a report that was met at several is the first of them in that order, and its claims carry that path.
 * Iterations give one consistent state of the store, without loading it.
 *
 * Rejects with a `Failure` (exit code 4) when the store says no: locked, read-only, full, damaged.
 */
export interface LedgerStore {
  /** Keeps one reading, whole or not at all. Resolves when it is on disk. */
  put(reading: Reading, reader: Reader): Promise<Kept>;

  /**
   * Keeps many, several in one transaction, and yields an acknowledgement for each, in order, once it is on disk.
   * Lazy: it reads on as it is iterated. Readings not yet acknowledged when the caller stops are not kept.
   */
  putAll(readings: Iterable<Reading> | AsyncIterable<Reading>, reader: Reader): AsyncIterable<Acknowledgement>;

  /** Whether the report is kept; with `rules`, whether these rules or newer have read it. */
  has(reportId: string, rules?: number): Promise<boolean>;

  /**
   * A report met again, perhaps elsewhere: notes its path and URL. True when it needs no reading (as `has`);
   * false leaves the store as it was.
   */
  meet(report: Pick<Report, 'id' | 'path' | 'url'>, rules: number): Promise<boolean>;

  /** Claims of the latest readings, ordered by framework, party, first day known (unknown first), claim id. */
  claims(filter?: ClaimFilter): AsyncIterable<SourcedClaim>;

  /** Records of the latest readings, ordered by path, then report id, then place in the report. */
  records(filter?: RecordFilter): AsyncIterable<SourcedRecord>;
  /** Traces of the latest readings, ordered by path, then report id; readings kept without a trace have none. */
  traces(filter?: TraceFilter): AsyncIterable<SourcedTrace>;

  /** Any claim ever kept, superseded ones too; the latest reading that holds it is given. */
  claim(claimId: string): Promise<FoundClaim | null>;

  /** Reports ordered by path, then id. */
  reports(filter?: ReportFilter): AsyncIterable<KeptReport>;

  /** Reports that stood at a path or URL, in the order they came. */
  revisions(address: string): AsyncIterable<KeptReport>;

  /** Reports whose latest reading is by rules older than these, ordered by path, then id. May be re-put meanwhile. */
  stale(rules: number): AsyncIterable<KeptReport>;

  /** A reading with its report, claims and removals; the latest, or that of the generation. */
  reading(reportId: string, generation?: number): Promise<KeptReading | null>;

  /** `Report.text` of the latest reading, into which the current claims' evidence points. */
  text(reportId: string): Promise<string | null>;

  /** Days that the latest reading of a report names, by which reports date each other; none for an unknown report. */
  cues(reportId: string): Promise<readonly TimeCue[]>;

  /** Ids of the reports whose latest reading names a day for the topic, in order. */
  tellers(topic: string): Promise<readonly string[]>;

  /** What the claims of all readings are about, ids in order; where names differ, that of the claim that `claims` gives first. */
  subjects(): Promise<Subjects>;

  /** Keeps decisions, all or none; one that is there already is passed over. True for each that was new. */
  decide(decisions: readonly Decision[]): Promise<readonly boolean[]>;

  /** Every decision ever kept, by time, then id. */
  decisions(): AsyncIterable<Decision>;

  /** The newest rules by which a report was last read; 0 for an empty ledger. */
  newestRules(): Promise<number>;

  /** Whether another report came in the place of this one after a time (ISO 8601 in UTC). */
  isRevisedSince(reportId: string, time: string): Promise<boolean>;

  counts(): Promise<Counts>;

  /** Another value whenever anything was kept since, here or by another program. Cheap: it may be asked every second. */
  version(): Promise<string>;

  /** Another value whenever a report was read, or met elsewhere, since; decisions leave it as it is. As cheap. */
  readingsVersion(): Promise<string>;

  /** Idempotent. Everything acknowledged is on disk already. */
  close(): Promise<void>;
}
