import type { Act, Mood } from '../lexicon/acts.ts';

/** How an act is put in its sentence, and whose act that makes it. */
export interface Stance {
  readonly mood: Mood;
  readonly denied: boolean;
  /** Unit index of the phrase whose act it is; null when the sentence does not name it. */
  readonly party: number | null;
  /** Unit index of who urges, invites or blocks, when that is someone else. */
  readonly other: number | null;
  /** An operator that is an act of its own (`invited to join`) replaces the act it governs. */
  readonly act: { readonly act: Act; readonly name: string } | null;
  /** Leftmost unit that took part. */
  readonly from: number;
  /** In an if-clause or a question: nothing is claimed. */
  readonly hypothetical: boolean;
}

/** Reads the stance of a verb further up, which governs the one at hand; given as an argument, for the readings call each other. */
export type Above = (verb: number) => Stance;

export const ABSENT: Stance = {
  mood: 'none',
  denied: false,
  party: null,
  other: null,
  act: null,
  from: 0,
  hypothetical: false,
};

/** What an outer mood leaves of an inner one: `expected to announce`, `may decide`, `hopes to be invited`. */
export function combine(inner: Mood, outer: Mood): Mood {
  if (outer === 'fact' || outer === 'announced') return inner;
  if (outer === 'future') return inner === 'announced' || inner === 'fact' || inner === 'future' ? 'future' : inner;
  if (outer === 'none' || outer === 'threatened') return outer;
  if (outer === 'possible') return inner === 'refused' ? 'none' : 'possible';
  if (outer === 'own-wish' || outer === 'others-wish')
    return inner === 'refused' || inner === 'others-wish' ? inner : outer;
  return outer;
}
