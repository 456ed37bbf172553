import { FORM_FEATURES, formRows, plainForm, ROOT_ROW, WEB_ROOT_ROW, wordRow } from '../../src/text/network/forms.ts';
import type { Tree } from '../conllu.ts';
import type { Inventory } from './inventory.ts';

/** A sentence as the network sees it; position 0 is the root. */
export interface Example {
  readonly length: number;
  readonly rows: Int32Array;
  /** [length × FORM_FEATURES] */
  readonly forms: Int32Array;
  /** Right answers; -1 where there is none to learn from. */
  readonly classes: Int32Array;
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

export class ExampleMaker {
  readonly #inventory: Inventory;
  readonly #buckets: number;
  readonly #classes: ReadonlyMap<string, number>;
  readonly #relations: ReadonlyMap<string, number>;

  constructor(inventory: Inventory, buckets: number) {
    this.#inventory = inventory;
    this.#buckets = buckets;
    this.#classes = new Map(inventory.classes.map((name, index) => [name, index]));
    this.#relations = new Map(inventory.relations.map((name, index) => [name, index]));
  }

  make(tree: Tree, change: (form: string) => string = (form) => form): Example {
    const length = tree.words.length + 1;
    const example: Example = {
      length,
      rows: new Int32Array(length),
      forms: new Int32Array(length * FORM_FEATURES).fill(-1),
      classes: new Int32Array(length).fill(-1),
      heads: new Int32Array(length).fill(-1),
      relations: new Int32Array(length).fill(-1),
    };
    example.rows[0] = tree.genre.startsWith('ewt') ? WEB_ROOT_ROW : ROOT_ROW;
    tree.words.forEach((word, index) => {
      const at = index + 1;
      const form = plainForm(change(word.form));
      example.rows[at] = wordRow(this.#inventory.rows, form);
      formRows(form, this.#buckets, example.forms, at * FORM_FEATURES);
      example.classes[at] = this.#classes.get(`${word.upos} ${word.xpos}`) ?? -1;
      example.heads[at] = word.head + 1;
      example.relations[at] = this.#relations.get(word.deprel) ?? this.#relations.get(word.deprel.split(':')[0]!) ?? -1;
    });
    return example;
  }
}
