import type { Batch } from '../../src/text/network/batch.ts';
import { LEAK, type Network } from '../../src/text/network/network.ts';
import type { Example } from './example.ts';
import type { Gradients, Weight } from './gradients.ts';

/** The three losses of the network over a batch, each with its derivative with respect to the scores it judges. */
export class Slopes {
  readonly #network: Network;
  readonly #gradients: Gradients;
  readonly #weight: (name: string) => Weight;

  constructor(network: Network, gradients: Gradients, weight: (name: string) => Weight) {
    this.#network = network;
    this.#gradients = gradients;
    this.#weight = weight;
  }

  arcs(
    example: Example,
    batch: Batch,
    rank: number,
    queries: number,
    roles: number,
    queriesBack: number,
    rolesBack: number,
  ): number {
    const { arena } = this.#network;
    const mark = arena.mark();
    const { arcs } = this.#network.shape;
    const { roleWidth } = this.#network;
    const { length } = example;
    const wide = (length + 7) & ~7;
    const scores = this.#network.scoreArcs(queries, roles, batch, rank);
    const { floats } = arena;
    let loss = 0;
    for (let position = 0; position < length; position++) {
      const at = scores + position * wide;
      const gold = example.heads[position]!;
      if (position === 0 || gold < 0) {
        floats.fill(0, at, at + wide);
        continue;
      }
      floats[at + position] = -1e9;
      loss += softmaxBack(floats, at, length, gold);
      floats.fill(0, at + length, at + wide);
    }
    for (let position = 1; position < length; position++) {
      const row = batch.offsets[position]! + rank;
      const at = scores + position * wide;
      for (let head = 0; head < length; head++) {
        const slope = floats[at + head]!;
        if (slope > -1e-6 && slope < 1e-6) continue;
        const other = batch.offsets[head]! + rank;
        const query = row * arcs;
        const role = other * roleWidth + arcs;
        for (let index = 0; index < arcs; index++) {
          floats[queriesBack + query + index]! += slope * floats[roles + role + index]!;
          floats[rolesBack + role + index]! += slope * floats[queries + query + index]!;
        }
      }
    }
    arena.release(mark);
    return loss;
  }

  relations(sorted: readonly Example[], batch: Batch, roles: number, rolesBack: number): number {
    const network = this.#network;
    const { arcs, labels } = network.shape;
    const dependents: number[] = [];
    const heads: number[] = [];
    const gold: number[] = [];
    sorted.forEach((example, rank) => {
      for (let position = 1; position < example.length; position++) {
        if (example.relations[position]! < 0) continue;
        dependents.push(batch.offsets[position]! + rank);
        heads.push(batch.offsets[example.heads[position]!]! + rank);
        gold.push(example.relations[position]!);
      }
    });
    const { arena } = this.#network;
    const { scores, joined } = network.scoreRelations(roles, Int32Array.from(dependents), Int32Array.from(heads));
    let floats = arena.floats;
    let loss = 0;
    for (let pair = 0; pair < gold.length; pair++) {
      const at = scores + pair * network.relationWidth;
      loss += softmaxBack(floats, at, network.shape.relations, gold[pair]!);
      floats.fill(0, at + network.shape.relations, at + network.relationWidth);
    }
    const joinedBack = arena.takeZeros(gold.length * labels);
    this.#gradients.linear(
      joined,
      labels,
      this.#weight('relations.weight'),
      this.#weight('relations.bias'),
      scores,
      network.relationWidth,
      gold.length,
      { at: joinedBack, row: labels },
    );
    floats = arena.floats;
    for (let pair = 0; pair < gold.length; pair++) {
      const one = rolesBack + dependents[pair]! * network.roleWidth + 2 * arcs;
      const other = rolesBack + heads[pair]! * network.roleWidth + 2 * arcs + labels;
      for (let index = 0; index < labels; index++) {
        const sign = floats[joined + pair * labels + index]! < 0 ? LEAK : 1;
        const slope = floats[joinedBack + pair * labels + index]! * sign;
        floats[one + index]! += slope;
        floats[other + index]! += slope;
      }
    }
    return loss;
  }

  classes(sorted: readonly Example[], batch: Batch, classes: number): number {
    const { classWidth, shape } = this.#network;
    const { floats } = this.#network.arena;
    let loss = 0;
    sorted.forEach((example, rank) => {
      for (let position = 0; position < example.length; position++) {
        const at = classes + (batch.offsets[position]! + rank) * classWidth;
        const gold = example.classes[position]!;
        if (gold < 0) floats.fill(0, at, at + classWidth);
        else {
          loss += softmaxBack(floats, at, shape.classes, gold);
          floats.fill(0, at + shape.classes, at + classWidth);
        }
      }
    });
    return loss;
  }
}

/** Scores are replaced by the derivative of the loss, which is returned. */
function softmaxBack(floats: Float32Array, at: number, size: number, gold: number): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let index = at; index < at + size; index++) if (floats[index]! > most) most = floats[index]!;
  let sum = 0;
  for (let index = at; index < at + size; index++) {
    const value = Math.exp(floats[index]! - most);
    floats[index] = value;
    sum += value;
  }
  for (let index = at; index < at + size; index++) floats[index]! /= sum;
  const loss = -Math.log(floats[at + gold]! + 1e-12);
  floats[at + gold]! -= 1;
  return loss;
}
