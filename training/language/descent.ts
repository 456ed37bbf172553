/** Adam, for a whole array or for the rows of a table that a batch touched. */
export class Descent {
  readonly values: Float32Array;
  readonly #mean: Float32Array;
  readonly #square: Float32Array;

  constructor(values: Float32Array) {
    this.values = values;
    this.#mean = new Float32Array(values.length);
    this.#square = new Float32Array(values.length);
  }

  /** Moves `size` values from `at` against the gradient at `from`. */
  move(
    at: number,
    size: number,
    gradient: Float32Array,
    from: number,
    scale: number,
    rate: number,
    time: number,
  ): void {
    const values = this.values;
    const mean = this.#mean;
    const square = this.#square;
    const grow = Math.sqrt(1 - SECOND ** time) / (1 - FIRST ** time);
    for (let index = 0; index < size; index++) {
      const slope = gradient[from + index]! * scale;
      const m = FIRST * mean[at + index]! + (1 - FIRST) * slope;
      const v = SECOND * square[at + index]! + (1 - SECOND) * slope * slope;
      mean[at + index] = m;
      square[at + index] = v;
      values[at + index]! -= (rate * grow * m) / (Math.sqrt(v) + 1e-8);
    }
  }
}

const FIRST = 0.9;
const SECOND = 0.98;
