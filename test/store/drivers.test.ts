import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LedgerStore } from '../../src/store/contract.ts';
import { MemoryLedger } from '../../src/store/memory.ts';
import { openLedger } from '../../src/store/sqlite.ts';
import { NOON } from './cases.ts';
import { testFolder } from './folder.ts';
import { gather } from './gather.ts';
import { claim, dated, reader, reading, report } from './readings.ts';

/** Something that happens to a ledger: a report, one of a few, comes along at one of a few places. */
const happening = fc.record({
  content: fc.integer({ min: 1, max: 5 }),
  path: fc.constantFrom('-', 'a.txt', 'b.txt', 'é.txt', '\u{1f4dc}.txt', '\uffee.txt'),
  url: fc.constantFrom(null, 'https://one.example/', 'https://two.example/'),
  rules: fc.integer({ min: 1, max: 3 }),
  how: fc.constantFrom('put', 'put', 'meet'),
});

type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

const subject = ({ content, path, url }: Happening) => report({ text: `Content ${content} of it.`, path, url });

function readingOf(given: Happening) {
  const of = subject(given);
  const parties = Array.from({ length: given.content }, (_, index) => `P${(index * given.rules) % 4}`);
  return reading(of, {
    claims: parties.map((party, index) => claim(of, { party, rule: `rule-${given.rules}`, condition: `${index}` })),
    published: dated(given.content === 3 ? null : `2031-01-0${given.content}`),
  });
}

async function apply(store: LedgerStore, happenings: readonly Happening[]): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const given of happenings) {
    if (given.how === 'meet') answers.push(await store.meet(subject(given), given.rules));
    else answers.push(await store.put(readingOf(given), reader(given.rules)));
  }
  return answers;
}

/** Everything a store has to say. */
async function everything(store: LedgerStore): Promise<unknown> {
  const reports = await gather(store.reports());
  const addresses = ['-', 'a.txt', 'é.txt', 'https://one.example/'];
  return {
    reports,
    claims: await gather(store.claims()),
    stale: await gather(store.stale(2)),
    revisions: await Promise.all(addresses.map((address) => gather(store.revisions(address)))),
    readings: await Promise.all(reports.flatMap(({ id }) => [store.reading(id), store.reading(id, 1)])),
    counts: await store.counts(),
  };
}

const folder = (): (() => string) => {
  const place = testFolder();
  let made = 0;
  return () => join(place, `${made++}.ledger`);
};

test('every driver gives the same answers, whatever happens', async () => {
  const newFile = folder();
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { maxLength: 25 }), async (happenings) => {
      const sqlite = openLedger(newFile(), { mode: 'write', now: () => NOON });
      const memory = new MemoryLedger(() => NOON);
      expect(await apply(sqlite, happenings)).toEqual(await apply(memory, happenings));
      expect(await everything(sqlite)).toEqual(await everything(memory));
      await sqlite.close();
    }),
    { numRuns: 30 },
  );
});

test('the same reports in any order give the same claims, byte for byte', async () => {
  const newFile = folder();
  const shuffled = fc
    .array(happening, { maxLength: 15 })
    .map((happenings) => happenings.map((one): Happening => ({ ...one, how: 'put', rules: 1 })))
    .chain((happenings) =>
      fc.tuple(fc.constant(happenings), fc.shuffledSubarray(happenings, { minLength: happenings.length })),
    );
  const claimsAfter = async (happenings: readonly Happening[]): Promise<string> => {
    const store = openLedger(newFile(), { mode: 'write', now: () => NOON });
    await apply(store, happenings);
    const claims = await gather(store.claims());
    await store.close();
    return JSON.stringify(claims);
  };
  await fc.assert(
    fc.asyncProperty(shuffled, async ([one, other]) => {
      expect(await claimsAfter(one)).toBe(await claimsAfter(other));
    }),
    { numRuns: 20 },
  );
});
