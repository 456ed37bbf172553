import type { Asked, Brief } from '../exports/brief.ts';
import { vantageInWords } from '../exports/vantage.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { mergedInto } from '../ledger/index.ts';
import { Failure } from '../model/failure.ts';
import type { Subjects } from '../store/contract.ts';
import type { Archive } from './archive.ts';
import type { Effects } from './effects.ts';

/** Something a user may name, with every spelling it is known by; the first is shown. */
interface Named {
  readonly id: string;
  readonly spellings: readonly string[];
}

/** The ids of the frameworks and parties named on the command line; names, codes and aliases alike. */
export async function namesAsked(
  effects: Effects,
  archive: Archive,
  frameworks: readonly string[],
  parties: readonly string[],
): Promise<Asked> {
  if (frameworks.length + parties.length === 0) return { frameworks: [], parties: [], words: [] };
  const [gazetteer, names] = await Promise.all([effects.gazetteer(), archive.names()]);
  return {
    frameworks: frameworks.map((words) =>
      merged(archive, 'framework', resolve('framework', words, knownFrameworks(names, gazetteer))),
    ),
    parties: parties.map((words) => merged(archive, 'party', resolve('party', words, knownParties(names, gazetteer)))),
    words: [...frameworks, ...parties],
  };
}

const merged = ({ review }: Archive, of: 'framework' | 'party', id: string): string =>
  mergedInto(review, of, id)?.id ?? id;

/** Throws a failure that says what there is when the brief has no standing of the one party and framework asked for. */
export async function demandStanding(
  archive: Archive,
  brief: Brief,
  asked: Asked,
  [framework, party]: readonly [framework: string, party: string],
): Promise<void> {
  const day = vantageInWords(brief.ledger);
  const then = day === null ? '' : ` (${day})`;
  const rejected = [...brief.reviewed.values()].filter(
    ({ claim, original }) =>
      claim === null && asked.frameworks.includes(original.framework.id) && asked.parties.includes(original.party.id),
  ).length;
  const told = brief.ledger.frameworks.find(({ id }) => asked.frameworks.includes(id));
  if (!told) {
    const { frameworks } = await archive.names();
    throw absent('framework', framework, `has no claim${then} in`, list([...frameworks.values()].sort()), rejected);
  }
  if (!told.standings.some((standing) => asked.parties.includes(standing.party.id))) {
    const parties = list(told.standings.map((standing) => standing.party.name));
    throw absent('party', party, `has no claim about ${told.name}${then} in`, parties, rejected);
  }
}

const absent = (what: 'framework' | 'party', words: string, why: string, found: string, rejected = 0): Failure =>
  new Failure(
    `nothing found: ${words} (${what}) ${why} the reports; found: ${found}${rejected === 0 ? '' : `; rejected in review: ${rejected} (see them with --without-review)`}`,
    3,
  );

const list = (names: readonly string[]): string =>
  names.length === 0
    ? 'none'
    : names.slice(0, 8).join(', ') + (names.length > 8 ? ` and ${names.length - 8} more` : '');

export function resolve(what: 'framework' | 'party', words: string, known: readonly Named[]): string {
  const wanted = fold(words);
  const exact = known.find(({ id, spellings }) => fold(id) === wanted || spellings.some((s) => fold(s) === wanted));
  // Some spellings are signs alone: those would be found by any signs.
  if (exact && wanted !== '') return exact.id;
  const near = nearest(wanted, known);
  const advice = near.length > 0 ? `did you mean ${near.join(', ')}?` : 'check the spelling';
  throw new Failure(`no such ${what}: ${words} (${what}); ${advice}`, 3);
}

export function knownFrameworks(names: Subjects, gazetteer: Gazetteer): Named[] {
  return [
    ...namedBy(names.frameworks),
    ...[...gazetteer.frameworks.values()].map((row) => ({
      id: row.id,
      spellings: [row.name, ...row.names, ...row.abbreviations],
    })),
  ];
}

export function knownParties(names: Subjects, gazetteer: Gazetteer): Named[] {
  return [
    ...namedBy(names.parties),
    ...[...gazetteer.states.values()].map((row) => ({
      id: row.code,
      spellings: [row.name, row.official, ...row.names, ...row.adjectives, ...row.demonyms],
    })),
    ...[...gazetteer.organisations.values()].map((row) => ({ id: row.id, spellings: [row.name, ...row.names] })),
    ...knownFrameworks(names, gazetteer),
  ];
}

const namedBy = (names: ReadonlyMap<string, string>): Named[] =>
  [...names].map(([id, name]) => ({ id, spellings: [name] }));

export const fold = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}+]/gu, '');

/** The names nearest in spelling, best first; none when nothing is near. */
function nearest(wanted: string, known: readonly Named[]): string[] {
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  const best = new Map<string, number>();
  for (const { spellings } of known) {
    const shown = spellings[0]!;
    for (const spelling of spellings) {
      const folded = fold(spelling);
      const begins = wanted.length >= 3 && folded.startsWith(wanted);
      const distance = begins ? 1 : distanceWithin(wanted, folded, limit);
      if (distance <= limit && distance < (best.get(shown) ?? Infinity)) best.set(shown, distance);
    }
  }
  const least = Math.min(...best.values());
  return [...best]
    .filter(([, distance]) => distance <= least + 1)
    .sort((a, b) => a[1] - b[1])
    .slice(0, 3)
    .map(([name]) => name);
}

/** Edits between two words, or Infinity when there are more than `limit`. */
function distanceWithin(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Infinity;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]! <= limit ? row[b.length]! : Infinity;
}
