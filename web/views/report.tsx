import { useState } from 'preact/hooks';
import { plural } from '../../src/exports/wording.ts';
import type { ViewProperties } from '../app.tsx';
import { useDesk, useWords } from '../desk.ts';
import { Notice } from '../parts/notice.tsx';
import { reportDate, titleOf } from '../parts/words.ts';
import { ClaimsBeside } from '../reader/claims-beside.tsx';
import { Furniture } from '../reader/furniture.tsx';
import { Sheet } from '../reader/sheet.tsx';
import { hashOf } from '../route.ts';

const MARKS = [
  ['claims', 'claims', 'the sentences that standings rest on'],
  ['attributions', 'attributions', 'who is cited, the citing words, and what they are cited for'],
  ['times', 'times', 'words that name a time'],
  ['furniture', 'page furniture', 'words of the page that are not the article’s own; nothing in them is read'],
] as const;

/** A report's words with everything marked in place, opened at a claim's sentence where one is asked for. */
export function ReportView({ route }: ViewProperties) {
  const { book } = useDesk();
  const words = useWords(route.id);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const report = book.reports.get(route.id ?? '');
  if (!report)
    return (
      <Notice title="No such report here" isAlone>
        <p>
          <a href={hashOf({ view: 'reports', at: route.at })}>See the reports there are</a>.
        </p>
      </Notice>
    );
  const counted = book.byReport.get(report.id) ?? [];
  const rejected = book.review.rejected.filter((claim) => claim.report === report.id);
  const claims = [...counted, ...rejected].sort((a, b) => a.evidence.start - b.evidence.start);
  const toggle = (mark: string) => {
    const next = new Set(hidden);
    if (!next.delete(mark)) next.add(mark);
    setHidden(next);
  };
  return (
    <article class="report">
      <p class="quiet">
        {report.outlet && (
          <>
            <bdi>{report.outlet}</bdi>,{' '}
          </>
        )}
        {reportDate(report)}
      </p>
      <h1 dir="auto">{titleOf(report)}</h1>
      <p class="quiet imprint">
        {report.published.why !== null && <span>Date: {report.published.why}. </span>}
        <bdi>{report.path}</bdi>
        <WebAddress url={report.url} />, {plural(counted.length, 'claim')}
      </p>
      <fieldset class="marks">
        <legend class="unseen">Marked in the text</legend>
        {MARKS.map(([mark, label, meaning]) => (
          <label key={mark} title={meaning}>
            <input type="checkbox" checked={!hidden.has(mark)} onChange={() => toggle(mark)} />{' '}
            <span class={`sample ${mark}`}>{label}</span>
          </label>
        ))}
      </fieldset>
      <div class="reader">
        <div class={`sheet ${[...hidden].map((mark) => `no-${mark}`).join(' ')}`}>
          {words === 'loading' && <p role="status">Fetching the words …</p>}
          {words === 'failed' && (
            <Notice title="The words could not be fetched">
              <p>Is ‘chancery serve’ still running?</p>
            </Notice>
          )}
          {words === null && (
            <Notice title="Its text is left out of this file because of its size">
              <p>The sentences that claims rest on are here:</p>
              {claims.map((claim) => (
                <p key={claim.id} dir="auto" class="left-out">
                  <mark class={claim.id === route.claim ? 'chosen' : undefined}>{claim.evidence.quote}</mark>
                </p>
              ))}
            </Notice>
          )}
          {words !== null && typeof words === 'object' && <Sheet words={words} claims={claims} route={route} />}
        </div>
        <ClaimsBeside claims={claims} route={route} report={report} />
      </div>
      {words !== null && typeof words === 'object' && <Furniture words={words} />}
    </article>
  );
}

/** Only the web's own addresses become links. */
function WebAddress({ url }: { readonly url: string | null }) {
  if (url === null) return null;
  return (
    <>
      ,{' '}
      {/^https?:\/\//i.test(url) ? (
        <a href={url} rel="noreferrer noopener nofollow" target="_blank">
          <bdi>{url}</bdi>
        </a>
      ) : (
        <bdi>{url}</bdi>
      )}
    </>
  );
}
