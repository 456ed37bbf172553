import { isJoin } from '../../src/claims/learned/verdicts.ts';
import type { Example } from './examples.ts';
import type { Trial } from './judge.ts';

/** Precision, recall, F1 and false joins of the cases that are taken. */
export function scoreOf(examples: readonly Example[], taken: readonly Trial[]): string {
  const gold = examples.reduce((sum, example) => sum + example.gold.size, 0);
  const hits = taken.filter(({ right }) => right).length;
  const falseJoins = taken.filter(({ right, step }) => !right && isJoin(step)).length;
  const [precision, recall] = [hits / taken.length, hits / gold];
  const f1 = (2 * precision * recall) / (precision + recall);
  return `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  false joins ${falseJoins} of ${taken.length}`;
}
