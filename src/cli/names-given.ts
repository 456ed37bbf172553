import type { Review } from '../ledger/index.ts';
import type { Subjects } from '../store/contract.ts';

/** What claims are about, with the names that a review has given. */
export function withNamesGiven({ frameworks, parties }: Subjects, review: Review): Subjects {
  const all = { framework: new Map(frameworks), party: new Map(parties) };
  for (const { change } of review.claims.values()) {
    if (change?.framework) all.framework.set(change.framework.id, change.framework.name);
    if (change?.party) all.party.set(change.party.id, change.party.name);
  }
  for (const what of ['framework', 'party'] as const)
    for (const { into } of [...review.splits[what].values(), ...review.merges[what].values()])
      all[what].set(into.id, into.name);
  return { frameworks: all.framework, parties: all.party };
}
