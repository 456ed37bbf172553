import { dayInWords, intervalInWords } from '../../src/exports/wording.ts';
import { type Entry, sinceOf } from '../../src/ledger/chronology.ts';
import type { Dated } from '../../src/model/report.ts';
import type { StandingThread } from '../../src/model/standing.ts';
import { type Book, factsIn, knownOn, latestReport } from '../data/book.ts';

/** Since when the reports have a party at a step. */
export function sinceStep(book: Book, { claims }: Pick<StandingThread, 'claims'>): Dated {
  const entries = claims.flatMap((id): Entry[] => {
    const claim = book.claims.get(id);
    return claim ? [{ claim, facts: factsIn(book, claim.report) }] : [];
  });
  return sinceOf(entries);
}

/** A date in few words: `6 Nov 2025`, `by 7 Nov 2025`, `2020`; '' when none is known. */
export function dateShort({ from, to, basis }: Dated): string {
  return basis === 'unknown' ? '' : (intervalInWords(from, to) ?? '');
}

export function reportDate(report: { readonly published: Dated }): string {
  const day = knownOn(report);
  if (day === null) return 'undated';
  const words = intervalInWords(report.published.from, report.published.to) ?? dayInWords(day);
  return report.published.basis === 'inferred' ? `${words} (inferred)` : words;
}

/** `latest report`, with its date where the day is not known. */
export function latestInWords({ dossier }: Book): string {
  const { from, to } = latestReport(dossier);
  return from === to ? 'latest report' : `latest report (${intervalInWords(from, to)})`;
}

/** By when everything shown was known: the day chosen, else when the latest report came out; null when no report has a day. */
export function knownWhen(
  { dossier }: Book,
  at: string | null,
): { readonly lead: string; readonly day: string } | null {
  if (at !== null) return { lead: 'As known on', day: dayInWords(at) };
  const { from, to } = latestReport(dossier);
  const day = intervalInWords(from, to);
  return day === null ? null : { lead: from === to ? 'As known on' : 'Latest report:', day };
}

/** A report's headline, else the name of its file. */
export const titleOf = ({ title, path }: { readonly title: string | null; readonly path: string }): string =>
  title ?? path.split('/').at(-1) ?? path;

/** What to call a report in a line: its outlet, else its headline, else the end of its path. */
export const outletOf = (report: {
  readonly outlet: string | null;
  readonly title: string | null;
  readonly path: string;
}) => report.outlet ?? titleOf(report);
