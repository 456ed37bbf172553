import type { Batch } from './batch.ts';
import { FORM_FEATURES, formRows, plainForm, wordRow } from './forms.ts';
import type { Model, Table } from './model.ts';

/** How many words are kept; at 4 kB each with 128 units. */
const KEPT_WORDS = 4096;

/** What the first layer's gates get from words met before, whatever stands around them. */
interface Kept {
  readonly places: Map<string, number>;
  /** [kept × both directions × 4 width] */
  readonly values: Float32Array;
}

const keptByModel = new WeakMap<Model, Kept>();

/**
 * Words in, the gates of the first layer out, before any context. Most words of a text have been met before: for them
 * it is a copy. A root is kept under the number of its row.
 */
export function feedWords(
  model: Model,
  sentences: readonly (readonly string[])[],
  chosen: readonly number[],
  batch: Batch,
  root: number,
): [number, number] {
  const { arena, shape } = model.network;
  const size = 4 * shape.first;
  const kept = roomFor(model, batch.rows, 2 * size);
  const keys: string[] = new Array(batch.rows);
  chosen.forEach((index, rank) => {
    keys[rank] = `\n${root}`;
    sentences[index]!.forEach((word, position) => {
      keys[batch.offsets[position + 1]! + rank] = plainForm(word);
    });
  });
  learn(
    model,
    kept,
    [...new Set(keys)].filter((key) => !kept.places.has(key)),
  );
  const gates: [number, number] = [arena.take(batch.rows * size), arena.take(batch.rows * size)];
  const { floats } = arena;
  for (let row = 0; row < batch.rows; row++) {
    const from = kept.places.get(keys[row]!)! * 2 * size;
    floats.set(kept.values.subarray(from, from + size), gates[0] + row * size);
    floats.set(kept.values.subarray(from + size, from + 2 * size), gates[1] + row * size);
  }
  return gates;
}

/** Starts afresh when the batch might not find room: cheap, and the common words are back at once. */
function roomFor(model: Model, rows: number, each: number): Kept {
  let kept = keptByModel.get(model);
  if (!kept || kept.places.size + rows > kept.values.length / each) {
    const places = Math.max(KEPT_WORDS, rows);
    const enough = kept !== undefined && kept.values.length >= places * each;
    kept = { places: new Map(), values: enough ? kept!.values : new Float32Array(places * each) };
    keptByModel.set(model, kept);
  }
  return kept;
}

function learn(model: Model, kept: Kept, keys: readonly string[]): void {
  if (keys.length === 0) return;
  const { network } = model;
  const mark = network.arena.mark();
  const size = 4 * network.shape.first;
  const [forward, backward] = network.feedFirst(embed(model, keys), keys.length);
  const { floats } = network.arena;
  keys.forEach((key, index) => {
    const place = kept.places.size;
    kept.places.set(key, place);
    const to = place * 2 * size;
    kept.values.set(floats.subarray(forward + index * size, forward + (index + 1) * size), to);
    kept.values.set(floats.subarray(backward + index * size, backward + (index + 1) * size), to + size);
  });
  network.arena.release(mark);
}

/** The input vector of each word: [keys × width]. */
function embed(model: Model, keys: readonly string[]): number {
  const { network, words, forms } = model;
  const width = network.shape.word;
  const inputs = network.arena.takeZeros(keys.length * width);
  const { floats } = network.arena;
  const hashed = new Int32Array(FORM_FEATURES);
  const add = (table: Table, row: number, to: number): void => {
    const scale = table.scales[row]!;
    const { values } = table;
    const from = row * width;
    for (let unit = 0; unit < width; unit++) floats[to + unit]! += values[from + unit]! * scale;
  };
  keys.forEach((key, index) => {
    const to = inputs + index * width;
    if (key.startsWith('\n')) {
      add(words, Number(key.slice(1)), to);
      return;
    }
    add(words, wordRow(model.rows, key), to);
    formRows(key, model.buckets, hashed, 0);
    for (let feature = 0; feature < FORM_FEATURES; feature++) add(forms, hashed[feature]!, to);
  });
  return inputs;
}
