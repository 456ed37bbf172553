import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { claimsQuery } from '../../src/store/claim-rows.ts';
import type { ClaimFilter } from '../../src/store/contract.ts';
import { APPLICATION_ID, loadMigrations } from '../../src/store/migration.ts';
import { subjectsQuery } from '../../src/store/overview-rows.ts';
import { TELLERS } from '../../src/store/reading-rows.ts';
import { openLedger } from '../../src/store/sqlite.ts';
import { tracesQuery } from '../../src/store/trace-rows.ts';
import { testFolder } from './folder.ts';

async function newLedger(): Promise<DatabaseSync> {
  const file = join(testFolder(), 'new.ledger');
  await openLedger(file, { mode: 'write' }).close();
  return new DatabaseSync(file);
}

test('src/store/schema.sql is what the migrations make (npx vitest run test/store/schema.test.ts -u rewrites it)', async () => {
  const db = await newLedger();
  const statements = db
    .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type = 'index', tbl_name, name")
    .all();
  db.close();
  const schema = statements.map(({ sql }) => `${sql};\n`).join('\n');
  await expect(`-- What the migrations make. Made by test/store/schema.test.ts.\n\n${schema}`).toMatchFileSnapshot(
    '../../src/store/schema.sql',
  );
});

test('a ledger says what it is and which migrations made it', async () => {
  const db = await newLedger();
  const numbers = loadMigrations().map(({ number }) => ({ number }));
  expect(db.prepare('PRAGMA application_id').get()).toEqual({ application_id: APPLICATION_ID });
  expect(db.prepare('PRAGMA user_version').get()).toEqual({ user_version: numbers.length });
  expect(db.prepare('SELECT number FROM migration').all()).toEqual(numbers);
  expect(db.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
  db.close();
});

const filters: ClaimFilter[] = [
  {},
  { framework: 'f' },
  { framework: 'f', party: 'p' },
  { party: 'p' },
  { framework: 'f', party: 'p', knownBy: '2031-01-01' },
];

test.each(filters)('claims by %o come out of an index, already sorted', async (filter) => {
  const db = await newLedger();
  const { sql, values } = claimsQuery(filter);
  const plan = db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values);
  const steps = plan.map(({ detail }) => String(detail));
  db.close();
  expect(steps[0]).toMatch(/USING INDEX claim_by_(framework|party)/);
  expect(steps.join('\n')).not.toContain('TEMP B-TREE');
  const searched = 'framework' in filter || 'party' in filter;
  expect(steps.some((step) => step.startsWith('SCAN'))).toBe(!searched);
});

test('claims of a report come by the keys of the report', async () => {
  const db = await newLedger();
  const { sql, values } = claimsQuery({ report: 'sha256:0' });
  const steps = db
    .prepare(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...values)
    .map(({ detail }) => String(detail));
  db.close();
  expect(steps.filter((step) => step.startsWith('SCAN'))).toEqual([]);
});

test.each(['framework', 'party'] as const)('every %s is found by jumps in an index', async (column) => {
  const db = await newLedger();
  const steps = db
    .prepare(`EXPLAIN QUERY PLAN ${subjectsQuery(column)}`)
    .all()
    .map(({ detail }) => String(detail));
  db.close();
  expect(steps.filter((step) => /^SCAN (?!known|CONSTANT)/.test(step))).toEqual([]);
});

test('the tellers of a topic come by its key', async () => {
  const db = await newLedger();
  const steps = db
    .prepare(`EXPLAIN QUERY PLAN ${TELLERS}`)
    .all('a topic')
    .map(({ detail }) => String(detail));
  db.close();
  expect(steps.filter((step) => step.startsWith('SCAN'))).toEqual([]);
});

test('traces of a framework are found by an index, not by a scan', async () => {
  const db = await newLedger();
  const plan = db.prepare(`EXPLAIN QUERY PLAN ${tracesQuery({ framework: 'f' })}`).all('f');
  const steps = plan.map(({ detail }) => String(detail));
  db.close();
  expect(steps.some((step) => step.startsWith('SCAN'))).toBe(false);
});
