import { ACT_NOUNS, type ActNoun } from '../lexicon/acts.ts';
import type { View } from '../scene.ts';
import { prepositionsAfter } from '../syntax/subject.ts';

/** The act noun that heads or qualifies the phrase: `membership bid` is a bid, `accession talks` are talks. */
export function nounsOf(lemmas: readonly string[], head: string): (ActNoun & { readonly lemma: string }) | null {
  const of = (lemma: string) => {
    const found = ACT_NOUNS.get(lemma) ?? ACT_NOUNS.get(lemma.replace(/s$/, ''));
    return found ? { ...found, lemma } : null;
  };
  const own = of(head);
  if (own) return own;
  if (
    /^(process|path|road|prospects?|treaty|protocols?|instruments?|hopes?|plan|drive|push|vote|procedure|criteria|effort|efforts|track)$/.test(
      head,
    )
  ) {
    const inner = lemmas.map(of).find((one) => one !== null);
    if (inner) return { ...inner, bid: true };
  }
  return null;
}

export function lastOf(view: View, index: number): number {
  const after = prepositionsAfter(view.clauses, index, 6).at(0);
  return after && /^(to|of|in|into|for|from)$/.test(after.word) ? after.phrase : index;
}
