import { Fragment } from 'preact';
import { countsInWords } from '../src/exports/wording.ts';
import type { Standing } from '../src/model/standing.ts';
import { useDesk, useLedgers } from './desk.ts';
import { go, hashOf, type Route, type View } from './route.ts';

const TABS: readonly (readonly [View, string])[] = [
  ['ladder', 'Ladder'],
  ['map', 'Map'],
  ['timeline', 'Timeline'],
  ['origins', 'Origins'],
  ['disputes', 'Disputes & framing'],
];

interface Properties {
  readonly route: Route;
  readonly framework: { readonly id: string; readonly name: string };
}

/** A framework's name, how many stand where, and the ways to look at it. */
export function FrameworkHead({ route, framework }: Properties) {
  const { book } = useDesk();
  const { at } = route;
  const [ledger] = useLedgers([framework.id], at);
  const { frameworks } = book.dossier;
  return (
    <div class="framework-head">
      {frameworks.length > 1 && (
        <label class="choose">
          <span>Framework</span>
          <select
            value={framework.id}
            onChange={(event) => go({ view: route.view, at, id: event.currentTarget.value })}
          >
            {frameworks.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <h1 dir="auto">{framework.name}</h1>
      <p class="lead counts">
        {ledger ? (
          <Counts standings={ledger.standings} none={at === null ? 'Nothing counts' : 'Nothing was known yet'} />
        ) : (
          'Counting …'
        )}
      </p>
      <nav class="tabs" aria-label="Views">
        {TABS.map(([view, words]) => (
          <a
            key={view}
            href={hashOf({ view, at, id: framework.id })}
            aria-current={route.view === view ? 'page' : undefined}
          >
            {words}
            {view === 'disputes' && ledger && ledger.disputes.length > 0 && <small> {ledger.disputes.length}</small>}
          </a>
        ))}
      </nav>
    </div>
  );
}

/** How many stand where; no line ends between a number and its word. */
function Counts({ standings, none }: { readonly standings: readonly Standing[]; readonly none: string }) {
  const words = countsInWords(standings);
  if (words === '') return <>{none}</>;
  return words.split(' · ').map((one, index) => (
    <Fragment key={one}>
      {index > 0 && ' · '}
      <span>{one}</span>
    </Fragment>
  ));
}
