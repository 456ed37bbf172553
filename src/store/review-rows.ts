import type { Decision } from '../model/review.ts';
import type { Connection } from './connection.ts';

/** Keeps the decisions that are not there; the caller holds the transaction. True for those that were new. */
export function keepDecisions(connection: Connection, decisions: readonly Decision[]): boolean[] {
  return decisions.map((decision) => {
    if (connection.get('SELECT 1 FROM review WHERE id = ?', decision.id)) return false;
    connection.run(
      'INSERT INTO review (id, at, body) VALUES (?, ?, ?)',
      decision.id,
      decision.at,
      JSON.stringify(decision),
    );
    return true;
  });
}

export function* listDecisions(connection: Connection): Generator<Decision> {
  for (const { body } of connection.iterate<{ body: string }>('SELECT body FROM review ORDER BY at, id'))
    yield JSON.parse(body) as Decision;
}

export function newestRules(connection: Connection): number {
  const sql = 'SELECT max(reading.rules) AS rules FROM report JOIN reading ON reading.seq = report.reading';
  return connection.get<{ rules: number | null }>(sql)?.rules ?? 0;
}

/** Whether another report came in the place of this one after a time. */
export function isRevisedSince(connection: Connection, reportId: string, time: string): boolean {
  const sql = `SELECT 1 FROM report AS earlier JOIN report AS later ON later.revises = earlier.seq
    JOIN reading ON reading.report = later.seq AND reading.generation = 1
    WHERE earlier.id = ? AND reading.read_at > ?`;
  return connection.get(sql, reportId, time) !== undefined;
}
