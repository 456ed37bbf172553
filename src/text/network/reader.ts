import { type Batch, layBatch } from './batch.ts';
import { feedWords } from './feeding.ts';
import { ROOT_ROW } from './forms.ts';
import type { Model } from './model.ts';
import { roundUp } from './network.ts';
import { findTree } from './tree.ts';

/** What the network says of a word. */
export interface Reading {
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly deprel: string;
  /** How likely the head is the right one, 0..1; 0 when not parsed. */
  readonly certainty: number;
}

/** Rows of a batch: enough for the kernels to run at full speed, little enough to stay in the cache. */
const BATCH_ROWS = 640;

/**
 * Runs a model over sentences, given as the forms of their words. `parse` says which of them get heads and relations;
 * the others get -1 and `''`. `root` is the row of the root, which also says in whose manner to answer.
 */
export function readSentences(
  model: Model,
  sentences: readonly (readonly string[])[],
  parse: (index: number) => boolean,
  root: number = ROOT_ROW,
): Reading[][] {
  const readings: Reading[][] = new Array(sentences.length);
  const order = sentences.map((_, index) => index).filter((index) => sentences[index]!.length > 0);
  order.sort((a, b) => sentences[b]!.length - sentences[a]!.length);
  for (let start = 0; start < order.length; ) {
    let end = start;
    let rows = 0;
    do rows += sentences[order[end++]!]!.length + 1;
    while (end < order.length && rows + sentences[order[end]!]!.length < BATCH_ROWS);
    readBatch(model, sentences, order.slice(start, end), parse, root, readings);
    start = end;
  }
  return readings;
}

function readBatch(
  model: Model,
  sentences: readonly (readonly string[])[],
  chosen: readonly number[],
  parse: (index: number) => boolean,
  root: number,
  readings: Reading[][],
): void {
  const { network } = model;
  const mark = network.arena.mark();
  const batch = layBatch(chosen.map((index) => sentences[index]!.length + 1));
  const gates = feedWords(model, sentences, chosen, batch, root);
  const states = network.encodeFed(gates, batch).out;
  const scores = network.scoreClasses(states, batch.rows);
  const { floats } = network.arena;
  const tags = chosen.map((index, rank) =>
    sentences[index]!.map((_, position) => {
      const row = batch.offsets[position + 1]! + rank;
      return model.classes[highest(floats, scores + row * network.classWidth, model.classes.length, -1)]!;
    }),
  );
  const parsed = chosen.map((_, rank) => rank).filter((rank) => parse(chosen[rank]!));
  const trees = parsed.length > 0 ? parseRanks(model, batch, states, parsed) : new Map<number, Arcs>();
  chosen.forEach((index, rank) => {
    const arcs = trees.get(rank);
    readings[index] = tags[rank]!.map((tag, position) => ({
      ...tag,
      head: arcs ? arcs.heads[position]! : -1,
      deprel: arcs ? arcs.relations[position]! : '',
      certainty: arcs ? arcs.certainties[position]! : 0,
    }));
  });
  network.arena.release(mark);
}

interface Arcs {
  readonly heads: readonly number[];
  readonly relations: readonly string[];
  readonly certainties: readonly number[];
}

/** Parses some of the sentences of a batch, from the states of the first layer. */
function parseRanks(model: Model, whole: Batch, states: number, ranks: readonly number[]): Map<number, Arcs> {
  const { network, relations } = model;
  const batch = ranks.length === whole.lengths.length ? whole : layBatch(ranks.map((rank) => whole.lengths[rank]!));
  const inputs = batch === whole ? states : gather(model, whole, states, ranks, batch);
  const roles = network.playRoles(network.encodeSecond(inputs, batch).out, batch.rows);
  const queries = network.seekHeads(roles, batch.rows);
  const trees = new Map<number, Arcs>();
  const rootName = relations.indexOf('root');
  ranks.forEach((rank, order) => {
    const mark = network.arena.mark();
    const length = batch.lengths[order]!;
    const wide = roundUp(length);
    const scores = network.scoreArcs(queries, roles, batch, order);
    const heads = findTree(network.arena.floats.subarray(scores, scores + wide * length), length, wide);
    const dependents = new Int32Array(length - 1);
    const governors = new Int32Array(length - 1);
    for (let position = 1; position < length; position++) {
      dependents[position - 1] = batch.offsets[position]! + order;
      governors[position - 1] = batch.offsets[heads[position]!]! + order;
    }
    const named = network.scoreRelations(roles, dependents, governors).scores;
    const { floats } = network.arena;
    trees.set(rank, {
      certainties: Array.from(heads.subarray(1), (head, index) =>
        shareOf(floats, scores + (index + 1) * wide, length, index + 1, head),
      ),
      heads: Array.from(heads.subarray(1), (head) => head - 1),
      relations: Array.from(heads.subarray(1), (head, index) =>
        head === 0
          ? 'root'
          : relations[highest(floats, named + index * network.relationWidth, relations.length, rootName)]!,
      ),
    });
    network.arena.release(mark);
  });
  return trees;
}

/** Copies the states of some sentences into a batch of their own. */
function gather(model: Model, whole: Batch, states: number, ranks: readonly number[], batch: Batch): number {
  const { arena, shape } = model.network;
  const width = 2 * shape.first;
  const inputs = arena.take(batch.rows * width);
  const { floats } = arena;
  ranks.forEach((rank, order) => {
    for (let position = 0; position < batch.lengths[order]!; position++) {
      const from = states + (whole.offsets[position]! + rank) * width;
      floats.copyWithin(inputs + (batch.offsets[position]! + order) * width, from, from + width);
    }
  });
  return inputs;
}

/** Index of the highest of `size` scores, one of them left out. */
function highest(floats: Float32Array, at: number, size: number, except: number): number {
  let best = except === 0 ? 1 : 0;
  for (let index = 1; index < size; index++) {
    if (index !== except && floats[at + index]! > floats[at + best]!) best = index;
  }
  return best;
}

/** Raw shares are a little too sure of themselves; this makes them right on the development sets. */
const TEMPERATURE = 1.4;

/** The softmax share of one score among `size`, one of them left out. */
function shareOf(floats: Float32Array, at: number, size: number, except: number, chosen: number): number {
  let sum = 0;
  const score = floats[at + chosen]!;
  for (let index = 0; index < size; index++)
    if (index !== except) sum += Math.exp((floats[at + index]! - score) / TEMPERATURE);
  return 1 / sum;
}
