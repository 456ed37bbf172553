import type { Passage, Range } from './passage.ts';
import { mediumEnd } from './phrases.ts';

const REACH = 30;

/** The words that name where something was said (`Truth Social`, `a statement`), beside the cue or at the head of its sentence. */
export function mediumOf(passage: Passage, cue: Range): string | null {
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
    verbMedium(passage, cue, REACH)
  );
}

/** `a post on Truth Social` is named by its platform, the rest by its noun phrase. */
function nameOf({ text, words, low }: Passage, first: number, last: number): string {
  let start = first + 1;
  for (let i = start; i < last; i++) if (low[i] === 'on' || low[i] === 'at') start = i + 1;
  return text.slice(words[start]!.start, words[last - 1]!.end);
}

function verbMedium({ low }: Passage, cue: Range, reach: number): string | null {
  for (let i = cue.first; i < cue.last && i - cue.first < reach; i++)
    if (/^tweet(?:s|ed|ing)?$/.test(low[i]!)) return 'tweet';
  return null;
}
