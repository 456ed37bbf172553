import { findInText, type TextMatch } from '../exports/text-search.ts';
import type { Claim } from '../model/claim.ts';
import type { Edition } from './edition.ts';
import { holds } from './holds.ts';
import type { Shelf } from './shelf.ts';

export interface Found {
  readonly frameworks: readonly { readonly id: string; readonly name: string }[];
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly claims: readonly Claim[];
  readonly texts: readonly (TextMatch & { readonly report: string })[];
  /** Every report's text was looked through. */
  readonly complete: boolean;
}

/** How long the reports' texts are looked through for one question, in ms. */
const PATIENCE = 1500;

/** What holds some words; the texts are looked through one report at a time, so that memory stays small. */
export async function searchIn({ brief, claims }: Edition, shelf: Shelf, q: string, limit: number): Promise<Found> {
  const words = q.toLowerCase().split(/\s+/).filter(Boolean);
  const named = ({ name }: { readonly name: string }) => words.every((word) => name.toLowerCase().includes(word));
  const parties = new Map(claims.map(({ party }) => [party.id, { id: party.id, name: party.name }]));
  const texts: (TextMatch & { report: string })[] = [];
  const until = performance.now() + PATIENCE;
  let complete = true;
  for (const id of brief.reports.keys()) {
    if (texts.length >= limit) break;
    if (performance.now() > until) {
      complete = false;
      break;
    }
    const match = findInText((await shelf.reading(id))?.report.text ?? '', q);
    if (match) texts.push({ report: id, ...match });
  }
  return {
    frameworks: brief.ledger.frameworks
      .filter(named)
      .map(({ id, name }) => ({ id, name }))
      .slice(0, limit),
    parties: [...parties.values()].filter(named).slice(0, limit),
    claims: claims.filter((claim) => holds(claim, words)).slice(0, limit),
    texts,
    complete,
  };
}
