import { setImmediate as turn } from 'node:timers/promises';
import { composeBrief } from '../exports/brief.ts';
import { applyReview } from '../ledger/index.ts';
import type { Shelf } from '../server/shelf.ts';
import type { GrowingArchive } from './archive.ts';
import type { Effects } from './effects.ts';
import { fetchMerges } from './origin-gathering.ts';
import { Refolding, readUnder } from './refolding.ts';
import { openDesk } from './review-desk.ts';

/**
 * What the server serves from. The archive is opened anew whenever it has grown; after a decision nothing is read again.
 * With `ledger` it takes decisions into it. Others are answered between the steps of folding.
 */
export async function shelfOf(effects: Effects, growing: GrowingArchive, ledger: string | undefined): Promise<Shelf> {
  const archive = oncePer(
    () => growing.version(),
    () => growing.archive(),
  );
  const telling = oncePer(
    () => growing.readings(),
    async () => ({
      told: await (await archive()).told({ frameworks: [], parties: [] }),
      refolding: new Refolding((...given) => effects.fold(...given)),
    }),
  );
  return {
    version: () => growing.version(),
    desk: ledger === undefined ? null : await openDesk(effects, ledger, archive),
    async brief() {
      const { read, review, traced } = await archive();
      const { told, refolding } = await telling();
      await turn();
      const counted = applyReview(told, review);
      await turn();
      const folded = await refolding.ledger(counted.told, async (about) => {
        const frameworks = about === null ? [] : readUnder(about, counted.reviewed);
        return applyReview(await traced({ frameworks, parties: [] }), review).told;
      });
      await turn();
      return composeBrief(folded, counted.told, read, { reviewed: counted.reviewed, reopened: review.reopened });
    },
    quoted: async (row) => (await fetchMerges(row, await archive())).quoted,
    reading: async (id) => (await archive()).reading(id),
    marks: async (reading) => (await effects.chancery()).marks(reading),
  };
}

/** Makes something once for each version of what it is made of; what could not be made is tried again. */
function oncePer<T>(version: () => Promise<string>, make: () => Promise<T>): () => Promise<T> {
  let made: { readonly version: string; readonly thing: Promise<T> } | null = null;
  return async () => {
    const now = await version();
    if (made?.version !== now) {
      const latest = { version: now, thing: make() };
      made = latest;
      latest.thing.catch(() => {
        if (made === latest) made = null;
      });
    }
    return made.thing;
  };
}
