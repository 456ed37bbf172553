import type { TimeExpression } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import type { Day } from './calendar.ts';

/** Which way the sentence looks from the day of the report. */
export type Tense = 'past' | 'future' | 'none';

/** What is known where an expression stands: the day of the report, what was dated before it, the verbs around it. */
export interface Scene {
  /** Day of the report; null when unknown. */
  readonly today: Day | null;
  /** Value of the last full date before this expression, of any length. */
  readonly before: string | null;
  /** Value of the last quarter, half or year spoken of, and of the last single day. */
  readonly period: string | null;
  readonly quarter: string | null;
  readonly day: string | null;
  tense(): Tense;
}

/** A value, and where it came from; `from` and `to` only where the value's own first and last day are not the answer. */
export interface Resolved {
  readonly value: string | null;
  readonly basis: TimeExpression['basis'];
  readonly from?: Day | null;
  readonly to?: Day | null;
}

/** What a recognizer read: where, of which type, and how to turn it into a value once the scene is known. */
export interface Reading extends Span {
  readonly type: TimeExpression['type'];
  readonly resolve: (scene: Scene) => Resolved;
  /** A part that may stand beside another to form one expression: "Thursday" + "November 6" + "10 a.m.". */
  readonly part?: 'weekday' | 'date' | 'clock';
  /** 1 (Monday) to 7, when the words name it. */
  readonly weekday?: number;
  /** Named for comparison only: what follows does not lean on it. */
  readonly aside?: true;
}

/** One kind of time expression. An unsure `read` returns nothing; it never throws. */
export interface Recognizer {
  readonly name: string;
  readonly pattern: RegExp;
  read(match: RegExpExecArray, text: string): Reading | readonly Reading[] | null;
}

export const said = (value: string | null): Resolved => ({ value, basis: 'said' });
export const inferred = (value: string | null): Resolved => ({ value, basis: 'inferred' });
export const unknown = (value: string | null): Resolved => ({ value, basis: 'unknown' });

/** A capitalised word after another within a line is part of a name: "Larry King Now", "News Daily". */
export function isNamePart(text: string, match: RegExpExecArray): boolean {
  return (
    /^[A-Z][a-z]/.test(match[0]) &&
    /(?:^|[\s“"])[A-Z]\w*[ \u00a0]$/.test(text.slice(Math.max(0, match.index - 20), match.index))
  );
}

/** A reading of the whole match. */
export function whole(
  match: RegExpExecArray,
  type: Reading['type'],
  resolve: Reading['resolve'],
  part?: Reading['part'],
): Reading {
  const span = { start: match.index, end: match.index + match[0].length, type, resolve };
  return part ? { ...span, part } : span;
}
