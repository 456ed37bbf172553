import { Arena } from '../../src/text/network/arena.ts';
import { type Batch, layBatch } from '../../src/text/network/batch.ts';
import { FORM_FEATURES, SPECIAL_ROWS, UNKNOWN_ROW } from '../../src/text/network/forms.ts';
import { LEAK, listParameters, Network, packPanels, type Shape } from '../../src/text/network/network.ts';
import { findTree } from '../../src/text/network/tree.ts';
import { seedChance } from './chance.ts';
import { Descent } from './descent.ts';
import type { Example } from './example.ts';
import { Gradients, type Weight } from './gradients.ts';
import type { Inventory } from './inventory.ts';
import { Slopes } from './slopes.ts';
import type { Vectors } from './vectors.ts';

export interface Losses {
  classes: number;
  arcs: number;
  relations: number;
}

export interface Dropout {
  readonly words: number;
  readonly first: number;
  readonly second: number;
}

/** Answers for one sentence, position 0 (the root) included. */
export interface Answer {
  readonly classes: Int32Array;
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

/** The network together with the tables of words and forms, its gradients and its optimiser. */
export class Trainer {
  readonly network: Network;
  readonly weights = new Map<string, Weight>();
  readonly words: Float32Array;
  readonly forms: Float32Array;
  /** [vectors.size × shape.word]: carries the fixed word vectors into the input space. */
  readonly projection: Weight;
  readonly #vectors: Vectors;
  readonly #counts: Int32Array;
  readonly #arena: Arena;
  readonly #gradients: Gradients;
  readonly #slopes: Slopes;
  readonly #descents = new Map<string, Descent>();
  readonly #wordDescent: Descent;
  readonly #formDescent: Descent;
  readonly #chance: () => number;
  readonly #dropout: Dropout;
  #time = 0;

  constructor(shape: Shape, inventory: Inventory, vectors: Vectors, buckets: number, dropout: Dropout, seed: number) {
    this.#arena = new Arena(48_000_000);
    this.network = new Network(shape, this.#arena);
    this.#gradients = new Gradients(this.#arena, this.network.kernels);
    this.#slopes = new Slopes(this.network, this.#gradients, (name) => this.#weight(name));
    this.#vectors = vectors;
    this.#counts = inventory.counts;
    this.#chance = seedChance(seed);
    this.#dropout = dropout;
    const width = shape.word;
    for (const { name, k, n } of listParameters(shape)) this.#addWeight(name, k, n);
    this.projection = this.#addWeight('projection', vectors.size, width);
    this.words = new Float32Array(inventory.counts.length * width);
    for (let index = 0; index < SPECIAL_ROWS * width; index++) this.words[index] = this.#noise(0.1);
    this.forms = new Float32Array(buckets * width);
    for (let index = 0; index < this.forms.length; index++) this.forms[index] = this.#noise(0.05);
    this.#wordDescent = new Descent(this.words);
    this.#formDescent = new Descent(this.forms);
    this.pack();
  }

  /** Copies the master weights to where the network reads them. */
  pack(): void {
    for (const { master, n, panels } of this.weights.values()) packPanels(master, 0, n, this.#arena.floats, panels);
  }

  learn(examples: readonly Example[], rate: number): Losses {
    const sorted = [...examples].sort((a, b) => b.length - a.length);
    const batch = layBatch(sorted.map((example) => example.length));
    const mark = this.#arena.mark();
    for (const { gradient, k, n } of this.weights.values()) this.#arena.floats.fill(0, gradient, gradient + k * n);
    const losses = this.#backward(sorted, batch, rate);
    this.#arena.release(mark);
    this.pack();
    return losses;
  }

  /** Only the losses and the dense gradients: for checking the derivatives. */
  probe(examples: readonly Example[]): Losses {
    return this.learn(examples, 0);
  }

  answer(examples: readonly Example[]): Answer[] {
    const order = examples.map((_, index) => index).sort((a, b) => examples[b]!.length - examples[a]!.length);
    const sorted = order.map((index) => examples[index]!);
    const batch = layBatch(sorted.map((example) => example.length));
    const mark = this.#arena.mark();
    const { network } = this;
    const inputs = this.#embed(sorted, batch, false).inputs;
    const first = network.encodeFirst(inputs, batch);
    const classes = network.scoreClasses(first.out, batch.rows);
    const second = network.encodeSecond(first.out, batch);
    const roles = network.playRoles(second.out, batch.rows);
    const queries = network.seekHeads(roles, batch.rows);
    const answers: Answer[] = new Array(examples.length);
    sorted.forEach((example, rank) => {
      const scores = network.scoreArcs(queries, roles, batch, rank);
      const wide = (example.length + 7) & ~7;
      const heads = findTree(this.#arena.floats.subarray(scores, scores + wide * example.length), example.length, wide);
      const dependents = new Int32Array(example.length - 1);
      const governors = new Int32Array(example.length - 1);
      for (let position = 1; position < example.length; position++) {
        dependents[position - 1] = batch.offsets[position]! + rank;
        governors[position - 1] = batch.offsets[heads[position]!]! + rank;
      }
      const named = network.scoreRelations(roles, dependents, governors).scores;
      const answer: Answer = {
        classes: new Int32Array(example.length),
        heads,
        relations: new Int32Array(example.length).fill(-1),
      };
      const { floats } = this.#arena;
      for (let position = 1; position < example.length; position++) {
        const row = batch.offsets[position]! + rank;
        answer.classes[position] = highest(floats, classes + row * network.classWidth, network.shape.classes);
        const at = named + (position - 1) * network.relationWidth;
        answer.relations[position] = highest(floats, at, network.shape.relations);
      }
      answers[order[rank]!] = answer;
    });
    this.#arena.release(mark);
    return answers;
  }

  /** The vector of each known word: projected fixed vector plus what was learnt. */
  foldWords(): Float32Array {
    const { size, values } = this.#vectors;
    const width = this.network.shape.word;
    const folded = this.words.slice();
    const { master } = this.projection;
    for (let word = 0; word < this.#vectors.words.length; word++) {
      const to = (word + SPECIAL_ROWS) * width;
      for (let index = 0; index < size; index++) {
        const value = values[word * size + index]!;
        for (let unit = 0; unit < width; unit++) folded[to + unit]! += value * master[index * width + unit]!;
      }
    }
    return folded;
  }

  #backward(sorted: readonly Example[], batch: Batch, rate: number): Losses {
    const { network } = this;
    const { shape } = network;
    const { rows } = batch;
    const arena = this.#arena;
    const losses: Losses = { classes: 0, arcs: 0, relations: 0 };
    const embedded = this.#embed(sorted, batch, rate > 0);
    const wordMask = this.#mask(rows * shape.word, rate > 0 ? this.#dropout.words : 0);
    this.#applyMask(embedded.inputs, wordMask);
    const first = network.encodeFirst(embedded.inputs, batch);
    const firstMask = this.#sentenceMask(batch, 2 * shape.first, rate > 0 ? this.#dropout.first : 0);
    this.#applyMask(first.out, firstMask, true);
    const firstIn = this.#masked;
    const classes = network.scoreClasses(firstIn, rows);
    const second = network.encodeSecond(firstIn, batch);
    const secondMask = this.#sentenceMask(batch, 2 * shape.second, rate > 0 ? this.#dropout.second : 0);
    this.#applyMask(second.out, secondMask, true);
    const secondIn = this.#masked;
    const roles = network.playRoles(secondIn, rows);
    const queries = network.seekHeads(roles, rows);
    const rolesBack = arena.takeZeros(rows * network.roleWidth);
    const queriesBack = arena.takeZeros(rows * shape.arcs);
    sorted.forEach((example, rank) => {
      losses.arcs += this.#slopes.arcs(example, batch, rank, queries, roles, queriesBack, rolesBack);
    });
    losses.relations = this.#slopes.relations(sorted, batch, roles, rolesBack);
    this.#gradients.linear(
      roles,
      network.roleWidth,
      this.#weight('arcs.weight'),
      this.#weight('arcs.bias'),
      queriesBack,
      shape.arcs,
      rows,
      { at: rolesBack, row: network.roleWidth },
    );
    let floats = arena.floats;
    for (let row = 0; row < rows; row++) {
      const at = row * network.roleWidth;
      for (let index = at; index < at + 2 * shape.arcs; index++) {
        if (floats[roles + index]! < 0) floats[rolesBack + index]! *= LEAK;
      }
    }
    const secondBack = arena.takeZeros(rows * 2 * shape.second);
    this.#gradients.linear(
      secondIn,
      2 * shape.second,
      this.#weight('roles.weight'),
      this.#weight('roles.bias'),
      rolesBack,
      network.roleWidth,
      rows,
      { at: secondBack, row: 2 * shape.second },
    );
    this.#applyMask(secondBack, secondMask);
    const firstBack = arena.takeZeros(rows * 2 * shape.first);
    const weights = (name: string): Weight => this.#weight(name);
    this.#gradients.layer(network.second, weights, 'second', second, firstIn, secondBack, firstBack, batch);
    losses.classes = this.#slopes.classes(sorted, batch, classes);
    this.#gradients.linear(
      firstIn,
      2 * shape.first,
      this.#weight('classes.weight'),
      this.#weight('classes.bias'),
      classes,
      network.classWidth,
      rows,
      { at: firstBack, row: 2 * shape.first },
    );
    this.#applyMask(firstBack, firstMask);
    const inputsBack = arena.takeZeros(rows * shape.word);
    this.#gradients.layer(network.first, weights, 'first', first, embedded.inputs, firstBack, inputsBack, batch);
    this.#applyMask(inputsBack, wordMask);
    this.#gradients.linear(
      embedded.fixed,
      this.#vectors.size,
      this.projection,
      null,
      inputsBack,
      shape.word,
      rows,
      null,
    );
    floats = arena.floats;
    const tokens = rows - sorted.length;
    if (rate > 0) this.#descend(floats, embedded, inputsBack, rows, 1 / tokens, rate);
    losses.arcs /= tokens;
    losses.classes /= tokens;
    losses.relations /= tokens;
    return losses;
  }

  /** Input vectors of all rows, the fixed vectors that went in, and the table rows used. */
  #embed(sorted: readonly Example[], batch: Batch, dropping: boolean): Embedded {
    const width = this.network.shape.word;
    const { size, values } = this.#vectors;
    const arena = this.#arena;
    const inputs = arena.takeZeros(batch.rows * width);
    const fixed = arena.takeZeros(batch.rows * size);
    const { floats } = arena;
    const used = new Int32Array(batch.rows).fill(-1);
    const forms = new Int32Array(batch.rows * FORM_FEATURES).fill(-1);
    sorted.forEach((example, rank) => {
      for (let position = 0; position < example.length; position++) {
        const row = batch.offsets[position]! + rank;
        let word = example.rows[position]!;
        const count = this.#counts[word]!;
        const drop = dropping && word >= SPECIAL_ROWS && this.#chance() < 0.5 / (0.5 + count);
        if (drop && this.#chance() < 0.3) word = UNKNOWN_ROW;
        const known = word - SPECIAL_ROWS;
        if (known >= 0 && known < this.#vectors.words.length) {
          floats.set(values.subarray(known * size, (known + 1) * size), fixed + row * size);
        }
        const to = inputs + row * width;
        if (!drop || word === UNKNOWN_ROW) {
          used[row] = word;
          for (let unit = 0; unit < width; unit++) floats[to + unit] = this.words[word * width + unit]!;
        }
        for (let feature = 0; feature < FORM_FEATURES; feature++) {
          if (drop && feature === FORM_FEATURES - 1) continue;
          const form = example.forms[position * FORM_FEATURES + feature]!;
          forms[row * FORM_FEATURES + feature] = form;
          if (form < 0) continue;
          for (let unit = 0; unit < width; unit++) floats[to + unit]! += this.forms[form * width + unit]!;
        }
      }
    });
    this.network.kernels.multiply(fixed, size, this.projection.panels, inputs, width, batch.rows);
    return { inputs, fixed, used, forms };
  }

  #descend(
    floats: Float32Array,
    embedded: Embedded,
    inputsBack: number,
    rows: number,
    scale: number,
    rate: number,
  ): void {
    this.#time++;
    let norm = 0;
    for (const { gradient, k, n } of this.weights.values()) {
      for (let index = gradient; index < gradient + k * n; index++) norm += floats[index]! * floats[index]!;
    }
    const clipped = scale * Math.min(1, 5 / (Math.sqrt(norm) * scale + 1e-9));
    for (const { name, gradient, k, n } of this.weights.values()) {
      this.#descents.get(name)!.move(0, k * n, floats, gradient, clipped, rate, this.#time);
    }
    const width = this.network.shape.word;
    const descendTable = (descent: Descent, used: Int32Array, each: number): void => {
      const sums = new Map<number, number>();
      const buffer = new Float32Array(new Set(used).size * width);
      for (let index = 0; index < used.length; index++) {
        const key = used[index]!;
        if (key < 0) continue;
        let at = sums.get(key);
        if (at === undefined) {
          at = sums.size * width;
          sums.set(key, at);
        }
        const from = inputsBack + Math.floor(index / each) * width;
        for (let unit = 0; unit < width; unit++) buffer[at + unit]! += floats[from + unit]!;
      }
      for (const [key, at] of sums) descent.move(key * width, width, buffer, at, clipped, rate, this.#time);
    };
    descendTable(this.#wordDescent, embedded.used.subarray(0, rows), 1);
    descendTable(this.#formDescent, embedded.forms, FORM_FEATURES);
  }

  #masked = 0;

  /** Multiplies by the mask; into a copy when the original is still needed. */
  #applyMask(at: number, mask: Float32Array | null, copy = false): void {
    this.#masked = at;
    if (!mask) return;
    if (copy) this.#masked = this.#arena.take(mask.length);
    const { floats } = this.#arena;
    for (let index = 0; index < mask.length; index++) floats[this.#masked + index] = floats[at + index]! * mask[index]!;
  }

  #mask(size: number, rate: number): Float32Array | null {
    if (rate === 0) return null;
    const mask = new Float32Array(size);
    for (let index = 0; index < size; index++) mask[index] = this.#chance() < rate ? 0 : 1 / (1 - rate);
    return mask;
  }

  /** The same units are dropped for all words of a sentence. */
  #sentenceMask(batch: Batch, width: number, rate: number): Float32Array | null {
    if (rate === 0) return null;
    const own = this.#mask(batch.lengths.length * width, rate)!;
    const mask = new Float32Array(batch.rows * width);
    for (let position = 0; position + 1 < batch.offsets.length; position++) {
      for (let row = batch.offsets[position]!; row < batch.offsets[position + 1]!; row++) {
        const rank = row - batch.offsets[position]!;
        mask.set(own.subarray(rank * width, (rank + 1) * width), row * width);
      }
    }
    return mask;
  }

  #addWeight(name: string, k: number, n: number): Weight {
    const master = new Float32Array(k * n);
    if (!name.endsWith('.bias')) {
      const bound = Math.sqrt(6 / (k + (name.includes('put') || name.includes('recurrent') ? n / 4 : n)));
      for (let index = 0; index < master.length; index++) master[index] = this.#noise(bound);
    } else if (/^(?:first|second)/.test(name)) {
      master.fill(1, n / 4, n / 2); // remember at first
    }
    const panels = this.network.panels.get(name) ?? { at: this.#arena.take(k * n), k, n };
    const weight = { name, k, n, master, gradient: this.#arena.takeZeros(k * n), panels };
    this.weights.set(name, weight);
    this.#descents.set(name, new Descent(master));
    return weight;
  }

  #weight(name: string): Weight {
    return this.weights.get(name)!;
  }

  #noise(bound: number): number {
    return (this.#chance() * 2 - 1) * bound;
  }
}

interface Embedded {
  readonly inputs: number;
  readonly fixed: number;
  readonly used: Int32Array;
  readonly forms: Int32Array;
}

function highest(floats: Float32Array, at: number, size: number): number {
  let best = 0;
  for (let index = 1; index < size; index++) if (floats[at + index]! > floats[at + best]!) best = index;
  return best;
}
