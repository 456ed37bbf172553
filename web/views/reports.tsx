import { plural } from '../../src/exports/wording.ts';
import type { ViewProperties } from '../app.tsx';
import { isKnownBy, knownOn } from '../data/book.ts';
import { useDesk } from '../desk.ts';
import { VirtualList } from '../parts/virtual-list.tsx';
import { reportDate, titleOf } from '../parts/words.ts';
import { hashOf } from '../route.ts';

/** Every report that says where a party stands, the latest first. */
export function ReportsView({ route }: ViewProperties) {
  const { book } = useDesk();
  const reports = book.dossier.reports
    .filter((report) => isKnownBy(report, route.at))
    .toSorted((a, b) => compare(knownOn(b) ?? '', knownOn(a) ?? '') || compare(a.path, b.path));
  return (
    <>
      <h1>Reports</h1>
      <p class="lead">{plural(reports.length, 'report')} with claims, the latest first.</p>
      <VirtualList
        items={reports}
        height={68}
        label="Reports"
        row={(report) => (
          <a class="row" href={hashOf({ view: 'report', id: report.id, at: route.at })}>
            <b dir="auto">{titleOf(report)}</b>
            <small>
              {report.outlet && (
                <>
                  <bdi>{report.outlet}</bdi>,{' '}
                </>
              )}
              {reportDate(report)}, {plural(book.byReport.get(report.id)?.length ?? 0, 'claim')}
            </small>
          </a>
        )}
      />
    </>
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
