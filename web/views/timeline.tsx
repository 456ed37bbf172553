import { useMemo } from 'preact/hooks';
import { dayInWords, sinceInWords } from '../../src/exports/wording.ts';
import type { FrameworkProperties } from '../app.tsx';
import { dayTime, isKnownBy, knownOn } from '../data/book.ts';
import { useDesk, useLedgers } from '../desk.ts';
import { useSize } from '../parts/use-size.ts';
import { outletOf } from '../parts/words.ts';
import { hashOf, type Route } from '../route.ts';
import { DrawnMark } from '../timeline/drawn-mark.tsx';
import {
  type Axis,
  axisOf,
  eventLane,
  type Item,
  type Lane,
  type Placed,
  partyLanes,
  place,
  timeOf,
} from '../timeline/lanes.ts';

const LINE = 24;
const HEAD = 34;
/** Width of the names; on a narrow page they stand above their lanes. */
const NAMES = 168;

/** Steps, plans, events and reports on one axis; what has no date stands apart on the right. */
export function TimelineView({ route, framework }: FrameworkProperties) {
  const { book } = useDesk();
  const [box, width] = useSize<HTMLDivElement>();
  const [ledger] = useLedgers([framework], route.at);
  const lanes = useMemo(() => {
    if (!ledger) return [];
    const events = eventLane(book, framework, route.at);
    return [
      ...(events.items.length > 0 ? [events] : []),
      ...partyLanes(book, ledger.standings, ledger.agenda).filter(({ items }) => items.length > 0),
    ];
  }, [book, ledger, framework, route.at]);
  return (
    <>
      <ul class="legend" aria-label="Signs">
        <li>
          <svg class="swatch" viewBox="0 0 26 16" aria-hidden="true">
            <path class="span said" d="M1 8H25" />
          </svg>{' '}
          date said
        </li>
        <li>
          <svg class="swatch" viewBox="0 0 26 16" aria-hidden="true">
            <path class="span inferred" d="M1 8H25" />
          </svg>{' '}
          date inferred, or known only as “by then”
        </li>
        <li>
          <svg class="swatch" viewBox="0 0 26 16" aria-hidden="true">
            <path class="now" d="M13 1V15" />
          </svg>{' '}
          {route.at ? 'the day chosen' : 'latest report'}; right of it, what is planned
        </li>
      </ul>
      <div ref={box} class="timeline">
        {width > 0 && ledger && <Chart lanes={lanes} route={route} framework={framework} width={width} />}
      </div>
    </>
  );
}

interface ChartProperties extends FrameworkProperties {
  readonly lanes: readonly Lane[];
  readonly width: number;
}

function Chart({ lanes, route, framework, width }: ChartProperties) {
  const { book } = useDesk();
  const isNarrow = width < 620;
  const left = isNarrow ? 0 : NAMES;
  const hasUndated = lanes.some(({ items }) => items.some(({ date }) => timeOf(date) === null));
  const right = hasUndated ? (isNarrow ? 92 : 150) : 10;
  const room = width - left - right;
  const axis = axisOf(book, lanes, route.at, room);
  const xOf = (item: Item) => {
    const time = timeOf(item.date);
    return time === null ? room + 24 : axis.x(time);
  };
  let y = HEAD + 30;
  const drawn = lanes.map((lane) => {
    const { placed, lines } = place(lane.items, xOf, width - left);
    const top = y + (isNarrow ? 20 : 0);
    y = top + lines * LINE + 10;
    return { lane, placed, top, bottom: y };
  });
  return (
    <svg width={width} height={y + 8} role="group" aria-label="Timeline">
      <g transform={`translate(${left} 0)`}>
        <AxisLines axis={axis} height={y} room={room} hasUndated={hasUndated} />
        <ReportMarks axis={axis} route={route} />
      </g>
      {drawn.map(({ lane, placed, top, bottom }) => (
        <g key={lane.key}>
          <path class="lane" d={`M0 ${bottom}H${width}`} />
          <text class="lane-name" x={0} y={isNarrow ? top - 4 : top + 17}>
            {lane.name.length > 22 && !isNarrow ? `${lane.name.slice(0, 21)}…` : lane.name}
          </text>
          <g transform={`translate(${left} ${top})`}>
            {placed.map((each) => (
              <PlacedMark key={each.item.key} placed={each} axis={axis} route={route} framework={framework} />
            ))}
          </g>
        </g>
      ))}
    </svg>
  );
}

function AxisLines({
  axis,
  height,
  room,
  hasUndated,
}: {
  readonly axis: Axis;
  readonly height: number;
  readonly room: number;
  readonly hasUndated: boolean;
}) {
  return (
    <g aria-hidden="true">
      {axis.bend > 0 && <path class="bend" d={`M${axis.bend} ${HEAD - 12}V${height}`} />}
      {axis.ticks.map(({ x, words }) => (
        <g key={`${x} ${words}`}>
          <path class="tick" d={`M${x} ${HEAD - 6}V${height}`} />
          <text x={x} y={HEAD - 14} text-anchor={x < 20 ? 'start' : 'middle'}>
            {words}
          </text>
        </g>
      ))}
      {axis.now !== null && <path class="now" d={`M${axis.now} ${HEAD - 8}V${height}`} />}
      {hasUndated && (
        <>
          <path class="bend" d={`M${room + 8} ${HEAD - 12}V${height}`} />
          <text x={room + 16} y={HEAD - 14}>
            no date
          </text>
        </>
      )}
    </g>
  );
}

/** Reports up to here are drawn one by one. */
const SINGLE = 150;

function ReportMarks({ axis, route }: { readonly axis: Axis; readonly route: Route }) {
  const { book } = useDesk();
  const dated = book.dossier.reports.flatMap((report) => {
    const day = knownOn(report);
    const time = dayTime(day);
    return day !== null && time !== null && isKnownBy(report, route.at) ? [{ report, day, x: axis.x(time) }] : [];
  });
  const isMany = dated.length > SINGLE;
  return (
    <g class="reported" transform={`translate(0 ${HEAD})`}>
      <text class="lane-name" x={-NAMES} y={15}>
        Reports
      </text>
      {dated.map(({ report, day, x }) =>
        isMany ? (
          <path key={report.id} d={`M${x} 4V16`} />
        ) : (
          <a
            key={report.id}
            href={hashOf({ view: 'report', id: report.id, at: route.at })}
            aria-label={`${outletOf(report)}, ${dayInWords(day)}`}
          >
            <title>{`${outletOf(report)}, ${dayInWords(day)}`}</title>
            <rect class="reach" x={x - 9} y={-2} width={18} height={24} />
            <path d={`M${x} 3V17`} />
          </a>
        ),
      )}
    </g>
  );
}

interface PlacedProperties {
  readonly placed: Placed;
  readonly axis: Axis;
  readonly route: Route;
  readonly framework: string;
}

function PlacedMark({ placed, axis, route, framework }: PlacedProperties) {
  const { item, x, line, label, isLeft } = placed;
  const y = line * LINE + 12;
  const words = `${item.planned ? 'planned, ' : ''}${item.label}, ${sinceInWords(item.date)}`;
  const end = dayTime(item.date.to);
  const isBy = item.date.from === null && item.date.to !== null;
  const spanEnd = item.date.from !== null && end !== null ? Math.min(axis.x(end), axis.width) : x;
  const body = (
    <>
      <title>{words}</title>
      <DrawnMark sign={item.sign} x={x} y={y} />
      <path
        class={`span ${item.date.basis === 'said' && !isBy ? 'said' : 'inferred'}`}
        d={`M${isBy ? x - 22 : x - 5} ${y + 9.5}H${Math.max(spanEnd, x + 5)}`}
      />
      {label !== '' && (
        <text class="item" x={isLeft ? x - 11 : x + 11} y={y + 4} text-anchor={isLeft ? 'end' : undefined}>
          {label}
        </text>
      )}
    </>
  );
  const href =
    item.report === undefined
      ? hashOf({ view: 'timeline', id: framework, at: route.at, party: item.party, step: item.step, claim: item.claim })
      : hashOf({ view: 'report', id: item.report, claim: item.claim, at: route.at });
  return (
    <a href={href} aria-label={words} class={item.planned ? 'planned' : undefined}>
      {body}
    </a>
  );
}
