import { Assembler, assembleModule, type Kernel } from './assembler.ts';

/**
 * The two loops where nearly all time is spent, as WebAssembly with 4-lane vectors, assembled at load time:
 * plain JavaScript has no vector arithmetic and is about fifteen times slower at them.
 * All positions and strides are counted in floats.
 */
export interface Kernels {
  /** C[m×n] += A[m×k] · B. B is laid out in panels of 8 columns; n is a multiple of 8. */
  multiply(a: number, aRow: number, b: Panels, c: number, cRow: number, m: number): void;
  /**
   * One step of an LSTM for `rows` rows: gates [i f o g] of `width` each, replaced by their activations;
   * cell and output from the previous cell. `width` is a multiple of 4.
   */
  step(
    gates: number,
    before: number,
    beforeRow: number,
    cell: number,
    out: number,
    outRow: number,
    rows: number,
    width: number,
  ): void;
}

/** A matrix [k×n] cut into panels of 8 columns, each stored row after row. */
export interface Panels {
  readonly at: number;
  readonly k: number;
  readonly n: number;
}

export function loadKernels(memory: WebAssembly.Memory): Kernels {
  const module = new WebAssembly.Module(assembleModule([multiplyKernel(), stepKernel()]));
  const { multiply, step } = new WebAssembly.Instance(module, { host: { memory } }).exports as Record<
    string,
    (...values: number[]) => void
  >;
  return {
    multiply(a, aRow, b, c, cRow, m) {
      multiply!(a * 4, aRow * 4, b.at * 4, c * 4, cRow * 4, m, b.n, b.k);
    },
    step(gates, before, beforeRow, cell, out, outRow, rows, width) {
      step!(gates * 4, before * 4, beforeRow * 4, cell * 4, out * 4, outRow * 4, rows, width * 4);
    },
  };
}

function multiplyKernel(): Kernel {
  const f = new Assembler(8);
  const [a, aRow, b, c, cRow, m, n, k] = [0, 1, 2, 3, 4, 5, 6, 7];
  const panel = f.integer();
  const row = f.integer();
  const column = f.integer();
  const pointers = [f.integer(), f.integer(), f.integer(), f.integer()];
  const panels = [f.integer(), f.integer(), f.integer(), f.integer()];
  const count = f.integer();
  const target = f.integer();
  const sums = Array.from({ length: 8 }, () => f.vector());
  const left = f.vector();
  const low = f.vector();
  const high = f.vector();

  f.get(k).constant(32).multiply().set(panel);
  const tile = (rows: number, wide: number): void => {
    for (let r = 0; r < rows; r++) {
      f.get(row).constant(r).add().get(aRow).multiply().get(a).add().set(pointers[r]!);
    }
    for (let p = 0; p < wide; p++) {
      f.get(column).constant(p).add().get(panel).multiply().get(b).add();
      f.set(panels[p]!);
    }
    const eachSum = (visit: (sum: number, offset: number) => void): void => {
      for (let r = 0; r < rows; r++) {
        f.get(row)
          .constant(r)
          .add()
          .get(cRow)
          .multiply()
          .get(c)
          .add()
          .get(column)
          .constant(32)
          .multiply()
          .add()
          .set(target);
        for (let p = 0; p < wide; p++) {
          for (let half = 0; half < 2; half++) visit(sums[(r * wide + p) * 2 + half]!, p * 32 + half * 16);
        }
      }
    };
    eachSum((sum, offset) => f.get(target).load(offset).set(sum));
    f.constant(0).set(count);
    f.countUp(count, k, 1, () => {
      for (let p = 0; p < wide; p++) {
        f.get(panels[p]!).load().set(low).get(panels[p]!).load(16).set(high);
        for (let r = 0; r < rows; r++) {
          f.get(pointers[r]!).loadSplat().set(left);
          const sum = (r * wide + p) * 2;
          f.get(sums[sum]!).get(left).get(low).times().plus().set(sums[sum]!);
          f.get(sums[sum + 1]!)
            .get(left)
            .get(high)
            .times()
            .plus()
            .set(sums[sum + 1]!);
        }
        f.increase(panels[p]!, () => f.constant(32));
      }
      for (let r = 0; r < rows; r++) f.increase(pointers[r]!, () => f.constant(4));
    });
    eachSum((sum, offset) => f.get(target).get(sum).store(offset));
  };
  // Panels outside, rows inside: a panel stays in the first-level cache.
  const columns = f.integer();
  f.get(n).set(columns);
  f.shiftRight(columns, 3);
  const done = f.integer();
  f.constant(0).set(column);
  f.countUp(column, columns, 1, () => {
    f.constant(0).set(row);
    f.countUp(row, m, 4, () => tile(4, 1));
    f.get(row).set(done);
  });
  f.get(done).set(row);
  f.countUp(row, m, 1, () => {
    f.constant(0).set(column);
    f.countUp(column, columns, 4, () => tile(1, 4));
    f.countUp(column, columns, 1, () => tile(1, 1));
  });
  return { name: 'multiply', parameters: 8, body: f.body() };
}

function stepKernel(): Kernel {
  const f = new Assembler(8);
  const [gates, before, beforeRow, cell, out, outRow, rows, width] = [0, 1, 2, 3, 4, 5, 6, 7];
  const row = f.integer();
  const at = f.integer();
  const gate = f.integer();
  const x = f.vector();
  const square = f.vector();
  const input = f.vector();
  const forget = f.vector();
  const output = f.vector();
  const tanh = (): void => {
    f.set(x).get(x).splat(7.9).lower().splat(-7.9).higher().set(x);
    f.get(x).get(x).times().set(square);
    const polynomial = (coefficients: readonly number[]): void => {
      f.splat(coefficients[0]!);
      for (const coefficient of coefficients.slice(1)) f.get(square).times().splat(coefficient).plus();
    };
    polynomial(NUMERATOR);
    f.get(x).times();
    polynomial(DENOMINATOR);
    f.divide();
  };
  const loadGate = (index: number): void => {
    f.get(gate).get(width).constant(index).multiply().add().load();
  };
  const keepGate = (index: number, value: number): void => {
    f.get(gate).get(width).constant(index).multiply().add().get(value).store();
  };
  const sigmoid = (index: number, into: number): void => {
    loadGate(index);
    f.splat(0.5).times();
    tanh();
    f.splat(0.5).times().splat(0.5).plus().set(into);
    keepGate(index, into);
  };
  f.constant(0).set(row);
  f.countUp(row, rows, 1, () => {
    f.constant(0).set(at);
    f.countUp(at, width, 16, () => {
      f.get(gates).get(at).add().set(gate);
      sigmoid(0, input);
      sigmoid(1, forget);
      sigmoid(2, output);
      loadGate(3);
      tanh();
      f.set(x);
      keepGate(3, x);
      f.get(x).get(input).times().get(before).get(at).add().load().get(forget).times().plus().set(x);
      f.get(cell).get(at).add().get(x).store();
      f.get(out).get(at).add().get(x);
      tanh();
      f.get(output).times().store();
    });
    f.increase(gates, () => f.get(width).constant(4).multiply());
    f.increase(before, () => f.get(beforeRow));
    f.increase(cell, () => f.get(width));
    f.increase(out, () => f.get(outRow));
  });
  return { name: 'step', parameters: 8, body: f.body() };
}

/** Rational approximation of tanh on [-7.9, 7.9], error below 1e-6; powers of x² from the highest down. */
const NUMERATOR = [
  -2.76076847742355e-16, 2.00018790482477e-13, -8.60467152213735e-11, 5.12229709037114e-8, 1.48572235717979e-5,
  6.37261928875436e-4, 4.89352455891786e-3,
];
const DENOMINATOR = [1.19825839466702e-6, 1.18534705686654e-4, 2.268434632439e-3, 4.89352518554385e-3];
