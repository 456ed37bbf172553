import type { Span } from './span.ts';

/** What is marked in a report besides claims. Offsets into `Report.text`. */
export interface Marks {
  readonly attributions: readonly MarkedAttribution[];
  readonly times: readonly MarkedTime[];
}

interface MarkedAttribution {
  /** Empty where nobody is named. */
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

interface MarkedTime extends Span {
  /** TIMEX3 */
  readonly value: string | null;
  readonly basis: 'said' | 'inferred' | 'unknown';
}
