import type { Screen } from '../exports/terminal-text.ts';
import { applyReview, doubtsOf } from '../ledger/index.ts';
import type { Effects } from './effects.ts';
import { toldBy } from './ledger-telling.ts';
import { reviewOf } from './review-assessment.ts';
import { knownNames } from './review-names.ts';

interface Options {
  readonly ledger: string;
  readonly kind?: string;
  readonly below: number;
  readonly json?: boolean;
}

/** Prints what is doubtful in a ledger, as it counts after review. */
export async function listDoubts(
  effects: Effects,
  options: Options,
  deliver: (document: string) => Promise<void>,
  screen: Screen,
): Promise<void> {
  const [{ renderTerminalDoubts }, { renderJsonDoubt }, gazetteer] = await Promise.all([
    import('../exports/terminal-doubts.ts'),
    import('../exports/json-doubts.ts'),
    effects.gazetteer(),
  ]);
  const store = await effects.ledger(options.ledger, 'read');
  try {
    const review = await reviewOf(store);
    const read = await toldBy(effects, store, { frameworks: [], parties: [] }, review);
    const { told } = applyReview(read, review);
    const counted = told.flatMap(({ claims }) => claims);
    const doubts = doubtsOf(counted, await effects.fold(told), review, knownNames(gazetteer), options.below).filter(
      ({ kind }) => options.kind === undefined || kind === options.kind,
    );
    const claims = new Map(read.flatMap((reading) => reading.claims.map((claim) => [claim.id, claim] as const)));
    for (const claim of counted) claims.set(claim.id, claim);
    const reports = new Map(told.map((reading) => [reading.report.id, reading]));
    const matter = { claims, reports, ledger: options.ledger };
    await deliver(
      options.json
        ? doubts.map((doubt) => renderJsonDoubt(doubt, matter, reports)).join('')
        : renderTerminalDoubts(doubts, matter, screen),
    );
  } finally {
    await store.close();
  }
}
