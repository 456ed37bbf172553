/**
 * How fast the ledger keeps and finds: node bench/store.ts [REPORTS] [CLAIMS A REPORT]
 *   node bench/store.ts                 20,000 small reports with 5 claims each
 *   node bench/store.ts 100000 10       the 1,000,000 claims of the as-of question
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LedgerStore } from '../src/store/contract.ts';
import { openLedger } from '../src/store/sqlite.ts';
import { FRAMEWORKS, PARTIES, random, readingNumber } from './generated-readings.ts';

const READER = { rules: 1, program: 'bench' };
const [reports = 20_000, claimsEach = 5] = process.argv.slice(2).map(Number);
function* readings(from: number, to: number) {
  for (let n = from; n < to; n++) yield readingNumber(n, claimsEach);
}

const per = (count: number, ms: number, what: string): string =>
  `${Math.round((count / ms) * 1000).toLocaleString('en')} ${what}/s`;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
const say = (what: string, figure: string): void => console.log(`${what.padEnd(46)} ${figure}`);

/** What it gives, how long it took, and how much processor time of that, in ms: the latter also holds on a busy machine. */
async function timed<T>(run: () => Promise<T>): Promise<[T, number, number]> {
  const start = performance.now();
  const cpu = process.cpuUsage();
  const result = await run();
  const { user, system } = process.cpuUsage(cpu);
  return [result, performance.now() - start, (user + system) / 1000];
}

/** Highest resident memory while it runs, above what was there before. */
async function withPeak<T>(run: () => Promise<T>): Promise<[T, number]> {
  const before = process.memoryUsage.rss();
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 20);
  const result = await run();
  clearInterval(timer);
  return [result, Math.max(peak, process.memoryUsage.rss()) - before];
}

const quantile = (times: number[], at: number): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * at)]!;

async function lookUps(what: string, times: number, run: (pick: (below: number) => number) => Promise<number>) {
  const pick = random(7);
  const took: number[] = [];
  let found = 0;
  for (let n = 0; n < times; n++) {
    const start = performance.now();
    found += await run(pick);
    took.push(performance.now() - start);
  }
  const median = quantile(took, 0.5).toFixed(2);
  say(what, `median ${median} ms, p95 ${quantile(took, 0.95).toFixed(2)} ms, ${Math.round(found / times)} claims each`);
}

async function countClaims(store: LedgerStore, filter: Parameters<LedgerStore['claims']>[0]): Promise<number> {
  let count = 0;
  for await (const _ of store.claims(filter)) count++;
  return count;
}

const folder = mkdtempSync(join(tmpdir(), 'chancery-bench-'));
const file = join(folder, 'bench.ledger');
try {
  const store = openLedger(file, { mode: 'write' });
  const [, making, makingCpu] = await timed(async () => {
    for (const _ of readings(0, Math.min(reports, 5000))) {
      // Only made: the time that is not the store's.
    }
  });
  const share = reports / Math.min(reports, 5000);
  const [, peak] = await withPeak(async () => {
    const [, took, cpu] = await timed(async () => {
      for await (const _ of store.putAll(readings(0, reports), READER));
    });
    say(
      `putAll, ${reports} reports of 3 KB, ${claimsEach} claims each`,
      per(reports, took - making * share, 'reports'),
    );
    say('… processor time', `${Math.round(((cpu - makingCpu * share) / reports) * 1000)} µs a report`);
  });
  say('memory that took, at its peak', megabytes(peak));
  const singles = Math.min(2000, reports);
  const [, one] = await timed(async () => {
    for (const reading of readings(reports, reports + singles)) await store.put(reading, READER);
  });
  say('put, one by one', per(singles, one, 'reports'));
  const [, known] = await timed(async () => {
    for (let n = 0; n < singles; n++) await store.meet(readingNumber(n, claimsEach).report, 1);
  });
  say('meet a known report again', per(singles, known, 'reports'));
  await store.close();
  const size = statSync(file).size;
  say('file', `${megabytes(size)}, ${Math.round(size / (reports + singles))} bytes a report`);

  const reader = openLedger(file, { mode: 'read' });
  const [[count, all], readingPeak] = await withPeak(() => timed(() => countClaims(reader, {})));
  say(
    `iterate all ${count.toLocaleString('en')} claims`,
    `${per(count, all, 'claims')}, memory ${megabytes(readingPeak)}`,
  );
  const subject = (pick: (below: number) => number) => ({
    framework: `framework-${pick(FRAMEWORKS)}`,
    party: `P${pick(PARTIES)}`,
  });
  const day = '2025-06-30';
  await lookUps('claims of a framework and a party', 500, (pick) => countClaims(reader, subject(pick)));
  await lookUps('… known by a day', 500, (pick) => countClaims(reader, { ...subject(pick), knownBy: day }));
  await lookUps('claims of a party', 30, (pick) => countClaims(reader, { party: `P${pick(PARTIES)}` }));
  await lookUps('claims of a framework', 30, (pick) =>
    countClaims(reader, { framework: `framework-${pick(FRAMEWORKS)}` }),
  );
  await lookUps('a claim by its id', 2000, async (pick) => {
    const n = pick(reports) * 1000 + pick(claimsEach);
    return (await reader.claim(`claim:${n.toString(16).padStart(24, '0')}`)) ? 1 : 0;
  });
  await lookUps("a report's text", 2000, async (pick) => {
    return (await reader.text(`sha256:${pick(reports).toString(16).padStart(64, '0')}`)) ? claimsEach : 0;
  });
  await reader.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
