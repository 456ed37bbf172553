import { countsInWords } from '../src/exports/wording.ts';
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
      <p class="lead">
        {ledger
          ? countsInWords(ledger.standings) || (at === null ? 'Nothing counts' : 'Nothing was known yet')
          : 'Counting …'}
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
