import type { Span } from './span.ts';

/** Something that happens once on one day and that several reports may tell of. The same in all of them: the same key. */
export interface Topic {
  readonly key: string;
  /** For people: `Norland signed (Harbour Pact)`, `meeting of Norland and Sylvania`. */
  readonly words: string;
}

/** A day that a report names, and what for: all that reports need of each other's words to be dated by them. */
export interface TimeCue extends Span {
  /** Offsets, and the words there, are of `Report.text`. */
  readonly expression: string;
  /** TIMEX3: a day, or with what is open as `X` (`XXXX-WXX-4`, `XXXX-11-18`, `XXXX-XX-XX`). */
  readonly value: string;
  /** First and last day meant, null when not known without other reports. */
  readonly from: string | null;
  readonly to: string | null;
  /** Whether the sentence looks back to it or ahead. */
  readonly looks: 'past' | 'future' | 'none';
  readonly topics: readonly Topic[];
}
