import type { ChainLink } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import type { Step } from '../model/step.ts';
import type { Act, Mood } from './lexicon/acts.ts';
import type { FrameworkRef, PartyRef } from './references.ts';
import type { View } from './scene.ts';

/** What a frame read in a sentence, before source, time and evidence are added. Unit indexes are of the sentence's clauses. */
export interface Draft {
  readonly parties: readonly PartyRef[];
  readonly framework: FrameworkRef;
  readonly act: Act;
  /** Treaty-law name of the act. */
  readonly name: string | null;
  readonly mood: Mood;
  /** Overrides act and mood where a frame knows the step outright. */
  readonly step?: Step;
  readonly denied: boolean;
  /** The words that carry it. */
  readonly first: number;
  readonly last: number;
  /** Unit index of the act itself. */
  readonly at: number;
  readonly rule: string;
  readonly confidence: number;
  /** The condition's words, where the frame found them itself. */
  readonly condition?: Span;
}

/** A claim before it is put in the report's own offsets. Spans point into `article.text`. */
export interface Found {
  readonly draft: Draft;
  readonly view: View;
  readonly party: PartyRef;
  readonly step: Step;
  readonly denied: boolean;
  readonly condition: string | null;
  readonly evidence: Span;
  readonly chain: readonly ChainLink[];
}
