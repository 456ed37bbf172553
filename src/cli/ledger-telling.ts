import type { Asked } from '../exports/brief.ts';
import type { Claim } from '../model/claim.ts';
import type { Datable, Told } from '../model/reading.ts';
import type { ClaimFilter, LedgerStore, SourcedClaim } from '../store/contract.ts';
import type { Effects } from './effects.ts';

/** Ids; an empty list is everything. With `knownBy`, reports that certainly came out after that day may be left out. */
export interface Subject extends Pick<Asked, 'frameworks' | 'parties'> {
  readonly knownBy?: string | null;
}

/** What a ledger tells about a subject. Undated reports among it are dated by all that shares a party's road with them. */
export async function toldBy(effects: Effects, store: LedgerStore, about: Subject): Promise<Told[]> {
  const told = new Gathering();
  for (const filter of filtersOf(about)) for await (const sourced of store.claims(filter)) told.add(sourced);
  const undated = told.reports.filter(isUndated);
  if (undated.length === 0) return told.reports;
  const dated = new Map<string, Told>();
  for (const reading of await effects.dateTogether(await company(store, undated)))
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

/** Every report that has a claim about a party and framework in common with these, and so on from the undated of them. */
async function company(store: LedgerStore, undated: readonly Told[]): Promise<Datable[]> {
  const roads = new Set<string>();
  const whole = new Set<string>();
  const met = new Gathering();
  let next = undated.map(({ report }) => report.id);
  while (next.length > 0) {
    const found: ClaimFilter[] = [];
    for (const id of next) {
      whole.add(id);
      for await (const { claim } of store.claims({ report: id })) {
        const { framework, party } = claim;
        const road = `${framework.id} ${party.id}`;
        if (!roads.has(road)) found.push({ framework: framework.id, party: party.id });
        roads.add(road);
      }
    }
    for (const filter of found) for await (const sourced of store.claims(filter)) met.add(sourced);
    next = met.reports.flatMap((reading) =>
      isUndated(reading) && !whole.has(reading.report.id) ? [reading.report.id] : [],
    );
  }
  return Promise.all(met.reports.map(async (reading) => ({ ...reading, cues: await store.cues(reading.report.id) })));
}

/** Claims by their reports. */
class Gathering {
  readonly #reports = new Map<string, Told & { readonly claims: Claim[] }>();

  add({ claim, facts }: SourcedClaim): void {
    const { id, path, title, outlet, published } = facts;
    const known = this.#reports.get(id);
    if (known) known.claims.push(claim);
    else this.#reports.set(id, { report: { id, path }, title, outlet, published, claims: [claim] });
  }

  get reports(): Told[] {
    return [...this.#reports.values()];
  }
}
