import type { OriginRow } from '../../src/exports/dossier-schema.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Standing } from '../../src/model/standing.ts';
import type { Step } from '../../src/model/step.ts';
import { type Book, getOrAdd } from '../data/book.ts';
import { outletOf, reportDate } from '../parts/words.ts';

/** Which reports draw on which origins, for one party at one step. */
export interface Flow {
  readonly party: { readonly id: string; readonly name: string };
  readonly step: Step;
  readonly reports: readonly {
    readonly path: string;
    readonly id: string;
    readonly name: string;
    readonly date: string;
  }[];
  readonly origins: readonly { readonly name: string; readonly kind: string }[];
  /** Places in `reports` and `origins`. */
  readonly links: readonly (readonly [report: number, origin: number])[];
  readonly bounds: { readonly lower: number; readonly upper: number };
  readonly merges: OriginRow['merges'];
  /** Traced beyond what the reports cite themselves. */
  readonly traced: boolean;
}

/** What stands behind every step of a framework, the most told first. */
export function flowsOf(book: Book, framework: string, standings: readonly Standing[]): Flow[] {
  const rows = new Map(
    book.dossier.origins.filter((row) => row.framework === framework).map((row) => [`${row.party} ${row.step}`, row]),
  );
  return standings
    .flatMap((standing) =>
      standing.threads.map(({ step, claims: ids }) => {
        const claims = ids.flatMap((id) => book.claims.get(id) ?? []);
        const row = rows.get(`${standing.party.id} ${step}`);
        return row ? tracedFlow(book, standing, row, claims) : citedFlow(book, standing, step, claims);
      }),
    )
    .toSorted((a, b) => b.reports.length - a.reports.length || b.origins.length - a.origins.length);
}

function tracedFlow(book: Book, standing: Standing, row: OriginRow, claims: readonly Claim[]): Flow {
  const reports = reportsOf(book, claims);
  const links = row.list.flatMap((origin, to) =>
    origin.reports.flatMap((path) => {
      const from = reports.findIndex((report) => report.path === path);
      return from < 0 ? [] : [[from, to] as const];
    }),
  );
  return {
    party: standing.party,
    step: row.step,
    reports,
    origins: row.list,
    links,
    bounds: row.origins,
    merges: row.merges,
    traced: true,
  };
}

/** Without tracing: the innermost source that each report itself names. */
function citedFlow(book: Book, standing: Standing, step: Step, claims: readonly Claim[]): Flow {
  const reports = reportsOf(book, claims);
  const origins = new Map<string, { name: string; kind: string; reports: Set<number> }>();
  for (const claim of claims) {
    const from = reports.findIndex(({ id }) => id === claim.report);
    const [innermost] = claim.attribution;
    const name = innermost?.source ?? 'its own words';
    const isShared = innermost !== undefined && innermost.kind !== 'anonymous';
    const key = isShared ? (innermost.speaksFor ?? name.toLowerCase()) : `${claim.report} ${name.toLowerCase()}`;
    getOrAdd(origins, key, () => ({
      name,
      kind: innermost?.kind ?? 'nobody cited',
      reports: new Set<number>(),
    })).reports.add(from);
  }
  const list = [...origins.values()];
  return {
    party: standing.party,
    step,
    reports,
    origins: list,
    links: list.flatMap((origin, to) => [...origin.reports].map((from) => [from, to] as const)),
    bounds: step === standing.step ? standing.origins : { lower: Math.min(1, list.length), upper: list.length },
    merges: [],
    traced: false,
  };
}

function reportsOf(book: Book, claims: readonly Claim[]): Flow['reports'] {
  return [...new Set(claims.map(({ report }) => report))].map((id) => {
    const report = book.reports.get(id)!;
    return { id, path: report.path, name: outletOf(report), date: reportDate(report) };
  });
}
