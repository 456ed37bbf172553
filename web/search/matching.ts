import { classOf } from '../../src/ledger/index.ts';
import type { Claim } from '../../src/model/claim.ts';
import { type Book, isKnownBy } from '../data/book.ts';
import type { Route } from '../route.ts';

/** Words in lower case and without accents, as they are compared. */
export const fold = (words: string): string => words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

export interface Hits {
  readonly claims: readonly Claim[];
  /** Named sources that fit, with the claims they stand behind. */
  readonly sources: readonly { readonly name: string; readonly claims: number }[];
}

type Filters = Pick<Route, 'q' | 'class' | 'step' | 'outlet' | 'framework' | 'at'>;

const haystacks = new WeakMap<Claim, string>();

function haystackOf(claim: Claim, outlet: string | null): string {
  const known = haystacks.get(claim);
  if (known !== undefined) return known;
  const made = fold(
    [
      claim.party.name,
      claim.framework.name,
      claim.evidence.quote,
      outlet ?? '',
      ...claim.attribution.map(({ source }) => source),
    ].join(' '),
  );
  haystacks.set(claim, made);
  return made;
}

/** Finds the claims that fit; yields now and then, so that the page stays alive over a hundred thousand of them. */
export function* findClaims(book: Book, filters: Filters): Generator<null, Hits> {
  const words = fold(filters.q ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const claims: Claim[] = [];
  const sources = new Map<string, number>();
  let seen = 0;
  for (const claim of book.claims.values()) {
    if (++seen % 200 === 0) yield null;
    if (filters.step !== null && claim.step !== filters.step) continue;
    if (filters.framework !== null && claim.framework.id !== filters.framework) continue;
    if (filters.class !== null && classOf(claim) !== filters.class) continue;
    const report = book.reports.get(claim.report)!;
    if (filters.outlet !== null && report.outlet !== filters.outlet) continue;
    if (!isKnownBy(report, filters.at)) continue;
    const haystack = haystackOf(claim, report.outlet);
    if (!words.every((word) => haystack.includes(word))) continue;
    claims.push(claim);
    for (const { source, kind } of claim.attribution) {
      if (kind === 'anonymous' || kind === 'outlet' || words.length === 0) continue;
      const folded = fold(source);
      if (words.every((word) => folded.includes(word))) sources.set(source, (sources.get(source) ?? 0) + 1);
    }
  }
  const named = [...sources].map(([name, count]) => ({ name, claims: count })).sort((a, b) => b.claims - a.claims);
  return { claims, sources: named };
}
