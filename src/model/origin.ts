import type { Span } from './span.ts';
import type { Step } from './step.ts';

export const MERGE_RULES = [
  'wire-credit',
  'verbatim-reuse',
  'cites-outlet',
  'same-statement',
  'same-unnamed-source',
  'translation-or-paraphrase',
  'publisher-family',
] as const;

export type MergeRule = (typeof MERGE_RULES)[number];

/** Strongest first. */
export const ORIGIN_KINDS = [
  'document',
  'party-statement',
  'other-party-statement',
  'named-official',
  'unnamed-official',
  'outlet-own',
] as const;

export type OriginKind = (typeof ORIGIN_KINDS)[number];

/** Words of a report that justify a merge; `quote` is null until the words are fetched from the report. */
interface MergeEvidence extends Span {
  /** `Report.id` */
  readonly report: string;
  readonly path: string;
  readonly quote: string | null;
}

/** Reports that share an origin: by which rule, and by which words in each. */
export interface Merge {
  readonly rule: MergeRule;
  readonly evidence: readonly MergeEvidence[];
}

/** A source of information behind claims; `proven` apart from those before it, or perhaps the same as one of them. */
export interface Origin {
  readonly name: string;
  readonly kind: OriginKind;
  readonly proven: boolean;
  /** Every report that carries or relays it. */
  readonly reports: readonly { readonly id: string; readonly path: string }[];
}

/** How many independent origins stand behind one side of a step. */
export interface OriginSide {
  readonly lower: number;
  readonly upper: number;
  /** `upper` of them, the proven first. */
  readonly list: readonly Origin[];
}

/** The origins behind (framework, party, step). */
export interface OriginRow extends OriginSide {
  readonly framework: { readonly id: string; readonly name: string };
  readonly party: { readonly id: string; readonly name: string };
  readonly step: Step;
  /** Distinct publishers of the reports that carry, relay or deny it. */
  readonly outlets: number;
  readonly merges: readonly Merge[];
  /** Who denies it; null where nobody does. */
  readonly opposite: OriginSide | null;
}
