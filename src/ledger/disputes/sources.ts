import type { Dispute, Preference } from '../../model/dispute.ts';
import type { Actor, PrimacyRecord, StatementRecord } from '../../model/record.ts';
import { compare, type Entry } from '../chronology.ts';
import { byClass, byReport, citedFrom, oneOfEach, type RecordEntry, sideOf } from './sides.ts';

/** Content words that two statements must share, and what part of the shorter one that must be. */
const SHARED = 2;
const PART = 0.8;
/** Words to be shared where a source is a state or a body, who say more than one thing. */
const SHARED_BY_BODIES = 3;

type Stated = RecordEntry<StatementRecord>;

/** Rule D5: the same words, given to different sources by different reports. */
export function differingAttributions(framework: string, statements: readonly Stated[]): Dispute[] {
  const ordered = statements.filter(({ record }) => record.framework === framework).sort(byReport);
  const taken = new Set<Stated>();
  return pairsOf(ordered).flatMap(([a, b]) => {
    if (taken.has(a) || taken.has(b)) return [];
    taken.add(a).add(b);
    const preferences: Preference[] = [];
    const closeness = [a, b].map(({ record }) => Number(record.quoted) * 2 + Number(record.told !== null));
    if (closeness[0] !== closeness[1]) {
      const side = closeness[0]! > closeness[1]! ? 0 : 1;
      const { quoted, told } = [a, b][side]!.record;
      const why = quoted ? 'it has the words in quotation marks' : `it says to whom they were said (${told})`;
      preferences.push({ rule: 'R4', side, why });
    }
    return [
      {
        kind: 'attribution' as const,
        framework,
        party: null,
        what: `who said it: ${nameOf(a.record)} or ${nameOf(b.record)}`,
        sides: [a, b].map(({ record }) => ({ says: nameOf(record), claims: [], cited: [citedFrom(record)] })),
        preferences,
      },
    ];
  });
}

const nameOf = ({ source }: StatementRecord): string => source.name;

/** Statements of different reports that say the same through others; found by their rarest words, so not all pairs are tried. */
function pairsOf(statements: readonly Stated[]): [Stated, Stated][] {
  const byStem = new Map<string, Stated[]>();
  for (const one of statements)
    for (const stem of wordsOf(one)) {
      const known = byStem.get(stem);
      if (known) known.push(one);
      else byStem.set(stem, [one]);
    }
  // A word that many share tells nothing apart.
  const limit = Math.max(6, statements.length / 10);
  const tried = new Set<string>();
  const pairs: [Stated, Stated][] = [];
  for (const group of [...byStem.values()]) {
    if (group.length > limit) continue;
    for (const [index, a] of group.entries())
      for (const b of group.slice(index + 1)) {
        const key = `${a.record.id} ${b.record.id}`;
        if (tried.has(key)) continue;
        tried.add(key);
        if (a.record.report !== b.record.report && areDifferent(a.record, b.record) && sayTheSame(a, b))
          pairs.push([a, b]);
      }
  }
  const order = new Map(statements.map((one, index) => [one, index]));
  return pairs.sort((x, y) => order.get(x[0])! - order.get(y[0])! || order.get(x[1])! - order.get(y[1])!);
}

const wordsOf = ({ record }: Stated): string[] => record.stems.filter((stem) => !stem.startsWith('@'));

function sayTheSame(a: Stated, b: Stated): boolean {
  const [x, y] = [wordsOf(a), new Set(wordsOf(b))];
  const shared = x.filter((stem) => y.has(stem)).length;
  const least = [a, b].every(({ record }) => record.source.kind === 'person') ? SHARED : SHARED_BY_BODIES;
  return shared >= least && shared >= PART * Math.min(x.length, y.size);
}

/** Surely not one and the same: two unnamed sources may be, and so may a person and the body they speak for. */
function areDifferent(a: StatementRecord, b: StatementRecord): boolean {
  if (!a.named && !b.named) return false;
  const [x, y] = [a.source, b.source];
  if (keyOf(x) === keyOf(y) || lastName(x) === lastName(y)) return false;
  if (!a.named || !b.named) return (a.named ? x : y).kind === 'person';
  if (x.kind === 'person' && y.kind === 'person') return x.id !== null && y.id !== null;
  const sphere = (actor: Actor) => actor.of ?? actor.id;
  return sphere(x) !== null && sphere(y) !== null && sphere(x) !== sphere(y);
}

const keyOf = ({ id, name }: Actor): string => id ?? name.toLowerCase();
const lastName = ({ name }: Actor): string => name.toLowerCase().split(' ').at(-1)!;

/** Rule D6: two that are each said to be the first. */
export function rivalFirsts(framework: string, firsts: readonly RecordEntry<PrimacyRecord>[]): Dispute[] {
  const races = Map.groupBy(
    firsts.filter(({ record }) => record.framework === framework).sort(byReport),
    ({ record }) => `${record.act}\n${record.scope}`,
  );
  return [...races]
    .sort((a, b) => compare(a[0], b[0]))
    .flatMap(([race, all]): Dispute[] => {
      const runners = Map.groupBy(all, ({ record }) => keyOf(record.who));
      if (runners.size < 2) return [];
      const [act, scope] = race.split('\n');
      const sides = [...runners]
        .sort((a, b) => compare(a[0], b[0]))
        .map(([, own]) => ({
          says: own[0]!.record.who.name,
          claims: [],
          cited: oneOfEach(own.map(({ record }) => citedFrom(record))),
        }));
      const what =
        act === 'report' ? 'who reported it first' : `who was the first to ${act}${scope ? ` (${scope})` : ''}`;
      return [{ kind: 'first', framework, party: null, what, sides, preferences: [] }];
    });
}

/** Rule D6: one step of one party, announced by several, and no report that knows of both. */
export function rivalAnnouncements(framework: string, party: string, entries: readonly Entry[]): Dispute[] {
  const told = entries.filter(
    ({ claim }) => claim.step === 'announced' && claim.polarity === 'affirmed' && !claim.background,
  );
  const announcers = Map.groupBy(
    told.filter(({ claim }) => claim.attribution[0]?.speaksFor),
    ({ claim }) => claim.attribution[0]!.speaksFor!,
  );
  if (announcers.size < 2) return [];
  const reports = [...announcers.values()].map((own) => new Set(own.map(({ claim }) => claim.report)));
  if (reports.some((a, index) => reports.some((b, at) => at > index && [...a].some((report) => b.has(report)))))
    return [];
  const claimSides = [...announcers]
    .sort((a, b) => compare(a[0], b[0]))
    .map(([, own]) => ({
      says: own[0]!.claim.attribution[0]!.source,
      entries: own,
    }));
  const days = claimSides.map(({ entries: own }) => ({
    from: own.flatMap(({ claim }) => claim.when?.from ?? []).sort()[0] ?? null,
    to: own.flatMap(({ claim }) => claim.when?.to ?? []).sort()[0] ?? null,
  }));
  const side = days.findIndex(
    ({ to }, at) => to !== null && days.every(({ from }, other) => other === at || (from !== null && from > to)),
  );
  const dated = side < 0 ? [] : [{ rule: 'R5', side, why: `dated earlier, by ${days[side]!.to}` }];
  return [
    {
      kind: 'first',
      framework,
      party,
      what: 'who announced it first',
      sides: claimSides.map(sideOf),
      preferences: [...dated, ...byClass(claimSides)],
    },
  ];
}
