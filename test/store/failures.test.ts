import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { Failure } from '../../src/model/failure.ts';
import type { LedgerStore } from '../../src/store/contract.ts';
import { loadMigrations } from '../../src/store/migration.ts';
import { type Opening, openConnection } from '../../src/store/opening.ts';
import { openLedger, SqliteLedger } from '../../src/store/sqlite.ts';
import { testFolder } from './folder.ts';
import { nthReading, reader } from './readings.ts';

/** The failure's line, after checking that it is one line with what to do, and its exit code. */
async function refused(run: () => unknown, exitCode: number): Promise<string> {
  const error = await (async () => run())().then(
    () => null,
    (error: unknown) => error,
  );
  expect(error).toBeInstanceOf(Failure);
  const failure = error as Failure;
  expect(failure.exitCode).toBe(exitCode);
  expect(failure.message).toMatch(/^[^\n]+: [^\n]+ \([^\n]+\); [^\n]+$/);
  return failure.message;
}

const open = (file: string, opening: Opening): LedgerStore => {
  const store = openLedger(file, opening);
  onTestFinished(() => store.close());
  return store;
};

async function ledgerWith(count: number, file = join(testFolder(), 'some.ledger')): Promise<string> {
  const store = openLedger(file, { mode: 'write' });
  for (let n = 0; n < count; n++) await store.put(nthReading('kept', n), reader());
  await store.close();
  return file;
}

async function expectKept(file: string, count: number): Promise<void> {
  const store = openLedger(file, { mode: 'read' });
  expect((await store.counts()).reports).toBe(count);
  for (let n = 0; n < count; n++) {
    expect(await store.reading(nthReading('kept', n).report.id)).toMatchObject(nthReading('kept', n));
  }
  await store.close();
}

/** Runs as somebody who is not root, who may do everything: only root can, so only root must. */
async function asNobody<T>(run: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return run();
  process.seteuid!(65534);
  try {
    return await run();
  } finally {
    process.seteuid!(0);
  }
}

test('a missing file, when reading, or when it may not be made', async () => {
  const file = join(testFolder(), 'none.ledger');
  expect(await refused(() => openLedger(file, { mode: 'read' }), 3)).toContain(`no such ledger: ${file}`);
  expect(await refused(() => openLedger(file, { mode: 'write', create: false }), 3)).toContain('no such ledger');
  expect(existsSync(file)).toBe(false);
});

test('a missing folder', async () => {
  const folder = join(testFolder(), 'none');
  const file = join(folder, 'a.ledger');
  for (const mode of ['read', 'write'] as const) {
    expect(await refused(() => openLedger(file, { mode }), 3)).toContain(`no such folder: ${folder}`);
  }
  expect(existsSync(folder)).toBe(false);
});

test.each(['read', 'write'] as const)('files that are no ledger stay as they are (%s)', async (mode) => {
  const folder = testFolder();
  expect(await refused(() => openLedger(folder, { mode }), 4)).toContain('(a folder)');

  const text = join(folder, 'report.txt');
  writeFileSync(text, 'Freedonia joined the Harbour Pact on Tuesday. '.repeat(100));
  const before = readFileSync(text);
  expect(await refused(() => openLedger(text, { mode }), 4)).toContain(`not a ledger: ${text}`);
  expect(readFileSync(text)).toEqual(before);

  const other = join(folder, 'cookies.sqlite');
  const db = new DatabaseSync(other);
  db.exec('CREATE TABLE cookie (name); INSERT INTO cookie VALUES (1)');
  db.close();
  const otherBefore = readFileSync(other);
  expect(await refused(() => openLedger(other, { mode }), 4)).toContain("another program's database");
  expect(readFileSync(other)).toEqual(otherBefore);
});

test('an empty file holds nothing to read, and becomes a ledger when written to', async () => {
  const file = join(testFolder(), 'empty.ledger');
  writeFileSync(file, '');
  expect(await refused(() => openLedger(file, { mode: 'read' }), 4)).toContain('nothing was kept in it yet');
  await ledgerWith(3, file);
  await expectKept(file, 3);
});

test.each(['read', 'write'] as const)('a ledger from a newer version is left as it is (%s)', async (mode) => {
  const file = await ledgerWith(2);
  const db = new DatabaseSync(file);
  db.exec('PRAGMA user_version = 99');
  db.close();
  const before = readFileSync(file);
  expect(await refused(() => openLedger(file, { mode }), 4)).toMatch(/ledger too new: .*version 99.*update chancery/);
  expect(readFileSync(file)).toEqual(before);
});

test('a ledger from an older version is brought up to date by writing, not by reading', async () => {
  const file = await ledgerWith(2);
  const migrations = [
    ...loadMigrations(),
    { number: loadMigrations().length + 1, sql: 'CREATE TABLE later (claim TEXT)' },
  ];
  expect(await refused(() => openConnection(file, { mode: 'read', migrations }), 4)).toContain('too old');
  openConnection(file, { mode: 'write', migrations }).close();
  const reading = openConnection(file, { mode: 'read', migrations });
  expect(reading.get('SELECT count(*) AS reports FROM report')).toEqual({ reports: 2 });
  reading.close();
});

test('a migration that fails leaves the ledger as it was', async () => {
  const file = await ledgerWith(2);
  const migrations = [
    ...loadMigrations(),
    { number: loadMigrations().length + 1, sql: 'CREATE TABLE later (claim TEXT); SELECT nonsense' },
  ];
  expect(() => openConnection(file, { mode: 'write', migrations })).toThrow(/no such column/);
  await expectKept(file, 2);
});

test('locked by another writer for longer than it waits; reading goes on', async () => {
  const file = await ledgerWith(2);
  const store = open(file, { mode: 'write', wait: 50 });
  const other = new DatabaseSync(file);
  other.exec('BEGIN IMMEDIATE');
  expect(await refused(() => store.put(nthReading('kept', 2), reader()), 4)).toContain('ledger locked');
  expect(await refused(() => openLedger(file, { mode: 'write', wait: 50 }), 4)).toContain('ledger locked');
  expect((await open(file, { mode: 'read', wait: 50 }).counts()).reports).toBe(2);
  other.exec('ROLLBACK');
  other.close();
  expect(await store.put(nthReading('kept', 2), reader())).toBe('new');
  await expectKept(file, 3);
});

test('a ledger opened for reading takes no writing', async () => {
  const file = await ledgerWith(1);
  const store = open(file, { mode: 'read' });
  expect(await refused(() => store.put(nthReading('kept', 1), reader()), 4)).toContain('read-only');
  await expectKept(file, 1);
});

test('a read-only file is not written to, and can be read', async () => {
  const file = await ledgerWith(2);
  chmodSync(file, 0o444);
  await asNobody(async () => {
    expect(await refused(() => openLedger(file, { mode: 'write' }), 4)).toContain('ledger read-only');
    await expectKept(file, 2);
  });
});

test('a read-only folder is not written to, and its ledger can be read', async () => {
  const folder = join(testFolder(), 'archive');
  mkdirSync(folder);
  const file = await ledgerWith(2, join(folder, 'some.ledger'));
  chmodSync(folder, 0o555);
  await asNobody(async () => {
    expect(await refused(() => openLedger(file, { mode: 'write' }), 4)).toContain('ledger read-only');
    expect(await refused(() => openLedger(join(folder, 'new.ledger'), { mode: 'write' }), 4)).toContain(
      'not accessible',
    );
    await expectKept(file, 2);
  });
});

test('a read-only folder with unfinished work in it says what to copy', async () => {
  const file = await ledgerWith(2);
  const writer = open(file, { mode: 'write' });
  await writer.put(nthReading('kept', 2), reader());
  const folder = join(testFolder(), 'copied');
  mkdirSync(folder);
  const copy = join(folder, 'some.ledger');
  for (const end of ['', '-wal']) copyFileSync(file + end, copy + end);
  chmodSync(folder, 0o555);
  await asNobody(async () => {
    expect(await refused(() => openLedger(copy, { mode: 'read' }), 4)).toContain('copy both files');
  });
});

test('a file that may not be opened', async () => {
  const file = await ledgerWith(1);
  chmodSync(file, 0);
  await asNobody(async () => {
    for (const mode of ['read', 'write'] as const) {
      expect(await refused(() => openLedger(file, { mode }), 4)).toContain('ledger not accessible');
    }
  });
});

test('a damaged ledger is named as such', async () => {
  const file = await ledgerWith(50);
  const bytes = readFileSync(file);
  bytes.fill(0xa5, 4096 * 2, bytes.length - 4096);
  writeFileSync(file, bytes);
  const run = async (): Promise<void> => {
    const store = open(file, { mode: 'read' });
    for await (const _ of store.reports()) await store.counts();
  };
  expect(await refused(run, 4)).toContain('ledger damaged');
});

/** Puts until the store says no; gives how many were acknowledged. */
async function fill(store: LedgerStore, how: 'put' | 'putAll'): Promise<number> {
  function* endless() {
    for (let n = 0; n < 100_000; n++) yield nthReading('kept', n);
  }
  let acknowledged = 0;
  const run = async (): Promise<void> => {
    if (how === 'put') for (const one of endless()) acknowledged += (await store.put(one, reader())) === 'new' ? 1 : 0;
    else for await (const { kept } of store.putAll(endless(), reader())) acknowledged += kept === 'new' ? 1 : 0;
  };
  expect(await refused(run, 4)).toContain('disk full');
  return acknowledged;
}

test.each(['put', 'putAll'] as const)('no room left in the file: every acknowledged report stays (%s)', async (how) => {
  const file = join(testFolder(), 'small.ledger');
  const connection = openConnection(file, { mode: 'write' });
  connection.exec('PRAGMA max_page_count = 400');
  const store = new SqliteLedger(connection);
  const acknowledged = await fill(store, how);
  expect(acknowledged).toBeGreaterThan(100);
  connection.exec('PRAGMA max_page_count = 4000');
  expect(await store.put(nthReading('kept', acknowledged), reader()), 'goes on when there is room').toBe('new');
  await store.close();
  await expectKept(file, acknowledged + 1);
});

/** A disk of 3 MB, where the machine lets us make one. */
function tinyDisk(): string | null {
  const folder = testFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'none', folder], { stdio: 'ignore' });
  } catch {
    return null;
  }
  onTestFinished(() => void execFileSync('umount', ['-l', folder]));
  return folder;
}

test('a full disk: every acknowledged report stays', async ({ skip }) => {
  const folder = tinyDisk() ?? skip('may not mount a small disk here');
  const file = join(folder, 'some.ledger');
  const store = openLedger(file, { mode: 'write' });
  const acknowledged = await fill(store, 'put');
  expect(acknowledged).toBeGreaterThan(20);
  await store.close();
  const copy = join(testFolder(), 'some.ledger');
  for (const end of ['', '-wal']) if (existsSync(file + end)) copyFileSync(file + end, copy + end);
  await expectKept(copy, acknowledged);
});
