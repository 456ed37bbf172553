import { type Clusters, layOutSheet, type Sheet } from '../../src/annotate/attributions/learned/sheet.ts';
import { layOut, type Passage } from '../../src/annotate/attributions/passage.ts';
import { draftByRules } from '../../src/annotate/attributions/rules/index.ts';
import { recognizeQuotes } from '../../src/annotate/quotes/index.ts';
import type { Sentence } from '../../src/model/annotation.ts';
import type { Block } from '../../src/model/article.ts';
import type { Span } from '../../src/model/span.ts';
import type { GoldArticle } from './polnear.ts';

/** A gold attribution in word indices. */
export interface Relation {
  /** The word of the cue that the model is to find. */
  readonly anchor: number;
  readonly source: ReadonlySet<number>;
  readonly cue: ReadonlySet<number>;
  readonly content: ReadonlySet<number>;
}

export interface Example {
  readonly name: string;
  readonly sheet: Sheet;
  readonly relations: readonly Relation[];
}

export type Analyse = (article: { name: string; text: string }, blocks: readonly Block[]) => Sentence[];

export function toExample(article: GoldArticle, analyse: Analyse, clusters: Clusters): Example {
  const { name, text } = article;
  const blocks = linesOf(text);
  const sentences = analyse(article, blocks);
  const quotes = recognizeQuotes(text, blocks);
  const passage = layOut({ text, sentences, quotes, blocks });
  const sheet = layOutSheet(passage, draftByRules(passage), clusters);
  const relations = article.attributions.flatMap((gold) => {
    const cue = wordsIn(passage, gold.cue);
    const anchor = anchorOf(passage, cue);
    if (anchor < 0 || gold.content.length === 0) return [];
    return [
      {
        anchor,
        cue: new Set(cue),
        source: new Set(wordsIn(passage, gold.source)),
        content: new Set(wordsIn(passage, gold.content)),
      },
    ];
  });
  return { name, sheet, relations };
}

/** PolNeAR's texts have one paragraph a line. */
export function linesOf(text: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') blocks.push({ start, end: start + line.length, kind: 'paragraph' });
    start += line.length + 1;
  }
  return blocks;
}

function wordsIn({ words }: Passage, spans: readonly Span[]): number[] {
  return spans.flatMap(({ start, end }) => {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (words[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    for (let i = low; i < words.length && words[i]!.start < end; i++) found.push(i);
    return found;
  });
}

/** The first verb of a cue, else its first noun, adverb or adjective, else its first word. */
export function anchorOf({ words }: Passage, cue: readonly number[]): number {
  const ordered = [...cue].sort((a, b) => a - b);
  const first = (test: RegExp): number | undefined => ordered.find((i) => test.test(words[i]!.upos));
  return first(/^VERB$/) ?? first(/^NOUN$/) ?? first(/^(?:ADV|ADJ|PROPN)$/) ?? ordered[0] ?? -1;
}
