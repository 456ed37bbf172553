import { dayInWords, intervalInWords } from '../../src/exports/wording.ts';
import { type Entry, sinceOf } from '../../src/ledger/chronology.ts';
import type { Dated } from '../../src/model/report.ts';
import type { StandingThread } from '../../src/model/standing.ts';
import { type Book, factsIn, knownOn } from '../data/book.ts';

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

/** A report's headline, else the name of its file. */
export const titleOf = ({ title, path }: { readonly title: string | null; readonly path: string }): string =>
  title ?? path.split('/').at(-1) ?? path;

/** What to call a report in a line: its outlet, else its headline, else the end of its path. */
export const outletOf = (report: {
  readonly outlet: string | null;
  readonly title: string | null;
  readonly path: string;
}) => report.outlet ?? titleOf(report);
