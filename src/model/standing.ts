import type { Claim } from './claim.ts';
import type { Dispute } from './dispute.ts';
import type { Framing } from './framing.ts';
import type { OriginRow } from './origin.ts';
import type { Actor, EventKind, EventRecord } from './record.ts';
import type { Dated } from './report.ts';
import type { Step } from './step.ts';

/** Strongest first (docs/standing.md). */
export const EVIDENCE_CLASSES = [
  'treaty-record',
  'own-statement',
  'other-party-statement',
  'named-official',
  'unnamed-officials',
  'outlet-voice',
  'forecast',
] as const;

export type EvidenceClass = (typeof EVIDENCE_CLASSES)[number];

/** What the ledger needs to know of the report behind a claim. */
export interface ReportFacts {
  readonly id: string;
  readonly path: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: Dated;
}

/** A further step a party also stands at (a holdout's conditional, declined, paused all show). */
export interface StandingThread {
  readonly step: Step;
  readonly class: EvidenceClass;
  readonly reports: number;
  readonly claims: readonly string[];
  readonly best: Claim;
}

/** A condition as one report words it. */
export interface ConditionSaid {
  readonly words: string;
  readonly claim: string;
  /** When the report was published. */
  readonly published: Dated;
  /** Who is cited for it, innermost; null for the outlet's own voice. */
  readonly source: string | null;
}

export interface Standing {
  readonly party: { readonly id: string; readonly name: string };
  readonly step: Step;
  readonly since: Dated;
  readonly class: EvidenceClass;
  readonly origins: { readonly lower: number; readonly upper: number };
  readonly reports: number;
  /** What it makes its joining depend on, each wording once, in order of time known. */
  readonly conditions: readonly ConditionSaid[];
  readonly disputed: boolean;
  /** Ids of every claim behind it, denied and background ones too, in order of time known. */
  readonly history: readonly string[];
  /** The claim whose sentence says it best. */
  readonly best: Claim;
  /** Every step claimed, in the order of the steps. */
  readonly threads: readonly StandingThread[];
  /** Names of the rules of docs/standing.md that decided. */
  readonly rules: readonly string[];
}

export interface FrameworkStandings {
  readonly id: string;
  readonly name: string;
  readonly standings: readonly Standing[];
}

/** A step that a report says is still to come. */
export interface AgendaItem {
  readonly framework: string;
  readonly party: string;
  readonly step: Step;
  readonly expression: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly claim: string;
}

/** An event that reports say is still to come; reports that tell of the same one together. */
export interface PlannedEvent {
  readonly framework: string;
  readonly kind: EventKind;
  readonly participants: readonly Actor[];
  readonly place: string | null;
  /** As reports date it (`soon`, `Monday`); null where they do not. */
  readonly expression: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Ids of the records, in order of time known. */
  readonly records: readonly string[];
  /** The record whose sentence tells it. */
  readonly best: EventRecord;
}

/** A report of which some claims may not belong to the day that was asked for. They are counted all the same. */
export interface Uncertainty {
  /** `Report.id` */
  readonly report: string;
  readonly path: string;
  readonly published: Dated;
  /** Its publication is unknown, or lies about the day; or the time of the step does. */
  readonly why: 'undated' | 'published-around' | 'step-around';
  /** Ids of those claims, in order. */
  readonly claims: readonly string[];
}

export interface Ledger {
  /** The day whose standings these are (`YYYY-MM-DD`); null for what all reports together say. */
  readonly asOf: string | null;
  /** Only what reports published by this day say; null for all of them. */
  readonly knownBy: string | null;
  /** What is counted for the day asked for without being certain, by path. */
  readonly uncertain: readonly Uncertainty[];
  readonly agenda: readonly AgendaItem[];
  /** Planned events, dated ones first. */
  readonly events: readonly PlannedEvent[];
  readonly frameworks: readonly FrameworkStandings[];
  readonly disputes: readonly Dispute[];
  /** Independent origins behind every (framework, party, step). */
  readonly origins: readonly OriginRow[];
  /** What reports name in different words. */
  readonly framing: readonly Framing[];
}
