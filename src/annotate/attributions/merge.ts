import type { Draft } from './draft.ts';

/** Rules whose reading is kept where the model reads the same cue otherwise. */
const SURE = new Set(['according-to', 'passive-report']);

/** Rules that were right too seldom to stand where the model reads nothing. */
const NEEDS_MODEL = new Set<string>(['shared-subject', 'indirect-speech']);

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
