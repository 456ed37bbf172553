import type { Draft } from '../draft.ts';
import { isQuoteMark, type Passage, type Range } from '../passage.ts';

/**
 * A paragraph that is nothing but quotation, after one whose speaker is known, goes on with the same speaker:
 * surely when the paragraph before left its quotation open.
 */
export function continueQuotes(passage: Passage, drafts: readonly Draft[]): Draft[] {
  const { sentences, sentenceOf, quotes } = passage;
  const owners = ownersOf(passage, drafts);
  const result = [...drafts];
  let current = -1;
  let lastBlock = -2;
  for (const quote of quotes) {
    const block = sentences[sentenceOf[quote.first]!]!.block;
    const owner = owners[quote.first]!;
    if (owner >= 0) {
      current = owner;
      lastBlock = block;
      continue;
    }
    if (current < 0 || block !== lastBlock + 1 || !fillsBlock(passage, quote, block)) continue;
    const draft = result[current]!;
    result[current] = { ...draft, content: [...draft.content, quote], confidence: draft.confidence * 0.97 };
    lastBlock = block;
  }
  return result;
}

/** For each word the draft in whose content it lies, -1 for none. */
function ownersOf({ words }: Passage, drafts: readonly Draft[]): Int32Array {
  const owners = new Int32Array(words.length).fill(-1);
  for (const [i, draft] of drafts.entries()) for (const { first, last } of draft.content) owners.fill(i, first, last);
  return owners;
}

/** From the first word of the paragraph to its last. */
function fillsBlock({ sentences, sentenceOf, low }: Passage, quote: Range, block: number): boolean {
  const before = quote.first > 0 ? sentences[sentenceOf[quote.first - 1]!]!.block : -1;
  const after = quote.last < low.length ? sentences[sentenceOf[quote.last]!]!.block : -1;
  return before !== block && after !== block && isQuoteMark(low[quote.first]!);
}
