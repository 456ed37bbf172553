/**
 * How fast a ledger answers what was known and what held on a day: node bench/as-of.ts [CLAIMS …]
 *   node bench/as-of.ts                     ledgers of 10,000, 100,000 and 1,000,000 claims
 *
 * Ledgers are made once in a folder of the system's temporary ones and used again. An answer is all that
 * `chancery brief --ledger FILE --framework F --party P --as-of DAY --known-by DAY --json` does in the process, from
 * opening the file to the JSON; the start of the process and the reference lists are not in it.
 */
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { withArchive } from '../src/cli/archive.ts';
import { foldBrief } from '../src/cli/brief-gathering.ts';
import type { Effects } from '../src/cli/effects.ts';
import { namesAsked } from '../src/cli/names.ts';
import { realEffects } from '../src/cli/real-effects.ts';
import { renderJsonBrief } from '../src/exports/json-brief.ts';
import type { Reading } from '../src/model/reading.ts';
import { claimsQuery } from '../src/store/claim-rows.ts';
import { openLedger } from '../src/store/sqlite.ts';
import { FRAMEWORKS, PARTIES, random, readingNumber } from './generated-readings.ts';

const CLAIMS_EACH = 10;
const sizes = process.argv.slice(2).map(Number);
const folder = join(tmpdir(), 'chancery-bench-as-of');
mkdirSync(folder, { recursive: true });

/** Every third claim has a year of its own, every fifth report no date. */
function* readings(count: number): Generator<Reading> {
  for (let n = 0; n < count; n++) {
    const reading = readingNumber(n, CLAIMS_EACH);
    const published =
      n % 5 === 0 ? ({ from: null, to: null, basis: 'unknown', why: null } as const) : reading.published;
    const claims = reading.claims.map((claim, i) => {
      const year = `${2015 + ((n + i) % 15)}`;
      const when = { expression: year, from: `${year}-01-01`, to: `${year}-12-31`, basis: 'said' as const };
      return i % 3 === 0 ? { ...claim, when } : claim;
    });
    yield { ...reading, published, claims };
  }
}

async function ledgerOf(claims: number): Promise<string> {
  const file = join(folder, `${claims}.ledger`);
  if (existsSync(file)) return file;
  const begin = performance.now();
  const store = openLedger(`${file}.new`, { mode: 'write' });
  for await (const _ of store.putAll(readings(claims / CLAIMS_EACH), { rules: 1, program: 'bench' }));
  await store.close();
  renameSync(`${file}.new`, file);
  console.log(`made ${file} in ${Math.round((performance.now() - begin) / 1000)} s`);
  return file;
}

const gazetteer = await realEffects().gazetteer();
const effects: Effects = { ...realEffects(), gazetteer: async () => gazetteer };

async function answer(ledger: string, frameworks: string[], parties: string[], day: string | null): Promise<number> {
  return withArchive(effects, [], ledger, async (archive) => {
    const asked = await namesAsked(effects, archive, frameworks, parties);
    const brief = await foldBrief(effects, archive, asked, { asOf: day, knownBy: day });
    renderJsonBrief(brief);
    return brief.ledger.frameworks.flatMap(({ standings }) => standings.flatMap(({ history }) => history)).length;
  });
}

async function measure(what: string, times: number, ask: (pick: (below: number) => number) => Promise<number>) {
  const pick = random(7);
  await ask(pick);
  const took: number[] = [];
  let found = 0;
  for (let n = 0; n < times; n++) {
    const begin = performance.now();
    found += await ask(pick);
    took.push(performance.now() - begin);
  }
  took.sort((a, b) => a - b);
  const [median, p95] = [took[Math.floor(times / 2)]!, took[Math.floor(times * 0.95)]!];
  console.log(
    `  ${what.padEnd(42)} median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, ${Math.round(found / times)} claims each`,
  );
}

for (const size of sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000]) {
  const ledger = await ledgerOf(size);
  console.log(`${size.toLocaleString('en')} claims`);
  const framework = (pick: (below: number) => number) => [`framework-${pick(FRAMEWORKS)}`];
  const party = (pick: (below: number) => number) => [`P${pick(PARTIES)}`];
  for (const day of ['2020-06-30', '2024-06-30', '2029-06-30'])
    await measure(`one framework and party, as of ${day}`, 100, (pick) =>
      answer(ledger, framework(pick), party(pick), day),
    );
  await measure('one framework and party, of all times', 100, (pick) =>
    answer(ledger, framework(pick), party(pick), null),
  );
  if (size <= 100_000)
    await measure('one framework, as of 2024-06-30', 10, (pick) => answer(ledger, framework(pick), [], '2024-06-30'));
  const { sql, values } = claimsQuery({ framework: 'framework-1', party: 'P1', knownBy: '2024-06-30' });
  const db = new DatabaseSync(ledger, { readOnly: true });
  for (const { detail } of db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values)) console.log(`    ${detail}`);
  db.close();
}
