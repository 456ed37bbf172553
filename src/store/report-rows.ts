import type { Dated } from '../model/report.ts';
import type { ReportFacts } from '../model/standing.ts';
import type { Connection } from './connection.ts';
import type { KeptReport, ReportFilter } from './contract.ts';

export interface FactsRow {
  readonly report: string;
  readonly path: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published_from: string | null;
  readonly published_to: string | null;
  readonly published_basis: Dated['basis'];
  readonly published_why: string | null;
}

export const FACTS = `report.id AS report, report.path, reading.title, reading.outlet,
  reading.published_from, reading.published_to, reading.published_basis, reading.published_why`;

export const publishedOf = (row: FactsRow): Dated => ({
  from: row.published_from,
  to: row.published_to,
  basis: row.published_basis,
  why: row.published_why,
});

export const factsOf = (row: FactsRow): ReportFacts => ({
  id: row.report,
  path: row.path,
  title: row.title,
  outlet: row.outlet,
  published: publishedOf(row),
});

interface ReportRow extends FactsRow {
  readonly url: string | null;
  readonly language: string | null;
  readonly unread: string | null;
  readonly revises: string | null;
  readonly claims: number;
  readonly generation: number;
  readonly rules: number;
  readonly program: string;
  readonly read_at: string;
}

const SELECT = `SELECT ${FACTS}, reading.url, reading.language, reading.unread, earlier.id AS revises,
    reading.claims, reading.generation, reading.rules, reading.program, reading.read_at`;

const READING = `CROSS JOIN reading ON reading.seq = report.reading
  LEFT JOIN report AS earlier ON earlier.seq = report.revises`;

function* reports(rows: Iterable<ReportRow>): Generator<KeptReport> {
  for (const row of rows) {
    yield {
      ...factsOf(row),
      url: row.url,
      language: row.language,
      unread: row.unread,
      revises: row.revises,
      claims: row.claims,
      generation: row.generation,
      reader: { rules: row.rules, program: row.program },
      readAt: row.read_at,
    };
  }
}

export function listReports(connection: Connection, { unread }: ReportFilter): Generator<KeptReport> {
  const where = unread === undefined ? '' : `WHERE reading.unread IS ${unread ? 'NOT NULL' : 'NULL'}`;
  return reports(connection.iterate(`${SELECT} FROM report ${READING} ${where} ORDER BY report.path, report.id`));
}

export function listStale(connection: Connection, rules: number): Generator<KeptReport> {
  return reports(
    connection.iterate(
      `${SELECT} FROM report ${READING} WHERE reading.rules < ? ORDER BY report.path, report.id`,
      rules,
    ),
  );
}

export function listRevisions(connection: Connection, address: string): Generator<KeptReport> {
  // An address is a path or a URL, hardly ever both; if it is, its reports come once each.
  const sql = `${SELECT}, min(place.seq) AS came FROM place CROSS JOIN report ON report.seq = place.report ${READING}
    WHERE place.kind IN ('path', 'url') AND place.address = ? GROUP BY report.seq ORDER BY came`;
  return reports(connection.iterate(sql, address));
}
