import type { SourceKind } from './annotation.ts';
import type { Span } from './span.ts';
import type { Step } from './step.ts';

/** All offsets in this file point into `Report.text`; `words` are verbatim there, cut at 160 characters. */

/** Words that credit or cite an outlet or agency, or by which the report names its own. */
export interface Citation extends Span {
  readonly words: string;
  /** Id in the list of outlets, else the name in small letters without article; '' for `agencies` at large. */
  readonly key: string;
  readonly name: string;
  /** `own`: what the report calls itself; `group`: the house it says it belongs to; `told`: to whom a source spoke. */
  readonly how: 'own' | 'group' | 'byline' | 'dateline' | 'credit' | 'copyright' | 'cited' | 'told';
  /** Index into `Trace.sentences`; -1 outside the article's own words. */
  readonly sentence: number;
}

/** A sentence of the article: whom it speaks of, and its content words as hashes, ascending. */
export interface TracedSentence extends Span {
  readonly headline: boolean;
  /** Index of the paragraph. */
  readonly block: number;
  /** ISO 3166-1 alpha-3 codes, and ids of frameworks and organisations. */
  readonly speaksOf: readonly string[];
  /** The first state or framework it names, datelines and seats of power left out. */
  readonly subject: string | null;
  /** Steps that its words may tell of, whoever takes them. */
  readonly steps: readonly Step[];
  /** Denies, refuses or doubts something. */
  readonly denies: boolean;
  /** Names somebody or some outlet only to say that its own source is another. */
  readonly setsAside: boolean;
  /** Tells what somebody thinks of something. */
  readonly reacts: boolean;
  /** Points back at what was told before (`the step`, `the decision`), or confirms it. */
  readonly pointsBack: boolean;
  readonly stems: readonly number[];
  /** Runs of words with a capital, which may be names of people and outlets; written as `Citation.key` is. */
  readonly names: readonly string[];
}

/** Somebody or something a report cites, or that the report itself is (a notice of a ministry, an eyewitness). */
export interface Voice extends Span {
  readonly words: string;
  readonly kind: SourceKind | 'eyewitness' | 'issuer';
  /** Index into `Trace.sentences`; -1 for what stands above or below the article. */
  readonly sentence: number;
  /** What it is cited for. */
  readonly content: readonly Span[];
  /** State or body it speaks for, where the words tell. */
  readonly entity: string | null;
  /** Surname in small letters, for people with a name. */
  readonly person: string | null;
  /** Class of office or body (`president`, `foreign`, `commission` …), where the words tell. */
  readonly office: string | null;
  /** Key of the outlet that was told or that passes it on, as in `Citation.key`. */
  readonly told: string | null;
  readonly count: number | null;
  /** Introduced here (`an official`), not pointed back at (`the official`). */
  readonly indefinite: boolean;
  /** Unnamed people without a number (`officials say`). */
  readonly plural: boolean;
  /** Said to be another person than one before (`a second official`). */
  readonly another: boolean;
  /** What it says is that something is not so. */
  readonly denies: boolean;
  /** Content words that describe it, in alphabetical order. */
  readonly description: readonly string[];
}

/** Words between quotation marks, as hashes of runs of three and of five of them that say something. */
export interface QuotedWords extends Span {
  readonly sentence: number;
  readonly words: string;
  readonly shingles: readonly number[];
}

/** What one report shows of where its words come from: all that the tracing of origins needs of it, without the text. */
export interface Trace {
  /** Winnowed fingerprints of the article's content words: hash (32 bits), first offset, end, in three lists of one length. */
  readonly prints: {
    readonly hashes: readonly number[];
    readonly starts: readonly number[];
    readonly ends: readonly number[];
  };
  /** Hash of all of the article's words: the same for copies. */
  readonly digest: string;
  /** Ids of every framework and organisation it speaks of, in order. */
  readonly frameworks: readonly string[];
  readonly sentences: readonly TracedSentence[];
  readonly citations: readonly Citation[];
  readonly voices: readonly Voice[];
  readonly quoted: readonly QuotedWords[];
}
