import type { Arena } from './arena.ts';
import type { Batch } from './batch.ts';
import { type Encoding, encode, feed, type Layer, spread } from './encoder.ts';
import { type Kernels, loadKernels, type Panels } from './kernels.ts';

/** Sizes of the network; all widths are multiples of 8. */
export interface Shape {
  /** Width of a word's input vector. */
  readonly word: number;
  /** Width of one direction of the first and the second layer. */
  readonly first: number;
  readonly second: number;
  readonly arcs: number;
  readonly labels: number;
  readonly classes: number;
  readonly relations: number;
}

export interface Parameter {
  readonly name: string;
  /** Rows; 1 for a bias. */
  readonly k: number;
  readonly n: number;
}

/** Every weight of the network in the order in which the model file holds them. */
export function listParameters(shape: Shape): Parameter[] {
  const layer = (name: string, inputs: number, width: number): Parameter[] =>
    ['forward', 'backward'].flatMap((side) => [
      { name: `${name}.${side}.input`, k: inputs, n: 4 * width },
      { name: `${name}.${side}.recurrent`, k: width, n: 4 * width },
      { name: `${name}.${side}.bias`, k: 1, n: 4 * width },
    ]);
  const linear = (name: string, k: number, n: number): Parameter[] => [
    { name: `${name}.weight`, k, n },
    { name: `${name}.bias`, k: 1, n },
  ];
  return [
    ...layer('first', shape.word, shape.first),
    ...linear('classes', 2 * shape.first, roundUp(shape.classes)),
    ...layer('second', 2 * shape.first, shape.second),
    ...linear('roles', 2 * shape.second, 2 * shape.arcs + 2 * shape.labels),
    ...linear('arcs', shape.arcs, shape.arcs),
    ...linear('relations', shape.labels, roundUp(shape.relations)),
  ];
}

export const roundUp = (size: number): number => (size + 7) & ~7;

/** Slope of the rectifier below zero. */
export const LEAK = 0.1;

interface Linear {
  readonly weight: Panels;
  readonly bias: number;
}

/**
 * Two bidirectional layers over a batch of sentences, each beginning with a root. The first says what a word is
 * (its class: a pair of tags), the second how it hangs in its sentence: every word plays a dependent and a head,
 * a score for each pair of them gives the arcs, a small layer on top names the relation.
 */
export class Network {
  readonly shape: Shape;
  readonly arena: Arena;
  readonly kernels: Kernels;
  readonly panels = new Map<string, Panels>();
  readonly first: Layer;
  readonly second: Layer;
  readonly classes: Linear;
  readonly roles: Linear;
  readonly arcs: Linear;
  readonly relations: Linear;
  readonly classWidth: number;
  readonly roleWidth: number;
  readonly relationWidth: number;

  constructor(shape: Shape, arena: Arena) {
    this.shape = shape;
    this.arena = arena;
    this.kernels = loadKernels(arena.memory);
    for (const { name, k, n } of listParameters(shape)) this.panels.set(name, { at: arena.takeZeros(k * n), k, n });
    this.first = this.#layer('first', shape.word, shape.first);
    this.second = this.#layer('second', 2 * shape.first, shape.second);
    this.classes = this.#linear('classes');
    this.roles = this.#linear('roles');
    this.arcs = this.#linear('arcs');
    this.relations = this.#linear('relations');
    this.classWidth = this.classes.weight.n;
    this.roleWidth = this.roles.weight.n;
    this.relationWidth = this.relations.weight.n;
  }

  /** Puts a weight [k×n], given row by row, in its place, times a scale. */
  setParameter(name: string, values: ArrayLike<number>, scale: number): void {
    const panels = this.panels.get(name)!;
    const { floats } = this.arena;
    packPanels(values, 0, panels.n, floats, panels);
    for (let index = panels.at; index < panels.at + panels.k * panels.n; index++) floats[index]! *= scale;
  }

  encodeFirst(words: number, batch: Batch): Encoding {
    return this.encodeFed(this.feedFirst(words, batch.rows), batch);
  }

  /** The part of the first layer that sees each word by itself, so that it can be kept for the next time. */
  feedFirst(words: number, rows: number): [number, number] {
    return feed(this.arena, this.kernels, this.first, words, rows);
  }

  encodeFed(gates: readonly [number, number], batch: Batch): Encoding {
    return encode(this.arena, this.kernels, this.first, gates, batch);
  }

  encodeSecond(states: number, batch: Batch): Encoding {
    const gates = feed(this.arena, this.kernels, this.second, states, batch.rows);
    return encode(this.arena, this.kernels, this.second, gates, batch);
  }

  /** [rows × classWidth] */
  scoreClasses(states: number, rows: number): number {
    return this.apply(this.classes, states, 2 * this.shape.first, rows);
  }

  /** [rows × roleWidth]: dependent, head (both rectified), dependent and head for the relation (not yet). */
  playRoles(states: number, rows: number): number {
    const roles = this.apply(this.roles, states, 2 * this.shape.second, rows);
    const { floats } = this.arena;
    const rectified = 2 * this.shape.arcs;
    for (let row = 0; row < rows; row++) {
      const at = roles + row * this.roleWidth;
      for (let index = at; index < at + rectified; index++) {
        if (floats[index]! < 0) floats[index]! *= LEAK;
      }
    }
    return roles;
  }

  /** [rows × arcs]: what each dependent looks for in its head. */
  seekHeads(roles: number, rows: number): number {
    return this.apply(this.arcs, roles, this.roleWidth, rows);
  }

  /** Scores of all arcs of one sentence: [length × roundUp(length)], dependents down, heads across. */
  scoreArcs(queries: number, roles: number, batch: Batch, rank: number): number {
    const { arcs } = this.shape;
    const length = batch.lengths[rank]!;
    const wide = roundUp(length);
    const scores = this.arena.takeZeros(length * wide);
    const asked = this.arena.take(length * arcs);
    const heads = this.arena.takeZeros(arcs * wide);
    const { floats } = this.arena;
    for (let position = 0; position < length; position++) {
      const row = batch.offsets[position]! + rank;
      floats.copyWithin(asked + position * arcs, queries + row * arcs, queries + (row + 1) * arcs);
      const from = roles + row * this.roleWidth + arcs;
      const to = heads + (position >> 3) * arcs * 8 + (position & 7);
      for (let index = 0; index < arcs; index++) floats[to + index * 8] = floats[from + index]!;
    }
    this.kernels.multiply(asked, arcs, { at: heads, k: arcs, n: wide }, scores, wide, length);
    return scores;
  }

  /** [pairs × relationWidth] for pairs of rows (dependent, head); `joined` [pairs × labels] is kept for training. */
  scoreRelations(roles: number, dependents: Int32Array, heads: Int32Array): { scores: number; joined: number } {
    const { arcs, labels } = this.shape;
    const joined = this.arena.take(dependents.length * labels);
    const { floats } = this.arena;
    for (let pair = 0; pair < dependents.length; pair++) {
      const one = roles + dependents[pair]! * this.roleWidth + 2 * arcs;
      const other = roles + heads[pair]! * this.roleWidth + 2 * arcs + labels;
      const to = joined + pair * labels;
      for (let index = 0; index < labels; index++) {
        const sum = floats[one + index]! + floats[other + index]!;
        floats[to + index] = sum < 0 ? sum * LEAK : sum;
      }
    }
    return { scores: this.apply(this.relations, joined, labels, dependents.length), joined };
  }

  apply(linear: Linear, inputs: number, inputRow: number, rows: number): number {
    const { n } = linear.weight;
    const out = this.arena.take(rows * n);
    spread(this.arena.floats, linear.bias, n, out, rows);
    this.kernels.multiply(inputs, inputRow, linear.weight, out, n, rows);
    return out;
  }

  #layer(name: string, inputs: number, width: number): Layer {
    const side = (which: string) => ({
      input: this.panels.get(`${name}.${which}.input`)!,
      recurrent: this.panels.get(`${name}.${which}.recurrent`)!,
      bias: this.panels.get(`${name}.${which}.bias`)!.at,
    });
    return { inputs, width, forward: side('forward'), backward: side('backward') };
  }

  #linear(name: string): Linear {
    return { weight: this.panels.get(`${name}.weight`)!, bias: this.panels.get(`${name}.bias`)!.at };
  }
}

/** Lays a matrix [k×n] of rows `stride` apart out in panels of 8 columns. */
export function packPanels(
  from: ArrayLike<number>,
  at: number,
  stride: number,
  into: Float32Array,
  panels: Panels,
): void {
  const { k, n } = panels;
  let to = panels.at;
  for (let panel = 0; panel < n; panel += 8) {
    for (let row = 0; row < k; row++) {
      const start = at + row * stride + panel;
      for (let index = 0; index < 8; index++) into[to++] = from[start + index]!;
    }
  }
}
