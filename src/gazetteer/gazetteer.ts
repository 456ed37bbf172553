import type {
  BlockerRow,
  FrameworkRow,
  GuardRow,
  KindRow,
  OfficeRow,
  OrganisationRow,
  OutletRow,
  PlatformRow,
  RegionRow,
  StateRow,
} from './rows.ts';
import { type Row, readTable } from './table.ts';

/** The reference lists, by id. */
export interface Gazetteer {
  readonly states: ReadonlyMap<string, StateRow>;
  readonly regions: ReadonlyMap<string, RegionRow>;
  readonly kinds: ReadonlyMap<string, KindRow>;
  readonly frameworks: ReadonlyMap<string, FrameworkRow>;
  readonly organisations: ReadonlyMap<string, OrganisationRow>;
  readonly outlets: ReadonlyMap<string, OutletRow>;
  readonly offices: ReadonlyMap<string, OfficeRow>;
  readonly platforms: ReadonlyMap<string, PlatformRow>;
  readonly guards: readonly GuardRow[];
  /** Phrases that hold a listed name and mean something else. */
  readonly blockers: readonly BlockerRow[];
  /** Given names that tell a person from a state of the same name (`Michael Jordan`). */
  readonly givenNames: ReadonlySet<string>;
}

/** Reads every list of `data/`. Synchronous, some 20 ms; keep the result. */
export function loadGazetteer(): Gazetteer {
  return {
    states: byId(readTable('states.tsv').map(state), (row) => row.code),
    regions: byId(readTable('regions.tsv').map(region), (row) => row.id),
    kinds: byId(readTable('kinds.tsv').map(kind), (row) => row.kind),
    frameworks: byId(readTable('frameworks.tsv').map(framework), (row) => row.id),
    organisations: byId(readTable('organisations.tsv').map(organisation), (row) => row.id),
    outlets: byId(readTable('outlets.tsv').map(outlet), (row) => row.id),
    offices: byId(readTable('offices.tsv').map(office), (row) => row.id),
    platforms: byId(readTable('platforms.tsv').map(platform), (row) => row.id),
    guards: readTable('guards.tsv').map(guard),
    blockers: readTable('not-states.tsv').map(blocker),
    givenNames: new Set(readTable('given-names.tsv').map((row) => row.text('name'))),
  };
}

const byId = <T>(rows: readonly T[], id: (row: T) => string): Map<string, T> =>
  new Map(rows.map((row) => [id(row), row]));

const state = (row: Row): StateRow => ({
  code: row.text('code'),
  name: row.text('name'),
  kind: row.text('kind') as StateRow['kind'],
  official: row.text('official'),
  names: row.list('names'),
  adjectives: row.list('adjectives'),
  demonyms: row.list('demonyms'),
  capitals: row.list('capitals'),
  seats: row.list('seats'),
  regions: row.list('regions'),
  words: row.list('words'),
  source: row.text('source'),
});

const region = (row: Row): RegionRow => ({
  id: row.text('id'),
  name: row.text('name'),
  names: row.list('names'),
  adjectives: row.list('adjectives'),
  source: row.text('source'),
});

const kind = (row: Row): KindRow => ({
  kind: row.text('kind'),
  nouns: row.list('nouns'),
  loosely: row.list('loosely'),
  source: row.text('source'),
});

const framework = (row: Row): FrameworkRow => ({
  id: row.text('id'),
  name: row.text('name'),
  kind: row.text('kind'),
  names: row.list('names'),
  abbreviations: row.list('abbreviations'),
  descriptions: row.list('descriptions'),
  seats: row.list('seats'),
  joining: row.list('joining'),
  parent: row.optional('parent'),
  depositary: row.optional('depositary'),
  source: row.text('source'),
});

const organisation = (row: Row): OrganisationRow => ({
  id: row.text('id'),
  name: row.text('name'),
  names: row.list('names'),
  kind: row.text('kind'),
  speaksFor: row.optional('speaks_for'),
  source: row.text('source'),
});

const outlet = (row: Row): OutletRow => ({
  id: row.text('id'),
  name: row.text('name'),
  names: row.list('names'),
  kind: row.text('kind'),
  country: row.optional('country'),
  publisher: row.optional('publisher'),
  domains: row.list('domains'),
  source: row.text('source'),
});

const office = (row: Row): OfficeRow => ({
  id: row.text('id'),
  name: row.text('name'),
  names: row.list('names'),
  rank: Number(row.text('rank')),
  speaks: row.text('speaks') === 'yes',
  source: row.text('source'),
});

const platform = (row: Row): PlatformRow => ({
  id: row.text('id'),
  name: row.text('name'),
  names: row.list('names'),
  source: row.text('source'),
});

const guard = (row: Row): GuardRow => ({
  form: row.text('form'),
  ids: row.list('ids'),
  for: row.list('for'),
  against: row.list('against'),
  otherwise: row.text('otherwise') as GuardRow['otherwise'],
  note: row.text('note'),
  source: row.text('source'),
});

const blocker = (row: Row): BlockerRow => ({
  phrase: row.text('phrase'),
  what: row.text('what'),
  source: row.text('source'),
});
