import type { Span } from './span.ts';

/** A run of characters that is the same in both texts: `length` characters at `clean` and at `original`. */
export interface Run {
  readonly clean: number;
  readonly original: number;
  readonly length: number;
}

/**
 * Carries positions between a cleaned text and the original it was cut from.
 * Runs are in order and do not overlap in either text; characters outside every run exist on one side only.
 */
export class OffsetMap {
  readonly runs: readonly Run[];

  constructor(runs: readonly Run[]) {
    this.runs = runs;
  }

  static identity(length: number): OffsetMap {
    return new OffsetMap([{ clean: 0, original: 0, length }]);
  }

  /**
   * The smallest original span that holds every kept character of a clean span.
   * A span of inserted characters only becomes an empty span at the nearest kept character before it.
   */
  toOriginal(span: Span): Span {
    return translate(this.runs, span, 'clean', 'original');
  }

  /** The smallest clean span that holds every kept character of an original span; null when none was kept. */
  toClean(span: Span): Span | null {
    const found = translate(this.runs, span, 'original', 'clean');
    return found.start === found.end && span.start !== span.end ? null : found;
  }
}

type Side = 'clean' | 'original';

function translate(runs: readonly Run[], span: Span, from: Side, to: Side): Span {
  let index = firstRunEndingAfter(runs, span.start, from);
  let start = -1;
  let end = -1;
  for (; index < runs.length && runs[index]![from] < span.end; index++) {
    const run = runs[index]!;
    const a = Math.max(span.start, run[from]);
    const b = Math.min(span.end, run[from] + run.length);
    if (b <= a) continue;
    if (start < 0) start = run[to] + (a - run[from]);
    end = run[to] + (b - run[from]);
  }
  if (start >= 0) return { start, end };
  const near = nearest(runs, span.start, from, to);
  return { start: near, end: near };
}

function nearest(runs: readonly Run[], position: number, from: Side, to: Side): number {
  const index = firstRunEndingAfter(runs, position, from);
  const at = runs[index];
  if (at && at[from] <= position) return at[to] + (position - at[from]);
  const before = runs[index - 1];
  return before ? before[to] + before.length : 0;
}

function firstRunEndingAfter(runs: readonly Run[], position: number, side: Side): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle]!;
    if (run[side] + run.length > position) high = middle;
    else low = middle + 1;
  }
  return low;
}
