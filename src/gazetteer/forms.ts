import type { Gazetteer } from './gazetteer.ts';
import type { StateRow } from './rows.ts';
import { variantsOf } from './variants.ts';

type ListName = 'state' | 'region' | 'framework' | 'organisation' | 'outlet' | 'platform' | 'office';

/** How words name a listed thing. */
type FormKind = 'name' | 'abbreviation' | 'adjective' | 'demonym' | 'capital' | 'seat' | 'description';

/** A listed thing that words can stand for. */
export interface Reference {
  readonly list: ListName;
  readonly id: string;
  readonly form: FormKind;
}

/** Takes one spelling and what it stands for; nothing for a phrase that holds a name and means something else. */
export type FormSink = (spelling: string, references: readonly Reference[]) => void;

/** Hands out every spelling of every list. */
export function eachForm(gazetteer: Gazetteer, sink: FormSink): void {
  const put = (list: ListName, id: string, form: FormKind, spellings: readonly string[]) => {
    const references = [{ list, id, form }];
    for (const spelling of spellings) if (spelling !== '') sink(spelling, references);
  };
  for (const row of gazetteer.states.values()) {
    put('state', row.code, 'name', [row.name, row.official, ...row.names]);
    put('state', row.code, 'adjective', row.adjectives);
    put('state', row.code, 'demonym', row.demonyms);
    put('state', row.code, 'capital', row.capitals);
    put('state', row.code, 'seat', row.seats);
    put('state', row.code, 'description', row.words);
  }
  for (const row of gazetteer.regions.values()) {
    put('region', row.id, 'name', [row.name, ...row.names]);
    put('region', row.id, 'adjective', row.adjectives);
  }
  regionalDescriptions(gazetteer, sink);
  for (const row of gazetteer.frameworks.values()) {
    put('framework', row.id, 'name', withVariants([row.name, ...row.names]));
    put('framework', row.id, 'abbreviation', withVariants(row.abbreviations));
    put('framework', row.id, 'description', withVariants(row.descriptions));
    put('framework', row.id, 'seat', row.seats);
  }
  kindDescriptions(gazetteer, sink);
  for (const row of gazetteer.organisations.values()) {
    put('organisation', row.id, 'name', withVariants([row.name, ...row.names]));
  }
  for (const row of gazetteer.outlets.values()) put('outlet', row.id, 'name', [row.name, ...row.names, ...row.domains]);
  for (const row of gazetteer.platforms.values()) put('platform', row.id, 'name', [row.name, ...row.names]);
  for (const row of gazetteer.offices.values()) put('office', row.id, 'name', [row.name, ...row.names]);
  for (const row of gazetteer.blockers) sink(row.phrase, []);
}

const singular = ['nation', 'country', 'state', 'republic'];
const plural = ['nations', 'countries', 'states', 'republics'];

const withVariants = (names: readonly string[]): string[] => names.flatMap((name) => [name, ...variantsOf(name)]);

/** The states of a region together (`Gulf states`), and one of them by its region (`the Gulf nation`, `the Gulf kingdom`). */
function regionalDescriptions(gazetteer: Gazetteer, sink: FormSink): void {
  for (const region of gazetteer.regions.values()) {
    const members = [...gazetteer.states.values()].filter((state) => state.regions.includes(region.id));
    const group: Reference[] = [{ list: 'region', id: region.id, form: 'description' }];
    const anyMember = members.map(description);
    for (const adjective of region.adjectives) {
      for (const noun of plural) sink(`${adjective} ${noun}`, group);
      for (const noun of singular) sink(`${adjective} ${noun}`, anyMember);
      for (const member of members) {
        const one = [description(member)];
        for (const word of member.words) if (!word.includes(' ')) sink(`${adjective} ${word}`, one);
      }
    }
  }
}

/** `The alliance`, `the treaty`: all frameworks of a kind at once. */
function kindDescriptions(gazetteer: Gazetteer, sink: FormSink): void {
  const all = [...gazetteer.frameworks.values()];
  for (const { kind, nouns } of gazetteer.kinds.values()) {
    const references = all
      .filter((row) => kind === 'any' || row.kind === kind)
      .map((row): Reference => ({ list: 'framework', id: row.id, form: 'description' }));
    for (const noun of nouns) sink(noun, references);
  }
}

const description = (state: StateRow): Reference => ({ list: 'state', id: state.code, form: 'description' });
