import type { Arena } from './arena.ts';
import type { Batch } from './batch.ts';
import type { Kernels, Panels } from './kernels.ts';

/** One direction of a layer: gates in the order input, forget, output, candidate. */
interface Direction {
  /** [inputs × 4 width] */
  readonly input: Panels;
  /** [width × 4 width] */
  readonly recurrent: Panels;
  /** [4 width] */
  readonly bias: number;
}

export interface Layer {
  readonly inputs: number;
  readonly width: number;
  readonly forward: Direction;
  readonly backward: Direction;
}

/** What a layer computed, row by row of the batch; gates and cells of the two directions are kept for training. */
export interface Encoding {
  /** [rows × 2 width] */
  readonly out: number;
  readonly gates: readonly [number, number];
  readonly cells: readonly [number, number];
}

/** What the inputs [rows × layer.inputs] alone give to the gates of the two directions, bias included: [rows × 4 width] each. */
export function feed(arena: Arena, kernels: Kernels, layer: Layer, inputs: number, rows: number): [number, number] {
  const size = 4 * layer.width;
  const feedSide = (direction: Direction): number => {
    const gates = arena.take(rows * size);
    spread(arena.floats, direction.bias, size, gates, rows);
    kernels.multiply(inputs, layer.inputs, direction.input, gates, size, rows);
    return gates;
  };
  return [feedSide(layer.forward), feedSide(layer.backward)];
}

/** A bidirectional LSTM over a batch: gates as `feed` gives them in, states out. */
export function encode(
  arena: Arena,
  kernels: Kernels,
  layer: Layer,
  gates: readonly [number, number],
  batch: Batch,
): Encoding {
  const { width } = layer;
  const out = arena.take(batch.rows * 2 * width);
  const zero = arena.takeZeros(width);
  const cells: [number, number] = [arena.take(batch.rows * width), arena.take(batch.rows * width)];
  const positions = batch.offsets.length - 1;
  for (let position = 0; position < positions; position++) {
    advance(kernels, layer.forward, width, batch, position, position - 1, gates[0], cells[0], out, zero);
  }
  for (let position = positions - 1; position >= 0; position--) {
    advance(kernels, layer.backward, width, batch, position, position + 1, gates[1], cells[1], out + width, zero);
  }
  return { out, gates, cells };
}

/** Copies one row into `rows` rows. */
export function spread(floats: Float32Array, row: number, size: number, to: number, rows: number): void {
  for (let index = 0; index < rows; index++) floats.copyWithin(to + index * size, row, row + size);
}

function advance(
  kernels: Kernels,
  direction: Direction,
  width: number,
  batch: Batch,
  position: number,
  previous: number,
  gates: number,
  cells: number,
  out: number,
  zero: number,
): void {
  const { offsets } = batch;
  const first = offsets[position]!;
  const alive = offsets[position + 1]! - first;
  const before = previous < 0 || previous + 1 >= offsets.length ? 0 : offsets[previous]!;
  const continued =
    previous < 0 || previous + 1 >= offsets.length ? 0 : Math.min(alive, offsets[previous + 1]! - before);
  if (continued > 0) {
    const states = out + before * 2 * width;
    kernels.multiply(states, 2 * width, direction.recurrent, gates + first * 4 * width, 4 * width, continued);
    kernels.step(
      gates + first * 4 * width,
      cells + before * width,
      width,
      cells + first * width,
      out + first * 2 * width,
      2 * width,
      continued,
      width,
    );
  }
  if (continued < alive) {
    const row = first + continued;
    kernels.step(
      gates + row * 4 * width,
      zero,
      0,
      cells + row * width,
      out + row * 2 * width,
      2 * width,
      alive - continued,
      width,
    );
  }
}
