import { type Brief, narrowBrief } from '../exports/brief.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { Failure } from '../model/failure.ts';
import type { Effects } from './effects.ts';

/** Something a user may name, with every spelling it is known by; the first is shown. */
interface Named {
  readonly id: string;
  readonly spellings: readonly string[];
}

/** Keeps the frameworks and parties named on the command line; names, codes and aliases alike. */
export async function narrowTo(
  effects: Effects,
  brief: Brief,
  frameworks: readonly string[],
  parties: readonly string[],
): Promise<Brief> {
  if (frameworks.length + parties.length === 0) return brief;
  const gazetteer = await effects.gazetteer();
  return narrowBrief(brief, {
    frameworks: frameworks.map((words) => resolve('framework', words, knownFrameworks(brief, gazetteer))),
    parties: parties.map((words) => resolve('party', words, knownParties(brief, gazetteer))),
  });
}

/** The ids of a framework and a party by any of their names; a failure that says what there is when it has no standing. */
export async function findStanding(
  effects: Effects,
  brief: Brief,
  framework: string,
  party: string,
): Promise<{ framework: string; party: string }> {
  const gazetteer = await effects.gazetteer();
  const frameworkId = resolve('framework', framework, knownFrameworks(brief, gazetteer));
  const partyId = resolve('party', party, knownParties(brief, gazetteer));
  const found = brief.ledger.frameworks.find(({ id }) => id === frameworkId);
  if (!found) throw absent('framework', framework, 'has no claim in', list(brief.ledger.frameworks.map((f) => f.name)));
  if (!found.standings.some((standing) => standing.party.id === partyId)) {
    const parties = list(found.standings.map((standing) => standing.party.name));
    throw absent('party', party, `has no claim about ${found.name} in`, parties);
  }
  return { framework: frameworkId, party: partyId };
}

const absent = (what: 'framework' | 'party', words: string, why: string, found: string): Failure =>
  new Failure(`nothing found: ${words} (${what}) ${why} the reports; found: ${found}`, 3);

const list = (names: readonly string[]): string =>
  names.length === 0
    ? 'none'
    : names.slice(0, 8).join(', ') + (names.length > 8 ? ` and ${names.length - 8} more` : '');

function resolve(what: 'framework' | 'party', words: string, known: readonly Named[]): string {
  const wanted = fold(words);
  const exact = known.find(({ id, spellings }) => fold(id) === wanted || spellings.some((s) => fold(s) === wanted));
  if (exact) return exact.id;
  const near = nearest(wanted, known);
  const advice = near.length > 0 ? `did you mean ${near.join(', ')}?` : 'check the spelling';
  throw new Failure(`no such ${what}: ${words} (${what}); ${advice}`, 3);
}

function knownFrameworks(brief: Brief, gazetteer: Gazetteer): Named[] {
  return [
    ...brief.ledger.frameworks.map(({ id, name }) => ({ id, spellings: [name] })),
    ...[...gazetteer.frameworks.values()].map((row) => ({
      id: row.id,
      spellings: [row.name, ...row.names, ...row.abbreviations],
    })),
  ];
}

function knownParties(brief: Brief, gazetteer: Gazetteer): Named[] {
  const inBrief = brief.ledger.frameworks.flatMap(({ standings }) => standings.map(({ party }) => party));
  return [
    ...inBrief.map(({ id, name }) => ({ id, spellings: [name] })),
    ...[...gazetteer.states.values()].map((row) => ({
      id: row.code,
      spellings: [row.name, row.official, ...row.names, ...row.adjectives, ...row.demonyms],
    })),
    ...[...gazetteer.organisations.values()].map((row) => ({ id: row.id, spellings: [row.name, ...row.names] })),
    ...knownFrameworks(brief, gazetteer),
  ];
}

const fold = (words: string): string =>
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
