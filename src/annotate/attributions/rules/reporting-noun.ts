import type { Draft } from '../draft.ts';
import type { Passage, Range } from '../passage.ts';
import { closeOf, nounPhraseAfter, subjectBefore } from '../phrases.ts';

const NOUN =
  /^(?:announcement|claim|claims|statement|statements|assertion|assertions|allegation|allegations|suggestion|suggestions|warning|warnings|pledge|promise|declaration|confirmation|insistence|admission|denial|accusation|accusations|report|reports|remark|remarks|comment|comments|prediction|argument|contention)$/;

/** `X's claim that …`, `the announcement by X that …`. */
export function reportingNoun(passage: Passage): Draft[] {
  const { low, sentenceOf, sentences, quoteOf } = passage;
  const drafts: Draft[] = [];
  for (let i = 1; i < low.length; i++) {
    if (!NOUN.test(low[i]!) || quoteOf[i]! >= 0) continue;
    const sentence = sentences[sentenceOf[i]!]!;
    const draft = possessive(passage, sentence, i) ?? byPhrase(passage, sentence, i);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function possessive(passage: Passage, sentence: Range, noun: number): Draft | null {
  const { low } = passage;
  if (low[noun + 1] !== 'that' || noun + 2 >= sentence.last) return null;
  let mark = noun - 1;
  while (mark > sentence.first && noun - mark < 4 && low[mark] !== "'s" && low[mark] !== "'") mark--;
  if (/^(?:his|her|their|its|my|our|your)$/.test(low[noun - 1]!)) {
    const pronoun = { first: noun - 1, last: noun };
    return draftOf(passage, sentence, pronoun, { first: noun, last: noun + 1 }, noun + 1);
  }
  if (low[mark] !== "'s" && low[mark] !== "'") return null;
  const source = subjectBefore(passage, mark, sentence.first);
  return source && draftOf(passage, sentence, source, { first: mark + 1, last: noun + 1 }, noun + 1);
}

function byPhrase(passage: Passage, sentence: Range, noun: number): Draft | null {
  const { low } = passage;
  if (!/^(?:by|from|of)$/.test(low[noun + 1] ?? '') || noun + 2 >= sentence.last) return null;
  const source = nounPhraseAfter(passage, noun + 2, sentence.last);
  if (!source || low[source.last] !== 'that' || source.last + 1 >= sentence.last) return null;
  return draftOf(passage, sentence, source, { first: noun, last: noun + 2 }, source.last);
}

function draftOf(passage: Passage, sentence: Range, source: Range, cue: Range, that: number): Draft {
  const end = closeOf(passage, sentence);
  let last = that + 1;
  while (last < end && passage.low[last] !== ',') last++;
  return { source, cue: [cue], content: [{ first: that, last }], rule: 'reporting-noun', confidence: 0.75 };
}
