import type { Tree, Word } from '../conllu.ts';

/**
 * Now and then a tree as it would stand in a headline, in capitals, in careless small letters or without its full stop,
 * so that the network does not lean on case and punctuation alone.
 */
export function vary(tree: Tree, chance: () => number): Tree | null {
  const dice = chance();
  if (dice < 0.03) return recase(withoutStop(tree), titleCase);
  if (dice < 0.045) return recase(tree, (form) => form.toLowerCase());
  if (dice < 0.06) return recase(tree, (form) => form.toUpperCase());
  if (dice < 0.1) return withoutStop(tree);
  return null;
}

const SMALL =
  /^(?:a|an|the|of|in|on|at|to|for|by|as|and|or|but|with|from|is|n't|'s|’s|that|it|its|up|over|into|off|after|amid)$/i;

function titleCase(form: string, index: number): string {
  if (index > 0 && SMALL.test(form)) return form.toLowerCase();
  return form.charAt(0).toUpperCase() + form.slice(1);
}

const recase = (tree: Tree, change: (form: string, index: number) => string): Tree => ({
  ...tree,
  words: tree.words.map((word, index): Word => ({ ...word, form: change(word.form, index) })),
});

function withoutStop(tree: Tree): Tree {
  const last = tree.words.length - 1;
  const stop = tree.words[last]!;
  if (last < 2 || stop.upos !== 'PUNCT' || stop.head < 0 || tree.words.some((word) => word.head === last)) return tree;
  return { ...tree, words: tree.words.slice(0, last) };
}
