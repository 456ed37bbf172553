import type { Reading } from '../model/reading.ts';
import { byCodePoint, firstPath } from './place.ts';

/**
 * Readings of one run in, in any order; what a ledger that met them would give back out: each report once, under the
 * first of its paths, ordered by path. So a brief is the same with a ledger and without.
 */
export function asKept(readings: Iterable<Reading>): Reading[] {
  const kept = new Map<string, Reading>();
  for (const reading of readings) {
    const { id, path } = reading.report;
    const before = kept.get(id);
    kept.set(id, before ? goingBy(before, firstPath(before.report.path, path)) : reading);
  }
  return [...kept.values()].sort(
    (a, b) => byCodePoint(a.report.path, b.report.path) || byCodePoint(a.report.id, b.report.id),
  );
}

/** The same reading of a report that goes by this path. */
export function goingBy<T extends Reading>(reading: T, path: string): T {
  if (reading.report.path === path) return reading;
  const claims = reading.claims.map((claim) => ({ ...claim, path }));
  const records = reading.records.map((record) => ({ ...record, path }));
  return { ...reading, report: { ...reading.report, path }, claims, records };
}
