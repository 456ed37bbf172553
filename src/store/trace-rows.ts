import type { Trace } from '../model/trace.ts';
import type { Connection } from './connection.ts';
import type { SourcedTrace, TraceFilter } from './contract.ts';
import { unpack } from './packing.ts';
import { FACTS, type FactsRow, factsOf } from './report-rows.ts';

interface TraceRow extends FactsRow {
  readonly trace: Uint8Array;
}

/** Notes which frameworks a reading speaks of; the caller holds the transaction. */
export function keepMentions(connection: Connection, reading: number, trace: Trace | null): void {
  for (const framework of trace?.frameworks ?? [])
    connection.run('INSERT INTO mention (framework, reading) VALUES (?, ?)', framework, reading);
}

/** The statement behind `traces`, apart so that a test can look at its query plan. */
export const tracesQuery = ({ framework }: TraceFilter): string =>
  `SELECT ${FACTS}, reading.trace FROM ${
    framework === undefined
      ? 'report CROSS JOIN reading ON reading.seq = report.reading'
      : 'mention CROSS JOIN reading ON reading.seq = mention.reading CROSS JOIN report ON report.reading = reading.seq AND report.seq = reading.report'
  }
    WHERE reading.trace IS NOT NULL ${framework === undefined ? '' : 'AND mention.framework = ?'}
    ORDER BY report.path, report.id`;

export function* listTraces(connection: Connection, filter: TraceFilter): Generator<SourcedTrace> {
  const values = filter.framework === undefined ? [] : [filter.framework];
  for (const row of connection.iterate<TraceRow>(tracesQuery(filter), ...values)) {
    const trace = unpack<Trace | null>(row.trace);
    if (trace !== null) yield { trace, facts: factsOf(row) };
  }
}
