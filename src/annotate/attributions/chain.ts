import type { Attribution } from '../../model/annotation.ts';
import { contains, type Span } from '../../model/span.ts';
import { CITING } from './rules/citing.ts';

/** Rule name of attributions that tell of a wish or a judgement (`wants`, `supports`), not of something said. */
export const ATTITUDE = 'attitude';

/**
 * The attributions that have the span in their content, innermost first: first whose cue or source lies within the content of the next.
 * Wishes and judgements are no sources and are left out.
 */
export function chainOf(span: Span, attributions: readonly Attribution[]): Attribution[] {
  const holding = attributions.filter((a) => a.rule !== ATTITUDE && a.content.some((piece) => contains(piece, span)));
  return holding.sort((a, b) => Number(isInside(b, a)) - Number(isInside(a, b)) || size(a) - size(b) || outward(a, b));
}

/** `inner` is itself part of what `outer` is cited for. */
const isInside = (inner: Attribution, outer: Attribution): boolean =>
  inner.cue.some((cue) => outer.content.some((piece) => contains(piece, cue)));

const size = (a: Attribution): number => a.content.reduce((sum, piece) => sum + piece.end - piece.start, 0);

/** Over the same content, `citing` is nearer to the fact than who cites. */
const outward = (a: Attribution, b: Attribution): number => Number(b.rule === CITING) - Number(a.rule === CITING);
