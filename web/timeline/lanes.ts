import type { DossierReport } from '../../src/exports/dossier-schema.ts';
import { actorsInWords, eventInWords } from '../../src/exports/record-wording.ts';
import { stepWord } from '../../src/exports/wording.ts';
import { eventsOf } from '../../src/ledger/events.ts';
import type { Dated } from '../../src/model/report.ts';
import type { AgendaItem, Standing } from '../../src/model/standing.ts';
import { type Book, dayTime, factsIn, isKnownBy, knownOn } from '../data/book.ts';
import { type Sign, signOf } from '../parts/mark.tsx';
import { sinceStep } from '../parts/words.ts';

/** Something with a place on the axis: a step reached, a step to come, an event, a report. */
export interface Item {
  readonly key: string;
  readonly label: string;
  readonly sign: Sign;
  readonly date: Dated;
  readonly planned: boolean;
  readonly party: string | null;
  readonly step: string | null;
  readonly claim: string | null;
  /** Of an event: the report that tells of it. */
  readonly report?: string;
}

export interface Lane {
  readonly key: string;
  readonly name: string;
  readonly items: readonly Item[];
}

/** One lane for each party: the steps it reached, and those said to be to come. */
export function partyLanes(book: Book, standings: readonly Standing[], agenda: readonly AgendaItem[]): Lane[] {
  return standings.map((standing): Lane => {
    const { id, name } = standing.party;
    const planned = plansOf(agenda.filter(({ party }) => party === id));
    const reached = standing.threads.map((thread) => ({
      key: `${id} ${thread.step}`,
      label: stepWord(thread.step),
      sign: signOf(thread),
      date: sinceStep(book, thread),
      planned: false,
      party: id,
      step: thread.step,
      claim: null,
    }));
    const denied: Item[] =
      standing.best.polarity === 'denied'
        ? [
            {
              key: `${id} denied`,
              label: `not ${stepWord(standing.step)}`,
              sign: 'denied',
              date: standing.since,
              planned: false,
              party: id,
              step: standing.step,
              claim: null,
            },
          ]
        : [];
    return { key: id, name, items: [...reached, ...denied, ...planned] };
  });
}

/** Plans of one party, each date once. */
function plansOf(agenda: readonly AgendaItem[]): Item[] {
  const plans = new Map<string, Item>();
  for (const item of agenda) {
    const key = `${item.party} ${item.step} ${item.from ?? item.expression}`;
    if (plans.has(key)) continue;
    plans.set(key, {
      key: `plan ${key}`,
      label: `${stepWord(item.step)}: ${item.expression}`,
      sign: 'forecast',
      date: { from: item.from, to: item.to, basis: item.from === null ? 'unknown' : 'said', why: null },
      planned: true,
      party: item.party,
      step: item.step,
      claim: item.claim,
    });
  }
  return [...plans.values()];
}

/** Events told of in the reports that concern the framework, each plan once. */
export function eventLane(book: Book, framework: string, at: string | null): Lane {
  const events = book.records.flatMap((record) =>
    record.record === 'event' && record.framework === framework && isKnownBy(book.reports.get(record.report)!, at)
      ? [record]
      : [],
  );
  const plans = eventsOf(events, (report) => factsIn(book, report)).map(({ best }) => best);
  const items = [...events.filter(({ status }) => status !== 'planned'), ...plans].map(
    (event): Item => ({
      key: event.id,
      label: [actorsInWords(event.participants), eventInWords(event)].filter(Boolean).join(': '),
      sign: event.status === 'off' ? 'out' : event.status === 'planned' ? 'forecast' : 'soft',
      date: {
        from: event.when?.from ?? null,
        to: event.when?.to ?? null,
        basis: event.when?.basis ?? 'unknown',
        why: null,
      },
      planned: event.status === 'planned',
      party: null,
      step: null,
      claim: event.id,
      report: event.report,
    }),
  );
  return { key: 'events', name: 'Events', items };
}

/** First day of a date, as a time; null where none is known. */
export const timeOf = ({ from, to }: Dated): number | null => dayTime(from) ?? dayTime(to);

export const isDated = ({ date }: Item): boolean => timeOf(date) !== null;

/** Reports that were out and speak of a framework, those with a day. */
export function reportsOf(book: Book, framework: string, lanes: readonly Lane[], at: string | null): DossierReport[] {
  const speaking = new Set(lanes.flatMap(({ items }) => items.flatMap(({ report }) => report ?? [])));
  for (const claims of book.groups.get(framework)?.values() ?? [])
    for (const { report } of claims) speaking.add(report);
  return book.dossier.reports.filter(
    (report) => speaking.has(report.id) && knownOn(report) !== null && isKnownBy(report, at),
  );
}
