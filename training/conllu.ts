import { readFileSync } from 'node:fs';

/** One sentence of a CoNLL-U file, with the text its words stand in. */
export interface Tree {
  readonly id: string;
  /** Treebank and genre, e.g. `ewt-weblog`, `gum-news`. */
  readonly genre: string;
  readonly text: string;
  readonly words: readonly Word[];
}

export interface Word {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Index of the governing word in the sentence, -1 for the root. */
  readonly head: number;
  readonly deprel: string;
}

/** Genres of GUM whose texts are non-commercial: nothing that ships is trained on them. */
export const NON_COMMERCIAL: ReadonlySet<string> = new Set(['gum-whow', 'gum-fiction']);

export function readTrees(path: string, treebank: 'ewt' | 'gum'): Tree[] {
  const trees: Tree[] = [];
  let genre = treebank as string;
  for (const block of readFileSync(path, 'utf8').split(/\r?\n\r?\n/)) {
    const words: Word[] = [];
    let id = '';
    let text = '';
    for (const line of block.split(/\r?\n/)) {
      if (line.startsWith('# newdoc id = ')) {
        const name = line.slice(14);
        genre = treebank === 'gum' ? `gum-${name.split('_')[1]}` : `ewt-${name.split('-')[0]}`;
      } else if (line.startsWith('# sent_id = ')) id = line.slice(12);
      else if (line.startsWith('# text = ')) text = line.slice(9);
      const columns = line.split('\t');
      if (columns.length !== 10 || !/^\d+$/.test(columns[0]!)) continue;
      const [, form, lemma, upos, xpos, , head, deprel] = columns as [string, ...string[]];
      words.push({
        form: form!,
        lemma: lemma!,
        upos: upos!,
        xpos: xpos!,
        head: Number(head) - 1,
        deprel: deprel!,
      });
    }
    if (words.length > 0) trees.push({ id, genre, text, words });
  }
  return trees;
}
