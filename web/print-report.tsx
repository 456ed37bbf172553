import { useEffect, useMemo } from 'preact/hooks';
import {
  classWord,
  countsInWords,
  intervalInWords,
  reportsInWords,
  sinceInWords,
  standingWord,
  stepWord,
} from '../src/exports/wording.ts';
import type { Claim } from '../src/model/claim.ts';
import type { Standing } from '../src/model/standing.ts';
import type { FrameworkProperties } from './app.tsx';
import { isKnownBy } from './data/book.ts';
import type { FrameworkLedger } from './data/folding.ts';
import { useDesk } from './desk.ts';
import { furtherThreads } from './ladder/further.ts';
import { ladderRows } from './ladder/rows.ts';
import { LadderTable } from './ladder/table.tsx';
import { Mark, signOf } from './parts/mark.tsx';
import { knownWhen, outletOf, reportDate } from './parts/words.ts';
import type { Route, View } from './route.ts';
import { DisputesView } from './views/disputes.tsx';
import { Legend } from './views/ladder.tsx';
import { OriginsView } from './views/origins.tsx';
import { ReportView } from './views/report.tsx';

/** Views that are printed as they are. */
const COMPARED: Partial<
  Record<View, (properties: FrameworkProperties & { readonly isWhole: boolean }) => preact.JSX.Element>
> = { origins: OriginsView, disputes: DisputesView };

/** On paper: origins or disputes as they are seen; else one framework or all, with the sentences written out, what is to come, and the reports they rest on. */
export function PrintReport({ route }: { readonly route: Route }) {
  const { book, folding } = useDesk();
  const { frameworks, reports, title } = book.dossier;
  useEffect(() => {
    document.body.classList.add('on-paper');
    return () => document.body.classList.remove('on-paper');
  }, []);
  if (route.view === 'report') return <ReportView route={route} />;
  const chosen = frameworks.find(({ id }) => id === route.id);
  const Compared = COMPARED[route.view];
  const ledgers = (chosen ? [chosen] : frameworks).map(({ id }) => folding.now(id, route.at));
  const known = knownWhen(book, route.at);
  return (
    <div class="paper">
      <p class="brand">Chancery</p>
      <h1 dir="auto">{chosen?.name ?? title}</h1>
      <p class="lead">
        {known !== null && `${known.lead} ${known.day}. `}
        {book.dossier.vantage.join(' ')} {ledgers.length > 1 && `${ledgers.length} frameworks.`}
      </p>
      {chosen && Compared ? (
        <Compared route={route} framework={chosen.id} isWhole />
      ) : (
        <>
          <Legend />
          {ledgers.map((ledger) => (
            <FrameworkOnPaper key={ledger.id} ledger={ledger} isAlone={ledgers.length === 1} />
          ))}
        </>
      )}
      <section>
        <h2>Reports</h2>
        <ol class="sources">
          {reports
            .filter((report) => isKnownBy(report, route.at))
            .map((report) => (
              <li key={report.id}>
                <bdi>{outletOf(report)}</bdi>
                {report.outlet && report.title && (
                  <>
                    , “<bdi>{report.title}</bdi>”
                  </>
                )}
                , {reportDate(report)}{' '}
                <small>
                  <bdi>{report.path}</bdi>
                </small>
              </li>
            ))}
        </ol>
      </section>
    </div>
  );
}

function FrameworkOnPaper({ ledger, isAlone }: { readonly ledger: FrameworkLedger; readonly isAlone: boolean }) {
  const { book } = useDesk();
  const rows = useMemo(() => ladderRows(book, ledger.standings, ledger.disputes), [book, ledger]);
  if (ledger.standings.length === 0) return null;
  return (
    <section class="framework">
      {!isAlone && <h2 dir="auto">{ledger.name}</h2>}
      <p class="quiet">{countsInWords(ledger.standings)}</p>
      <LadderTable
        name={ledger.name}
        rows={rows}
        route={{ view: 'ladder', id: ledger.id, at: null, party: null }}
        isWhole
      />
      {ledger.agenda.length > 0 && (
        <>
          <h3>To come</h3>
          <ul>
            {ledger.agenda.map((item) => (
              <li key={item.claim}>
                {intervalInWords(item.from, item.to) ?? 'no date'} (“<bdi>{item.expression}</bdi>”):{' '}
                <bdi>{book.claims.get(item.claim)?.party.name}</bdi>, {stepWord(item.step)}
              </li>
            ))}
          </ul>
        </>
      )}
      {rows.map(({ standings }) => (
        <EntryOnPaper key={standings[0]!.party.id} standings={standings} />
      ))}
    </section>
  );
}

function EntryOnPaper({ standings }: { readonly standings: readonly Standing[] }) {
  const standing = standings[0]!;
  const further = furtherThreads(standing);
  return (
    <section class="entry">
      <h3>
        <Mark sign={signOf({ ...standing, polarity: standing.best.polarity })} small />{' '}
        <bdi>{standings.map(({ party }) => party.name).join(', ')}</bdi>: {standingWord(standing)}{' '}
        <small>
          {sinceInWords(standing.since)}; {classWord(standing.class)}, {reportsInWords(standing)}
        </small>
      </h3>
      <Quoted claim={standing.best} />
      {standing.conditions.length > 0 && (
        <p dir="auto">On condition: {standing.conditions.map(({ words }) => words).join('; ')}</p>
      )}
      {further.map(({ step, best }) => (
        <Quoted key={step} claim={best} lead={stepWord(step)} />
      ))}
    </section>
  );
}

function Quoted({ claim, lead }: { readonly claim: Claim; readonly lead?: string }) {
  const report = useDesk().book.reports.get(claim.report)!;
  return (
    <div class="quoted">
      {lead && <p class="also">Also {lead}:</p>}
      <blockquote dir="auto">{claim.evidence.quote}</blockquote>
      <p class="claim-report">
        {claim.attribution.map(({ source }, index) => (
          <span key={index}>
            <bdi>{source}</bdi>,{' '}
          </span>
        ))}
        <bdi>{outletOf(report)}</bdi>, {reportDate(report)}
      </p>
    </div>
  );
}
