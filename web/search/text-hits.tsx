import { useEffect, useState } from 'preact/hooks';
import { isKnownBy } from '../data/book.ts';
import type { TextHit } from '../data/source.ts';
import { useDesk } from '../desk.ts';
import { outletOf, reportDate } from '../parts/words.ts';
import { hashOf } from '../route.ts';

/** Time to finish typing. */
const PAUSE = 200;

/** Reports whose text holds the words, beyond the sentences that became claims. */
export function TextHits({ q, at }: { readonly q: string; readonly at: string | null }) {
  const { book, source } = useDesk();
  const [hits, setHits] = useState<readonly TextHit[]>([]);
  useEffect(() => {
    const timer = setTimeout(() => {
      source.find(q).then(setHits, () => setHits([]));
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [q, source]);
  const shown = hits.flatMap((hit) => {
    const report = book.reports.get(hit.report);
    return report && isKnownBy(report, at) ? [{ ...hit, report }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <section>
      <h2>In the reports’ text</h2>
      <ul class="rows">
        {shown.map(({ report, before, match, after }) => (
          <li key={report.id}>
            <a class="row" href={hashOf({ view: 'report', id: report.id, q, at })}>
              <span class="quote" dir="auto">
                {before}
                <mark>{match}</mark>
                {after}
              </span>
              <small>
                <bdi>{outletOf(report)}</bdi>, {reportDate(report)}
              </small>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
