import type { LedgerRecord } from '../model/record.ts';
import type { Connection } from './connection.ts';
import type { RecordFilter, SourcedRecord } from './contract.ts';
import { unpack } from './packing.ts';
import { FACTS, type FactsRow, factsOf } from './report-rows.ts';

/** Whether a record is of those asked for. */
export const isAsked = (record: LedgerRecord, { record: kind, planned, report }: RecordFilter): boolean =>
  (report === undefined || record.report === report) &&
  (kind === undefined || record.record === kind) &&
  (planned === undefined || (record.record === 'event' && record.status === 'planned'));

export function* listRecords(connection: Connection, filter: RecordFilter): Generator<SourcedRecord> {
  // `[]` is two bytes: readings without records are not unpacked.
  const rows = connection.iterate<FactsRow & { records: Uint8Array }>(
    `SELECT ${FACTS}, reading.records FROM report JOIN reading ON reading.seq = report.reading
      WHERE length(reading.records) > 2 ${filter.report === undefined ? '' : 'AND report.id = ?'}
      ORDER BY report.path, report.id`,
    ...(filter.report === undefined ? [] : [filter.report]),
  );
  for (const row of rows) {
    const facts = factsOf(row);
    for (const record of unpack<LedgerRecord[]>(row.records))
      if (isAsked(record, filter)) yield { record: { ...record, path: facts.path }, facts };
  }
}
