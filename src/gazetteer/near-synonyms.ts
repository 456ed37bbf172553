import { readTable } from './table.ts';

let classes: ReadonlyMap<string, string> | null = null;

/** The class that a lemma in lower case shares with its near-synonyms (`data/near-synonyms.tsv`), else the lemma itself. */
export function stemOf(lemma: string): string {
  classes ??= new Map(
    readTable('near-synonyms.tsv').flatMap((row) =>
      row.list('words').map((word) => [word, row.text('class')] as const),
    ),
  );
  return classes.get(lemma) ?? lemma;
}
