import type { Quote, Sentence, Token } from '../../model/annotation.ts';
import type { Block } from '../../model/article.ts';

/** The words of a whole text in one row, with the sentence, block and quotation each stands in: what the rules read. */
export interface Passage {
  readonly text: string;
  readonly words: readonly Token[];
  /** Lower case, curly apostrophes straightened. */
  readonly low: readonly string[];
  /** Index into `sentences` of each word. */
  readonly sentenceOf: Int32Array;
  /** Index into `quotes` of the outermost spoken quotation around each word, -1 outside. Its marks count as inside. */
  readonly quoteOf: Int32Array;
  readonly sentences: readonly Stretch[];
  /** Spoken quotations that stand in no other. */
  readonly quotes: readonly Range[];
}

interface Stretch extends Range {
  readonly block: number;
  readonly headline: boolean;
}

/** A half-open range of word indices. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

export interface Material {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
  readonly blocks: readonly Block[];
}

export function layOut({ text, sentences, quotes }: Material): Passage {
  const words: Token[] = [];
  const stretches: Stretch[] = [];
  for (const sentence of sentences) {
    const first = words.length;
    for (const token of sentence.tokens) words.push(token);
    if (words.length > first)
      stretches.push({ first, last: words.length, block: sentence.block, headline: sentence.headline });
  }
  const sentenceOf = new Int32Array(words.length);
  for (const [i, { first, last }] of stretches.entries()) sentenceOf.fill(i, first, last);
  const quoteOf = new Int32Array(words.length).fill(-1);
  const outer = outermost(quotes, words, quoteOf);
  const low = words.map((word) => word.text.toLowerCase().replaceAll('’', "'"));
  return { text, words, low, sentenceOf, quoteOf, sentences: stretches, quotes: outer };
}

function outermost(quotes: readonly Quote[], words: readonly Token[], quoteOf: Int32Array): Range[] {
  const found: Range[] = [];
  let reached = -1;
  let i = 0;
  for (const quote of quotes) {
    if (!quote.speech || quote.start < reached) continue;
    reached = quote.end;
    while (i < words.length && words[i]!.end <= quote.start) i++;
    const first = i;
    while (i < words.length && words[i]!.start < quote.end) quoteOf[i++] = found.length;
    if (i > first) found.push({ first, last: i });
  }
  return found;
}

export const isQuoteMark = (low: string): boolean => /^(?:["“”„«»]|''|``)$/.test(low);
