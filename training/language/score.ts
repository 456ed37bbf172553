import type { Tree, Word } from '../conllu.ts';

export interface Scores {
  readonly upos: number;
  readonly xpos: number;
  /** Share of words, punctuation included, with the right head … */
  readonly uas: number;
  /** … and the right relation, subtype included. */
  readonly las: number;
}

export type Guess = Pick<Word, 'upos' | 'xpos' | 'head' | 'deprel'>;

/** Guesses for gold words in gold sentences. */
export function scoreAnswers(trees: readonly Tree[], guesses: readonly (readonly Guess[])[]): Scores {
  const right = { upos: 0, xpos: 0, uas: 0, las: 0 };
  let total = 0;
  trees.forEach((tree, index) => {
    tree.words.forEach((word, at) => {
      const guess = guesses[index]![at]!;
      total++;
      if (guess.upos === word.upos) right.upos++;
      if (guess.xpos === word.xpos) right.xpos++;
      if (guess.head !== word.head) return;
      right.uas++;
      if (guess.deprel === word.deprel) right.las++;
    });
  });
  return { upos: right.upos / total, xpos: right.xpos / total, uas: right.uas / total, las: right.las / total };
}
