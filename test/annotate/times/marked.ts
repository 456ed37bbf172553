import { expect } from 'vitest';
import { recognizeTimes } from '../../../src/annotate/times/index.ts';
import type { TimeExpression } from '../../../src/model/annotation.ts';
import type { Span } from '../../../src/model/span.ts';

/** A sentence with its time expressions in brackets: the plain sentence, and where the brackets stood. */
export function unmark(marked: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = '';
  for (const piece of marked.split(/(\[[^\]]*\])/)) {
    const inner = piece.startsWith('[') ? piece.slice(1, -1) : piece;
    if (piece.startsWith('[')) spans.push({ start: text.length, end: text.length + inner.length });
    text += inner;
  }
  return { text, spans };
}

/** The report is of this Friday, unless a test says otherwise. */
export const FRIDAY = '2025-11-07';

export function timesIn(text: string, published: string | null = FRIDAY): TimeExpression[] {
  return recognizeTimes(text, [{ start: 0, end: text.length }], published ? { from: published, to: published } : null);
}

/** Every bracketed expression is found, nothing else is, and the values are these. */
export function expectTimes(
  marked: string,
  values: readonly (string | null)[],
  published: string | null = FRIDAY,
): void {
  const { text, spans } = unmark(marked);
  const found = timesIn(text, published);
  expect(found.map((t) => t.expression)).toEqual(spans.map((s) => text.slice(s.start, s.end)));
  expect(found.map(({ start, end }) => ({ start, end }))).toEqual(spans);
  expect(found.map((t) => t.value)).toEqual(values);
}
