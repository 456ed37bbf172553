import type { Mention, Token } from '../../model/annotation.ts';

/** The pieces a sentence falls into for reading claims. `first` and `last` are token indexes, inclusive. */
interface Piece {
  readonly first: number;
  readonly last: number;
}

export interface NounPhrase extends Piece {
  readonly kind: 'np';
  /** Index of the head token. */
  readonly head: number;
  /** Names inside it, in order. */
  readonly mentions: readonly Mention[];
  /** The name the phrase itself is, when its head is one. */
  readonly name: Mention | null;
  /** Names that own its head (`Finland's accession`, `Ukrainian and Moldovan membership`). */
  readonly owners: readonly Mention[];
  /** `its`, `their`, `our` … before the head, lower case. */
  readonly ownerPronoun: string | null;
  /** Lower-case determiner, or null. */
  readonly determiner: string | null;
  /** Other phrases coordinated with it (`Finland and Sweden`), itself not included. */
  readonly others: readonly NounPhrase[];
}

export interface VerbGroup extends Piece {
  readonly kind: 'vg';
  /** Index of the main verb. */
  readonly head: number;
  readonly lemma: string;
  readonly form: 'past' | 'present' | 'bare' | 'infinitive' | 'gerund' | 'participle';
  /** `will`, `would`, `could` … or null. */
  readonly modal: string | null;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  /** `never`, `yet`, `soon` … inside the group, lower case. */
  readonly adverbs: readonly string[];
}

export type MarkKind =
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'relative'
  | 'that'
  | 'comma'
  | 'dash'
  | 'bracket'
  | 'colon'
  | 'stop'
  | 'adverb'
  | 'adjective'
  | 'negation'
  | 'time'
  | 'other';

export interface Mark extends Piece {
  readonly kind: MarkKind;
  readonly word: string;
}

export type Unit = NounPhrase | VerbGroup | Mark;

/** A sentence cut into units. */
export interface Clauses {
  readonly tokens: readonly Token[];
  readonly units: readonly Unit[];
}

/** The word of a mark; empty for a phrase, a verb and nothing. */
export const wordOf = (unit: Unit | undefined): string => (unit && 'word' in unit ? unit.word : '');

export const isWord = (unit: Unit, word: string): boolean => unit.kind === 'other' && unit.word === word;

/** Where an insertion opens that the mark at `close` ends (`Norland, whose leader he meets, to join`). */
export function openingOf(units: readonly Unit[], close: number): number | null {
  const kind = units[close]!.kind;
  for (let at = close - 1; at > 0; at--) {
    if (units[at]!.kind === kind) return at;
    if (units[at]!.kind === 'stop') return null;
  }
  return null;
}
