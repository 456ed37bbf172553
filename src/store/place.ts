import type { Report } from '../model/report.ts';

/** An address at which a report was met. Another report at the same address is a revision. */
export interface Place {
  readonly kind: 'path' | 'url';
  readonly address: string;
}

/** Standard input is the same path for everything that comes through it: no place. */
const STANDARD_INPUT = /^-(#|$)/;

export function placesOf(report: Pick<Report, 'path' | 'url'>): Place[] {
  const places: Place[] = [];
  if (!STANDARD_INPUT.test(report.path)) places.push({ kind: 'path', address: report.path });
  if (report.url !== null) places.push({ kind: 'url', address: report.url });
  return places;
}

/** The one path by which a report met at both goes: a real path before standard input, then the first by code point. */
export function firstPath(a: string, b: string): string {
  const aFromInput = STANDARD_INPUT.test(a);
  if (aFromInput !== STANDARD_INPUT.test(b)) return aFromInput ? b : a;
  return byCodePoint(a, b) <= 0 ? a : b;
}

/** The order SQLite and PostgreSQL ("C" collation) give; JavaScript's own differs beyond U+FFFF. */
export const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
