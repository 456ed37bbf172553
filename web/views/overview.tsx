import { rankOf } from '../../src/exports/ladder.ts';
import { plural, standingWord } from '../../src/exports/wording.ts';
import type { Standing } from '../../src/model/standing.ts';
import type { ViewProperties } from '../app.tsx';
import { isKnownBy } from '../data/book.ts';
import type { FrameworkLedger } from '../data/folding.ts';
import { useDesk, useLedgers } from '../desk.ts';
import { RejectedAlone } from '../evidence/rejected.tsx';
import { Mark, type Sign, signOf } from '../parts/mark.tsx';
import { hashOf } from '../route.ts';
import { Legend } from './ladder.tsx';

/** Every framework in a line: how many parties stand where, and who moves. */
export function Overview({ route }: ViewProperties) {
  const { book } = useDesk();
  const { at } = route;
  const { frameworks, reports } = book.dossier;
  const ledgers = useLedgers(
    frameworks.map(({ id }) => id),
    at,
  );
  const untold = ledgers.filter(({ standings }) => standings.length === 0).map(({ id }) => id);
  const parties = new Set(ledgers.flatMap(({ standings }) => standings.map(({ party }) => party.id)));
  const known = reports.filter((report) => isKnownBy(report, at)).length;
  return (
    <>
      <h1>State of play</h1>
      <p class="lead">
        {plural(ledgers.filter(({ standings }) => standings.length > 0).length, 'framework')},{' '}
        {parties.size === 1 ? '1 party' : `${parties.size} parties`}, from {plural(known, 'report')}.
      </p>
      <Legend />
      <ul class="frameworks">
        {frameworks.map(({ id, name }) => {
          const ledger = ledgers.find((each) => each.id === id);
          if (ledger && ledger.standings.length === 0) return null;
          return (
            <li key={id}>
              <h2 dir="auto">
                <a href={hashOf({ view: 'ladder', id, at })}>{name}</a>
              </h2>
              {ledger ? <Line ledger={ledger} at={at} /> : <p class="quiet">Counting …</p>}
            </li>
          );
        })}
      </ul>
      <RejectedAlone frameworks={untold} at={at} />
    </>
  );
}

/** Parties named in words beside the bar. */
const NAMED = 4;

function Line({ ledger, at }: { readonly ledger: FrameworkLedger; readonly at: string | null }) {
  const groups = groupsOf(ledger.standings);
  const moving = ledger.standings.filter(
    ({ step, conditions, disputed }) => step !== 'in-force' || disputed || conditions.length > 0,
  );
  const shown = moving.slice(0, NAMED);
  return (
    <>
      <div class="strip" aria-hidden="true">
        {groups.map(({ word, sign, standings }) => (
          <i key={word} class={sign} style={{ flexGrow: standings.length }} />
        ))}
      </div>
      <ul class="bar" aria-label="Parties by step">
        {groups.map(({ word, sign, standings }) => (
          <li key={word}>
            <Mark sign={sign} /> <b>{standings.length}</b> {word}
          </li>
        ))}
      </ul>
      {shown.length > 0 && (
        <p class="moving">
          {shown.map((standing) => (
            <a key={standing.party.id} href={hashOf({ view: 'ladder', id: ledger.id, at, party: standing.party.id })}>
              <Mark sign={signOf({ ...standing, polarity: standing.best.polarity })} /> <bdi>{standing.party.name}</bdi>{' '}
              <small>{standingWord(standing)}</small>
            </a>
          ))}
          {moving.length > shown.length && (
            <a href={hashOf({ view: 'ladder', id: ledger.id, at })}>
              <small>and {moving.length - shown.length} more</small>
            </a>
          )}
        </p>
      )}
    </>
  );
}

interface Group {
  readonly word: string;
  readonly sign: Sign;
  readonly standings: Standing[];
}

function groupsOf(standings: readonly Standing[]): Group[] {
  const groups = new Map<string, Group>();
  for (const standing of standings.toSorted((a, b) => rankOf(a.step) - rankOf(b.step))) {
    const word = standingWord(standing);
    const group = groups.get(word);
    if (group) group.standings.push(standing);
    else
      groups.set(word, {
        word,
        sign: signOf({ ...standing, class: 'named-official', polarity: standing.best.polarity }),
        standings: [standing],
      });
  }
  return [...groups.values()];
}
