import type { OriginRow } from '../model/origin.ts';
import type { FrameworkStandings, Ledger } from '../model/standing.ts';
import { inAgendaOrder } from './agenda.ts';
import { compare } from './chronology.ts';
import { inDisputeOrder } from './disputes/index.ts';

/** Frameworks with the most parties first. */
export const inLedgerOrder = (a: FrameworkStandings, b: FrameworkStandings): number =>
  b.standings.length - a.standings.length || compare(a.id, b.id);

/**
 * A ledger of all that is known now, in which `part` takes the place of these frameworks. What comes of records alone,
 * events and framing, stays: claims do not change it.
 */
export function withRefolded(whole: Ledger, part: Ledger, frameworks: ReadonlySet<string>): Ledger {
  const isKept = ({ framework }: { readonly framework: string }): boolean => !frameworks.has(framework);
  return {
    ...whole,
    frameworks: [...whole.frameworks.filter(({ id }) => !frameworks.has(id)), ...part.frameworks].sort(inLedgerOrder),
    agenda: [...whole.agenda.filter(isKept), ...part.agenda].sort(inAgendaOrder),
    disputes: [...whole.disputes.filter(isKept), ...part.disputes].sort(inDisputeOrder),
    origins: byFramework([...whole.origins.filter((row) => !frameworks.has(row.framework.id)), ...part.origins]),
  };
}

/** The rows of a framework come together, and stay in their own order. */
const byFramework = (rows: readonly OriginRow[]): OriginRow[] =>
  rows.toSorted((a, b) => compare(a.framework.id, b.framework.id));
