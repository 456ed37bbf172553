import { readTable } from './table.ts';

/**
 * How a term is tied to what it names: a `place` beside it (`war in X`), the people `actor`s are called after (`X rebels`),
 * a `state` before it (`the X regime`), a `framework` (`X enlargement`), or as a `modifier` of a place (`breakaway X`).
 */
type Tie = 'place' | 'actor' | 'state' | 'framework' | 'modifier';

export interface LoadedWord {
  /** What can be called by it: terms of a group are alternatives. */
  readonly group: string;
  /** Put before the name of what is meant: `fighting in`. */
  readonly name: string;
  readonly how: Tie;
  readonly term: string;
  /** The wording it counts as: `coup` for `coup d’état`. */
  readonly value: string;
  /** Whether the word takes a view that others of the group do not take. */
  readonly marked: boolean;
}

let words: readonly LoadedWord[] | null = null;

/** The alternatives of `data/loaded-words.tsv`, longer terms first. */
export function loadedWords(): readonly LoadedWord[] {
  words ??= readTable('loaded-words.tsv')
    .map((row) => ({
      group: row.text('group'),
      name: row.text('name'),
      how: row.text('how') as Tie,
      term: row.text('term'),
      value: row.text('value'),
      marked: row.text('stance') === 'marked',
    }))
    .sort((a, b) => b.term.length - a.term.length);
  return words;
}
