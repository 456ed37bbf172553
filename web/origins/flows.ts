import { kindWord } from '../../src/exports/origin-wording.ts';
import type { Merge, Origin, OriginRow, OriginSide } from '../../src/model/origin.ts';
import type { Step } from '../../src/model/step.ts';
import { type Book, isKnownBy } from '../data/book.ts';
import { outletOf, reportDate } from '../parts/words.ts';

interface FlowReport {
  readonly id: string;
  readonly name: string;
  readonly date: string;
  /** Its claim of this step, else of this party; null where it only relays an origin. */
  readonly claim: string | null;
  readonly isSaying: boolean;
}

interface FlowOrigin {
  readonly name: string;
  readonly kind: string;
  readonly proven: boolean;
  /** A report that carries it. */
  readonly report: FlowReport;
}

/** Which reports draw on which origins, for one party at one step. */
export interface Flow {
  readonly party: { readonly id: string; readonly name: string };
  readonly step: Step;
  readonly reports: readonly FlowReport[];
  readonly origins: readonly FlowOrigin[];
  /** Places in `reports` and `origins`. */
  readonly links: readonly (readonly [report: number, origin: number])[];
  readonly bounds: { readonly lower: number; readonly upper: number };
  readonly outlets: number;
  readonly merges: readonly Merge[];
  /** Who denies it; null where nobody does. */
  readonly opposite: { readonly lower: number; readonly upper: number } | null;
}

/** A row as far as it was out on a day. */
export interface KnownRow {
  readonly row: OriginRow;
  readonly side: OriginSide;
  readonly opposite: OriginSide | null;
  readonly merges: readonly Merge[];
  /** Ids of the reports that carry its origins. */
  readonly reports: readonly string[];
  /** Outlets of the whole row; null on an earlier day, when those that were out are counted. */
  readonly outlets: number | null;
}

/** What stands behind every step of a framework as far as it was out on a day, the most told first. */
export function rowsOf(book: Book, framework: string, at: string | null): KnownRow[] {
  const known = (id: string): boolean => {
    const report = book.reports.get(id);
    return report !== undefined && isKnownBy(report, at);
  };
  return book
    .origins(framework)
    .flatMap((row): KnownRow[] => {
      const side = seen(row, known);
      const reports = [...new Set(side.list.flatMap((origin) => origin.reports.map(({ id }) => id)))];
      const merges = row.merges.flatMap((merge) => {
        const evidence = merge.evidence.filter(({ report }) => known(report));
        return evidence.length > 1 ? [{ ...merge, evidence }] : [];
      });
      const opposite = row.opposite && seen(row.opposite, known);
      return reports.length === 0
        ? []
        : [{ row, side, opposite, merges, reports, outlets: at === null ? row.outlets : null }];
    })
    .toSorted((a, b) => b.reports.length - a.reports.length || b.side.list.length - a.side.list.length);
}

export function flowOf(book: Book, { row, side, opposite, merges, reports: ids, outlets }: KnownRow): Flow {
  const carried = new Map(ids.map((id) => [id, side.list.flatMap((one, to) => (carries(one, id) ? [to] : []))]));
  const height = (id: string) => carried.get(id)!.reduce((sum, to) => sum + to, 0) / carried.get(id)!.length;
  const reports = ids.toSorted((a, b) => height(a) - height(b)).map((id) => reportIn(book, row, id));
  return {
    party: row.party,
    step: row.step,
    reports,
    origins: side.list.map((origin) => {
      const carriers = reports.filter(({ id }) => carries(origin, id));
      const report = carriers.find(({ isSaying }) => isSaying) ?? carriers[0]!;
      const isOwn = origin.kind === 'outlet-own' && origin.name === book.reports.get(report.id)!.path;
      return { name: isOwn ? report.name : origin.name, kind: kindWord(origin.kind), proven: origin.proven, report };
    }),
    links: reports.flatMap(({ id }, from) => carried.get(id)!.map((to) => [from, to] as const)),
    bounds: side,
    outlets: outlets ?? new Set(reports.map(({ name }) => name)).size,
    merges,
    opposite: opposite && opposite.upper > 0 ? opposite : null,
  };
}

const carries = ({ reports }: Origin, id: string): boolean => reports.some((report) => report.id === id);

function reportIn(book: Book, { framework, party, step }: OriginRow, id: string): FlowReport {
  const report = book.reports.get(id)!;
  const claims =
    book.groups
      .get(framework.id)
      ?.get(party.id)
      ?.filter((claim) => claim.report === id) ?? [];
  const said = claims.find((one) => one.step === step && one.polarity === 'affirmed');
  const claim = (said ?? claims[0])?.id ?? null;
  return { id, name: outletOf(report), date: reportDate(report), claim, isSaying: said !== undefined };
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
