import type { Claim } from '../model/claim.ts';
import type { Dispute } from '../model/dispute.ts';
import type { OriginRow } from '../model/origin.ts';
import type { EventRecord, LedgerRecord, WordingRecord } from '../model/record.ts';
import type { Ledger, ReportFacts, Standing } from '../model/standing.ts';
import { STEPS, type Step } from '../model/step.ts';
import { agendaOf } from './agenda.ts';
import { compare, type Entry } from './chronology.ts';
import { ABOUT_STANDING, frameworkDisputes, inDisputeOrder, partyDisputes } from './disputes/index.ts';
import type { RecordEntry } from './disputes/sides.ts';
import { eventsOf } from './events.ts';
import { framingOf } from './framing.ts';
import { inLedgerOrder } from './refolded.ts';
import { standingOf } from './standing.ts';
import { NOW, seenFrom, type Vantage } from './vantage.ts';

export { type Doubt, doubtsOf, type KnownNames } from './doubts.ts';
export { classOf } from './evidence-class.ts';
export { withRefolded } from './refolded.ts';
export {
  claimsPutUnder,
  idsBehind,
  mergedInto,
  NO_REVIEW,
  type Review,
  settleReview,
  subjectsOf,
} from './review.ts';
export { applyReview } from './reviewed-telling.ts';
export { NOW, type Vantage } from './vantage.ts';

export interface LedgerOptions {
  /** Only these framework ids. */
  readonly frameworks?: ReadonlySet<string>;
  /** Only these party ids. */
  readonly parties?: ReadonlySet<string>;
  /** What the reports tell besides: planned events among it go on the agenda, by the rest the reports are compared. */
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
  const records = recordsSeen(options.records ?? [], facts, vantage);
  const disputes: Dispute[] = [];
  const frameworks = [...byFramework].map(([id, parties]) => {
    const all = [...parties.values()].flat();
    const own = frameworkDisputes(id, all, records);
    const standings = [...parties].map(([party, entries]) => {
      const standing = standingOf(entries, (step) => origins.get(keyOf(id, party, step)));
      const about = partyDisputes(id, party, entries, standing);
      own.push(...about);
      return { ...standing, disputed: standing.disputed || about.some(({ kind }) => ABOUT_STANDING.has(kind)) };
    });
    disputes.push(...own);
    return { id, name: nameOf(all), standings: standings.sort(byStep) };
  });
  return {
    asOf: vantage.asOf,
    knownBy: vantage.knownBy,
    uncertain: seen.uncertain,
    frameworks: frameworks.sort(inLedgerOrder),
    events: eventsOf(plansAsked(options), facts, vantage.asOf),
    agenda: agendaOf(seen.entries, vantage.asOf),
    disputes: disputes.sort(inDisputeOrder),
    framing: framingOf(records.filter((one): one is RecordEntry<WordingRecord> => one.record.record === 'wording')),
    origins: options.origins ?? [],
  };
}

/** The events of the frameworks asked for. */
function plansAsked({ records = [], frameworks }: LedgerOptions): EventRecord[] {
  const asked = ({ framework }: EventRecord): boolean => framework !== null && (frameworks?.has(framework) ?? true);
  return [...records].filter((record): record is EventRecord => record.record === 'event' && asked(record));
}

const keyOf = (framework: string, party: string, step: Step): string => `${framework}\n${party}\n${step}`;
/** Records of reports that may have been published by the day asked for; of another day nothing is known of what they say. */
function recordsSeen(
  records: Iterable<LedgerRecord>,
  facts: (report: string) => ReportFacts,
  { asOf, knownBy }: Vantage,
): RecordEntry[] {
  const day = [asOf, knownBy].flatMap((each) => each ?? []).sort()[0];
  return [...new Map([...records].map((record) => [record.id, record])).values()].flatMap((record) => {
    const known = facts(record.report);
    return day !== undefined && (known.published.from ?? '') > day ? [] : [{ record, facts: known }];
  });
}

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
