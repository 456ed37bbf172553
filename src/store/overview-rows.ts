import type { Connection } from './connection.ts';
import type { Counts, Subjects } from './contract.ts';

/** What is told of a ledger as a whole, in time that does not grow with it. */

export function countAll(connection: Connection): Counts {
  const counts = { reports: 0, revisions: 0, readings: 0, claims: 0 };
  const reasons: { why: string; reports: number }[] = [];
  for (const { what, count } of connection.iterate<{ what: string; count: number }>(TALLY)) {
    if (what in counts) counts[what as keyof typeof counts] = count;
    else if (count > 0) reasons.push({ why: what.slice('unread: '.length), reports: count });
  }
  return { ...counts, unread: reasons.reduce((sum, { reports }) => sum + reports, 0), reasons };
}

const TALLY = 'SELECT what, count FROM tally ORDER BY what';

/** Jumps from one id to the next in the index, so that time grows with the ids and not with the claims. */
export const subjectsQuery = (column: 'framework' | 'party'): string => {
  const other = column === 'framework' ? 'party' : 'framework';
  return `WITH RECURSIVE known (id) AS (
      SELECT min(${column}) FROM claim
      UNION ALL SELECT (SELECT min(${column}) FROM claim WHERE ${column} > known.id) FROM known WHERE known.id IS NOT NULL
    )
    SELECT known.id, claim.body ->> '$.${column}.name' AS name FROM known
    CROSS JOIN claim ON claim.seq =
      (SELECT seq FROM claim WHERE ${column} = known.id ORDER BY ${other}, claim.known, claim.id LIMIT 1)
    WHERE known.id IS NOT NULL`;
};

export function listSubjects(connection: Connection): Subjects {
  const named = (column: 'framework' | 'party') =>
    new Map(
      Array.from(connection.iterate<{ id: string; name: string }>(subjectsQuery(column)), ({ id, name }) => [id, name]),
    );
  return { frameworks: named('framework'), parties: named('party') };
}
