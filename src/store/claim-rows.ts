import type { Claim } from '../model/claim.ts';
import type { Connection, SqlValue } from './connection.ts';
import type { ClaimFilter, FoundClaim, SourcedClaim } from './contract.ts';
import { FACTS, type FactsRow, factsOf } from './report-rows.ts';

export interface ClaimRow {
  readonly id: string;
  readonly body: string;
}

/** A claim without what the rows around it say already. */
export function bodyOf(claim: Claim): string {
  const { id: _id, report: _report, path: _path, ...body } = claim;
  return JSON.stringify(body);
}

export const claimOf = (row: ClaimRow, report: { readonly id: string; readonly path: string }): Claim => ({
  id: row.id,
  report: report.id,
  path: report.path,
  ...(JSON.parse(row.body) as Omit<Claim, 'id' | 'report' | 'path'>),
});

function sourcedClaimOf(row: ClaimRow & FactsRow): SourcedClaim {
  const facts = factsOf(row);
  return { claim: claimOf(row, facts), facts };
}

/** The statement behind `claims`, apart so that a test can look at its query plan. */
export function claimsQuery(filter: ClaimFilter): { readonly sql: string; readonly values: readonly SqlValue[] } {
  const conditions: string[] = [];
  const values: SqlValue[] = [];
  const add = (condition: string, value: string | undefined): void => {
    if (value === undefined) return;
    conditions.push(condition);
    values.push(value);
  };
  add('claim.framework = ?', filter.framework);
  add('claim.party = ?', filter.party);
  add('claim.known <= ?', filter.knownBy);
  add('report.id = ?', filter.report);
  // CROSS JOIN keeps SQLite to this order, in which an index gives the rows already sorted, or few rows are to be sorted.
  const from =
    filter.report === undefined
      ? `claim CROSS JOIN reading ON reading.seq = claim.reading
        CROSS JOIN report ON report.seq = reading.report AND report.reading = reading.seq`
      : `report CROSS JOIN reading ON reading.seq = report.reading CROSS JOIN claim ON claim.reading = reading.seq`;
  const sql = `SELECT claim.id, claim.body, ${FACTS} FROM ${from}
    ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''}
    ORDER BY claim.framework, claim.party, claim.known, claim.id`;
  return { sql, values };
}

export function* listClaims(connection: Connection, filter: ClaimFilter): Generator<SourcedClaim> {
  const { sql, values } = claimsQuery(filter);
  for (const row of connection.iterate<ClaimRow & FactsRow>(sql, ...values)) yield sourcedClaimOf(row);
}

export function findClaim(connection: Connection, id: string): FoundClaim | null {
  const row = connection.get<ClaimRow & FactsRow & { generation: number; rules: number; current: number }>(
    `SELECT claim.id, claim.body, ${FACTS}, reading.generation, reading.rules, reading.seq = report.reading AS current
      FROM claim CROSS JOIN reading ON reading.seq = claim.reading CROSS JOIN report ON report.seq = reading.report
      WHERE claim.id = ? ORDER BY reading.seq DESC LIMIT 1`,
    id,
  );
  return row
    ? { ...sourcedClaimOf(row), generation: row.generation, rules: row.rules, current: row.current === 1 }
    : null;
}

export function claimsOfReading(connection: Connection, reading: number): Generator<ClaimRow> {
  return connection.iterate('SELECT id, body FROM claim WHERE reading = ? ORDER BY seq', reading);
}
