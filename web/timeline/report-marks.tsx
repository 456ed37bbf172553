import type { DossierReport } from '../../src/exports/dossier-schema.ts';
import { dayTime, knownOn } from '../data/book.ts';
import { outletOf, reportDate } from '../parts/words.ts';
import { hashOf, type Route } from '../route.ts';
import { type Axis, isSharp } from './axis.ts';

/** Reports up to here are drawn one by one. */
const SINGLE = 150;

interface Properties {
  readonly reports: readonly DossierReport[];
  readonly axis: Axis;
  readonly route: Route;
  readonly unit: number;
}

/** When reports came out: a stroke for a known day, a dashed line over the time in which it may have been. */
export function ReportMarks({ reports, axis, route, unit }: Properties) {
  const dated = reports.flatMap((report) => {
    const time = dayTime(knownOn(report));
    if (time === null) return [];
    const x = axis.x(time);
    const to = dayTime(report.published.to);
    const end = isSharp(report.published) ? x : Math.min(axis.width, to === null ? axis.width : axis.x(to));
    return [{ report, x, end }];
  });
  const isMany = dated.length > SINGLE;
  if (isMany) {
    const strokes = [...new Set(dated.map(({ x }) => Math.round(x * 2) / 2))];
    return (
      <g class="reported">
        <path d={strokes.map((x) => `M${x} ${3 * unit}V${17 * unit}`).join('')} />
      </g>
    );
  }
  return (
    <g class="reported">
      {dated.map(({ report, x, end }) => {
        const drawn = (
          <>
            {end > x && <path class="perhaps" d={`M${x} ${10 * unit}H${end}`} />}
            <path class={end > x ? 'vague' : undefined} d={`M${x} ${3 * unit}V${17 * unit}`} />
          </>
        );
        const words = `${outletOf(report)}, ${reportDate(report)}`;
        return (
          <a key={report.id} href={hashOf({ view: 'report', id: report.id, at: route.at })} aria-label={words}>
            <title>{words}</title>
            <rect class="reach" x={x - 9 * unit} y={-2 * unit} width={18 * unit} height={24 * unit} />
            {drawn}
          </a>
        );
      })}
    </g>
  );
}
