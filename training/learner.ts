import { type FeatureKeys, rowOf, type Weights } from '../src/text/features/weights.ts';

/** Weights that learn by AdaGrad; features seen fewer than `least` times in the counting pass have no row. */
export class Learner implements Weights {
  readonly width: number;
  keys = new Int32Array(1 << 16);
  rows = new Int32Array(1 << 16);
  values = new Float32Array(0);
  #squares = new Float32Array(0);
  #counts = new Uint16Array(1 << 16);
  #used = 0;
  #kept = new Float64Array(0);
  #times = 0;
  readonly #rate: number;
  readonly #decay: number;

  /** `decay` pulls a weight towards zero each time it is touched. */
  constructor(width: number, rate: number, decay: number) {
    this.width = width;
    this.#rate = rate;
    this.#decay = decay;
  }

  count(features: FeatureKeys): void {
    for (let k = 0; k < features.count; k++) {
      const slot = this.#slot(features.keys[k]!);
      if (this.#counts[slot]! < 65535) this.#counts[slot]!++;
    }
  }

  /** Ends the counting pass: rows for the features seen often enough. */
  settle(least: number): number {
    const keys: number[] = [];
    for (let slot = 0; slot < this.keys.length; slot++)
      if (this.rows[slot] !== 0 && this.#counts[slot]! >= least) keys.push(this.keys[slot]!);
    let size = 1 << 10;
    while (size < keys.length * 2) size *= 2;
    this.keys = new Int32Array(size);
    this.rows = new Int32Array(size);
    for (const [row, key] of keys.entries()) {
      let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & (size - 1);
      while (this.rows[slot] !== 0) slot = (slot + 1) & (size - 1);
      this.keys[slot] = key;
      this.rows[slot] = row + 1;
    }
    this.#counts = new Uint16Array(0);
    this.values = new Float32Array(keys.length * this.width);
    this.#squares = new Float32Array(keys.length * this.width);
    return keys.length;
  }

  /** One step against the gradient, which is the same for all features of the list. */
  learn(features: FeatureKeys, gradient: ArrayLike<number>, at: number): void {
    const { width, values } = this;
    for (let k = 0; k < features.count; k++) {
      const row = rowOf(this, features.keys[k]!);
      if (row < 0) continue;
      for (let c = 0; c < width; c++) {
        const j = row * width + c;
        const g = gradient[at + c]! + this.#decay * values[j]!;
        if (g === 0) continue;
        this.#squares[j]! += g * g;
        values[j]! -= (this.#rate * g) / Math.sqrt(this.#squares[j]! + 1e-8);
      }
    }
  }

  /** Adds the weights as they stand to the mean that `rest` settles on. */
  keep(): void {
    if (this.#kept.length === 0) this.#kept = new Float64Array(this.values.length);
    for (let j = 0; j < this.values.length; j++) this.#kept[j]! += this.values[j]!;
    this.#times++;
  }

  /** Takes the mean of what was kept: steadier than the last state. */
  rest(): void {
    for (let j = 0; j < this.values.length; j++) this.values[j] = this.#kept[j]! / this.#times;
  }

  #slot(key: number): number {
    if (this.#used * 2 > this.keys.length) this.#grow();
    const mask = this.keys.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
    while (this.rows[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & mask;
    if (this.rows[slot] === 0) {
      this.rows[slot] = 1;
      this.keys[slot] = key;
      this.#used++;
    }
    return slot;
  }

  #grow(): void {
    const { keys, rows } = this;
    const counts = this.#counts;
    const size = keys.length * 2;
    this.keys = new Int32Array(size);
    this.rows = new Int32Array(size);
    this.#counts = new Uint16Array(size);
    for (let old = 0; old < keys.length; old++) {
      if (rows[old] === 0) continue;
      let slot = (Math.imul(keys[old]!, 0x9e3779b1) >>> 7) & (size - 1);
      while (this.rows[slot] !== 0) slot = (slot + 1) & (size - 1);
      this.keys[slot] = keys[old]!;
      this.rows[slot] = 1;
      this.#counts[slot] = counts[old]!;
    }
  }
}

/** A repeatable shuffle. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const result = [...items];
  let state = seed >>> 0 || 1;
  for (let i = result.length - 1; i > 0; i--) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    const j = (state >>> 0) % (i + 1);
    [result[i], result[j]] = [result[j]!, result[i]!];
  }
  return result;
}
