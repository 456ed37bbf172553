import { expect, test } from 'vitest';
import { checkShuffles, readingsToShuffle } from './shuffles.ts';

test('any order and batching of the same reports gives the same brief, of every day (long: node bench/order.ts)', async () => {
  const briefs = await checkShuffles(await readingsToShuffle(), 60, 1);
  expect(briefs).toContain('“Thursday” = 2026-04-16');
  expect(briefs).toContain('"why": "published-around"');
});
