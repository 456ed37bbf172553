import { useEffect, useRef } from 'preact/hooks';
import { useDesk, usePrinting, useRoute } from './desk.ts';
import { Evidence } from './evidence/evidence.tsx';
import { FrameworkHead } from './framework-head.tsx';
import { AsOf } from './parts/as-of.tsx';
import { Boundary } from './parts/boundary.tsx';
import { Notice } from './parts/notice.tsx';
import { PrintReport } from './print-report.tsx';
import type { Route, View } from './route.ts';
import { Colophon, TopBar } from './top-bar.tsx';
import { AgendaView } from './views/agenda.tsx';
import { DisputesView } from './views/disputes.tsx';
import { LadderView } from './views/ladder.tsx';
import { MapView } from './views/map.tsx';
import { OriginsView } from './views/origins.tsx';
import { Overview } from './views/overview.tsx';
import { ReportView } from './views/report.tsx';
import { ReportsView } from './views/reports.tsx';
import { ReviewView } from './views/review.tsx';
import { SearchView } from './views/search.tsx';
import { TimelineView } from './views/timeline.tsx';
import { WordsView } from './views/words.tsx';

export interface ViewProperties {
  readonly route: Route;
}

export interface FrameworkProperties extends ViewProperties {
  /** Id of the framework that is shown. */
  readonly framework: string;
}

const FRAMEWORK_VIEWS: Partial<Record<View, (properties: FrameworkProperties) => preact.JSX.Element>> = {
  ladder: LadderView,
  map: MapView,
  timeline: TimelineView,
  origins: OriginsView,
  disputes: DisputesView,
};

const GENERAL_VIEWS: Partial<Record<View, (properties: ViewProperties) => preact.JSX.Element>> = {
  overview: Overview,
  agenda: AgendaView,
  search: SearchView,
  reports: ReportsView,
  report: ReportView,
  words: WordsView,
  review: ReviewView,
};

export function App() {
  const { book } = useDesk();
  const asked = useRoute();
  const isPrinting = usePrinting();
  const { frameworks, reports } = book.dossier;
  const route: Route = asked.view === 'overview' && frameworks.length === 1 ? { ...asked, view: 'ladder' } : asked;
  const main = useFreshView(`${route.view} ${route.id}`);
  if (isPrinting) return <PrintReport route={route} />;
  return (
    <>
      <TopBar route={route} />
      {book.dossier.vantage.length > 0 && <p class="vantage">{book.dossier.vantage.join(' ')}</p>}
      {reports.length === 0 ? (
        <Empty />
      ) : (
        <Boundary about={location.hash}>
          <Content route={route} main={main} />
        </Boundary>
      )}
      <Colophon />
      {book.days.length > 0 && route.view !== 'review' && <AsOf route={route} />}
    </>
  );
}

function Content({ route, main }: { readonly route: Route; readonly main: preact.RefObject<HTMLElement | null> }) {
  const { book } = useDesk();
  const { frameworks } = book.dossier;
  const Framed = FRAMEWORK_VIEWS[route.view];
  const General = GENERAL_VIEWS[route.view];
  const found = frameworks.find(({ id }) => id === route.id) ?? (route.id === null ? frameworks[0] : undefined);
  const isOpen = route.party !== null && route.view !== 'search' && route.view !== 'report';
  const framework = found?.id ?? route.framework;
  return (
    <div class={`desk${isOpen ? ' with-evidence' : ''}`}>
      <main id="main" ref={main} tabIndex={-1}>
        {Framed &&
          (found ? (
            <>
              <FrameworkHead route={route} framework={found} />
              <Framed route={route} framework={found.id} />
            </>
          ) : (
            <Notice title="No such framework here" isAlone>
              <p>
                This dossier says nothing about “<bdi>{route.id}</bdi>”. <a href="#/">See what it has</a>.
              </p>
            </Notice>
          ))}
        {General && <General route={route} />}
      </main>
      {isOpen && framework && (
        <Evidence route={route} framework={Framed ? framework : (route.framework ?? framework)} />
      )}
    </div>
  );
}

function Empty() {
  const { read } = useDesk().book.dossier;
  return (
    <main id="main" tabIndex={-1}>
      <h1>State of play</h1>
      <Notice title={read.reports === 0 ? 'No report yet' : 'No report says where a party stands'}>
        {read.reports === 0 ? (
          <p>
            Read some into the ledger: <code>chancery read PATH… --ledger FILE</code>. They appear here by themselves.
          </p>
        ) : (
          <p>
            {read.reports} read, and none names a party and a framework together. Give more reports, or look at what was
            read: <code>chancery text PATH…</code>.
          </p>
        )}
      </Notice>
    </main>
  );
}

/** A new view begins at its top, and readers of screens and keys begin there too. */
function useFreshView(key: string) {
  const main = useRef<HTMLElement>(null);
  const before = useRef(key);
  useEffect(() => {
    if (before.current === key) return;
    before.current = key;
    if (!/[?&]claim=|^#\/report\/.*[?&]q=/.test(location.hash)) scrollTo(0, 0);
    // Whoever is typing a search goes on typing.
    if (document.activeElement?.getAttribute('type') !== 'search') main.current?.focus({ preventScroll: true });
  }, [key]);
  return main;
}
