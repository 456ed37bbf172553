import { SPECIAL_ROWS } from '../../src/text/network/forms.ts';
import type { Tree } from '../conllu.ts';
import type { Vectors } from './vectors.ts';

/** What the network can say and what it knows by heart, read off the training trees. */
export interface Inventory {
  /** Pairs `UPOS XPOS`. */
  readonly classes: readonly string[];
  readonly relations: readonly string[];
  /** Row of each known lower-case word; the special rows come first. */
  readonly rows: ReadonlyMap<string, number>;
  readonly words: readonly string[];
  /** How often each row's word occurs in training. */
  readonly counts: Int32Array;
}

export function takeInventory(trees: readonly Tree[], vectors: Vectors, plain: (form: string) => string): Inventory {
  const classes = new Map<string, number>();
  const relations = new Map<string, number>();
  const seen = new Map<string, number>();
  const count = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1);
  for (const { words } of trees) {
    for (const word of words) {
      count(classes, `${word.upos} ${word.xpos}`);
      count(relations, word.deprel);
      count(seen, plain(word.form).toLowerCase());
    }
  }
  const frequent = (map: Map<string, number>, least: number): string[] =>
    [...map]
      .filter(([, times]) => times >= least)
      .sort((a, b) => b[1] - a[1])
      .map(([key]) => key);
  const words = [...vectors.words];
  const known = new Set(words);
  for (const word of frequent(seen, 2)) if (!known.has(word) && !/^[\d.,:/-]+$/.test(word)) words.push(word);
  const rows = new Map(words.map((word, index) => [word, index + SPECIAL_ROWS]));
  const counts = new Int32Array(words.length + SPECIAL_ROWS);
  for (const [word, row] of rows) counts[row] = seen.get(word) ?? 0;
  return { classes: frequent(classes, 5), relations: frequent(relations, 10), rows, words, counts };
}
