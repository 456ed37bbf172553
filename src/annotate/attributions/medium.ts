import type { Mention } from '../../model/annotation.ts';
import { describeSource } from './description.ts';
import type { Passage, Range } from './passage.ts';
import { mediumEnd, nounPhraseAfter } from './phrases.ts';

/**
 * The words that name where something was said: `Truth Social`, `a statement` beside the cue or at the head of its sentence,
 * or the outlet it was told to.
 */
export function mediumOf(passage: Passage, cue: Range, mentions: readonly Mention[]): string | null {
  const sentence = passage.sentences[passage.sentenceOf[cue.first]!]!;
  const near = (from: number, to: number): string | null => {
    for (let i = from; i < to; i++) {
      const end = mediumEnd(passage, i, sentence.last);
      if (end > i) return nameOf(passage, i, end);
    }
    return null;
  };
  return (
    near(cue.first, Math.min(cue.last + 12, sentence.last)) ??
    near(sentence.first, Math.min(sentence.first + 1, cue.first)) ??
    near(Math.max(sentence.first, cue.first - 3), cue.first) ??
    outletTold(passage, cue, sentence, mentions) ??
    (includes(passage, cue, /^tweet(?:s|ed|ing)?$/) ? 'tweet' : null)
  );
}

/** `a post on Truth Social` is named by its platform, the rest by its noun phrase. */
function nameOf({ text, words, low }: Passage, first: number, last: number): string {
  let start = first + 1;
  for (let i = start; i < last; i++) if (low[i] === 'on' || low[i] === 'at') start = i + 1;
  return text.slice(words[start]!.start, words[last - 1]!.end);
}

/** `told Reuters that …`, `told the daily Kurier: …` */
function outletTold(passage: Passage, cue: Range, sentence: Range, mentions: readonly Mention[]): string | null {
  for (let i = cue.first; i < cue.last; i++) {
    if (!/^(?:told|tells?|telling)$/.test(passage.low[i]!)) continue;
    const hearer = nounPhraseAfter(passage, i + 1, sentence.last);
    if (!hearer || describeSource(passage, hearer, mentions).kind !== 'outlet') return null;
    return passage.text.slice(passage.words[hearer.first]!.start, passage.words[hearer.last - 1]!.end);
  }
  return null;
}

const includes = ({ low }: Passage, { first, last }: Range, words: RegExp): boolean => {
  for (let i = first; i < last; i++) if (words.test(low[i]!)) return true;
  return false;
};
