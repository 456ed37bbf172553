import type { DossierOrigin } from '../../src/exports/comparison-schema.ts';
import type { Dossier } from '../../src/exports/dossier-schema.ts';
import type { Cited, Dispute } from '../../src/model/dispute.ts';
import type { Framing } from '../../src/model/framing.ts';
import type { OriginRow, OriginSide } from '../../src/model/origin.ts';
import { type Book, getOrAdd, isKnownBy } from './book.ts';

/** Rows of a framework's origins as the ledger has them; words that are not carried are null. Each is unpacked once. */
export function originsIn(dossier: Dossier): (framework: string) => readonly OriginRow[] {
  const packed = Map.groupBy(dossier.origins, ({ framework }) => dossier.frameworks[framework]!.id);
  const done = new Map<string, readonly OriginRow[]>();
  return (framework) => getOrAdd(done, framework, () => (packed.get(framework) ?? []).map(rowIn(dossier)));
}

const rowIn =
  (dossier: Dossier) =>
  (row: DossierOrigin): OriginRow => {
    const opposite = row.opposite && sideOf(dossier, row.opposite);
    return {
      framework: dossier.frameworks[row.framework]!,
      party: dossier.parties[row.party]!,
      step: row.step,
      outlets: row.outlets,
      ...sideOf(dossier, row),
      merges: row.merges.map(({ rule, evidence }) => ({
        rule,
        evidence: evidence.map(({ report, start, end, quote = null }) => {
          const { id, path, words } = dossier.reports[report]!;
          return { report: id, path, start, end, quote: quote ?? words?.text.slice(start, end) ?? null };
        }),
      })),
      opposite,
    };
  };

const sideOf = (
  { reports: all }: Dossier,
  { lower, upper, list }: Pick<DossierOrigin, 'lower' | 'upper' | 'list'>,
): OriginSide => ({
  lower,
  upper,
  list: list.map(({ reports, ...origin }) => ({
    ...origin,
    reports: reports.map((place) => ({ id: all[place]!.id, path: all[place]!.path })),
  })),
});

/**
 * Disputes and framing of the whole as far as they had come out by a day: sides and wordings of which no report was out
 * are left away, and what then has one side only.
 */
export function disputesBy(book: Book, at: string | null): readonly Dispute[] {
  if (at === null) return book.disputes;
  return book.disputes.flatMap((dispute) => {
    const sides = dispute.sides.filter(({ cited }) => cited.some((one) => isOut(book, one, at)));
    if (sides.length < 2) return [];
    return [{ ...dispute, sides, preferences: sides.length === dispute.sides.length ? dispute.preferences : [] }];
  });
}

export function framingBy(book: Book, at: string | null): readonly Framing[] {
  if (at === null) return book.framing;
  return book.framing.flatMap((one) => {
    const wordings = one.wordings.filter(({ cited }) => cited.some((each) => isOut(book, each, at)));
    return wordings.length < 2 ? [] : [{ ...one, wordings }];
  });
}

const isOut = (book: Book, { report }: Cited, at: string): boolean => {
  const known = book.reports.get(report);
  return known !== undefined && isKnownBy(known, at);
};
