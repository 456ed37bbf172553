import { linkHorizontal } from 'd3-shape';
import { useMemo, useState } from 'preact/hooks';
import { boundsInWords } from '../../src/exports/origin-wording.ts';
import { plural, stepWord } from '../../src/exports/wording.ts';
import type { FrameworkProperties } from '../app.tsx';
import { useDesk } from '../desk.ts';
import { flowOf, type KnownRow, rowsOf } from '../origins/flows.ts';
import { Merges } from '../origins/merges.tsx';
import { Notice } from '../parts/notice.tsx';
import { Term } from '../parts/term.tsx';
import { useGradually } from '../parts/use-gradually.ts';
import { hashOf, type Route } from '../route.ts';

/** Diagrams drawn before a reader asks for all: those with more than one report, between these numbers. */
const AT_LEAST = 3;
const AT_MOST = 30;
/** Those drawn in one go. */
const AT_ONCE = 10;

/** Who has it from whom: reports on the left, the origins they draw on on the right. */
export function OriginsView({ route, framework, isWhole: isAll = false }: FrameworkProperties & { isWhole?: boolean }) {
  const { book } = useDesk();
  const [isWhole, setWhole] = useState(isAll);
  const rows = useMemo(() => rowsOf(book, framework, route.at), [book, framework, route.at]);
  const several = rows.filter(({ reports }) => reports.length > 1).length;
  const shown = isWhole ? rows : rows.slice(0, Math.min(AT_MOST, Math.max(AT_LEAST, several)));
  const drawn = useGradually(shown.length, AT_ONCE, isAll);
  if (rows.length === 0)
    return (
      <Notice title="No origins">
        <p>{route.at === null ? 'No report says a step of it.' : 'No claim was known yet.'}</p>
      </Notice>
    );
  return (
    <>
      <p class="quiet intro">
        Outlets are not origins: what merely repeats another is counted with it. A dashed line leads to an origin that
        may be the same as one above it.
        {route.at !== null &&
          ' Only reports out by this day are drawn; what ties them together is judged by all that are known now.'}
      </p>
      {shown.slice(0, drawn).map((row) => (
        <FlowFigure key={`${row.row.party.id} ${row.row.step}`} row={row} route={route} framework={framework} />
      ))}
      {shown.length < rows.length && (
        <button type="button" class="more" onClick={() => setWhole(true)}>
          Show {rows.length - shown.length} more{shown.length >= several && ', each told by one report'}
        </button>
      )}
    </>
  );
}

/** The drawing's own units; the style gives it its size. */
const ROW = 46;
const MIDDLE = 120;

const curve = linkHorizontal<{ source: [number, number]; target: [number, number] }, [number, number]>();

interface Properties {
  readonly row: KnownRow;
  readonly route: Route;
  readonly framework: string;
}

function FlowFigure({ row, route, framework }: Properties) {
  const { book } = useDesk();
  const flow = useMemo(() => flowOf(book, row), [book, row]);
  const { party, step, reports, origins, links, bounds, opposite } = flow;
  const height = Math.max(reports.length, origins.length) * ROW;
  const at = (index: number, of: number) => ((index + 0.5) * height) / of;
  return (
    <section class="flow">
      <h2>
        <a href={hashOf({ view: 'origins', id: framework, at: route.at, party: party.id, step })}>
          <bdi>{party.name}</bdi>
        </a>{' '}
        <small>{stepWord(step)}</small>
      </h2>
      <p>
        <Term meaning="At least so many sources are proven to be independent of each other; at most so many could be.">
          {boundsInWords(bounds)}
        </Term>{' '}
        behind {plural(flow.outlets, 'outlet')}
        {opposite && `; denied by ${boundsInWords(opposite)}`}
      </p>
      <div class="flow-figure" style={{ '--rows': height / ROW }}>
        <ul aria-label="Reports">
          {reports.map(({ id, name, date, claim }) => (
            <li key={id}>
              <a href={hashOf({ view: 'report', id, claim, at: route.at })} title={name}>
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
              class={origins[to]!.proven ? undefined : 'perhaps'}
              d={curve({ source: [2, at(from, reports.length)], target: [MIDDLE - 2, at(to, origins.length)] }) ?? ''}
            />
          ))}
        </svg>
        <ul aria-label="Origins" class="sources">
          {origins.map(({ name, kind, proven, report: { id, claim } }, index) => (
            <li key={index}>
              <a href={hashOf({ view: 'report', id, claim, at: route.at })} dir="auto" title={name}>
                {name}
              </a>
              <small>
                {kind}
                {!proven && ', perhaps one of those above'}
              </small>
            </li>
          ))}
        </ul>
      </div>
      <Merges merges={flow.merges} at={route.at} />
    </section>
  );
}
