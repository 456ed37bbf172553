import type { TimeCue } from '../model/cue.ts';
import type { Reading } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import type { Decision } from '../model/review.ts';
import { batches } from './batches.ts';
import { findClaim, listClaims } from './claim-rows.ts';
import type { Connection } from './connection.ts';
import type {
  Acknowledgement,
  ClaimFilter,
  Counts,
  FoundClaim,
  Kept,
  KeptReading,
  KeptReport,
  LedgerStore,
  Reader,
  RecordFilter,
  ReportFilter,
  SourcedClaim,
  SourcedRecord,
  SourcedTrace,
  Subjects,
  TraceFilter,
} from './contract.ts';
import { type Opening, openConnection } from './opening.ts';
import { countAll, listSubjects } from './overview-rows.ts';
import {
  findCues,
  findLatest,
  findReading,
  findTellers,
  findText,
  keepReading,
  metThere,
  noteMeeting,
} from './reading-rows.ts';
import { listRecords } from './record-rows.ts';
import { listReports, listRevisions, listStale } from './report-rows.ts';
import { isRevisedSince, keepDecisions, listDecisions, newestRules } from './review-rows.ts';
import { listTraces } from './trace-rows.ts';

/** Readings in one transaction of `putAll`: up to so many, so much text, or what came in 100 ms (bench/store.ts). */
const BATCH = {
  count: 256,
  size: 8_000_000,
  sizeOf: ({ report }: Reading): number => report.text.length + (report.html?.length ?? 0),
  wait: 100,
};

/**
 * Opens a ledger kept in one file.
 *
 * @throws Failure with exit code 3 when there is no such file or folder, 4 when the file is no ledger, from a newer
 * version, locked by another writer for longer than `wait`, or may not be written to.
 */
export function openLedger(file: string, opening: Opening): LedgerStore {
  return new SqliteLedger(openConnection(file, opening), opening.now);
}

export class SqliteLedger implements LedgerStore {
  readonly #connection: Connection;
  readonly #now: () => Date;

  constructor(connection: Connection, now: () => Date = () => new Date()) {
    this.#connection = connection;
    this.#now = now;
  }

  async put(reading: Reading, reader: Reader): Promise<Kept> {
    const now = this.#now().toISOString();
    return this.#connection.write(() => keepReading(this.#connection, reading, reader, now));
  }

  async *putAll(readings: Iterable<Reading> | AsyncIterable<Reading>, reader: Reader): AsyncGenerator<Acknowledgement> {
    for await (const batch of batches(readings, BATCH)) {
      const now = this.#now().toISOString();
      const kept = this.#connection.write(() =>
        batch.map((reading) => keepReading(this.#connection, reading, reader, now)),
      );
      for (const [index, { report }] of batch.entries()) {
        yield { report: report.id, path: report.path, kept: kept[index]! };
      }
    }
  }

  async has(reportId: string, rules = 0): Promise<boolean> {
    const latest = findLatest(this.#connection, reportId);
    return latest !== undefined && latest.rules >= rules;
  }

  async meet(report: Pick<Report, 'id' | 'path' | 'url'>, rules: number): Promise<boolean> {
    const latest = findLatest(this.#connection, report.id);
    if (!latest || latest.rules < rules) return false;
    if (metThere(this.#connection, latest, report)) return true;
    const now = this.#now().toISOString();
    this.#connection.write(() => noteMeeting(this.#connection, findLatest(this.#connection, report.id)!, report, now));
    return true;
  }

  async *claims(filter: ClaimFilter = {}): AsyncGenerator<SourcedClaim> {
    yield* listClaims(this.#connection, filter);
  }

  async *records(filter: RecordFilter = {}): AsyncGenerator<SourcedRecord> {
    yield* listRecords(this.#connection, filter);
  }

  async *traces(filter: TraceFilter = {}): AsyncGenerator<SourcedTrace> {
    yield* listTraces(this.#connection, filter);
  }

  async claim(claimId: string): Promise<FoundClaim | null> {
    return findClaim(this.#connection, claimId);
  }

  async *reports(filter: ReportFilter = {}): AsyncGenerator<KeptReport> {
    yield* listReports(this.#connection, filter);
  }

  async *revisions(address: string): AsyncGenerator<KeptReport> {
    yield* listRevisions(this.#connection, address);
  }

  async *stale(rules: number): AsyncGenerator<KeptReport> {
    yield* listStale(this.#connection, rules);
  }

  async reading(reportId: string, generation?: number): Promise<KeptReading | null> {
    return findReading(this.#connection, reportId, generation);
  }

  async text(reportId: string): Promise<string | null> {
    return findText(this.#connection, reportId);
  }

  async cues(reportId: string): Promise<readonly TimeCue[]> {
    return findCues(this.#connection, reportId);
  }

  async tellers(topic: string): Promise<readonly string[]> {
    return findTellers(this.#connection, topic);
  }

  async subjects(): Promise<Subjects> {
    return listSubjects(this.#connection);
  }

  async decide(decisions: readonly Decision[]): Promise<readonly boolean[]> {
    return this.#connection.write(() => keepDecisions(this.#connection, decisions));
  }

  async *decisions(): AsyncGenerator<Decision> {
    yield* listDecisions(this.#connection);
  }

  async newestRules(): Promise<number> {
    return newestRules(this.#connection);
  }

  async isRevisedSince(reportId: string, time: string): Promise<boolean> {
    return isRevisedSince(this.#connection, reportId, time);
  }

  async counts(): Promise<Counts> {
    return countAll(this.#connection);
  }

  async version(): Promise<string> {
    const { data_version: others } = this.#connection.get<{ data_version: number }>('PRAGMA data_version')!;
    const { own } = this.#connection.get<{ own: number }>('SELECT total_changes() AS own')!;
    return `${others}.${own}`;
  }

  async readingsVersion(): Promise<string> {
    const { last } = this.#connection.get<{ last: string }>(
      "SELECT coalesce((SELECT max(seq) FROM reading), 0) || '.' || coalesce((SELECT max(seq) FROM place), 0) AS last",
    )!;
    return last;
  }

  async close(): Promise<void> {
    this.#connection.close();
  }
}
