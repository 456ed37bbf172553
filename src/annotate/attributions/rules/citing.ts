import { canSpeak } from '../description.ts';
import type { Draft } from '../draft.ts';
import type { Passage } from '../passage.ts';
import { nounPhraseAfter } from '../phrases.ts';

/** Name of the rule; `chainOf` puts its attributions inside those they were found beside. */
export const CITING = 'citing';

/** `According to X, citing Y, …` and `X reported, citing Y`: Y is cited for what X is cited for. */
export function citing(passage: Passage, drafts: readonly Draft[]): Draft[] {
  const { low, sentenceOf, sentences } = passage;
  const found: Draft[] = [];
  const bySentence = groupBySentence(passage, drafts);
  for (let i = 1; i < low.length; i++) {
    if (low[i] !== 'citing' && low[i] !== 'quoting') continue;
    const sentence = sentences[sentenceOf[i]!]!;
    const source = nounPhraseAfter(passage, i + 1, sentence.last);
    if (!source || !canSpeak(passage, source)) continue;
    const outer = nearest(bySentence.get(sentenceOf[i]!) ?? [], i);
    if (!outer) continue;
    const content = outer.content
      .map((piece) => (piece.first < i && i < piece.last ? { first: piece.first, last: cutAt(passage, i) } : piece))
      .filter((piece) => piece.last > piece.first);
    found.push({
      source,
      cue: [{ first: i, last: i + 1 }],
      content,
      rule: CITING,
      confidence: outer.confidence * 0.95,
    });
  }
  return found;
}

const cutAt = ({ low }: Passage, i: number): number => (low[i - 1] === ',' ? i - 1 : i);

function groupBySentence({ sentenceOf }: Passage, drafts: readonly Draft[]): Map<number, Draft[]> {
  const groups = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const sentence = sentenceOf[draft.cue[0]!.first]!;
    const group = groups.get(sentence);
    if (group) group.push(draft);
    else groups.set(sentence, [draft]);
  }
  return groups;
}

function nearest(drafts: readonly Draft[], i: number): Draft | undefined {
  const others = drafts.filter((draft) => draft.cue.every((cue) => i < cue.first || i >= cue.last));
  const before = others.filter((draft) => draft.cue[0]!.first < i);
  return before.at(-1) ?? others[0];
}
