import { expect, it } from 'vitest';
import { type Forest, likelihood, orderOf, rowFor } from '../../src/claims/learned/forest.ts';
import { learnForest } from '../../training/claims/forest.ts';

/** One tree: left of 0.5 of `odds` the leaf says -2, right of it the mark `named` decides. */
const FOREST: Forest = {
  names: ['named', 'odds'],
  bias: 0.5,
  roots: Int32Array.from([0]),
  feature: Int32Array.from([1, -1, 0, -1, -1]),
  split: Float32Array.from([0.5, -2, 0.5, 1, 3]),
  right: Int32Array.from([2, 0, 4, 0, 0]),
};

const likely = (seen: Record<string, number>): number =>
  likelihood(FOREST, rowFor(orderOf(FOREST), new Map(Object.entries(seen))));
const logistic = (score: number): number => 1 / (1 + Math.exp(-score));

it('goes down to the leaf that the features lead to', () => {
  expect(likely({ odds: 0.2, named: 1 })).toBeCloseTo(logistic(-1.5));
  expect(likely({ odds: 0.9 })).toBeCloseTo(logistic(1.5));
  expect(likely({ odds: 0.9, named: 1, unheard: 5 })).toBeCloseTo(logistic(3.5));
});

it('learns that two marks are right only together', () => {
  const samples = Array.from({ length: 400 }, (_, i) => {
    const [a, b] = [i % 2, (i >> 1) % 2];
    const seen = new Map<string, number>([['noise', (i * 7919) % 13]]);
    if (a) seen.set('a', 1);
    if (b) seen.set('b', 1);
    return { seen, right: a + b === 2 };
  });
  const forest = learnForest(samples);
  const order = orderOf(forest);
  const told = (marks: string[]): number => likelihood(forest, rowFor(order, new Map(marks.map((mark) => [mark, 1]))));
  expect(told(['a', 'b'])).toBeGreaterThan(0.9);
  for (const marks of [[], ['a'], ['b']]) expect(told(marks)).toBeLessThan(0.1);
  expect(learnForest(samples)).toEqual(forest);
});
