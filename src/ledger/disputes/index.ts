import type { Dispute } from '../../model/dispute.ts';
import type { LedgerRecord, MemberList, PrimacyRecord, StatementRecord } from '../../model/record.ts';
import type { Standing } from '../../model/standing.ts';
import { compare, type Entry, inOrder } from '../chronology.ts';
import { differingLists } from './lists.ts';
import type { RecordEntry } from './sides.ts';
import { differingAttributions, rivalAnnouncements, rivalFirsts } from './sources.ts';
import { datesOfActs, deniedSteps, exclusiveSteps } from './steps.ts';

/** Kinds of dispute about where a party stands; the others are about what is told around it. */
export const ABOUT_STANDING: ReadonlySet<Dispute['kind']> = new Set(['denied', 'exclusive', 'date']);

/** Claims about one party and one framework → where they cannot all hold. */
export function partyDisputes(
  framework: string,
  party: string,
  entries: readonly Entry[],
  standing: Pick<Standing, 'step' | 'rules'>,
): Dispute[] {
  const ordered = entries.toSorted(inOrder);
  return [
    ...deniedSteps(framework, party, ordered),
    ...exclusiveSteps(framework, party, ordered, standing),
    ...datesOfActs(framework, party, ordered),
    ...rivalAnnouncements(framework, party, ordered),
  ];
}

/** Everything told of one framework → where lists, attributions and firsts differ. */
export function frameworkDisputes(
  framework: string,
  entries: readonly Entry[],
  records: readonly RecordEntry[],
): Dispute[] {
  const lists = records.filter(
    (one): one is RecordEntry<MemberList> => one.record.record === 'list' && one.record.framework.id === framework,
  );
  return [
    ...differingLists(framework, entries.toSorted(inOrder), lists),
    ...differingAttributions(framework, records.filter(isStatement)),
    ...rivalFirsts(framework, records.filter(isFirst)),
  ];
}

const isStatement = (one: RecordEntry<LedgerRecord>): one is RecordEntry<StatementRecord> =>
  one.record.record === 'statement';
const isFirst = (one: RecordEntry<LedgerRecord>): one is RecordEntry<PrimacyRecord> => one.record.record === 'first';

/** Disputes by framework, party and what they are about. */
export const inDisputeOrder = (a: Dispute, b: Dispute): number =>
  compare(a.framework, b.framework) ||
  compare(a.party ?? '', b.party ?? '') ||
  compare(a.kind, b.kind) ||
  compare(a.what, b.what) ||
  compare(JSON.stringify(a.sides), JSON.stringify(b.sides));
