import type { Asked } from '../exports/brief.ts';
import type { Claim } from '../model/claim.ts';
import type { TimeCue } from '../model/cue.ts';
import type { Datable, Told } from '../model/reading.ts';
import type { ClaimFilter, LedgerStore, SourcedClaim } from '../store/contract.ts';
import type { Effects } from './effects.ts';

/** Ids; an empty list is everything. With `knownBy`, reports that certainly came out after that day may be left out. */
export interface Subject extends Pick<Asked, 'frameworks' | 'parties'> {
  readonly knownBy?: string | null;
}

/** What a ledger tells about a subject. Undated reports among it are dated by those that tell of the same. */
export async function toldBy(effects: Effects, store: LedgerStore, about: Subject): Promise<Told[]> {
  const told = new Gathering();
  for (const filter of filtersOf(about)) for await (const sourced of store.claims(filter)) told.add(sourced);
  const undated = told.reports.filter(isUndated);
  if (undated.length === 0) return told.reports;
  const dated = new Map<string, Told>();
  const ids = undated.map(({ report }) => report.id);
  for (const reading of await effects.dateTogether(await company(effects, store, ids)))
    dated.set(reading.report.id, reading);
  return told.reports.map((reading) => {
    const { published, claims } = dated.get(reading.report.id) ?? reading;
    const times = new Map(claims.map((claim) => [claim.id, claim]));
    return { ...reading, published, claims: reading.claims.map((claim) => times.get(claim.id) ?? claim) };
  });
}

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

/** Claims by their reports, each once. */
class Gathering {
  readonly #reports = new Map<string, { readonly told: Omit<Told, 'claims'>; readonly claims: Map<string, Claim> }>();

  add({ claim, facts }: SourcedClaim): void {
    const { id, path, title, outlet, published } = facts;
    const known = this.#reports.get(id);
    if (known) known.claims.set(claim.id, claim);
    else {
      const told = { report: { id, path }, title, outlet, published };
      this.#reports.set(id, { told, claims: new Map([[claim.id, claim]]) });
    }
  }

  addAll(others: Gathering): void {
    for (const [id, { told, claims }] of others.#reports) {
      const known = this.#reports.get(id);
      this.#reports.set(id, { told, claims: new Map([...(known?.claims ?? []), ...claims]) });
    }
  }

  get reports(): Told[] {
    return Array.from(this.#reports.values(), ({ told, claims }) => ({ ...told, claims: [...claims.values()] }));
  }
}
