/**
 * How long a decision takes in `chancery serve --review`: node bench/review.ts [CLAIMS …]
 *   node bench/review.ts          a ledger of 10,000 claims
 *
 * Claims are rejected. `kept`: until the decision is on disk and answered. `told`: until the list of doubts, folded anew, is
 * answered with it; `page's data`: then until an open page has its data anew.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { realEffects } from '../src/cli/real-effects.ts';
import { run } from '../src/cli/run.ts';
import type { Reading } from '../src/model/reading.ts';
import { openLedger } from '../src/store/sqlite.ts';
import { readingNumber } from './generated-readings.ts';

const CLAIMS_EACH = 10;
const DECISIONS = 5;
const asked = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'chancery-bench-review-'));

function* readings(count: number): Generator<Reading> {
  for (let n = 0; n < count; n++) yield readingNumber(n, CLAIMS_EACH);
}

const median = (times: readonly number[]): string =>
  `${Math.round(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!)} ms`;

async function measure(claims: number): Promise<void> {
  const file = join(folder, `${claims}.chancery`);
  const store = openLedger(file, { mode: 'write' });
  for await (const _ of store.putAll(readings(claims / CLAIMS_EACH), { rules: 1, program: 'bench' }));
  await store.close();
  const kept: number[] = [];
  const told: number[] = [];
  const page: number[] = [];
  let answer: (request: Request) => Response | Promise<Response> = () => new Response();
  const ask = async (path: string, init: RequestInit = {}) => {
    const headers = { host: '127.0.0.1', 'content-type': 'application/json' };
    const got = await answer(new Request(`http://127.0.0.1${path}`, { ...init, headers }));
    if (!got.ok) throw new Error(await got.text());
    return (await got.json()) as { readonly items: readonly { readonly id: string }[] };
  };
  await run(['serve', '--ledger', file, '--review', '--no-open'], {
    ...realEffects(),
    page: async () => ({ script: '', style: '' }),
    listen: async (how) => {
      answer = how;
      return { port: 0, close: async () => {} };
    },
    async untilStopped() {
      const { items } = await ask(`/api/claims?limit=${DECISIONS}`);
      for (const { id } of items) {
        let from = performance.now();
        const body = JSON.stringify({ action: 'reject', claims: [id], by: 'bench', why: 'bench' });
        await ask('/api/review/decisions', { method: 'POST', body });
        kept.push(performance.now() - from);
        from = performance.now();
        await ask('/api/review/doubts');
        told.push(performance.now() - from);
        from = performance.now();
        await ask('/api/dossier');
        page.push(performance.now() - from);
      }
    },
  });
  console.log(`${claims} claims: kept ${median(kept)}, told ${median(told)}, page's data ${median(page)}`);
}

try {
  for (const claims of asked.length > 0 ? asked : [10_000]) await measure(claims);
} finally {
  rmSync(folder, { recursive: true });
}
