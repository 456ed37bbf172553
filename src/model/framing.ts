import type { Cited } from './dispute.ts';

export interface FramedWording {
  /** As it stands in the first report that uses it. */
  readonly words: string;
  /** Whether it takes a view that the others do not take: scare quotes, `so-called`, a loaded word. */
  readonly marked: boolean;
  /** How many reports use it. */
  readonly reports: number;
  /** Its words in their places, one of each report. */
  readonly cited: readonly Cited[];
}

/** One thing that reports word differently: an observation, not a score. */
export interface Framing {
  readonly kind: 'naming' | 'credit' | 'alternative';
  /** `Israel`, `fighting in Gaza`. */
  readonly name: string;
  /** The wordings side by side, the commonest first. */
  readonly wordings: readonly FramedWording[];
}
