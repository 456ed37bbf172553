import type { Asked } from '../exports/brief.ts';
import { claimsPutUnder, idsBehind, NO_REVIEW, type Review } from '../ledger/index.ts';
import type { Claim } from '../model/claim.ts';
import type { TimeCue } from '../model/cue.ts';
import type { Datable, Told, Traced } from '../model/reading.ts';
import type { LedgerRecord } from '../model/record.ts';
import type { ReportFacts } from '../model/standing.ts';
import type { ClaimFilter, LedgerStore, SourcedClaim, SourcedRecord } from '../store/contract.ts';
import type { Effects } from './effects.ts';

/** Ids; an empty list is everything. With `knownBy`, reports that certainly came out after that day may be left out. */
export interface Subject extends Pick<Asked, 'frameworks' | 'parties'> {
  readonly knownBy?: string | null;
}

/** What a ledger tells about a subject. Undated reports among it are dated by those that tell of the same. */
export async function toldBy(
  effects: Effects,
  store: LedgerStore,
  about: Subject,
  review: Review = NO_REVIEW,
): Promise<Told[]> {
  const subject = widened(about, review);
  const told = new Gathering();
  for (const filter of [...filtersOf(subject), ...(await putUnder(store, about, review))])
    for await (const sourced of store.claims(filter)) told.add(sourced);
  for await (const sourced of store.records({ planned: true })) {
    if (isPlanFor(sourced.record, subject.frameworks)) told.addRecord(sourced);
  }
  const dated = await datedOnes(effects, store, told);
  return Promise.all(dated.map((reading) => withCompared(store, reading, subject.frameworks)));
}

async function datedOnes(effects: Effects, store: LedgerStore, told: Gathering): Promise<Told[]> {
  const undated = told.reports.filter(isUndated);
  if (undated.length === 0) return told.reports;
  const dated = new Map<string, Told>();
  const plans = new Map(undated.map((reading) => [reading.report.id, reading.records]));
  const others = await company(effects, store, [...plans.keys()]);
  const all = others.map((reading) => ({ ...reading, records: plans.get(reading.report.id) ?? [] }));
  for (const reading of await effects.dateTogether(all)) dated.set(reading.report.id, reading);
  return told.reports.map((reading) => {
    const known = dated.get(reading.report.id);
    if (!known || !plans.has(reading.report.id)) return reading;
    const { published, claims, records } = known;
    const times = new Map(claims.map((claim) => [claim.id, claim]));
    return { ...reading, published, records, claims: reading.claims.map((claim) => times.get(claim.id) ?? claim) };
  });
}

/** Every report that claims something about the frameworks, or speaks of them, with its trace. */
export async function tracedBy(store: LedgerStore, subject: Subject, review: Review = NO_REVIEW): Promise<Traced[]> {
  const { frameworks, knownBy = null } = widened(subject, review);
  const traced = new Map<string, { traced: Traced; claims: Claim[] }>();
  const of = ({ id, path, published }: ReportFacts) => {
    const claims: Claim[] = [];
    const made = traced.get(id) ?? { claims, traced: { report: { id, path }, published, claims, trace: null } };
    traced.set(id, made);
    return made;
  };
  const about = { frameworks, parties: [], knownBy };
  for (const filter of filtersOf(about))
    for await (const { claim, facts } of store.claims(filter)) of(facts).claims.push(claim);
  for (const filter of frameworks.length === 0 ? [{}] : frameworks.map((framework) => ({ framework })))
    for await (const { trace, facts } of store.traces(filter)) {
      const made = of(facts);
      made.traced = { ...made.traced, trace };
    }
  return Array.from(traced.values(), (each) => each.traced);
}

/** A report that claims something, with what it is compared by. */
async function withCompared(store: LedgerStore, reading: Told, frameworks: readonly string[]): Promise<Told> {
  if (reading.claims.length === 0) return reading;
  const records = [...reading.records];
  for await (const { record } of store.records({ report: reading.report.id }))
    if (isComparedFor(record, frameworks)) records.push(record);
  return { ...reading, records };
}

/** What reports about one of these frameworks are compared by, or about any where none is given. */
export function isComparedFor(record: LedgerRecord, frameworks: readonly string[]): boolean {
  const isOf = (framework: string): boolean => frameworks.length === 0 || frameworks.includes(framework);
  switch (record.record) {
    case 'wording':
      return true;
    case 'list':
      return isOf(record.framework.id);
    case 'statement':
    case 'first':
      return isOf(record.framework);
    default:
      return false;
  }
}

/** With the names that a review has merged into those asked for. */
const widened = (about: Subject, review: Review): Subject => ({
  ...about,
  frameworks: about.frameworks.flatMap((id) => idsBehind(review, 'framework', id)),
  parties: about.parties.flatMap((id) => idsBehind(review, 'party', id)),
});

/** Where the claims were read that a review has put under the names asked for. */
async function putUnder(store: LedgerStore, { frameworks, parties }: Subject, review: Review): Promise<ClaimFilter[]> {
  const ids = [
    ...frameworks.flatMap((id) => claimsPutUnder(review, 'framework', id)),
    ...parties.flatMap((id) => claimsPutUnder(review, 'party', id)),
  ];
  const found = await Promise.all([...new Set(ids)].map((id) => store.claim(id)));
  return found.flatMap((one) =>
    one ? [{ report: one.claim.report, framework: one.claim.framework.id, party: one.claim.party.id }] : [],
  );
}

/** A planned event that has to do with one of these frameworks, or with any where none is given. */
export const isPlanFor = (record: LedgerRecord, frameworks: readonly string[]): boolean =>
  record.record === 'event' &&
  record.status === 'planned' &&
  record.framework !== null &&
  (frameworks.length === 0 || frameworks.includes(record.framework));

function filtersOf({ frameworks, parties, knownBy }: Subject): ClaimFilter[] {
  const known = knownBy ? { knownBy } : {};
  const byFramework =
    frameworks.length === 0 ? [known] : [...new Set(frameworks)].map((framework) => ({ ...known, framework }));
  if (parties.length === 0) return byFramework;
  return [...new Set(parties)].flatMap((party) => byFramework.map((filter) => ({ ...filter, party })));
}

const isUndated = ({ published }: Told): boolean => published.from === null && published.to === null;

/**
 * The undated reports, those that name a day for anything that can date them, and so on from the undated of these; with
 * all that is said of the parties' roads which that is about. What tells nothing about their dates is not fetched.
 */
async function company(effects: Effects, store: LedgerStore, undated: readonly string[]): Promise<Datable[]> {
  const told = new Gathering();
  const cues = new Map<string, readonly TimeCue[]>();
  const cuesOf = async (id: string) => {
    const known = cues.get(id) ?? (await store.cues(id));
    cues.set(id, known);
    return known;
  };
  const asked = new Set(undated);
  const topics = new Set<string>();
  const roads = new Set<string>();
  for (const id of asked) {
    const own = new Gathering();
    for await (const sourced of store.claims({ report: id })) own.add(sourced);
    const [reading] = own.reports;
    if (!reading || !isUndated(reading)) continue;
    told.addAll(own);
    for (const [key, road] of await effects.topicsBearingOn({ ...reading, cues: await cuesOf(id) })) {
      if (topics.has(key)) continue;
      topics.add(key);
      const tellers = await store.tellers(key);
      for (const teller of tellers) asked.add(teller);
      const name = JSON.stringify(road);
      if (tellers.length === 0 || roads.has(name)) continue;
      roads.add(name);
      for await (const sourced of store.claims(road)) told.add(sourced);
    }
  }
  const relevant = told.reports.filter((reading) => asked.has(reading.report.id) || !isUndated(reading));
  const all: Datable[] = [];
  for (const reading of relevant) all.push({ ...reading, cues: await cuesOf(reading.report.id) });
  return all;
}

interface Gathered {
  readonly told: Omit<Told, 'claims' | 'records'>;
  readonly claims: Map<string, Claim>;
  readonly records: Map<string, LedgerRecord>;
}

/** Claims and records by their reports, each once. */
class Gathering {
  readonly #reports = new Map<string, Gathered>();

  add({ claim, facts }: SourcedClaim): void {
    this.#of(facts).claims.set(claim.id, claim);
  }

  addRecord({ record, facts }: SourcedRecord): void {
    this.#of(facts).records.set(record.id, record);
  }

  addAll(others: Gathering): void {
    for (const [id, { told, claims, records }] of others.#reports) {
      const known = this.#reports.get(id);
      this.#reports.set(id, {
        told,
        claims: new Map([...(known?.claims ?? []), ...claims]),
        records: new Map([...(known?.records ?? []), ...records]),
      });
    }
  }

  get reports(): Told[] {
    return Array.from(this.#reports.values(), ({ told, claims, records }) => ({
      ...told,
      claims: [...claims.values()],
      records: [...records.values()],
    }));
  }

  #of({ id, path, title, outlet, published }: ReportFacts): Gathered {
    const known = this.#reports.get(id);
    if (known) return known;
    const made = { told: { report: { id, path }, title, outlet, published }, claims: new Map(), records: new Map() };
    this.#reports.set(id, made);
    return made;
  }
}
