import type { SourceKind } from './annotation.ts';
import type { Span } from './span.ts';
import type { Step } from './step.ts';

/** One link of an attribution chain, innermost first. */
export interface ChainLink {
  /** The words of the report that name the source. */
  readonly source: string;
  readonly kind: SourceKind;
  readonly count: number | null;
  readonly cue: string;
  /** Gazetteer id or ISO code of the state or body the source speaks for, where the text gives it. */
  readonly speaksFor: string | null;
}

export interface ClaimTime {
  readonly expression: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly basis: 'said' | 'inferred' | 'unknown';
}

/** Verbatim words and where they stand: `report.text.slice(start, end) === quote` (W3C Web Annotation selectors). */
interface Evidence extends Span {
  readonly quote: string;
}

/** (framework, party, step) as one report has it. Immutable. */
export interface Claim {
  /** `claim:` and the first 24 hex digits of the SHA-256 of its own content. */
  readonly id: string;
  /** `Report.id` */
  readonly report: string;
  /** Of the report, so that a claim can be read alone. */
  readonly path: string;
  readonly framework: { readonly id: string; readonly name: string; readonly listed: boolean };
  readonly party: { readonly id: string; readonly name: string; readonly kind: 'state' | 'organisation' };
  readonly step: Step;
  /** Which formal act, where the text names it (`accession`, `ratification`, `acceptance`, `signature` …), or which act was undone. */
  readonly act: string | null;
  readonly polarity: 'affirmed' | 'denied';
  /** Told as news, or as background to it. */
  readonly background: boolean;
  readonly attribution: readonly ChainLink[];
  readonly when: ClaimTime | null;
  readonly condition: string | null;
  readonly evidence: Evidence;
  /** Name of the frame that read it. */
  readonly rule: string;
  /** 0..1 */
  readonly confidence: number;
}
