import type { Claim } from '../model/claim.ts';
import type { TimeCue } from '../model/cue.ts';
import type { Reading } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import type { Decision } from '../model/review.ts';
import type { ReportFacts } from '../model/standing.ts';
import type {
  Acknowledgement,
  ClaimFilter,
  Counts,
  FoundClaim,
  Kept,
  KeptReading,
  KeptReport,
  LedgerStore,
  Reader,
  RecordFilter,
  ReportFilter,
  SourcedClaim,
  SourcedRecord,
  SourcedTrace,
  Subjects,
  TraceFilter,
} from './contract.ts';
import { byCodePoint, firstPath, type Place, placesOf } from './place.ts';
import { goingBy } from './readings-kept.ts';
import { isAsked } from './record-rows.ts';

interface Arrival {
  readonly id: string;
  readonly came: number;
}

interface Entry {
  path: string;
  readonly places: Set<string>;
  readonly revises: string | null;
  /** Oldest first; never empty. */
  readonly readings: KeptReading[];
}

/** A ledger that lives as long as the process: for one run over a folder, and the plainest statement of the contract. */
export class MemoryLedger implements LedgerStore {
  readonly #entries = new Map<string, Entry>();
  /** Which reports came to each place, each once, in the order they came. */
  readonly #arrivals = new Map<string, Arrival[]>();
  readonly #decisions = new Map<string, Decision>();
  #came = 0;
  readonly #now: () => Date;

  constructor(now: () => Date = () => new Date()) {
    this.#now = now;
  }

  async put(reading: Reading, reader: Reader): Promise<Kept> {
    const { report } = reading;
    const stray = reading.claims.find((claim) => claim.report !== report.id);
    if (stray) throw new Error(`claim ${stray.id} is of report ${stray.report}, not of ${report.id}`);
    const entry = this.#entries.get(report.id);
    if (!entry) {
      const revises = this.#lastAtSamePlace(report);
      const first = this.#kept(reading, reader, 1);
      this.#entries.set(report.id, { path: report.path, places: new Set(), revises, readings: [first] });
      this.#note(report);
      return revises === null ? 'new' : 'revision';
    }
    this.#note(report);
    const latest = entry.readings.at(-1)!;
    if (latest.reader.rules >= reader.rules) return 'known';
    entry.readings.push(this.#kept(reading, reader, latest.generation + 1));
    return 'reread';
  }

  async *putAll(readings: Iterable<Reading> | AsyncIterable<Reading>, reader: Reader): AsyncGenerator<Acknowledgement> {
    for await (const reading of readings) {
      const kept = await this.put(reading, reader);
      yield { report: reading.report.id, path: reading.report.path, kept };
    }
  }

  async has(reportId: string, rules = 0): Promise<boolean> {
    const latest = this.#entries.get(reportId)?.readings.at(-1);
    return latest !== undefined && latest.reader.rules >= rules;
  }

  async meet(report: Pick<Report, 'id' | 'path' | 'url'>, rules: number): Promise<boolean> {
    if (!(await this.has(report.id, rules))) return false;
    this.#note(report);
    return true;
  }

  async *claims(filter: ClaimFilter = {}): AsyncGenerator<SourcedClaim> {
    const found = [...this.#entries.values()].flatMap((entry) => {
      const latest = entry.readings.at(-1)!;
      return latest.claims.map((claim) => sourced(claim, entry, latest));
    });
    yield* found.filter((claim) => passes(claim, filter)).sort(inOrder);
  }

  async *records(filter: RecordFilter = {}): AsyncGenerator<SourcedRecord> {
    const entries = [...this.#entries.values()].sort((a, b) => byPath(listed(a), listed(b)));
    for (const entry of entries) {
      const latest = entry.readings.at(-1)!;
      for (const record of latest.records)
        if (isAsked(record, filter)) yield { record: { ...record, path: entry.path }, facts: factsOf(entry, latest) };
    }
  }

  async *traces({ framework }: TraceFilter = {}): AsyncGenerator<SourcedTrace> {
    const found = [...this.#entries.values()].flatMap((entry) => {
      const latest = entry.readings.at(-1)!;
      const { trace } = latest;
      if (trace === null || (framework !== undefined && !trace.frameworks.includes(framework))) return [];
      return [{ trace, facts: factsOf(entry, latest) }];
    });
    yield* found.sort((a, b) => byCodePoint(a.facts.path, b.facts.path) || byCodePoint(a.facts.id, b.facts.id));
  }

  async claim(claimId: string): Promise<FoundClaim | null> {
    for (const entry of this.#entries.values()) {
      const latest = entry.readings.at(-1)!;
      for (const reading of entry.readings.toReversed()) {
        const claim = reading.claims.find(({ id }) => id === claimId);
        if (!claim) continue;
        const { generation, reader } = reading;
        const rules = reader.rules;
        return { ...sourced(claim, entry, reading), generation, rules, current: generation === latest.generation };
      }
    }
    return null;
  }

  async *reports(filter: ReportFilter = {}): AsyncGenerator<KeptReport> {
    const all = [...this.#entries.values()].map(listed).sort(byPath);
    yield* all.filter(({ unread }) => filter.unread === undefined || (unread !== null) === filter.unread);
  }

  async *revisions(address: string): AsyncGenerator<KeptReport> {
    const places: Place[] = [
      { kind: 'path', address },
      { kind: 'url', address },
    ];
    const arrivals = places.flatMap((place) => this.#arrivals.get(nameOf(place)) ?? []);
    const ids = new Set(arrivals.sort((a, b) => a.came - b.came).map(({ id }) => id));
    for (const id of ids) yield listed(this.#entries.get(id)!);
  }

  async *stale(rules: number): AsyncGenerator<KeptReport> {
    const all = [...this.#entries.values()].map(listed).sort(byPath);
    yield* all.filter(({ reader }) => reader.rules < rules);
  }

  async reading(reportId: string, generation?: number): Promise<KeptReading | null> {
    const entry = this.#entries.get(reportId);
    const reading =
      generation === undefined ? entry?.readings.at(-1) : entry?.readings.find((one) => one.generation === generation);
    if (!entry || !reading) return null;
    return goingBy(reading, entry.path);
  }

  async text(reportId: string): Promise<string | null> {
    return this.#entries.get(reportId)?.readings.at(-1)?.report.text ?? null;
  }

  async cues(reportId: string): Promise<readonly TimeCue[]> {
    return this.#entries.get(reportId)?.readings.at(-1)?.cues ?? [];
  }

  async tellers(topic: string): Promise<readonly string[]> {
    const telling = [...this.#entries.values()].filter(({ readings }) =>
      readings.at(-1)!.cues.some(({ topics }) => topics.some(({ key }) => key === topic)),
    );
    return telling.map(({ readings }) => readings.at(-1)!.report.id).sort(byCodePoint);
  }

  async subjects(): Promise<Subjects> {
    const all = [...this.#entries.values()].flatMap((entry) =>
      entry.readings.flatMap((reading) => reading.claims.map((claim) => sourced(claim, entry, reading))),
    );
    const last = all.sort(inOrder).toReversed();
    const named = (what: (claim: Claim) => { readonly id: string; readonly name: string }): Map<string, string> => {
      const names = new Map(last.map(({ claim }) => [what(claim).id, what(claim).name]));
      return new Map([...names].sort(([a], [b]) => byCodePoint(a, b)));
    };
    return { frameworks: named(({ framework }) => framework), parties: named(({ party }) => party) };
  }

  async decide(decisions: readonly Decision[]): Promise<readonly boolean[]> {
    return decisions.map((decision) => {
      if (this.#decisions.has(decision.id)) return false;
      this.#decisions.set(decision.id, decision);
      return true;
    });
  }

  async *decisions(): AsyncGenerator<Decision> {
    yield* [...this.#decisions.values()].sort((a, b) => byCodePoint(a.at, b.at) || byCodePoint(a.id, b.id));
  }

  async newestRules(): Promise<number> {
    return Math.max(0, ...Array.from(this.#entries.values(), ({ readings }) => readings.at(-1)!.reader.rules));
  }

  async isRevisedSince(reportId: string, time: string): Promise<boolean> {
    return [...this.#entries.values()].some(
      ({ revises, readings }) => revises === reportId && readings[0]!.readAt > time,
    );
  }

  async counts(): Promise<Counts> {
    const entries = [...this.#entries.values()];
    const latest = entries.map(({ readings }) => readings.at(-1)!);
    const reasons = new Map<string, number>();
    for (const { report } of latest)
      if (report.unread !== null) reasons.set(report.unread, (reasons.get(report.unread) ?? 0) + 1);
    return {
      reports: entries.length,
      unread: latest.filter(({ report }) => report.unread !== null).length,
      revisions: entries.filter(({ revises }) => revises !== null).length,
      readings: entries.reduce((sum, { readings }) => sum + readings.length, 0),
      claims: latest.reduce((sum, { claims }) => sum + claims.length, 0),
      reasons: [...reasons].map(([why, reports]) => ({ why, reports })).sort((a, b) => byCodePoint(a.why, b.why)),
    };
  }

  async version(): Promise<string> {
    return `${await this.readingsVersion()}.${this.#decisions.size}`;
  }

  async readingsVersion(): Promise<string> {
    const { reports, readings } = await this.counts();
    return `${reports}.${readings}.${this.#came}`;
  }

  async close(): Promise<void> {}

  /** A copy: what is kept must not change when the caller goes on with its own. */
  #kept(reading: Reading, reader: Reader, generation: number): KeptReading {
    return structuredClone({ ...reading, generation, reader, readAt: this.#now().toISOString() });
  }

  #note(report: Pick<Report, 'id' | 'path' | 'url'>): void {
    const entry = this.#entries.get(report.id)!;
    entry.path = firstPath(entry.path, report.path);
    for (const place of placesOf(report).map(nameOf)) {
      if (entry.places.has(place)) continue;
      entry.places.add(place);
      const arrival = { id: report.id, came: this.#came++ };
      const before = this.#arrivals.get(place);
      if (before) before.push(arrival);
      else this.#arrivals.set(place, [arrival]);
    }
  }

  #lastAtSamePlace(report: Report): string | null {
    const last = placesOf(report).flatMap((place) => this.#arrivals.get(nameOf(place))?.at(-1) ?? []);
    return last.sort((a, b) => a.came - b.came).at(-1)?.id ?? null;
  }
}

const nameOf = ({ kind, address }: Place): string => `${kind} ${address}`;

const factsOf = ({ path }: Entry, { report, title, outlet, published }: KeptReading): ReportFacts => ({
  id: report.id,
  path,
  title,
  outlet,
  published,
});

const sourced = (claim: Claim, entry: Entry, reading: KeptReading): SourcedClaim => ({
  claim: { ...claim, path: entry.path },
  facts: factsOf(entry, reading),
});

function listed(entry: Entry): KeptReport {
  const latest = entry.readings.at(-1)!;
  const { url, language, unread } = latest.report;
  const { generation, reader, readAt } = latest;
  const claims = latest.claims.length;
  return {
    ...factsOf(entry, latest),
    url,
    language,
    unread,
    revises: entry.revises,
    claims,
    generation,
    reader,
    readAt,
  };
}

const known = ({ facts }: SourcedClaim): string => facts.published.from ?? '';

const passes = (sourcedClaim: SourcedClaim, { framework, party, report, knownBy }: ClaimFilter): boolean =>
  (report === undefined || sourcedClaim.facts.id === report) &&
  (framework === undefined || sourcedClaim.claim.framework.id === framework) &&
  (party === undefined || sourcedClaim.claim.party.id === party) &&
  (knownBy === undefined || known(sourcedClaim) <= knownBy);

const inOrder = (a: SourcedClaim, b: SourcedClaim): number =>
  byCodePoint(a.claim.framework.id, b.claim.framework.id) ||
  byCodePoint(a.claim.party.id, b.claim.party.id) ||
  byCodePoint(known(a), known(b)) ||
  byCodePoint(a.claim.id, b.claim.id);

const byPath = (a: KeptReport, b: KeptReport): number => byCodePoint(a.path, b.path) || byCodePoint(a.id, b.id);
