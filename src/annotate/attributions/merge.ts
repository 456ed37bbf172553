import type { Draft } from './draft.ts';
import type { Passage, Range } from './passage.ts';

/** Rules whose reading is kept where the model reads the same cue otherwise. */
const SURE = new Set(['according-to', 'passive-report']);

/** Rules that were right too seldom to stand where the model reads nothing. */
const NEEDS_MODEL = new Set<string>(['shared-subject', 'indirect-speech']);

/** `X said the talks go on, adding that …`: what X added is no part of what X said. */
export function cutAtNextCue(passage: Passage, drafts: readonly Draft[]): Draft[] {
  const { low, words } = passage;
  const participles = new Map<number, Draft>();
  for (const draft of drafts) {
    const { first } = draft.cue[0]!;
    if (words[first]!.xpos === 'VBG' && low[first - 1] === ',') participles.set(first, draft);
  }
  if (participles.size === 0) return [...drafts];
  return drafts.map((draft) => {
    const cut = (piece: Range): Range => {
      for (let i = piece.first + 1; i < piece.last; i++) {
        const next = participles.get(i);
        if (next && next !== draft && sameSource(passage, draft, next)) return { first: piece.first, last: i - 1 };
      }
      return piece;
    };
    return { ...draft, content: draft.content.map(cut).filter(({ first, last }) => last > first) };
  });
}

function sameSource({ sentenceOf }: Passage, a: Draft, b: Draft): boolean {
  if (!a.source || !b.source || sentenceOf[a.cue[0]!.first] !== sentenceOf[b.cue[0]!.first]) return false;
  return a.source.first < b.source.last && b.source.first < a.source.last;
}

/** One list from both readings: sure rules first, then the model, then the other rules where the model is silent. */
export function mergeDrafts(ruled: readonly Draft[], learned: readonly Draft[]): Draft[] {
  const taken = new Set<number>();
  const take = (draft: Draft): boolean => {
    for (const { first, last } of draft.cue) for (let i = first; i < last; i++) if (taken.has(i)) return false;
    for (const { first, last } of draft.cue) for (let i = first; i < last; i++) taken.add(i);
    return true;
  };
  return [
    ...ruled.filter((draft) => SURE.has(draft.rule) && take(draft)),
    ...learned.filter(take),
    ...ruled.filter((draft) => !SURE.has(draft.rule) && !NEEDS_MODEL.has(draft.rule) && take(draft)),
  ];
}
