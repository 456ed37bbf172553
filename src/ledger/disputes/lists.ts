import type { Dispute, DisputeSide, Preference } from '../../model/dispute.ts';
import type { MemberList } from '../../model/record.ts';
import { certainlyAfter, compare, type Entry } from '../chronology.ts';
import { byReport, citedFrom, oneOfEach, type RecordEntry } from './sides.ts';

/** What one report says of who belongs. */
interface Roll {
  readonly report: string;
  readonly facts: Entry['facts'];
  /** Party ids and names, from its lists and from what it says elsewhere. */
  readonly parties: ReadonlyMap<string, string>;
  readonly lists: readonly RecordEntry<MemberList>[];
  /** The whole, as it says. */
  readonly complete: boolean;
  readonly count: number | null;
}

/** Lists that have less than this part of their parties in common are about different things. */
const ALIKE = 0.5;
const PARTIAL = /\b(?:such as|including|among (?:them|others)|notably|like)\b/i;

/** Rule D4: who belongs, by several reports: parties that one lists and another leaves out, and counts that differ. */
export function differingLists(
  framework: string,
  entries: readonly Entry[],
  lists: readonly RecordEntry<MemberList>[],
): Dispute[] {
  const rolls = rollsOf(entries, lists);
  const named = rolls.filter(({ parties }) => parties.size > 1);
  const left = omissions(named, entries);
  const counted = rolls.filter(({ count }) => count !== null);
  const groups = groupsOf(named, new Set(left.keys()));
  if (left.size > 0 && groups.length > 1) return [listDispute(framework, groups, counted, left, named, entries)];
  return countDispute(framework, counted);
}

function rollsOf(entries: readonly Entry[], lists: readonly RecordEntry<MemberList>[]): Roll[] {
  const whole = lists.filter(({ record }) => record.role === 'members' && !PARTIAL.test(record.evidence.quote));
  const reports = new Map(whole.toSorted(byReport).map((one) => [one.record.report, one.facts]));
  return [...reports].map(([report, facts]) => {
    const own = whole.filter(({ record }) => record.report === report).sort(byReport);
    const parties = new Map(
      own.flatMap(({ record }) => record.parties.flatMap(({ id, name }) => (id === null ? [] : [[id, name] as const]))),
    );
    // What it lists in two sentences is one list; whom it says elsewhere to belong is not left out.
    if (parties.size > 0)
      for (const { claim } of entries)
        if (claim.report === report && claim.step === 'in-force' && isOwnVoice(claim))
          parties.set(claim.party.id, claim.party.name);
    return {
      report,
      facts,
      parties,
      lists: own,
      complete: own.some(({ record }) => record.complete),
      count: own.find(({ record }) => record.count !== null)?.record.count ?? null,
    };
  });
}

const isOwnVoice = ({ polarity, attribution }: Entry['claim']): boolean =>
  polarity === 'affirmed' && attribution.length === 0;

interface Omission {
  readonly name: string;
  readonly by: readonly Roll[];
  readonly from: readonly Roll[];
  /** Reports that say that it is none. */
  readonly denied: number;
}

/** Parties that comparable lists leave out without a date to explain it. */
function omissions(rolls: readonly Roll[], entries: readonly Entry[]): Map<string, Omission> {
  const found = new Map<string, Omission>();
  const ids = new Map(rolls.flatMap(({ parties }) => [...parties]));
  for (const [id, name] of [...ids].sort((a, b) => compare(a[0], b[0]))) {
    const by = rolls.filter(({ parties }) => parties.has(id));
    const from = rolls.filter(
      (roll) =>
        !roll.parties.has(id) && by.some((other) => areAlike(roll, other)) && !joinedSince(id, roll, by, entries),
    );
    const denying = entries.filter(
      ({ claim }) => claim.party.id === id && claim.step === 'in-force' && claim.polarity === 'denied',
    );
    const denied = new Set(denying.map(({ claim }) => claim.report)).size;
    if (from.length > 0) found.set(id, { name, by, from, denied });
  }
  return found;
}

function areAlike({ parties: a }: Roll, { parties: b }: Roll): boolean {
  const shared = [...a.keys()].filter((id) => b.has(id)).length;
  return shared >= 2 && shared / (a.size + b.size - shared) >= ALIKE;
}

/** Whether the party may simply have joined after the report that leaves it out, or left before. */
function joinedSince(id: string, roll: Roll, by: readonly Roll[], entries: readonly Entry[]): boolean {
  const own = entries.filter(({ claim }) => claim.party.id === id && claim.polarity === 'affirmed');
  if (own.some(({ claim }) => claim.step === 'withdrawn' || claim.step === 'suspended')) return true;
  const { published } = roll.facts;
  const since = own.flatMap(({ claim }) => (claim.step === 'in-force' ? (claim.when?.from ?? []) : [])).sort()[0];
  if (since !== undefined && published.to !== null) return since > published.to;
  const at = (facts: Entry['facts']): Entry => ({ claim: own[0]?.claim ?? entries[0]!.claim, facts });
  return by.every((other) => certainlyAfter(at(other.facts), at(roll.facts)));
}

interface Group {
  readonly names: readonly string[];
  readonly rolls: readonly Roll[];
}

/** Reports with the same list together, the longest first; only those that name or leave out a party in question. */
function groupsOf(rolls: readonly Roll[], asked: ReadonlySet<string>): Group[] {
  const groups = new Map<string, { names: string[]; rolls: Roll[] }>();
  for (const roll of rolls) {
    if (!rolls.some((other) => other !== roll && areAlike(roll, other))) continue;
    const key = [...roll.parties.keys()]
      .filter((id) => asked.has(id))
      .sort()
      .join(' ');
    const group = groups.get(key) ?? { names: [...roll.parties.values()].sort(), rolls: [] };
    group.rolls.push(roll);
    groups.set(key, group);
  }
  return [...groups.values()].sort(
    (a, b) => b.names.length - a.names.length || compare(a.names.join(), b.names.join()),
  );
}

function listDispute(
  framework: string,
  groups: readonly Group[],
  counted: readonly Roll[],
  left: ReadonlyMap<string, Omission>,
  named: readonly Roll[],
  entries: readonly Entry[],
): Dispute {
  const sides: DisputeSide[] = groups.map(({ names, rolls }) => ({
    says: `${names.join(', ')}${manner(rolls, left)}`,
    claims: entries.flatMap(({ claim }) =>
      left.has(claim.party.id) && claim.step === 'in-force' && rolls.some(({ report }) => report === claim.report)
        ? [claim.id]
        : [],
    ),
    cited: quotesOf(rolls),
  }));
  const preferences: Preference[] = [];
  groups.forEach(({ rolls }, side) => {
    if (rolls.some(({ complete }) => complete))
      preferences.push({ rule: 'R3', side, why: 'said to be the whole list' });
  });
  const counts = [...new Set(counted.map(({ count }) => count!))].sort((a, b) => a - b);
  for (const count of counts) {
    const rolls = counted.filter((roll) => roll.count === count && !named.includes(roll));
    if (rolls.length > 0) sides.push({ says: `${count}, not named`, claims: [], cited: quotesOf(rolls) });
    const fitting = groups.flatMap(({ rolls: own }, side) =>
      own.some(({ parties }) => parties.size === count) ? [side] : [],
    );
    if (fitting.length !== 1) continue;
    const side = fitting[0]!;
    const why = `the number that a report states, ${count}, fits this list alone`;
    const known = preferences.findIndex((one) => one.side === side);
    if (known < 0) preferences.push({ rule: 'R3', side, why });
    else preferences[known] = { rule: 'R3', side, why: `${preferences[known]!.why}; ${why}` };
  }
  const what = [...left.values()].map(
    ({ name, by, from, denied }) =>
      `${name} listed by ${reports(by.length)}, left out by ${from.length}, denied by ${denied === 0 ? 'none' : denied}`,
  );
  return {
    kind: 'list',
    framework,
    party: left.size === 1 ? [...left.keys()][0]! : null,
    what: `who the members are: ${what.join('; ')}`,
    sides,
    preferences,
  };
}

const reports = (count: number): string => `${count} report${count === 1 ? '' : 's'}`;

/** Whether leaving out may be read as denying. */
function manner(rolls: readonly Roll[], left: ReadonlyMap<string, Omission>): string {
  if (rolls.some(({ complete }) => complete)) return ' (said to be the whole)';
  const without = [...left].flatMap(([id, { name }]) => (rolls.some(({ parties }) => parties.has(id)) ? [] : [name]));
  return without.length === 0 ? '' : ` (${without.join(', ')} left out, not denied)`;
}

const quotesOf = (rolls: readonly Roll[]) =>
  oneOfEach(rolls.flatMap(({ lists }) => lists.map(({ record }) => citedFrom(record))));

/** Counts that differ between reports that no date puts in order. */
function countDispute(framework: string, counted: readonly Roll[]): Dispute[] {
  const counts = [...new Set(counted.map(({ count }) => count!))].sort((a, b) => a - b);
  const of = (count: number) => counted.filter((roll) => roll.count === count);
  const clash = counts.some((a) => counts.some((b) => a < b && of(a).some((x) => of(b).some((y) => atOneTime(x, y)))));
  if (!clash) return [];
  const sides = counts.map((count) => ({ says: `${count} members`, claims: [], cited: quotesOf(of(count)) }));
  return [{ kind: 'list', framework, party: null, what: 'how many members there are', sides, preferences: [] }];
}

function atOneTime({ facts: a }: Roll, { facts: b }: Roll): boolean {
  const [x, y] = [a.published, b.published];
  if (x.from === null || x.to === null || y.from === null || y.to === null) return true;
  return x.from <= y.to && y.from <= x.to;
}
