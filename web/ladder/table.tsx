import { FIRST_FORMAL, ROAD } from '../../src/exports/ladder.ts';
import { CLASS_MEANINGS, STEP_MEANINGS } from '../../src/exports/meanings.ts';
import { classWord, plural, reportsInWords, sinceInWords, standingWord, stepWord } from '../../src/exports/wording.ts';
import type { Standing } from '../../src/model/standing.ts';
import { Mark } from '../parts/mark.tsx';
import { pure } from '../parts/pure.ts';
import { Term } from '../parts/term.tsx';
import { useGradually } from '../parts/use-gradually.ts';
import { hashOf, type Route } from '../route.ts';
import type { LadderRow, Rung } from './rows.ts';

interface Properties {
  readonly name: string;
  readonly rows: readonly LadderRow[];
  readonly route: Pick<Route, 'view' | 'id' | 'at' | 'party'>;
  /** Draws every row at once, as paper needs it. */
  readonly isWhole?: boolean;
}

/** Rows drawn in one go; the others follow while the first can be read. */
const AT_ONCE = 40;

/** Parties as rows, steps as columns; every mark opens its evidence. */
export function LadderTable({ name, rows, route, isWhole = false }: Properties) {
  const drawn = useGradually(rows.length, AT_ONCE, isWhole);
  return (
    <table class="ladder">
      <caption class="unseen">{name}: parties by step</caption>
      <colgroup>
        <col class="party" />
        <col span={ROAD.length} />
        <col class="off" />
        <col class="grounds" />
      </colgroup>
      <thead>
        <tr class="kinds" aria-hidden="true">
          <td />
          <td colSpan={FIRST_FORMAL}>soft steps</td>
          <td colSpan={ROAD.length - FIRST_FORMAL} class="border">
            formal acts
          </td>
          <td class="border" />
          <td class="grounds" />
        </tr>
        <tr class="steps">
          <th scope="col" class="party">
            <span class="unseen">Party</span>
          </th>
          {ROAD.map((step, index) => (
            <th scope="col" key={step} class={index === FIRST_FORMAL ? 'border' : undefined}>
              <Term meaning={STEP_MEANINGS[step]}>{stepWord(step)}</Term>
            </th>
          ))}
          <th scope="col" class="border off">
            <Term meaning="it waits, it was stopped, or it is out">off the road</Term>
          </th>
          <th scope="col" class="grounds">
            since, evidence
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, drawn).map((row) => (
          <Row
            key={row.standings[0]!.party.id}
            row={row}
            framework={route.id ?? ''}
            at={route.at}
            isOpen={row.standings.some(({ party }) => party.id === route.party)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProperties {
  readonly row: LadderRow;
  readonly framework: string;
  readonly at: string | null;
  readonly isOpen: boolean;
}

const Row = pure(({ row, framework, at, isOpen }: RowProperties) => {
  const route: Partial<Route> = { view: 'ladder', id: framework, at };
  const standing = row.standings[0]!;
  const link = (change: Partial<Route>) => hashOf({ ...route, party: standing.party.id, ...change });
  const isGroup = row.standings.length > 1;
  return (
    <>
      <tr class={isOpen ? 'open' : undefined}>
        <th scope="row">
          {isGroup ? <b>{row.standings.length} parties</b> : <Names standings={row.standings} route={route} />}
          <span class="narrow-facts">
            <b>{standingWord(standing)}</b> {sinceInWords(standing.since)}
          </span>
        </th>
        {row.rungs.map((rung, index) => (
          <RungCell key={rung.step} rung={rung} isBorder={index === FIRST_FORMAL} href={link({ step: rung.step })} />
        ))}
        <td class="border off">
          {row.off.map(({ step, sign, isHere }) => (
            <a key={step} href={link({ step })} class={isHere ? 'here' : undefined}>
              <Mark sign={sign} small={!isHere} />
              <span class="off-word">
                {sign === 'denied' && 'not '}
                {stepWord(step)}
              </span>
            </a>
          ))}
          {row.isDisputed && (
            <a href={hashOf({ view: 'disputes', id: framework, at })} class="dispute-link">
              disputed
            </a>
          )}
        </td>
        <td class="grounds">
          {sinceInWords(standing.since)}
          <small title={CLASS_MEANINGS[standing.class]}>{classWord(standing.class)}</small>
          <small>{reportsInWords(standing)}</small>
        </td>
      </tr>
      {isGroup && (
        <tr class="beneath names">
          <td colSpan={ROAD.length + 2}>
            <Names standings={row.standings} route={route} />
          </td>
        </tr>
      )}
      {standing.conditions.length > 0 && (
        <tr class="beneath">
          <td />
          <td colSpan={ROAD.length + 1} dir="auto">
            <Mark sign="waiting" small /> on condition: {standing.conditions.map(({ words }) => words).join('; ')}
          </td>
        </tr>
      )}
    </>
  );
});

const Names = ({ standings, route }: { readonly standings: readonly Standing[]; readonly route: Partial<Route> }) =>
  standings.map(({ party }, index) => (
    <span key={party.id}>
      {index > 0 && ', '}
      <a href={hashOf({ ...route, party: party.id })}>
        <bdi>{party.name}</bdi>
      </a>
    </span>
  ));

/** A date that may wrap in a narrow cell, but not between its day and its month. */
const inCell = (date: string): string => date.replace(/(\d) (?=\p{Lu})/gu, '$1\u00a0');

function RungCell({
  rung,
  isBorder,
  href,
}: {
  readonly rung: Rung;
  readonly isBorder: boolean;
  readonly href: string;
}) {
  const { thread, sign, isHere, date, from, to } = rung;
  return (
    <td class={isBorder ? 'border' : undefined}>
      {from && <i class={`line in ${from}`} />}
      {to && <i class={`line out ${to}`} />}
      {thread && (
        <a href={href} class={`rung${isHere ? ' here' : ''}`}>
          <Mark sign={sign} small={!isHere} />
          <span class="unseen">
            {isHere && 'stands here: '}
            {stepWord(thread.step)}, {plural(thread.reports, 'report')}
          </span>
          {date && <small class="date">{inCell(date)}</small>}
        </a>
      )}
    </td>
  );
}
