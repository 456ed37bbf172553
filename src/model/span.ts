/** A half-open range of UTF-16 offsets. Which text it points into is said by whoever holds it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Spans in order → those that begin in each of some stretches in order, which do not overlap. */
export function spansWithin<T extends Span>(stretches: readonly Span[], spans: readonly T[]): T[][] {
  let at = 0;
  return stretches.map((stretch) => {
    const own: T[] = [];
    while (at < spans.length && spans[at]!.start < stretch.end) {
      if (spans[at]!.start >= stretch.start) own.push(spans[at]!);
      at++;
    }
    return own;
  });
}
