import type { Screen } from '../exports/terminal-text.ts';
import type { Effects } from './effects.ts';
import { type DoubtsAsked, gatherDoubts } from './review-doubts.ts';

interface Options extends DoubtsAsked {
  readonly ledger: string;
  readonly json?: boolean;
}

/** Prints what is doubtful in a ledger, as it counts after review. */
export async function listDoubts(
  effects: Effects,
  options: Options,
  deliver: (document: string) => Promise<void>,
  screen: Screen,
): Promise<void> {
  const [{ renderTerminalDoubts }, { renderJsonDoubt }] = await Promise.all([
    import('../exports/terminal-doubts.ts'),
    import('../exports/json-doubts.ts'),
  ]);
  const store = await effects.ledger(options.ledger, 'read');
  try {
    const { doubts, claims, reports } = await gatherDoubts(effects, store, options);
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
