import { actorsInWords, eventInWords } from '../../src/exports/record-wording.ts';
import { dayInWords, intervalInWords, stepWord } from '../../src/exports/wording.ts';
import { eventsOf } from '../../src/ledger/events.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { ViewProperties } from '../app.tsx';
import { factsIn, isKnownBy } from '../data/book.ts';
import { useContexts, useDesk, useLedgers } from '../desk.ts';
import { Notice } from '../parts/notice.tsx';
import { outletOf, reportDate } from '../parts/words.ts';
import { hashOf } from '../route.ts';

interface Due {
  readonly key: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly expression: string | null;
  readonly what: string;
  readonly framework: { readonly id: string; readonly name: string } | null;
  readonly report: string;
  readonly href: string;
  /** The words that say so. */
  readonly sentence: Pick<Claim, 'report' | 'evidence'>;
}

/** What is said to be to come, dated first; what was due before the day shown stands apart. */
export function AgendaView({ route }: ViewProperties) {
  const { book } = useDesk();
  const { at } = route;
  const due = useDue(at);
  const day = at ?? book.days.at(-1) ?? null;
  const isPast = ({ from, to }: Due) => day !== null && from !== null && (to ?? from) < day;
  const groups = [
    { title: 'Ahead', items: due.filter((item) => item.from !== null && !isPast(item)) },
    { title: 'No date yet', items: due.filter(({ from }) => from === null) },
    { title: day === null ? 'Past' : `Was due before ${dayInWords(day)}`, items: due.filter(isPast) },
  ];
  return (
    <>
      <h1>Agenda</h1>
      <p class="lead">What the reports say is to come.</p>
      {due.length === 0 && (
        <Notice title="Nothing is due">
          <p>No report known {at ? `on ${dayInWords(at)}` : 'here'} names something that is to come.</p>
        </Notice>
      )}
      {groups.map(
        ({ title, items }) =>
          items.length > 0 && (
            <section key={title}>
              <h2>{title}</h2>
              <ul class="due">
                {items.map((item) => (
                  <DueItem key={item.key} item={item} />
                ))}
              </ul>
            </section>
          ),
      )}
    </>
  );
}

function DueItem({ item }: { readonly item: Due }) {
  const report = useDesk().book.reports.get(item.report)!;
  const { lead, quote, tail } = useContexts([item.sentence])(item.sentence);
  return (
    <li>
      <p class="when">
        {intervalInWords(item.from, item.to)}
        {item.expression !== null && <small dir="auto">“{item.expression}”</small>}
        {item.from === null && item.expression === null && <small>no day named</small>}
      </p>
      <div>
        <p>
          <a href={item.href}>
            <bdi>{item.what}</bdi>
          </a>
          {item.framework && (
            <small>
              {' '}
              <bdi>{item.framework.name}</bdi>
            </small>
          )}
        </p>
        <blockquote dir="auto">{`${lead}${quote}${tail}`}</blockquote>
        <p class="claim-report">
          <bdi>{outletOf(report)}</bdi>, {reportDate(report)}
        </p>
      </div>
    </li>
  );
}

function useDue(at: string | null): Due[] {
  const { book } = useDesk();
  const ledgers = useLedgers(
    book.dossier.frameworks.map(({ id }) => id),
    at,
  );
  const steps = ledgers.flatMap((ledger) =>
    ledger.agenda.flatMap((item): Due[] => {
      const claim = book.claims.get(item.claim);
      if (!claim) return [];
      return [
        {
          key: item.claim,
          from: item.from,
          to: item.to,
          expression: item.expression,
          what: `${claim.party.name}, ${stepWord(item.step)}`,
          framework: { id: ledger.id, name: ledger.name },
          report: claim.report,
          href: hashOf({ view: 'agenda', at, party: claim.party.id, framework: ledger.id, claim: claim.id }),
          sentence: claim,
        },
      ];
    }),
  );
  const planned = book.records.flatMap((record) =>
    record.record === 'event' && isKnownBy(book.reports.get(record.report)!, at) ? [record] : [],
  );
  const events = eventsOf(planned, (report) => factsIn(book, report)).map(({ best, ...event }): Due => {
    const framework = book.dossier.frameworks.find(({ id }) => id === event.framework);
    const isOpen = event.from === null || event.to === null;
    return {
      key: best.id,
      from: isOpen ? null : event.from,
      to: isOpen ? null : event.to,
      expression: event.expression,
      what: [actorsInWords(event.participants), eventInWords({ ...event, status: 'planned' })]
        .filter(Boolean)
        .join(': '),
      framework: framework ?? null,
      report: best.report,
      href: hashOf({ view: 'report', id: best.report, at, claim: best.id }),
      sentence: best,
    };
  });
  return [...steps, ...events].sort((a, b) => ((a.from ?? '9') < (b.from ?? '9') ? -1 : 1));
}
