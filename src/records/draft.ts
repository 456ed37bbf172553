import type {
  EventRecord,
  FrameworkFact,
  LedgerRecord,
  MemberList,
  PrimacyRecord,
  QuoteRecord,
  RelationRecord,
  StatementRecord,
  WordingRecord,
} from '../model/record.ts';
import type { Span } from '../model/span.ts';
import type { Scene, View } from './scene.ts';

/** A record's own fields. */
export type Content<R extends LedgerRecord> = Omit<
  R,
  'id' | 'report' | 'path' | 'attribution' | 'evidence' | 'rule' | 'confidence'
>;

/** What a recognizer read, before source, evidence and id are added. */
export interface Draft {
  readonly content:
    | Content<EventRecord>
    | Content<RelationRecord>
    | Content<QuoteRecord>
    | Content<FrameworkFact>
    | Content<MemberList>
    | Content<StatementRecord>
    | Content<PrimacyRecord>
    | Content<WordingRecord>;
  /** The words that carry it, in `Article.text`. */
  readonly evidence: Span;
  /** The place whose attributions are those of the record; the evidence where it is left out. */
  readonly core?: Span;
  readonly confidence: number;
}

/** Reads one kind of thing off one sentence. Pure. */
export interface Recognizer {
  readonly name: string;
  read(scene: Scene, view: View): Draft[];
}

/** A draft and the name of the recognizer that read it. */
export interface Found {
  readonly draft: Draft;
  readonly rule: string;
}
