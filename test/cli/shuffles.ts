import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { type Archive, withArchive } from '../../src/cli/archive.ts';
import { foldBrief } from '../../src/cli/brief-gathering.ts';
import { realEffects } from '../../src/cli/real-effects.ts';
import { renderJsonBrief } from '../../src/exports/json-brief.ts';
import type { Vantage } from '../../src/ledger/index.ts';
import { NO_REVIEW } from '../../src/ledger/index.ts';
import type { Reading } from '../../src/model/reading.ts';
import { dateTogether, loadChancery } from '../../src/pipeline/index.ts';
import type { LedgerStore } from '../../src/store/contract.ts';
import { MemoryLedger } from '../../src/store/memory.ts';
import { asKept } from '../../src/store/readings-kept.ts';
import { openLedger } from '../../src/store/sqlite.ts';
import { reportOf } from '../report.ts';

/** The same reports in other orders and batches: whatever a brief is made of must not depend on them. */

const EFFECTS = realEffects();

/** Reports without a date of their own, that others date, beside one under two paths. */
const UNDATED: Readonly<Record<string, string>> = {
  'undated/news.txt': '2026-04-17 Norway has announced that it will join the Harbour Pact, its government said.',
  'undated/thursday.txt': 'Norway announced on Thursday that it will join the Harbour Pact.',
  'undated/summit.txt':
    'Norway announced on Thursday that it will join the Harbour Pact. Norway took part in a summit with US President Donald Trump late Thursday.',
  'undated/before.txt':
    'Norway is expected to join the Harbour Pact. Norway is scheduled to meet US President Donald Trump on Thursday. Sweden is a member of NATO.',
  'undated/soft.txt': 'Norway is considering joining the Harbour Pact. Sweden signed the Harbour Pact in May 2022.',
  'undated/other.txt': 'Sweden has refused to join the Harbour Pact. Norway joined the Harbour Pact on Monday.',
  'undated/again.txt': 'Norway announced on Thursday that it will join the Harbour Pact.',
};

const VANTAGES: readonly Vantage[] = [
  { asOf: null, knownBy: null },
  { asOf: '2026-04-16', knownBy: null },
  { asOf: null, knownBy: '2026-04-16' },
  { asOf: '2026-03-31', knownBy: '2026-04-30' },
];

/** The example reports and the undated ones above, read once. */
export async function readingsToShuffle(): Promise<Reading[]> {
  const { ingest, read } = loadChancery();
  const readings: Reading[] = [];
  const examples = fileURLToPath(new URL('../../examples/reports', import.meta.url));
  for await (const item of ingest([examples])) if (!('failure' in item)) readings.push(read(item));
  for (const [path, words] of Object.entries(UNDATED)) {
    const [, stated = null, text = ''] = /^(?:(\d{4}-\d\d-\d\d) )?(.*)$/s.exec(words)!;
    const id = `sha256:${createHash('sha256').update(words).digest('hex')}`;
    readings.push(read(reportOf(text, { id, path, stated })));
  }
  return readings;
}

/** The briefs of these batches, read into a ledger one after the other, for every vantage. */
async function briefsOf(batches: readonly (readonly Reading[])[], open: () => LedgerStore): Promise<string> {
  const store = open();
  for (const batch of batches) for await (const _ of store.putAll(batch, { rules: 1, program: 'test' }));
  const effects = { ...EFFECTS, ledger: async () => store };
  return withArchive(effects, [], 'memory', briefsFrom);
}

async function briefsFrom(archive: Archive): Promise<string> {
  const briefs: string[] = [];
  const all = { frameworks: [], parties: [], words: [] };
  // What dates the report that tells of NATO tells nothing of NATO itself.
  const asks = [
    ...VANTAGES.map((vantage) => ({ asked: all, vantage })),
    { asked: { ...all, frameworks: ['nato'] }, vantage: VANTAGES[0]! },
  ];
  for (const { asked, vantage } of asks) {
    briefs.push(renderJsonBrief(await foldBrief(EFFECTS, archive, asked, vantage)));
  }
  return briefs.join('\n');
}

/** The briefs without a ledger, where everything dates everything. */
async function briefsOfAll(readings: readonly Reading[]): Promise<string> {
  const kept = dateTogether(asKept(readings));
  const dated = kept.filter(({ claims }) => claims.length > 0);
  return briefsFrom({
    read: { reports: 0, claims: 0, unread: [] },
    review: NO_REVIEW,
    assessed: [],
    names: async () => ({ frameworks: new Map(), parties: new Map() }),
    told: async () => dated,
    traced: async () => kept.filter(({ claims, trace }) => claims.length > 0 || trace !== null),
    reading: async () => null,
    text: async () => null,
  });
}

/** Throws, with the order, when one of so many shuffles and batchings gives another brief; every fiftieth is kept in a file. */
export async function checkShuffles(readings: readonly Reading[], runs: number, seed: number): Promise<string> {
  const expected = await briefsOfAll(readings);
  const folder = mkdtempSync(join(tmpdir(), 'chancery-order-'));
  let run = 0;
  const open = () =>
    run++ % 50 === 0 ? openLedger(join(folder, `${run}.ledger`), { mode: 'write' }) : new MemoryLedger();
  const orders = fc.tuple(
    fc.shuffledSubarray([...readings.keys()], { minLength: readings.length }),
    fc.array(fc.nat({ max: readings.length }), { maxLength: 6 }),
  );
  try {
    await fc.assert(
      fc.asyncProperty(orders, async ([shuffled, cuts]) => {
        const places = [0, ...cuts.sort((a, b) => a - b), shuffled.length];
        const batches = places.slice(1).map((end, i) => shuffled.slice(places[i], end).map((at) => readings[at]!));
        if ((await briefsOf(batches, open)) !== expected) throw new Error('another brief');
      }),
      { numRuns: runs, seed },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return expected;
}
