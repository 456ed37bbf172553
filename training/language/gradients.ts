import type { Arena } from '../../src/text/network/arena.ts';
import type { Batch } from '../../src/text/network/batch.ts';
import type { Encoding, Layer } from '../../src/text/network/encoder.ts';
import type { Kernels, Panels } from '../../src/text/network/kernels.ts';
import { packPanels } from '../../src/text/network/network.ts';

/** A weight being trained: row-major master copy, its gradient in the arena, and where the network reads it. */
export interface Weight {
  readonly name: string;
  readonly k: number;
  readonly n: number;
  readonly master: Float32Array;
  readonly gradient: number;
  readonly panels: Panels;
}

/** Derivatives of the network's parts. All matrices are positions in the arena. */
export class Gradients {
  readonly #arena: Arena;
  readonly #kernels: Kernels;

  constructor(arena: Arena, kernels: Kernels) {
    this.#arena = arena;
    this.#kernels = kernels;
  }

  /** `out = inputs · weight + bias`: adds to the gradients of both and, if wanted, of the inputs. */
  linear(
    inputs: number,
    inputRow: number,
    weight: Weight,
    bias: Weight | null,
    out: number,
    outRow: number,
    rows: number,
    into: { at: number; row: number } | null,
  ): void {
    const mark = this.#arena.mark();
    const { k, n } = weight;
    const turned = this.#arena.take(k * rows);
    const packed = this.#arena.take(rows * n);
    let { floats } = this.#arena;
    for (let row = 0; row < rows; row++) {
      for (let index = 0; index < k; index++)
        floats[turned + index * rows + row] = floats[inputs + row * inputRow + index]!;
    }
    packPanels(floats, out, outRow, floats, { at: packed, k: rows, n });
    this.#kernels.multiply(turned, rows, { at: packed, k: rows, n }, weight.gradient, n, k);
    if (bias) {
      for (let row = 0; row < rows; row++) {
        for (let index = 0; index < n; index++) floats[bias.gradient + index]! += floats[out + row * outRow + index]!;
      }
    }
    if (into) {
      const back = this.turnedPanels(weight);
      floats = this.#arena.floats;
      this.#kernels.multiply(out, outRow, back, into.at, into.row, rows);
    }
    this.#arena.release(mark);
  }

  /** The transposed weight [n×k], in panels. */
  turnedPanels(weight: Weight): Panels {
    const { k, n, master } = weight;
    const panels = { at: this.#arena.take(k * n), k: n, n: k };
    const { floats } = this.#arena;
    let to = panels.at;
    for (let panel = 0; panel < k; panel += 8) {
      for (let row = 0; row < n; row++) {
        for (let index = 0; index < 8; index++) floats[to++] = master[(panel + index) * n + row]!;
      }
    }
    return panels;
  }

  /** From the gradient of a layer's states to that of its weights and, added, of its inputs. */
  layer(
    layer: Layer,
    weights: (name: string) => Weight,
    name: string,
    encoding: Encoding,
    inputs: number,
    states: number,
    intoInputs: number,
    batch: Batch,
  ): void {
    const mark = this.#arena.mark();
    const { width } = layer;
    for (const side of [0, 1] as const) {
      const prefix = `${name}.${side === 0 ? 'forward' : 'backward'}`;
      const recurrent = weights(`${prefix}.recurrent`);
      const gates = this.#arena.takeZeros(batch.rows * 4 * width);
      this.#direction(side, width, encoding, states, gates, this.turnedPanels(recurrent), batch);
      const before = this.#statesBefore(side, width, encoding, batch);
      this.linear(before, width, recurrent, null, gates, 4 * width, batch.rows, null);
      this.linear(
        inputs,
        layer.inputs,
        weights(`${prefix}.input`),
        weights(`${prefix}.bias`),
        gates,
        4 * width,
        batch.rows,
        { at: intoInputs, row: layer.inputs },
      );
    }
    this.#arena.release(mark);
  }

  /** Fills `gates` with the derivatives before the gates' activations, walking against the direction of the layer. */
  #direction(
    side: 0 | 1,
    width: number,
    encoding: Encoding,
    states: number,
    gates: number,
    back: Panels,
    batch: Batch,
  ): void {
    const { offsets } = batch;
    const positions = offsets.length - 1;
    const carried = this.#arena.takeZeros(batch.rows * width);
    const cellsCarried = this.#arena.takeZeros(batch.rows * width);
    const { floats } = this.#arena;
    const active = encoding.gates[side];
    const cells = encoding.cells[side];
    const first = side === 0 ? positions - 1 : 0;
    const step = side === 0 ? -1 : 1;
    for (let position = first; position >= 0 && position < positions; position += step) {
      const previous = position + step;
      const inside = previous >= 0 && previous < positions;
      const at = offsets[position]!;
      const alive = offsets[position + 1]! - at;
      const before = inside ? offsets[previous]! : 0;
      const continued = inside ? Math.min(alive, offsets[previous + 1]! - before) : 0;
      for (let index = 0; index < alive; index++) {
        const row = at + index;
        for (let unit = 0; unit < width; unit++) {
          const g = active + row * 4 * width + unit;
          const i = floats[g]!;
          const f = floats[g + width]!;
          const o = floats[g + 2 * width]!;
          const c = floats[g + 3 * width]!;
          const squashed = Math.tanh(floats[cells + row * width + unit]!);
          const upper = floats[states + row * 2 * width + side * width + unit]! + floats[carried + row * width + unit]!;
          const cell = upper * o * (1 - squashed * squashed) + floats[cellsCarried + row * width + unit]!;
          const to = gates + row * 4 * width + unit;
          floats[to] = cell * c * i * (1 - i);
          const last = index < continued ? floats[cells + (before + index) * width + unit]! : 0;
          floats[to + width] = cell * last * f * (1 - f);
          floats[to + 2 * width] = upper * squashed * o * (1 - o);
          floats[to + 3 * width] = cell * i * (1 - c * c);
          if (index < continued) floats[cellsCarried + (before + index) * width + unit] = cell * f;
        }
      }
      if (continued > 0) {
        this.#kernels.multiply(gates + at * 4 * width, 4 * width, back, carried + before * width, width, continued);
      }
    }
  }

  /** [rows × width]: the state each row continued from, zero at the start. */
  #statesBefore(side: 0 | 1, width: number, encoding: Encoding, batch: Batch): number {
    const { offsets } = batch;
    const positions = offsets.length - 1;
    const result = this.#arena.takeZeros(batch.rows * width);
    const { floats } = this.#arena;
    for (let position = 0; position < positions; position++) {
      const previous = side === 0 ? position - 1 : position + 1;
      if (previous < 0 || previous >= positions) continue;
      const at = offsets[position]!;
      const before = offsets[previous]!;
      const continued = Math.min(offsets[position + 1]! - at, offsets[previous + 1]! - before);
      for (let index = 0; index < continued; index++) {
        const from = encoding.out + (before + index) * 2 * width + side * width;
        floats.copyWithin(result + (at + index) * width, from, from + width);
      }
    }
    return result;
  }
}
