import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layBatch } from '../../src/text/network/batch.ts';
import { loadKernels } from '../../src/text/network/kernels.ts';
import { packPanels } from '../../src/text/network/network.ts';
import { findTree } from '../../src/text/network/tree.ts';

describe('kernels', () => {
  const memory = new WebAssembly.Memory({ initial: 16 });
  const kernels = loadKernels(memory);
  const floats = new Float32Array(memory.buffer);

  test('the product of two matrices is what plain loops give', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 11 }),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 20 }),
        (m, panels, k) => {
          const n = panels * 8;
          const a = Float32Array.from({ length: m * k }, (_, index) => Math.sin(index * 7 + m));
          const b = Float32Array.from({ length: k * n }, (_, index) => Math.cos(index * 3 + k));
          floats.fill(0);
          floats.set(a, 16);
          const matrix = { at: 4096, k, n };
          packPanels(b, 0, n, floats, matrix);
          floats.fill(0.5, 20000, 20000 + m * n);
          kernels.multiply(16, k, matrix, 20000, n, m);
          for (let row = 0; row < m; row++) {
            for (let column = 0; column < n; column++) {
              let sum = 0.5;
              for (let index = 0; index < k; index++) sum += a[row * k + index]! * b[index * n + column]!;
              expect(floats[20000 + row * n + column]).toBeCloseTo(sum, 4);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('one step of an LSTM is what its formula gives', () => {
    const width = 8;
    const gates = Float32Array.from({ length: 4 * width }, (_, index) => 6 * Math.sin(index * 5));
    const before = Float32Array.from({ length: width }, (_, index) => Math.cos(index));
    floats.set(gates, 64);
    floats.set(before, 256);
    kernels.step(64, 256, width, 320, 384, width, 1, width);
    const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
    for (let unit = 0; unit < width; unit++) {
      const [i, f, o, c] = [0, 1, 2, 3].map((gate) => gates[gate * width + unit]!) as [number, number, number, number];
      const cell = sigmoid(i) * Math.tanh(c) + sigmoid(f) * before[unit]!;
      expect(floats[320 + unit]).toBeCloseTo(cell, 5);
      expect(floats[384 + unit]).toBeCloseTo(sigmoid(o) * Math.tanh(cell), 5);
    }
  });
});

describe('batches', () => {
  test('sentences stand side by side, longest first', () => {
    const batch = layBatch([3, 2, 2]);
    expect([...batch.offsets]).toEqual([0, 3, 6, 7]);
    expect(batch.rows).toBe(7);
  });
});

describe('trees', () => {
  const all = (length: number): number[][] => {
    let trees: number[][] = [[-1]];
    for (let word = 1; word < length; word++) {
      trees = trees.flatMap((tree) =>
        Array.from({ length }, (_, head) => head)
          .filter((head) => head !== word)
          .map((head) => [...tree, head]),
      );
    }
    return trees.filter(
      (tree) => tree.filter((head) => head === 0).length === 1 && tree.every((_, word) => reachesRoot(tree, word)),
    );
  };
  const reachesRoot = (tree: readonly number[], word: number): boolean => {
    let at = word;
    for (let step = 0; step < tree.length && at > 0; step++) at = tree[at]!;
    return at === 0;
  };

  test('the tree found is the best of all trees with one root', () => {
    const candidates = new Map([2, 3, 4, 5].map((length) => [length, all(length)]));
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 5 }),
        fc.infiniteStream(fc.integer({ min: -50, max: 50 })),
        (length, numbers) => {
          const scores = new Float32Array(length * length);
          for (let index = 0; index < scores.length; index++) scores[index] = numbers.next().value as number;
          const sum = (tree: ArrayLike<number>): number => {
            let total = 0;
            for (let word = 1; word < length; word++) total += scores[word * length + tree[word]!]!;
            return total;
          };
          const found = findTree(scores, length, length);
          expect(sum(found)).toBe(Math.max(...candidates.get(length)!.map(sum)));
          expect([...found].filter((head) => head === 0)).toHaveLength(1);
        },
      ),
    );
  });
});
