import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openLedger } from '../../src/store/sqlite.ts';
import { testFolder } from './folder.ts';
import { nthReading } from './readings.ts';

const WRITER = fileURLToPath(new URL('./writer.ts', import.meta.url));
const ROUNDS = Number(process.env.CHANCERY_KILLS ?? 56);

interface Running {
  readonly child: ChildProcess;
  /** Resolves when the process is about to open the ledger. */
  readonly opening: Promise<void>;
  /** Resolves when it has acknowledged something, or has ended. */
  readonly busy: Promise<void>;
  /** Resolves when it has ended: what it acknowledged, and how it ended. */
  readonly ended: Promise<{ acknowledged: number[]; code: number | null; signal: string | null; errors: string }>;
}

function start(file: string, series: string, how: 'put' | 'putAll', count: number): Running {
  const child = spawn(process.execPath, [WRITER, file, series, how, String(count)]);
  let said = '';
  let errors = '';
  const opening = new Promise<void>((resolve) => {
    child.stdout.on('data', (words: Buffer) => {
      said += words;
      if (said.startsWith('open\n')) resolve();
    });
    child.on('close', () => resolve());
  });
  const busy = new Promise<void>((resolve) => {
    child.stdout.on('data', () => {
      if (said.includes('\n', 'open\n'.length)) resolve();
    });
    child.on('close', () => resolve());
  });
  child.stderr.on('data', (words: Buffer) => {
    errors += words;
  });
  const ended = new Promise<Awaited<Running['ended']>>((resolve) => {
    child.on('close', (code, signal) => {
      // A line that was cut off was not an acknowledgement.
      const lines = said.split('\n').slice(1, -1);
      resolve({ acknowledged: lines.map(Number), code, signal, errors });
    });
  });
  return { child, opening, busy, ended };
}

/** The readings of a series that are in the ledger, after checking that each is there whole. */
async function keptOf(file: string, series: string): Promise<Set<number>> {
  const store = openLedger(file, { mode: 'read' });
  const kept = new Set<number>();
  for await (const { id, path } of store.reports()) {
    const [of, n] = path.split(/[/.]/);
    if (of !== series) continue;
    expect(await store.reading(id)).toMatchObject(nthReading(series, Number(n)));
    kept.add(Number(n));
  }
  await store.close();
  return kept;
}

/** Nothing in the file is damaged, and nothing is there by halves. */
function expectSound(file: string): void {
  const db = new DatabaseSync(file);
  expect(db.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
  expect(db.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
  const counts = db
    .prepare(`SELECT (SELECT count(*) FROM report WHERE reading IS NULL) AS unread,
      (SELECT count(*) FROM reading) - (SELECT count(*) FROM report) AS readings,
      (SELECT count(*) FROM content) - (SELECT count(*) FROM report) AS contents,
      (SELECT count(*) FROM claim) - (SELECT sum(claims) FROM reading) AS claims`)
    .get()!;
  db.close();
  for (const [what, surplus] of Object.entries(counts)) expect([what, surplus ?? 0]).toEqual([what, 0]);
}

async function killRepeatedly(folder: string, how: 'put' | 'putAll', rounds: number): Promise<number> {
  let all = 0;
  for (let round = 0; round < rounds; round++) {
    // Mostly one ledger that grows; every fifth time a new one, so that its making is killed too.
    const file = join(folder, round % 5 === 4 ? `${round}.ledger` : 'one.ledger');
    const series = `${how}${round}`;
    const { child, opening, busy, ended } = start(file, series, how, 1_000_000);
    // On a slow machine a delay from the opening would often end before the first report: every other round waits for one.
    await (round % 2 === 1 ? busy : opening);
    await pause(Math.random() * (round % 5 === 4 ? 25 : 90));
    child.kill('SIGKILL');
    const { acknowledged, signal, errors } = await ended;
    expect({ signal, errors }).toEqual({ signal: 'SIGKILL', errors: '' });
    if (!existsSync(file)) continue;
    // Opening for writing takes up what the killed process left, as the next run would.
    await openLedger(file, { mode: 'write' }).close();
    expectSound(file);
    const kept = await keptOf(file, series);
    expect(acknowledged.filter((n) => !kept.has(n))).toEqual([]);
    expect(
      [...kept].sort((a, b) => a - b),
      'kept in order, none left out',
    ).toEqual([...kept.keys()].map((_, n) => n));
    all += acknowledged.length;
  }
  return all;
}

test.concurrent.for(['put', 'putAll'] as const)(
  `kill -9 at any moment: the ledger opens, every acknowledged report is there, each whole or not at all (%s)`,
  { timeout: 300_000 },
  async (how, { onTestFinished, expect }) => {
    const folder = testFolder(onTestFinished);
    expect(
      await killRepeatedly(folder, how, ROUNDS / 2),
      'some were acknowledged before the end',
    ).toBeGreaterThanOrEqual(Math.floor(ROUNDS / 4));
  },
);

test('two writers lose nothing, and a reader beside them sees whole reports', async () => {
  const file = join(testFolder(), 'shared.ledger');
  const writers = [start(file, 'a', 'put', 300), start(file, 'b', 'putAll', 300)];
  await Promise.all(writers.map(({ opening }) => opening));
  let running = true;
  const ended = Promise.all(writers.map((writer) => writer.ended)).finally(() => {
    running = false;
  });
  let looks = 0;
  let before = 0;
  while (running) {
    await pause(5);
    if (!existsSync(file)) continue;
    let store: ReturnType<typeof openLedger>;
    try {
      store = openLedger(file, { mode: 'read' });
    } catch (error) {
      // Found in the moment between its making and its first table.
      expect(String(error)).toMatch(/nothing was kept in it yet|too old to read as it is/);
      continue;
    }
    const seen = new Map<string, number>();
    for await (const { facts } of store.claims()) seen.set(facts.path, (seen.get(facts.path) ?? 0) + 1);
    await store.close();
    for (const [path, claims] of seen) expect(claims).toBe(Number(/(\d+)\.txt/.exec(path)![1]) % 7);
    expect(seen.size).toBeGreaterThanOrEqual(before);
    before = seen.size;
    looks++;
  }
  for (const { acknowledged, code, errors } of await ended) {
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(acknowledged).toEqual(Array.from({ length: 300 }, (_, n) => n));
  }
  expect(looks).toBeGreaterThan(1);
  expectSound(file);
  expect((await keptOf(file, 'a')).size + (await keptOf(file, 'b')).size).toBe(600);
});

test('several processes may make the same new ledger at once', async () => {
  const file = join(testFolder(), 'new.ledger');
  const writers = ['a', 'b', 'c', 'd'].map((series) => start(file, series, 'put', 5));
  for (const { ended } of writers) {
    expect(await ended).toEqual({ acknowledged: [0, 1, 2, 3, 4], code: 0, signal: null, errors: '' });
  }
  expectSound(file);
  expect((await keptOf(file, 'd')).size).toBe(5);
});
