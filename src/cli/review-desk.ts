import type { DecisionOrder } from '../exports/review-schema.ts';
import type { Decision } from '../model/review.ts';
import type { ReviewDesk } from '../server/shelf.ts';
import type { Archive } from './archive.ts';
import type { Effects } from './effects.ts';
import { knownNames } from './review-names.ts';
import { usualReviewer } from './review-signing.ts';
import { decide } from './review-taking.ts';

/**
 * Takes decisions into a ledger file that is open for reading elsewhere: it is opened for writing for each of them.
 *
 * @throws Failure (4) when the file cannot be written
 */
export async function openDesk(effects: Effects, ledger: string, archive: () => Promise<Archive>): Promise<ReviewDesk> {
  await (await effects.ledger(ledger, 'write')).close();
  const take = async ({ by, why, ...matter }: DecisionOrder): Promise<readonly Decision[]> => {
    const store = await effects.ledger(ledger, 'write');
    try {
      return await decide(effects, store, matter, { by, why });
    } finally {
      await store.close();
    }
  };
  let last: Promise<unknown> = Promise.resolve();
  const known = knownNames(await effects.gazetteer());
  return {
    reviewer: usualReviewer(effects),
    known,
    assessed: async () => (await archive()).assessed,
    decide(order) {
      const taken = last.then(() => take(order));
      last = taken.catch(() => {});
      return taken;
    },
  };
}
