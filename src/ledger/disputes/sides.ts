import type { Cited, DisputeSide, Preference } from '../../model/dispute.ts';
import type { LedgerRecord } from '../../model/record.ts';
import type { EvidenceClass } from '../../model/standing.ts';
import { certainlyAfter, compare, type Entry, inOrder } from '../chronology.ts';
import { classOf, classRank } from '../evidence-class.ts';

/** A record beside the report it comes from. */
export interface RecordEntry<R extends LedgerRecord = LedgerRecord> {
  readonly record: R;
  readonly facts: Entry['facts'];
}

/** One side made of claims, in the order in which they became known. */
export interface ClaimSide {
  readonly says: string;
  readonly entries: readonly Entry[];
}

/** Steps as every answer words them. */
export const stepWords = (step: string): string => (step === 'in-force' ? 'in force' : step);

/** As many reports are quoted for one side; its claims are all named. */
const QUOTED = 5;

export function sideOf({ says, entries }: ClaimSide): DisputeSide {
  const ordered = entries.toSorted(inOrder);
  return {
    says,
    claims: ordered.map(({ claim }) => claim.id),
    cited: oneOfEach(ordered.map(({ claim }) => citedFrom(claim))),
  };
}

export function citedFrom({
  id,
  report,
  path,
  attribution,
  evidence,
}: Pick<LedgerRecord, 'id' | 'report' | 'path' | 'attribution' | 'evidence'>): Cited {
  const { quote, start, end } = evidence;
  return { id, report, path, source: attribution[0]?.source ?? null, quote, start, end };
}

/** The first words of each report, up to a handful of reports. */
export function oneOfEach(cited: readonly Cited[]): Cited[] {
  const first = new Map<string, Cited>();
  for (const each of cited) if (!first.has(each.report)) first.set(each.report, each);
  return [...first.values()].slice(0, QUOTED);
}

const CLASS_WORDS: Record<EvidenceClass, string> = {
  'treaty-record': 'a treaty record',
  'own-statement': "the party's own statement",
  'other-party-statement': "another party's statement",
  'named-official': 'a named official',
  'unnamed-officials': 'unnamed officials',
  'outlet-voice': "an outlet's own words",
  forecast: 'a forecast',
};

/** R1 and R2: the side with the stronger class of evidence, the side that certainly became known later. */
export function preferencesOf(sides: readonly ClaimSide[]): Preference[] {
  return [...byClass(sides), ...byTime(sides)];
}

/** R1. */
export function byClass(sides: readonly ClaimSide[]): Preference[] {
  const classes = sides.map(({ entries }) =>
    entries.map(({ claim }) => classOf(claim)).reduce((a, b) => (classRank(b) < classRank(a) ? b : a)),
  );
  const ranks = classes.map(classRank);
  const best = Math.min(...ranks);
  const side = ranks.indexOf(best);
  if (ranks.lastIndexOf(best) !== side) return [];
  const next = [...new Set(classes.filter((_, index) => index !== side))].sort((a, b) => classRank(a) - classRank(b));
  return [{ rule: 'R1', side, why: `${CLASS_WORDS[classes[side]!]} stands before ${CLASS_WORDS[next[0]!]}` }];
}

/** R2. */
function byTime(sides: readonly ClaimSide[]): Preference[] {
  const side = sides.findIndex(({ entries }, index) =>
    sides.every(
      (other, at) =>
        at === index || entries.every((late) => other.entries.every((early) => certainlyAfter(late, early))),
    ),
  );
  if (side < 0) return [];
  const first = sides[side]!.entries.toSorted(inOrder)[0]!.facts.published;
  return [{ rule: 'R2', side, why: `known certainly later, from ${first.from}` }];
}

/** Records and claims of several reports, in an order that does not depend on the order of reading. */
export const byReport = (a: RecordEntry, b: RecordEntry): number =>
  compare(a.facts.published.from ?? a.facts.published.to ?? '', b.facts.published.from ?? b.facts.published.to ?? '') ||
  compare(a.record.path, b.record.path) ||
  compare(a.record.report, b.record.report) ||
  a.record.evidence.start - b.record.evidence.start ||
  compare(a.record.id, b.record.id);
