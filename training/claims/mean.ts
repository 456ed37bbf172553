import type { Weights } from '../../src/text/features/weights.ts';

/** The mean of weights learnt from the same examples, which differ in their chances only: steadier than any of them. */
export function meanOf(all: readonly Weights[]): Weights {
  const [first] = all;
  if (!first) throw new Error('no weights to take the mean of');
  const values = Float32Array.from(
    first.values,
    (_, j) => all.reduce((sum, weights) => sum + weights.values[j]!, 0) / all.length,
  );
  return { width: first.width, keys: first.keys, rows: first.rows, values };
}
