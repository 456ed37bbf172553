import { useMemo } from 'preact/hooks';
import { plural } from '../../src/exports/wording.ts';
import { isKnownBy, knownOn } from '../data/book.ts';
import { useDesk } from '../desk.ts';
import { go, type Route } from '../route.ts';
import { knownWhen } from './words.ts';

/** Bars drawn above the slider at most; more days than that share a bar. */
const BARS = 160;

/** A slider over the days on which something became known; every view shows what was known on the day chosen. */
export function AsOf({ route }: { readonly route: Route }) {
  const { book } = useDesk();
  const { days, dossier } = book;
  const last = days.length - 1;
  const chosen =
    route.at === null
      ? last
      : Math.max(
          0,
          days.findLastIndex((day) => day <= route.at!),
        );
  const known = dossier.reports.filter((report) => isKnownBy(report, route.at)).length;
  const undated = dossier.reports.filter((report) => knownOn(report) === null).length;
  const bars = useMemo(
    () =>
      barsOf(
        dossier.reports.flatMap((report) => knownOn(report) ?? []),
        days,
      ),
    [dossier, days],
  );
  const choose = (index: number) => go({ ...route, at: index >= last ? null : days[index]! }, 'replace');
  const { lead, day } = knownWhen(book, route.at)!;
  const words = route.at === null ? `latest, ${day}` : day;
  return (
    <section class="as-of" aria-label="As of">
      <p>
        <b>{lead}</b> <output>{day}</output>
        <small>
          {known} of {plural(dossier.reports.length, 'report')}
          {undated > 0 && `; ${undated} undated, always shown`}
        </small>
      </p>
      {last > 0 ? (
        <div class="slider">
          <svg viewBox={`0 0 ${bars.length - 1} 20`} preserveAspectRatio="none" aria-hidden="true">
            {bars.map(({ height, from }, index) => (
              <path key={from} d={`M${index} 20v${-height}`} class={from <= (route.at ?? '9') ? 'known' : 'later'} />
            ))}
          </svg>
          <input
            type="range"
            min={0}
            max={last}
            value={chosen}
            aria-label="Day as of which everything is shown"
            aria-valuetext={words}
            onInput={(event) => choose(Number(event.currentTarget.value))}
          />
        </div>
      ) : (
        <p class="slider one">Every dated report is of the same day.</p>
      )}
      <button type="button" disabled={route.at === null} onClick={() => choose(last)}>
        Latest
      </button>
    </section>
  );
}

/** Reports a day, the highest bar 18 units; neighbouring days together where there are many. */
function barsOf(reported: readonly string[], days: readonly string[]): { height: number; from: string }[] {
  const perBar = Math.ceil(days.length / BARS);
  const places = new Map(days.map((day, index) => [day, Math.floor(index / perBar)]));
  const counts = Array.from({ length: Math.ceil(days.length / perBar) }, () => 0);
  for (const day of reported) counts[places.get(day)!]!++;
  const most = Math.max(...counts, 1);
  return counts.map((count, index) => ({ height: 2 + (16 * count) / most, from: days[index * perBar]! }));
}
