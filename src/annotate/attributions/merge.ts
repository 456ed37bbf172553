import type { Draft } from './draft.ts';
import type { Passage, Range } from './passage.ts';

/** Rules whose reading is kept where the model reads the same cue otherwise: on held-out text they are right more often. */
const SURE = new Set(['according-to', 'passive-report', 'inverted-report', 'shared-subject', 'expressed-feeling']);

/** How often other rules are right where the model reads nothing; those left out never are. */
const ALONE: Readonly<Record<string, number>> = { 'direct-quote': 0.35, 'trailing-report': 0.5, 'reporting-noun': 0.4 };

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
  const owner = new Map<number, Draft>();
  for (const draft of learned) for (const i of cueWords(draft)) owner.set(i, draft);
  const taken = new Set<number>();
  const take = (draft: Draft): boolean => {
    const words = cueWords(draft);
    if (words.some((i) => taken.has(i))) return false;
    for (const i of words) taken.add(i);
    return true;
  };
  const sure = ruled.filter((draft) => SURE.has(draft.rule) && take(draft));
  const agreed = sure.map((draft) => {
    const same = cueWords(draft)
      .map((i) => owner.get(i))
      .find((other) => other !== undefined && agree(draft, other));
    return same && same.confidence > draft.confidence ? { ...draft, confidence: same.confidence } : draft;
  });
  const rest = ruled.flatMap((draft) => {
    const confidence = ALONE[draft.rule];
    return confidence === undefined ? [] : [{ ...draft, confidence }];
  });
  return [...agreed, ...learned.filter(take), ...rest.filter(take)];
}

function cueWords({ cue }: Draft): number[] {
  return cue.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, k) => first + k));
}

const meet = (a: Range, b: Range): boolean => a.first < b.last && b.first < a.last;

const agree = (a: Draft, b: Draft): boolean =>
  a.source !== null &&
  b.source !== null &&
  meet(a.source, b.source) &&
  a.content.some((x) => b.content.some((y) => meet(x, y)));
