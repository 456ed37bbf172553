import { kindWord } from '../../src/exports/origin-wording.ts';
import type { Merge, OriginRow, OriginSide } from '../../src/model/origin.ts';
import type { Step } from '../../src/model/step.ts';
import { type Book, isKnownBy } from '../data/book.ts';
import { outletOf, reportDate } from '../parts/words.ts';

/** Which reports draw on which origins, for one party at one step. */
export interface Flow {
  readonly party: { readonly id: string; readonly name: string };
  readonly step: Step;
  readonly reports: readonly { readonly id: string; readonly name: string; readonly date: string }[];
  readonly origins: readonly { readonly name: string; readonly kind: string; readonly proven: boolean }[];
  /** Places in `reports` and `origins`. */
  readonly links: readonly (readonly [report: number, origin: number])[];
  readonly bounds: { readonly lower: number; readonly upper: number };
  readonly outlets: number;
  readonly merges: readonly Merge[];
  /** Who denies it; null where nobody does. */
  readonly opposite: { readonly lower: number; readonly upper: number } | null;
}

/** What stands behind every step of a framework as far as it was out on a day, the most told first. */
export function flowsOf(book: Book, framework: string, at: string | null): Flow[] {
  const known = (id: string): boolean => {
    const report = book.reports.get(id);
    return report !== undefined && isKnownBy(report, at);
  };
  return book.origins
    .filter((row) => row.framework.id === framework)
    .flatMap((row) => flowOf(book, row, at, known) ?? [])
    .toSorted((a, b) => b.reports.length - a.reports.length || b.origins.length - a.origins.length);
}

function flowOf(book: Book, row: OriginRow, at: string | null, known: (id: string) => boolean): Flow | null {
  const side = seen(row, known);
  const opposite = row.opposite && seen(row.opposite, known);
  const ids = [...new Set(side.list.flatMap(({ reports }) => reports.map(({ id }) => id)))];
  if (ids.length === 0) return null;
  const names = ids.map((id) => outletOf(book.reports.get(id)!));
  return {
    party: row.party,
    step: row.step,
    reports: ids.map((id, place) => ({ id, name: names[place]!, date: reportDate(book.reports.get(id)!) })),
    origins: side.list.map(({ name, kind, proven }) => ({ name, kind: kindWord(kind), proven })),
    links: side.list.flatMap(({ reports }, to) => reports.map(({ id }) => [ids.indexOf(id), to] as const)),
    bounds: side,
    outlets: at === null ? row.outlets : new Set(names).size,
    merges: row.merges.flatMap((merge) => {
      const evidence = merge.evidence.filter(({ report }) => known(report));
      return evidence.length > 1 ? [{ ...merge, evidence }] : [];
    }),
    opposite: opposite && opposite.upper > 0 ? opposite : null,
  };
}

/** Origins of which a report was out. What is proven apart stays so among fewer. */
function seen(side: OriginSide, known: (id: string) => boolean): OriginSide {
  const list = side.list.flatMap((origin) => {
    const reports = origin.reports.filter(({ id }) => known(id));
    return reports.length > 0 ? [{ ...origin, reports }] : [];
  });
  if (list.length === side.list.length) return { ...side, list };
  const lower = Math.min(list.length, Math.max(1, list.filter(({ proven }) => proven).length));
  return { lower, upper: list.length, list };
}
