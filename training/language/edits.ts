import type { Tree, Word } from '../conllu.ts';

/** Words to put into a tree: heads count from the first of them, -1 hangs from the word the piece is given to. */
export type Piece = readonly (readonly [
  form: string,
  lemma: string,
  upos: string,
  xpos: string,
  head: number,
  deprel: string,
])[];

export function insert(tree: Tree, at: number, piece: Piece, governor: number): Tree {
  const moved = (index: number): number => (index >= at ? index + piece.length : index);
  const old = tree.words.map((word): Word => ({ ...word, head: word.head < 0 ? -1 : moved(word.head) }));
  const added = piece.map(
    ([form, lemma, upos, xpos, head, deprel]): Word => ({
      ...{ form, lemma, upos, xpos, deprel },
      head: head < 0 ? moved(governor) : at + head,
    }),
  );
  return { ...tree, words: [...old.slice(0, at), ...added, ...old.slice(at)] };
}

export function remove(tree: Tree, gone: ReadonlySet<number>): Tree {
  const place = new Map<number, number>();
  tree.words.forEach((_, index) => {
    if (!gone.has(index)) place.set(index, place.size);
  });
  return {
    ...tree,
    words: tree.words.flatMap((word, index) =>
      gone.has(index) ? [] : [{ ...word, head: word.head < 0 ? -1 : (place.get(word.head) ?? -1) }],
    ),
  };
}

export const thirdPerson = (verb: string): string =>
  /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;

export const capitalise = (form: string): string => form.charAt(0).toUpperCase() + form.slice(1);

export const pick = <T>(items: readonly T[], chance: () => number): T => items[Math.floor(chance() * items.length)]!;
