import { type Review, settleReview } from '../ledger/index.ts';
import type { AssessedDecision, Decision, Reopened } from '../model/review.ts';
import type { LedgerStore } from '../store/contract.ts';

/** Every decision of a ledger, and whether the report or the rules have changed since it was taken. */
export async function assessReview(store: LedgerStore): Promise<AssessedDecision[]> {
  const assessed: AssessedDecision[] = [];
  const newest = await store.newestRules();
  for await (const decision of store.decisions())
    assessed.push({ decision, reopened: await reopenedBy(store, decision, newest) });
  return assessed;
}

export const reviewOf = async (store: LedgerStore): Promise<Review> => settleReview(await assessReview(store));

async function reopenedBy(store: LedgerStore, decision: Decision, newest: number): Promise<Reopened | null> {
  if (decision.action === 'merge' || decision.action === 'split') {
    if (decision.rules !== newest) return 'read again';
    if (decision.action === 'merge') return null;
    for (const claim of decision.claims) {
      const found = await claimReopened(store, claim, newest, decision.at);
      if (found !== null) return found;
    }
    return null;
  }
  // What is taken back asks for nothing.
  if (decision.action === 'withdraw') return null;
  return claimReopened(store, decision.claim, decision.rules, decision.at);
}

async function claimReopened(store: LedgerStore, id: string, rules: number, at: string): Promise<Reopened | null> {
  const found = await store.claim(id);
  if (found === null) return 'not in this ledger';
  if (!found.current) return 'no longer read';
  if (found.rules !== rules) return 'read again';
  return (await store.isRevisedSince(found.claim.report, at)) ? 'report revised' : null;
}
