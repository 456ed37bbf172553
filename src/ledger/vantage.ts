import type { Uncertainty } from '../model/standing.ts';
import { compare, type Entry, isPlan } from './chronology.ts';

/** From when a ledger is looked at (docs/standing.md, "As of a day"). Days are `YYYY-MM-DD`; null asks for no limit. */
export interface Vantage {
  /** Only what held on that day. */
  readonly asOf: string | null;
  /** Only what reports published by then say. */
  readonly knownBy: string | null;
}

export const NOW: Vantage = { asOf: null, knownBy: null };

/** Whether something lies by a day: certainly, certainly not, or perhaps, with the reason. */
type Answer = 'yes' | 'no' | Uncertainty['why'];

/** The entries that belong to the vantage, uncertain ones too, and a note of each report that is uncertain. */
export function seenFrom(
  vantage: Vantage,
  entries: readonly Entry[],
): { readonly entries: readonly Entry[]; readonly uncertain: readonly Uncertainty[] } {
  if (vantage.asOf === null && vantage.knownBy === null) return { entries, uncertain: [] };
  const kept: Entry[] = [];
  const unsure = new Map<string, { entry: Entry; why: Uncertainty['why']; claims: string[] }>();
  for (const entry of entries) {
    const answers = [
      vantage.knownBy === null ? 'yes' : knownBy(entry, vantage.knownBy),
      vantage.asOf === null ? 'yes' : heldOn(entry, vantage.asOf),
    ];
    if (answers.includes('no')) continue;
    kept.push(entry);
    const why = answers.find((answer): answer is Uncertainty['why'] => answer !== 'yes' && answer !== 'no');
    if (why === undefined) continue;
    const key = `${why} ${entry.facts.id}`;
    const note = unsure.get(key) ?? { entry, why, claims: [] };
    note.claims.push(entry.claim.id);
    unsure.set(key, note);
  }
  const uncertain = [...unsure.values()].map(({ entry: { facts }, why, claims }) => ({
    report: facts.id,
    path: facts.path,
    published: facts.published,
    why,
    claims: claims.sort(compare),
  }));
  return {
    entries: kept,
    uncertain: uncertain.sort(
      (a, b) => compare(a.path, b.path) || compare(a.report, b.report) || compare(a.why, b.why),
    ),
  };
}

/** Whether the report behind it was published by the day. */
function knownBy({ facts }: Entry, day: string): Answer {
  const { from, to } = facts.published;
  if (from === null && to === null) return 'undated';
  return by(from, to, day, 'published-around');
}

/** A step with a time of its own holds from then; one without, and a plan, from the publication of its report. */
function heldOn(entry: Entry, day: string): Answer {
  const { when } = entry.claim;
  if (!when || (when.from === null && when.to === null) || isPlan(entry)) return knownBy(entry, day);
  return by(when.from, when.to, day, 'step-around');
}

function by(from: string | null, to: string | null, day: string, around: Uncertainty['why']): Answer {
  if (from !== null && from > day) return 'no';
  return to !== null && to <= day ? 'yes' : around;
}
