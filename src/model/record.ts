import type { ChainLink, ClaimTime } from './claim.ts';
import type { Span } from './span.ts';

/**
 * What a report says besides who stands at which step: events, relations, quotes, facts of frameworks, lists of members.
 * Like claims, each is of one report, immutable, and rests on verbatim words. docs/records.md
 */
interface RecordBase {
  /** `record:` and the first 24 hex digits of the SHA-256 of its own content. */
  readonly id: string;
  /** `Report.id` */
  readonly report: string;
  readonly path: string;
  /** Innermost source first; empty for the outlet's own voice. */
  readonly attribution: readonly ChainLink[];
  /** `report.text.slice(start, end) === quote`. */
  readonly evidence: Span & { readonly quote: string };
  /** Name of the recognizer that read it. */
  readonly rule: string;
  /** 0..1 */
  readonly confidence: number;
}

/** Someone or something that takes part: id where it is known (ISO 3166-1 alpha-3, gazetteer id, a person's full name). */
export interface Actor {
  readonly id: string | null;
  readonly name: string;
  readonly kind: 'state' | 'organisation' | 'person' | 'group';
  /** For people: office as given. */
  readonly office: string | null;
  /** For people and bodies: id of the state or organisation they belong to. */
  readonly of: string | null;
}

export type EventKind =
  | 'announcement'
  | 'bill'
  | 'call'
  | 'ceasefire'
  | 'ceremony'
  | 'conference'
  | 'contact'
  | 'meeting'
  | 'reception'
  | 'summit'
  | 'talks'
  | 'visit'
  | 'vote';

/** Something that happens at a time. */
export interface EventRecord extends RecordBase {
  readonly record: 'event';
  readonly kind: EventKind;
  readonly participants: readonly Actor[];
  readonly place: string | null;
  readonly when: ClaimTime | null;
  /** As the report tells it: over or going on, still to come (then on the agenda), or called off. */
  readonly status: 'past' | 'planned' | 'off';
  /** Id of the framework named in the same clause, else of the one that the report's claims are about (docs/records.md). */
  readonly framework: string | null;
  /** What it is about, in the words of the report: a bill's aim, what is voted on, what an occasion marks. */
  readonly about: string | null;
  /** For bills: the stage reached (`introduced`, `passed` …); else null. */
  readonly stage: string | null;
}

/** A tie between two states, outside any framework. */
export interface RelationRecord extends RecordBase {
  readonly record: 'relation';
  readonly kind: 'diplomatic-ties' | 'economic-ties' | 'ties' | 'recognition';
  /** For `recognition`, who recognises whom; else in the order of the text. */
  readonly parties: readonly [Actor, Actor];
  /** Whether the text says that it exists, was made, was broken, or is absent. */
  readonly state: 'exists' | 'established' | 'broken' | 'none';
  readonly since: ClaimTime | null;
}

/** Words of a speaker, as quoted. */
export interface QuoteRecord extends RecordBase {
  readonly record: 'quote';
  /** The words inside the marks. */
  readonly words: string;
  readonly speaker: Actor | null;
  /** Post, statement, interview, reception … where the text names it. */
  readonly medium: string | null;
  /** When it was said, where the text says so. */
  readonly when: ClaimTime | null;
}

interface FrameworkNamed {
  readonly id: string;
  readonly name: string;
  /** Whether the reference lists know it. */
  readonly listed: boolean;
}

export type FactKind =
  | 'anniversary'
  | 'began'
  | 'broker'
  | 'definition'
  | 'depositary'
  | 'expansion'
  | 'hold'
  | 'new'
  | 'sponsor'
  | 'stage';

/** Something about a framework itself: who brokered it, when it began, what it is. */
export interface FrameworkFact extends RecordBase {
  readonly record: 'framework';
  readonly framework: FrameworkNamed;
  readonly kind: FactKind;
  /** The broker, sponsor, depositary, or whose new framework it is. */
  readonly actor: Actor | null;
  /** `signed`, `10` (years), `first` (expansion), `introduced`, the words of a definition or of a halt. */
  readonly value: string | null;
  readonly when: ClaimTime | null;
}

/** Who belongs, as one sentence lists them: two lists may differ. */
export interface MemberList extends RecordBase {
  readonly record: 'list';
  readonly framework: FrameworkNamed;
  readonly role: 'members' | 'signatories' | 'candidates' | 'holdouts';
  /** Empty where the text only counts. */
  readonly parties: readonly Actor[];
  /** The number the text gives (`four countries`), else null. */
  readonly count: number | null;
  /** Whether the text says that the list is the whole (`the four members, A, B, C and D`). */
  readonly complete: boolean;
  readonly when: ClaimTime | null;
}

/** What a source is cited for, so that the same words given to another source are found. */
export interface StatementRecord extends RecordBase {
  readonly record: 'statement';
  readonly source: Actor;
  readonly named: boolean;
  /** Word for word, as the report marks it. */
  readonly quoted: boolean;
  /** To whom it was said, where the text says so. */
  readonly told: string | null;
  /** Id of the framework it is about. */
  readonly framework: string;
  /** Its content words by lemma, near-synonyms as one, and the ids of what it names after `@`; sorted. */
  readonly stems: readonly string[];
}

/** Somebody is said to be the first: a party to take a step, an outlet to report. */
export interface PrimacyRecord extends RecordBase {
  readonly record: 'first';
  readonly who: Actor;
  /** `join`, `sign` …; `report` of outlets. */
  readonly act: string;
  /** Among whom, or since when: content words in order of the alphabet; '' for the first of all. */
  readonly scope: string;
  /** Id of the framework it is about. */
  readonly framework: string;
}

export type WordingForm = 'name' | 'scare-quotes' | 'distancing' | 'credit' | 'possessive' | 'alternative';

/** How a report words something that others may word otherwise. */
export interface WordingRecord extends RecordBase {
  readonly record: 'wording';
  /** What is meant: the same key in every report. */
  readonly referent: string;
  /** For readers: `Israel`, `fighting in Gaza`. */
  readonly name: string;
  readonly form: WordingForm;
  /** What wordings are told apart by: `usa-brokered`, `assault`. */
  readonly value: string;
  /** As it stands in the report. */
  readonly words: string;
  /** Whether the wording takes a view that others do not take. */
  readonly marked: boolean;
}

/** What reports are compared by; nothing to be listed by itself. */
type ComparedRecord = StatementRecord | PrimacyRecord | WordingRecord;

/** What a report tells besides its claims. */
export type ToldRecord = EventRecord | RelationRecord | QuoteRecord | FrameworkFact | MemberList;

export type LedgerRecord = ToldRecord | ComparedRecord;

export const isTold = (record: LedgerRecord): record is ToldRecord =>
  record.record !== 'statement' && record.record !== 'first' && record.record !== 'wording';
