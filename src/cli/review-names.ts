import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { KnownNames } from '../ledger/index.ts';
import { Failure } from '../model/failure.ts';
import type { Named } from '../model/review.ts';
import type { Subjects } from '../store/contract.ts';
import { fold, knownFrameworks, knownParties, resolve } from './names.ts';

interface FoundName {
  readonly id: string;
  readonly name: string;
  /** Whether the reference lists know it. */
  readonly listed: boolean;
  readonly isState: boolean;
}

/** Finds frameworks and parties by what users call them. */
export interface NameFinder {
  /** @throws Failure (3) when there is none */
  find(of: Named, words: string): Promise<FoundName>;
  /**
   * The same; words that nothing is known by become a new name.
   * @throws Failure when they have neither letters nor digits
   */
  findOrMake(of: Named, words: string): Promise<FoundName>;
}

/** An id made of a name's own words. */
const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\d+]+/gu, '-')
    .replace(/^-+|-+$/g, '');

export function nameFinder(names: Subjects, gazetteer: Gazetteer): NameFinder {
  const known = { framework: knownFrameworks(names, gazetteer), party: knownParties(names, gazetteer) };
  const nameOf = (of: Named, id: string): FoundName => {
    const row = of === 'framework' ? gazetteer.frameworks.get(id) : undefined;
    const state = of === 'party' ? gazetteer.states.get(id) : undefined;
    const told = (of === 'framework' ? names.frameworks : names.parties).get(id);
    const name = state?.name ?? row?.name ?? told ?? known[of].find((one) => one.id === id)?.spellings[0] ?? id;
    return { id, name, listed: row !== undefined || state !== undefined, isState: state !== undefined };
  };
  return {
    async find(of, words) {
      return nameOf(of, resolve(of, words, known[of]));
    },
    async findOrMake(of, words) {
      const wanted = fold(words);
      const slug = slugOf(words);
      if (slug === '') throw new Failure(`no name: ${words} (${of}); give one with letters or digits`);
      const found = known[of].find(({ id, spellings }) => [id, ...spellings].some((each) => fold(each) === wanted));
      if (found) return nameOf(of, found.id);
      return { id: slug, name: words, listed: false, isState: false };
    },
  };
}

/** The reference lists as names with their spellings. */
export const knownNames = (gazetteer: Gazetteer): KnownNames => ({
  frameworks: [...gazetteer.frameworks.values()].map(({ id, name, names, abbreviations }) => ({
    id,
    name,
    spellings: [...names, ...abbreviations],
  })),
  parties: [
    ...[...gazetteer.states.values()].map(({ code, name, official, names }) => ({
      id: code,
      name,
      spellings: [official, ...names],
    })),
    ...[...gazetteer.organisations.values()].map(({ id, name, names }) => ({ id, name, spellings: names })),
    ...[...gazetteer.frameworks.values()].map(({ id, name, names }) => ({ id, name, spellings: names })),
  ],
});
