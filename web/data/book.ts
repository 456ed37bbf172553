import type { Dossier, DossierReport } from '../../src/exports/dossier-schema.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Dispute } from '../../src/model/dispute.ts';
import type { Framing } from '../../src/model/framing.ts';
import type { OriginRow } from '../../src/model/origin.ts';
import type { Told } from '../../src/model/reading.ts';
import type { ToldRecord } from '../../src/model/record.ts';
import type { ReportFacts } from '../../src/model/standing.ts';
import { originsIn } from './comparisons.ts';

/** The dossier, opened: claims as the ledger takes them, and where to find everything by its id. */
export interface Book {
  readonly dossier: Dossier;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly reports: ReadonlyMap<string, DossierReport>;
  readonly told: ReadonlyMap<string, Told>;
  /** Framework id → party id → claims. */
  readonly groups: ReadonlyMap<string, ReadonlyMap<string, readonly Claim[]>>;
  /** Report id → its claims in the order of the text. */
  readonly byReport: ReadonlyMap<string, readonly Claim[]>;
  readonly records: readonly ToldRecord[];
  /** Of all reports together, whatever the day. */
  readonly disputes: readonly Dispute[];
  readonly framing: readonly Framing[];
  /** What stands behind the steps of a framework, by its id; unpacked when it is first asked for. */
  readonly origins: (framework: string) => readonly OriginRow[];
  readonly review: BookReview;
  /** Days on which something became known, each once, ascending. */
  readonly days: readonly string[];
}

/** What was decided by hand, in words, by the claims' ids. */
interface BookReview {
  readonly decided: ReadonlyMap<string, { readonly action: string; readonly words: string }>;
  /** Claims that do not count. */
  readonly rejected: readonly Claim[];
  /** Decisions that are to be looked at again. */
  readonly reopened: ReadonlyMap<string, string>;
}

/** The first day on which a report may have been known; null when nothing is known. */
export function knownOn({ published }: { readonly published: DossierReport['published'] }): string | null {
  const day = published.from ?? published.to;
  return day !== null && dayTime(day) !== null ? day : null;
}

/** When the latest dated report came out, as far as that is known: not before its first day, not after the last day of any. */
export function latestReport({ reports }: Dossier): Pick<DossierReport['published'], 'from' | 'to'> {
  const dated = reports.filter((report) => knownOn(report) !== null).map(({ published }) => published);
  return {
    from: dated.flatMap(({ from }) => from ?? []).reduce<string | null>(later, null),
    to: dated.some(({ to }) => to === null)
      ? null
      : dated.flatMap(({ to }) => to ?? []).reduce<string | null>(later, null),
  };
}

const later = (a: string | null, b: string): string => (a === null || b > a ? b : a);

/** A day as a time; null for what is no day. */
export function dayTime(day: string | null): number | null {
  if (day === null || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? null : time;
}

/** Whether a report may have been out on a day, as the ledger decides it: one without a first day always may. */
export function isKnownBy(report: { readonly published: DossierReport['published'] }, at: string | null): boolean {
  const { from } = report.published;
  return at === null || from === null || from <= at;
}

/** Claims opened between two yields. */
const AT_ONCE = 2000;

export function openBook(dossier: Dossier): Book {
  const steps = openingBook(dossier);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Opens the dossier; yields now and then, so that a large one does not hold the page up. */
export function* openingBook(dossier: Dossier): Generator<null, Book> {
  const claims = new Map<string, Claim>();
  const groups = new Map<string, Map<string, Claim[]>>();
  const byReport = new Map<string, Claim[]>();
  for (const packed of dossier.claims) {
    const claim = unpack(dossier, packed);
    claims.set(claim.id, claim);
    const parties = getOrAdd(groups, claim.framework.id, () => new Map<string, Claim[]>());
    getOrAdd(parties, claim.party.id, () => []).push(claim);
    getOrAdd(byReport, claim.report, () => []).push(claim);
    if (claims.size % AT_ONCE === 0) yield null;
  }
  const reports = new Map(dossier.reports.map((report) => [report.id, report]));
  const told = new Map(dossier.reports.map((report) => [report.id, toldOf(report, byReport.get(report.id) ?? [])]));
  const days = [...new Set(dossier.reports.flatMap((report) => knownOn(report) ?? []))].sort();
  const records = dossier.records.map(({ evidence, ...record }) => {
    const { id, path, words } = dossier.reports[record.report]!;
    const quote = evidence.quote ?? words?.text.slice(evidence.start, evidence.end) ?? '';
    return { ...record, report: id, path, evidence: { ...evidence, quote } } as unknown as ToldRecord;
  });
  const { disputes, framing, review } = dossier;
  return {
    dossier,
    claims,
    reports,
    told,
    groups,
    byReport,
    records,
    days,
    disputes,
    framing,
    origins: originsIn(dossier),
    review: {
      decided: new Map(review.decided.map(({ claim, ...decision }) => [claim, decision])),
      rejected: review.rejected.map((packed) => unpack(dossier, packed)),
      reopened: new Map(review.reopened.map(({ claim, words }) => [claim, words])),
    },
  };
}

export function factsIn(book: Book, id: string): ReportFacts {
  const { path, title, outlet, published } = book.reports.get(id)!;
  return { id, path, title, outlet, published };
}

function unpack(dossier: Dossier, packed: Dossier['claims'][number]): Claim {
  const report = dossier.reports[packed.report]!;
  return {
    id: packed.id,
    report: report.id,
    path: report.path,
    framework: dossier.frameworks[packed.framework]!,
    party: dossier.parties[packed.party]!,
    step: packed.step,
    act: packed.act ?? null,
    polarity: packed.denied ? 'denied' : 'affirmed',
    background: packed.background ?? false,
    attribution: packed.by ?? [],
    when: packed.when ?? null,
    condition: packed.condition ?? null,
    evidence: { quote: packed.quote, start: packed.start, end: packed.end },
    rule: packed.rule,
    confidence: packed.confidence,
  };
}

const toldOf = ({ id, path, title, outlet, published }: DossierReport, claims: readonly Claim[]): Told => ({
  report: { id, path },
  title,
  outlet,
  published,
  claims,
  records: [],
});

export function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
