import { useMemo } from 'preact/hooks';
import { dayInWords } from '../../src/exports/wording.ts';
import type { FrameworkProperties } from '../app.tsx';
import { useDesk, useLedgers } from '../desk.ts';
import { RejectedAlone } from '../evidence/rejected.tsx';
import { ladderRows } from '../ladder/rows.ts';
import { LadderTable } from '../ladder/table.tsx';
import { Mark, SIGN_MEANINGS, type Sign } from '../parts/mark.tsx';
import { Notice } from '../parts/notice.tsx';
import { Term } from '../parts/term.tsx';
import { hashOf } from '../route.ts';

const LEGEND: readonly (readonly [Sign, string])[] = [
  ['formal', 'formal act'],
  ['soft', 'soft step'],
  ['forecast', 'forecast'],
  ['waiting', 'waits'],
  ['stopped', 'stopped'],
  ['out', 'out'],
];

export function LadderView({ route, framework }: FrameworkProperties) {
  const { book } = useDesk();
  const [ledger] = useLedgers([framework], route.at);
  const rows = useMemo(() => (ledger ? ladderRows(book, ledger.standings, ledger.disputes) : []), [book, ledger]);
  if (!ledger) return <p role="status">Folding the claims …</p>;
  if (rows.length === 0)
    return (
      <>
        {route.at !== null && (
          <Notice title="Nothing was known yet">
            <p>
              No report known on {dayInWords(route.at)} speaks of it.{' '}
              <a href={hashOf({ view: 'ladder', id: framework })}>See the latest</a>.
            </p>
          </Notice>
        )}
        <RejectedAlone frameworks={[framework]} at={route.at} />
      </>
    );
  return (
    <>
      <Legend />
      <LadderTable
        name={ledger.name}
        rows={rows}
        route={{ view: 'ladder', id: framework, at: route.at, party: route.party }}
      />
      <RejectedAlone frameworks={[framework]} at={route.at} />
    </>
  );
}

export const Legend = () => (
  <ul class="legend" aria-label="Signs">
    {LEGEND.map(([sign, words]) => (
      <li key={sign}>
        <Mark sign={sign} /> <Term meaning={SIGN_MEANINGS[sign]}>{words}</Term>
      </li>
    ))}
    <li>
      <Mark sign="soft" small /> earlier step
    </li>
  </ul>
);
