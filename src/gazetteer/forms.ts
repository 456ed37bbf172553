import type { Gazetteer } from './gazetteer.ts';
import type { StateRow } from './rows.ts';

export type ListName = 'state' | 'region' | 'framework' | 'organisation' | 'outlet' | 'platform' | 'office';

/** How words name a listed thing. */
export type FormKind = 'name' | 'abbreviation' | 'adjective' | 'demonym' | 'capital' | 'seat' | 'description';

/** A listed thing that words can stand for. */
export interface Reference {
  readonly list: ListName;
  readonly id: string;
  readonly form: FormKind;
}

/** Takes one spelling and what it stands for; null for a phrase that holds a name and means something else. */
export type FormSink = (spelling: string, reference: Reference | null) => void;

/** Hands out every spelling of every list. */
export function eachForm(gazetteer: Gazetteer, sink: FormSink): void {
  for (const row of gazetteer.states.values()) stateForms(row, sink);
  regionForms(gazetteer, sink);
  for (const row of gazetteer.frameworks.values()) {
    const all = (spellings: readonly string[], form: FormKind) => put(sink, spellings, 'framework', row.id, form);
    all([row.name, ...row.names], 'name');
    all(row.abbreviations, 'abbreviation');
    all(row.descriptions, 'description');
    all(row.seats, 'seat');
  }
  for (const row of gazetteer.organisations.values())
    put(sink, [row.name, ...row.names], 'organisation', row.id, 'name');
  for (const row of gazetteer.outlets.values())
    put(sink, [row.name, ...row.names, ...row.domains], 'outlet', row.id, 'name');
  for (const row of gazetteer.platforms.values()) put(sink, [row.name, ...row.names], 'platform', row.id, 'name');
  for (const row of gazetteer.offices.values()) put(sink, [row.name, ...row.names], 'office', row.id, 'name');
  for (const row of gazetteer.blockers) sink(row.phrase, null);
}

function stateForms(row: StateRow, sink: FormSink): void {
  const all = (spellings: readonly string[], form: FormKind) => put(sink, spellings, 'state', row.code, form);
  all([row.name, row.official, ...row.names], 'name');
  all(row.adjectives, 'adjective');
  all(row.demonyms, 'demonym');
  all(row.capitals, 'capital');
  all(row.seats, 'seat');
  all(row.words, 'description');
}

const singular = ['nation', 'country', 'state', 'republic'];
const plural = ['nations', 'countries', 'states', 'republics'];

/** Names of regions, the groups of states in them (`Gulf states`), and single states by region (`the Gulf nation`). */
function regionForms(gazetteer: Gazetteer, sink: FormSink): void {
  const members = Map.groupBy(
    [...gazetteer.states.values()].flatMap((row) => row.regions.map((region) => ({ region, row }))),
    ({ region }) => region,
  );
  for (const row of gazetteer.regions.values()) {
    put(sink, [row.name, ...row.names], 'region', row.id, 'name');
    put(sink, row.adjectives, 'region', row.id, 'adjective');
    for (const adjective of row.adjectives) {
      for (const noun of plural) sink(`${adjective} ${noun}`, { list: 'region', id: row.id, form: 'description' });
      for (const { row: member } of members.get(row.id) ?? []) {
        const own = member.words.filter((word) => !word.includes(' '));
        for (const noun of [...singular, ...own]) {
          sink(`${adjective} ${noun}`, { list: 'state', id: member.code, form: 'description' });
        }
      }
    }
  }
}

function put(sink: FormSink, spellings: readonly string[], list: ListName, id: string, form: FormKind): void {
  const reference = { list, id, form };
  for (const spelling of spellings) if (spelling !== '') sink(spelling, reference);
}
