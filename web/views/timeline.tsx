import { useMemo } from 'preact/hooks';
import type { DossierReport } from '../../src/exports/dossier-schema.ts';
import type { FrameworkProperties } from '../app.tsx';
import { useDesk, useLedgers } from '../desk.ts';
import { Mark } from '../parts/mark.tsx';
import { rem, textWidth } from '../parts/text-width.ts';
import { useGradually } from '../parts/use-gradually.ts';
import { useSize } from '../parts/use-size.ts';
import { latestInWords } from '../parts/words.ts';
import { hashOf, type Route } from '../route.ts';
import { type Axis, axisOf } from '../timeline/axis.ts';
import { eventLane, type Item, isDated, type Lane, partyLanes, reportsOf, timeOf } from '../timeline/lanes.ts';
import { PlacedMark } from '../timeline/placed-mark.tsx';
import { LINE, place } from '../timeline/placing.ts';
import { ReportMarks } from '../timeline/report-marks.tsx';
import { Undated } from '../timeline/undated.tsx';

/** In sixteenths of a rem: the years and days above, the reports below them. */
const HEAD = 26;
const REPORTS = 30;
/** Width of the names; on a narrow page they stand above their lanes. */
const NAMES = 196;
/** Sizes of labels and names, as in the style. */
const LABEL = 12.5;
const NAME = 14;

/** Steps, plans, events and reports on one axis; what has no date is told below it. */
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
  const dated = useMemo(
    () => lanes.map((lane) => ({ ...lane, items: lane.items.filter(isDated) })).filter(({ items }) => items.length > 0),
    [lanes],
  );
  const reports = useMemo(() => reportsOf(book, framework, lanes, route.at), [book, framework, lanes, route.at]);
  const undated = lanes.flatMap(({ name, items }) =>
    items.flatMap((item) => (isDated(item) ? [] : [{ lane: name, item }])),
  );
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
          date inferred, or known only as “by then” or “between”
        </li>
        <li>
          <svg class="swatch" viewBox="0 0 26 16" aria-hidden="true">
            <path class="now" d="M13 1V15" />
          </svg>{' '}
          {route.at ? 'the day chosen' : latestInWords(book)}
        </li>
        <li>
          <Mark sign="forecast" /> planned or forecast
        </li>
      </ul>
      <div ref={box} class="timeline">
        {width > 0 && ledger && (
          <Chart lanes={dated} reports={reports} route={route} framework={framework} width={width} />
        )}
      </div>
      <Undated items={undated} hrefOf={(item) => hrefOf(item, route, framework)} />
    </>
  );
}

interface ChartProperties extends FrameworkProperties {
  readonly lanes: readonly Lane[];
  readonly reports: readonly DossierReport[];
  readonly width: number;
}

/** Lanes drawn in one go. */
const AT_ONCE = 15;

/** The axis stays in sight over its lanes. */
function Chart({ lanes, reports, route, framework, width }: ChartProperties) {
  const unit = rem() / 16;
  const isNarrow = width < 620 * unit;
  const left = isNarrow ? 0 : NAMES * unit;
  const room = width - left - 10;
  const axis = useMemo(() => axisOf(reports, lanes, route.at, room, unit), [reports, lanes, route.at, room, unit]);
  const { drawn, height } = useMemo(
    () => laidOut(lanes, axis, { unit, isNarrow, width: room + 10 }),
    [lanes, axis, unit, isNarrow, room],
  );
  return (
    <>
      <svg class="axis-head" width={width} height={HEAD * unit} aria-hidden="true">
        <g transform={`translate(${left} 0)`}>
          {axis.ticks.map(({ x, words }) => (
            <text key={`${x} ${words}`} x={x} y={15 * unit} text-anchor={x < 20 * unit ? 'start' : 'middle'}>
              {words}
            </text>
          ))}
        </g>
      </svg>
      <svg width={width} height={height + 8} role="group" aria-label="Timeline">
        <g transform={`translate(${left} 0)`}>
          <AxisLines axis={axis} height={height} />
        </g>
        <text class="lane-name" x={0} y={15 * unit}>
          Reports
        </text>
        <g transform={`translate(${left} ${isNarrow ? 20 * unit : 0})`}>
          <ReportMarks reports={reports} axis={axis} route={route} unit={unit} />
        </g>
        {drawn.slice(0, useGradually(drawn.length, AT_ONCE)).map(({ lane, placed, top, bottom }) => (
          <g key={lane.key}>
            <path class="lane" d={`M0 ${bottom}H${width}`} />
            <text class="lane-name" x={0} y={isNarrow ? top - 4 * unit : top + 17 * unit}>
              <title>{lane.name}</title>
              {isNarrow ? lane.name : cutName(lane.name, left, unit)}
            </text>
            <g transform={`translate(${left} ${top})`}>
              {placed.map((each) => (
                <PlacedMark
                  key={each.item.key}
                  placed={each}
                  axis={axis}
                  unit={unit}
                  href={hrefOf(each.item, route, framework)}
                />
              ))}
            </g>
          </g>
        ))}
      </svg>
    </>
  );
}

interface Layout {
  readonly unit: number;
  readonly isNarrow: boolean;
  readonly width: number;
}

/** Where every lane stands; on a narrow page its name stands above it. */
function laidOut(lanes: readonly Lane[], axis: Axis, { unit, isNarrow, width }: Layout) {
  const widthOf = (words: string) => textWidth(words, LABEL * unit);
  const above = isNarrow ? 20 * unit : 0;
  let height = REPORTS * unit + above;
  const drawn = lanes.map((lane) => {
    const { placed, lines } = place(lane.items, ({ date }) => axis.x(timeOf(date)!), { width, unit, widthOf });
    const top = height + above;
    height = top + (lines * LINE + 10) * unit;
    return { lane, placed, top, bottom: height };
  });
  return { drawn, height };
}

function cutName(name: string, room: number, unit: number): string {
  const fits = (words: string) => textWidth(words, NAME * unit, 600) < room - 12 * unit;
  if (fits(name)) return name;
  let end = name.length - 1;
  while (end > 1 && !fits(`${name.slice(0, end)}…`)) end--;
  return `${name.slice(0, end).trimEnd()}…`;
}

const AxisLines = ({ axis, height }: { readonly axis: Axis; readonly height: number }) => (
  <g aria-hidden="true">
    {axis.bend > 0 && <path class="bend" d={`M${axis.bend} 0V${height}`} />}
    {axis.ticks.map(({ x, words }) => (
      <path key={`${x} ${words}`} class="tick" d={`M${x} 0V${height}`} />
    ))}
    {axis.now !== null && <path class="now" d={`M${axis.now} 0V${height}`} />}
  </g>
);

/** A step or a plan opens its evidence, an event its sentence. */
const hrefOf = (item: Item, { at }: Route, framework: string): string =>
  item.report === undefined
    ? hashOf({ view: 'timeline', id: framework, at, party: item.party, step: item.step, claim: item.claim })
    : hashOf({ view: 'report', id: item.report, claim: item.claim, at });
