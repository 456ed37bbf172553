import type { Claim } from '../model/claim.ts';
import type { OriginRow } from '../model/origin.ts';
import type { EventRecord, LedgerRecord } from '../model/record.ts';
import type { Ledger, ReportFacts, Standing } from '../model/standing.ts';
import { STEPS, type Step } from '../model/step.ts';
import { agendaOf } from './agenda.ts';
import { compare, type Entry } from './chronology.ts';
import { disputesOf } from './disputes.ts';
import { eventsOf } from './events.ts';
import { standingOf } from './standing.ts';
import { NOW, seenFrom, type Vantage } from './vantage.ts';

export { classOf } from './evidence-class.ts';
export { NOW, type Vantage } from './vantage.ts';

export interface LedgerOptions {
  /** Only these framework ids. */
  readonly frameworks?: ReadonlySet<string>;
  /** Only these party ids. */
  readonly parties?: ReadonlySet<string>;
  /** What the reports tell besides; planned events among it go on the agenda. */
  readonly records?: Iterable<LedgerRecord>;
  /** From when to look; by default all that is known. */
  readonly vantage?: Vantage;
  /** The origins folded from the same reports; without them a step is told by at least one and at most every report. */
  readonly origins?: readonly OriginRow[];
}

/**
 * The ledger: a pure fold of claims. The same claims in any order give the same answer, byte for byte.
 * `facts` gives what is known of each claim's report, by `Report.id`.
 */
export function foldLedger(
  claims: Iterable<Claim>,
  facts: (report: string) => ReportFacts,
  options: LedgerOptions = {},
): Ledger {
  const { frameworks: wanted, parties: wantedParties, vantage = NOW } = options;
  const asked = new Map<string, Entry>();
  for (const claim of claims) {
    if (wanted && !wanted.has(claim.framework.id)) continue;
    if (wantedParties && !wantedParties.has(claim.party.id)) continue;
    asked.set(claim.id, { claim, facts: facts(claim.report) });
  }
  const seen = seenFrom(vantage, [...asked.values()]);
  const byFramework = new Map<string, Map<string, Entry[]>>();
  for (const entry of seen.entries) {
    const { claim } = entry;
    const parties = getOrAdd(byFramework, claim.framework.id, () => new Map<string, Entry[]>());
    getOrAdd(parties, claim.party.id, () => []).push(entry);
  }
  const origins = new Map((options.origins ?? []).map((row) => [keyOf(row.framework.id, row.party.id, row.step), row]));
  const frameworks = [...byFramework].map(([id, parties]) => ({
    id,
    name: nameOf([...parties.values()].flat()),
    standings: [...parties]
      .map(([party, entries]) => standingOf(entries, (step) => origins.get(keyOf(id, party, step))))
      .sort(byStep),
  }));
  const groups = [...byFramework].flatMap(([framework, parties]) =>
    [...parties].map(([party, entries]) => ({ framework, party, entries })),
  );
  return {
    asOf: vantage.asOf,
    knownBy: vantage.knownBy,
    uncertain: seen.uncertain,
    frameworks: frameworks.sort((a, b) => b.standings.length - a.standings.length || compare(a.id, b.id)),
    events: eventsOf(plansAsked(options), facts, vantage.asOf),
    agenda: agendaOf(
      groups.flatMap(({ entries }) => entries),
      vantage.asOf,
    ),
    disputes: groups
      .flatMap(({ framework, party, entries }) => disputesOf(framework, party, entries))
      .sort((a, b) => compare(a.framework, b.framework) || compare(a.party, b.party) || compare(a.what, b.what)),
    origins: options.origins ?? [],
  };
}

/** The events of the frameworks asked for. */
function plansAsked({ records = [], frameworks }: LedgerOptions): EventRecord[] {
  const asked = ({ framework }: EventRecord): boolean => framework !== null && (frameworks?.has(framework) ?? true);
  return [...records].filter((record): record is EventRecord => record.record === 'event' && asked(record));
}

const keyOf = (framework: string, party: string, step: Step): string => `${framework}\n${party}\n${step}`;

/** Formal acts first, then soft steps from the nearest to joining, then ways off the road. */
const ORDER: readonly Step[] = [
  'in-force',
  'ratified',
  'signed',
  'announced',
  'expected',
  'invited',
  'applied',
  'exploring',
  'floated',
  ...STEPS.slice(9),
];

const byStep = (a: Standing, b: Standing): number =>
  ORDER.indexOf(a.step) - ORDER.indexOf(b.step) || compare(a.party.name, b.party.name);

/** The commonest name, so that one odd spelling never names the framework. */
function nameOf(entries: readonly Entry[]): string {
  const counts = new Map<string, number>();
  for (const { claim } of entries) counts.set(claim.framework.name, (counts.get(claim.framework.name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0]![0];
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
