import type { Claim } from '../model/claim.ts';
import type { Dated } from '../model/report.ts';
import type { ReportFacts } from '../model/standing.ts';

/** A claim beside what is known of the report it comes from. */
export interface Entry {
  readonly claim: Claim;
  readonly facts: ReportFacts;
}

/** The last day on which the claim may have become known; null when there is none, as for a report “from 1984 on”. */
const knownBy = ({ facts }: Entry): string | null => facts.published.to;

/** Whether `later` certainly became known after `earlier`. False when the intervals touch, or are open towards each other. */
export function certainlyAfter(later: Entry, earlier: Entry): boolean {
  const { from } = later.facts.published;
  const to = knownBy(earlier);
  return from !== null && to !== null && from > to;
}

/** A day to put claims in order by; '' when nothing is known. Proves nothing: an interval may be open. */
const knownAround = ({ facts: { published } }: Entry): string => published.from ?? published.to ?? '';

/** Whether `later` happened after `earlier`: by the times the claims state where both do, else by when they became known. */
export function happenedAfter(later: Entry, earlier: Entry): boolean {
  const from = later.claim.when?.from;
  const to = earlier.claim.when?.to ?? earlier.claim.when?.from;
  return from && to ? from > to : certainlyAfter(later, earlier);
}

/** A total order that does not depend on the order of reading: time known, then report, place and id. */
export function inOrder(a: Entry, b: Entry): number {
  return (
    compare(knownAround(a), knownAround(b)) ||
    compare(a.claim.report, b.claim.report) ||
    a.claim.evidence.start - b.claim.evidence.start ||
    compare(a.claim.id, b.claim.id)
  );
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Steps that are still to come: their stated time is a plan, not since when they hold. */
const AHEAD: ReadonlySet<string> = new Set(['expected', 'withdrawing', 'floated', 'conditional']);

/** Since when a step is said to hold: the text's own date first, else the first report that says so. */
export function sinceOf(entries: readonly Entry[]): Dated {
  const said = entries
    .flatMap((entry) => {
      const { claim } = entry;
      if (!claim.when?.from || isPlan(entry)) return [];
      return [{ claim, when: claim.when, from: claim.when.from }];
    })
    .sort((a, b) => compare(a.from, b.from) || compare(a.claim.id, b.claim.id))[0];
  if (said) {
    return {
      from: said.from,
      to: said.when.to,
      basis: said.when.basis,
      why: `“${said.when.expression}” in ${said.claim.path}`,
    };
  }
  const first = entries
    .flatMap((entry) => {
      const by = knownBy(entry);
      return by === null ? [] : [{ entry, by }];
    })
    .sort((a, b) => compare(a.by, b.by) || inOrder(a.entry, b.entry))[0];
  if (first) {
    return {
      from: null,
      to: first.by,
      basis: 'inferred',
      why: `at the latest when ${first.entry.claim.path} was published`,
    };
  }
  return { from: null, to: null, basis: 'unknown', why: null };
}

/** The time a claim states is one to come, not one since when the step holds. */
export const isPlan = (entry: Entry): boolean => AHEAD.has(entry.claim.step) || isAhead(entry);

/** The time a claim states lies after the report that states it. */
export function isAhead({ claim, facts }: Entry): boolean {
  const { from } = claim.when ?? {};
  return !!from && !!facts.published.to && from > facts.published.to;
}
