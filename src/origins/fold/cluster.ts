import type { MergeRule, OriginKind } from '../../model/origin.ts';
import type { Span } from '../../model/span.ts';

/** One source of a row, with everybody who carries or relays it. */
export interface Cluster {
  readonly kind: OriginKind;
  readonly name: string;
  /** Institution it speaks for, where that is known. */
  readonly entity: string | null;
  readonly office: string | null;
  /** How many people it may be. */
  readonly most: number;
  /** Said to be another person than one cited elsewhere. */
  readonly another: boolean;
  readonly eyewitness: boolean;
  /** The outlet's own voice, or an outlet of which no report is at hand. */
  readonly own: boolean;
  /** Indices of tellers, ascending, each with the words that put it there and the rule that did. */
  readonly members: ReadonlyMap<number, { readonly words: Span; readonly rule: MergeRule | null }>;
}

/** Carriers of a source by teller, with the words that put each there and the rule that did. */
export type Members = Map<number, { words: Span; rule: MergeRule | null }>;
