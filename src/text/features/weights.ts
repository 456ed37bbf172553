/** A list of feature keys: the first `count` of `keys`. */
export interface FeatureKeys {
  readonly keys: Int32Array;
  readonly count: number;
}

/** Weights by feature key, in rows of `width`. */
export interface Weights {
  readonly width: number;
  /** Open addressing: a slot holds a key and, at the same index, the number of its row plus one; 0 is an empty slot. */
  readonly keys: Int32Array;
  readonly rows: Int32Array;
  readonly values: Float32Array;
}

export function rowOf({ keys, rows }: Weights, key: number): number {
  const mask = keys.length - 1;
  let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
  for (;;) {
    const row = rows[slot]!;
    if (row === 0) return -1;
    if (keys[slot] === key) return row - 1;
    slot = (slot + 1) & mask;
  }
}

/** Adds the weights of all features into `out`, from `at`. */
export function addScores(weights: Weights, features: FeatureKeys, out: Float32Array, at: number): void {
  const { width, values } = weights;
  for (let k = 0; k < features.count; k++) {
    const row = rowOf(weights, features.keys[k]!);
    if (row < 0) continue;
    const from = row * width;
    for (let c = 0; c < width; c++) out[at + c]! += values[from + c]!;
  }
}
