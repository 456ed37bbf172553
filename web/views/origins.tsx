import { linkHorizontal } from 'd3-shape';
import { useMemo, useState } from 'preact/hooks';
import { plural, stepWord } from '../../src/exports/wording.ts';
import type { FrameworkProperties } from '../app.tsx';
import { useDesk, useLedgers } from '../desk.ts';
import { type Flow, flowsOf } from '../origins/flows.ts';
import { Notice } from '../parts/notice.tsx';
import { Term } from '../parts/term.tsx';
import { hashOf, type Route } from '../route.ts';

/** Diagrams drawn before a reader asks for all: those with more than one report, or so many. */
const FIRST = 3;

/** Who has it from whom: reports on the left, the origins they draw on on the right. */
export function OriginsView({ route, framework }: FrameworkProperties) {
  const { book } = useDesk();
  const [isWhole, setWhole] = useState(false);
  const [ledger] = useLedgers([framework], route.at);
  const flows = useMemo(() => (ledger ? flowsOf(book, framework, ledger.standings) : []), [book, ledger, framework]);
  if (!ledger) return <p role="status">Folding the claims …</p>;
  if (flows.length === 0)
    return (
      <Notice title="No origins">
        <p>No claim was known yet.</p>
      </Notice>
    );
  const shown = isWhole
    ? flows
    : flows.slice(0, Math.max(FIRST, flows.filter(({ reports }) => reports.length > 1).length));
  return (
    <>
      <p class="quiet intro">
        Outlets are not origins: what merely repeats another is counted with it.{' '}
        {flows.every(({ traced }) => !traced) &&
          'Shown as the reports themselves cite their sources; what they share without saying so is not traced here.'}
      </p>
      {shown.map((flow) => (
        <FlowFigure key={`${flow.party.id} ${flow.step}`} flow={flow} route={route} framework={framework} />
      ))}
      {shown.length < flows.length && (
        <button type="button" class="more" onClick={() => setWhole(true)}>
          Show {flows.length - shown.length} more, each told by one report
        </button>
      )}
    </>
  );
}

const ROW = 46;
const MIDDLE = 120;

const curve = linkHorizontal<{ source: [number, number]; target: [number, number] }, [number, number]>();

function FlowFigure({
  flow,
  route,
  framework,
}: {
  readonly flow: Flow;
  readonly route: Route;
  readonly framework: string;
}) {
  const { party, step, reports, origins, links, bounds } = flow;
  const height = Math.max(reports.length, origins.length) * ROW;
  const at = (index: number, of: number) => ((index + 0.5) * height) / of;
  const words =
    bounds.lower === bounds.upper
      ? plural(bounds.upper, 'origin')
      : `between ${bounds.lower} and ${bounds.upper} origins`;
  return (
    <section class="flow">
      <h2>
        <a href={hashOf({ view: 'origins', id: framework, at: route.at, party: party.id, step })}>
          <bdi>{party.name}</bdi>
        </a>{' '}
        <small>{stepWord(step)}</small>
      </h2>
      <p>
        {plural(reports.length, 'report')},{' '}
        <Term meaning="At least so many sources are proven to be independent of each other; at most so many could be.">
          {words}
        </Term>
      </p>
      <div class="flow-figure" style={{ '--height': `${height}px` }}>
        <ul aria-label="Reports">
          {reports.map(({ id, name, date }) => (
            <li key={id}>
              <a href={hashOf({ view: 'report', id, at: route.at })}>
                <bdi>{name}</bdi>
              </a>
              <small>{date}</small>
            </li>
          ))}
        </ul>
        <svg viewBox={`0 0 ${MIDDLE} ${height}`} preserveAspectRatio="none" aria-hidden="true">
          {links.map(([from, to]) => (
            <path
              key={`${from} ${to}`}
              d={curve({ source: [2, at(from, reports.length)], target: [MIDDLE - 2, at(to, origins.length)] }) ?? ''}
            />
          ))}
        </svg>
        <ul aria-label="Origins" class="sources">
          {origins.map(({ name, kind }, index) => (
            <li key={index}>
              <span dir="auto">{name}</span>
              <small>{KINDS[kind] ?? kind}</small>
            </li>
          ))}
        </ul>
      </div>
      {flow.merges.length > 0 && (
        <ul class="merges" aria-label="Counted together">
          {flow.merges.map((merge, index) => (
            <li key={index}>
              <b>{MERGES[merge.rule] ?? merge.rule}</b>
              {Object.entries(merge.evidence).map(([path, quote]) => (
                <q key={path} dir="auto">
                  {quote}
                </q>
              ))}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const KINDS: Readonly<Record<string, string>> = {
  named: 'named source',
  anonymous: 'unnamed source',
};

/** Why reports count as one origin, in words. */
const MERGES: Readonly<Record<string, string>> = {
  'wire-credit': 'credit the same agency',
  'verbatim-reuse': 'share whole passages word for word',
  'cites-outlet': 'one cites the other',
  'same-statement': 'rest on the same statement',
  'same-unnamed-source': 'rest on the same unnamed source',
  'translation-or-paraphrase': 'tell the same passage in other words',
  'publisher-family': 'belong to one publisher',
};
