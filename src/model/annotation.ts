import type { Span } from './span.ts';

/** All offsets in this file point into `Article.text`. */

export interface Token extends Span {
  readonly text: string;
  readonly lemma: string;
  /** Universal part of speech (`NOUN`, `PROPN`, `VERB` …). */
  readonly upos: string;
  /** Penn tag (`VBD`, `VBN`, `NNP` …). */
  readonly xpos: string;
  /** Index of the governing token in the sentence, -1 for the root or when not parsed. */
  readonly head: number;
  /** Universal Dependencies relation, `''` when not parsed. */
  readonly deprel: string;
}

export interface Sentence extends Span {
  /** Index of the block of the article that holds it. */
  readonly block: number;
  /** A headline, standfirst or subheading: title case and telegraphic grammar are to be expected. */
  readonly headline: boolean;
  readonly tokens: readonly Token[];
}

export type MentionKind = 'state' | 'organisation' | 'framework' | 'person' | 'outlet' | 'office' | 'group';

/** Words that stand for something known, or for something introduced by the report itself. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  readonly text: string;
  /** ISO 3166-1 alpha-3 for states, gazetteer id for frameworks, organisations and outlets, canonical name for people. Null: unresolved. */
  readonly id: string | null;
  readonly name: string | null;
  /** The ids it could be; one when resolved, none or several when not. */
  readonly candidates: readonly string[];
  /** How it refers: by name, as an adjective, by capital or seat of power, by description, by pronoun. */
  readonly form: 'name' | 'adjective' | 'demonym' | 'seat' | 'description' | 'pronoun';
  /** For people: the office as given, and the state or organisation it belongs to. */
  readonly office: string | null;
  readonly of: string | null;
}

/** A TIMEX3-like time expression. */
export interface TimeExpression extends Span {
  readonly expression: string;
  /** TIMEX3 value (`2025-11-06`, `2025-W45`, `2020`, `FUTURE_REF`, `XXXX-WXX-4` …); null when none can be given. */
  readonly value: string | null;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** First and last day it may mean, when these are known. */
  readonly from: string | null;
  readonly to: string | null;
  readonly basis: 'said' | 'inferred' | 'unknown';
  /** Whether the sentence looks back to it or ahead; `none` for durations and sets. */
  readonly looks: 'past' | 'future' | 'none';
}

export interface Quote extends Span {
  /** The words inside the marks. */
  readonly inner: Span;
  /** Scare quotes and titles are quoted words, not speech. */
  readonly speech: boolean;
}

export type SourceKind = 'named' | 'anonymous' | 'outlet' | 'statement' | 'post' | 'document';

/** Somebody is cited for something: source, cue and content, each in one or more pieces. */
export interface Attribution {
  readonly source: readonly Span[] | null;
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly kind: SourceKind;
  /** How many people an anonymous source is; null when the text does not say. */
  readonly count: number | null;
  /** Post, statement, interview … where the text names the medium. */
  readonly medium: string | null;
  /** 0..1 */
  readonly confidence: number;
  /** Name of the rule or model that found it. */
  readonly rule: string;
}

/** Everything the annotate step says about an article. */
export interface Annotation {
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
  readonly quotes: readonly Quote[];
  readonly attributions: readonly Attribution[];
}
