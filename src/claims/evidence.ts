import type { Span } from '../model/span.ts';
import type { View } from './scene.ts';

/** Longest evidence, in UTF-16 units. */
const LIMIT = 200;

/** The shortest stretch of the sentence that carries the claim: the given units, cut to the limit around the act. */
export function evidenceOf(view: View, first: number, last: number, at: number): Span {
  const { units, tokens } = view.clauses;
  let from = Math.max(0, Math.min(first, last));
  let to = Math.min(units.length - 1, Math.max(first, last));
  const span = () => ({ start: tokens[units[from]!.first]!.start, end: tokens[units[to]!.last]!.end });
  while (span().end - span().start > LIMIT && from < to) {
    if (at - from > to - at) from++;
    else to--;
  }
  const found = span();
  if (found.end - found.start > LIMIT) return { start: found.start, end: found.start + LIMIT };
  return found;
}
