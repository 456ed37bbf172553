import type { Span } from './span.ts';

/** Words of a report that credit or cite another outlet or an agency. Offsets into `Report.text`. */
export interface Citation extends Span {
  readonly words: string;
  /** Gazetteer id of the outlet, or its name in lower case where no list knows it; null for `agencies`. */
  readonly outlet: string | null;
  readonly name: string;
  readonly how: 'byline' | 'dateline' | 'credit' | 'copyright' | 'cited' | 'told';
}

/** What one report shows of where its words come from: all that the tracing of origins needs of it, without the text. */
export interface Trace {
  /** 32-bit fingerprints of the article's words, ascending, few and stable (winnowing). */
  readonly fingerprints: readonly number[];
  readonly citations: readonly Citation[];
}
