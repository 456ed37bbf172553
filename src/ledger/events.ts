import type { EventRecord } from '../model/record.ts';
import type { PlannedEvent, ReportFacts } from '../model/standing.ts';
import { compare } from './chronology.ts';

/** Planned events with what tells them apart, each once, dated ones first; those over before their report appeared are left out. */
export function eventsOf(
  records: Iterable<EventRecord>,
  facts: (report: string) => ReportFacts,
  asOf: string | null = null,
): PlannedEvent[] {
  const plans = new Map<string, Map<string, EventRecord>>();
  for (const record of records) {
    if (record.framework === null || !isAhead(record, facts(record.report)) || isOver(record, asOf)) continue;
    const key = keyOf(record);
    const same = plans.get(key) ?? new Map<string, EventRecord>();
    plans.set(key, same.set(record.id, record));
  }
  return [...plans.values()].map((same) => planOf([...same.values()], facts)).sort(inOrder);
}

/** Planned, told with enough to know it by, and not before its report. */
function isAhead(record: EventRecord, { published }: ReportFacts): boolean {
  if (record.status !== 'planned') return false;
  const details = record.participants.length + Number(record.place !== null) + 2 * Number(record.when !== null);
  const day = record.when?.to ?? record.when?.from;
  return details >= 2 && !(day && published.from && day < published.from);
}

const isOver = ({ when }: EventRecord, asOf: string | null): boolean => asOf !== null && (when?.to ?? '9') < asOf;

/** Two reports tell of the same event where nothing that they say of it differs. */
function keyOf({ framework, kind, participants, when }: EventRecord): string {
  const who = participants.map(({ id, name }) => id ?? name.toLowerCase()).sort();
  const day = when === null ? '' : when.from === null ? when.expression.toLowerCase() : `${when.from} ${when.to ?? ''}`;
  // An open date says as little as any other: "soon" in a dated and in an undated report.
  const open = when !== null && (when.from === null || when.to === null);
  return JSON.stringify([framework, kind, who, open ? when.expression.toLowerCase() : day]);
}

function planOf(records: readonly EventRecord[], facts: (report: string) => ReportFacts): PlannedEvent {
  const known = (record: EventRecord): string => facts(record.report).published.to ?? '';
  const ordered = records.toSorted(
    (a, b) => compare(known(a), known(b)) || compare(a.report, b.report) || compare(a.id, b.id),
  );
  const best = ordered.toSorted((a, b) => b.confidence - a.confidence)[0]!;
  const placed = ordered.find(({ place }) => place !== null);
  return {
    framework: best.framework!,
    kind: best.kind,
    participants: best.participants,
    place: placed?.place ?? null,
    expression: best.when?.expression ?? null,
    from: best.when?.from ?? null,
    to: best.when?.to ?? null,
    records: ordered.map(({ id }) => id),
    best,
  };
}

/** By first day, open dates last. */
function inOrder(a: PlannedEvent, b: PlannedEvent): number {
  const day = ({ from, to }: PlannedEvent): string => (from !== null && to !== null ? from : '9');
  return compare(day(a), day(b)) || compare(a.records[0]!, b.records[0]!);
}
