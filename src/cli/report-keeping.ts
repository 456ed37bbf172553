import type { Reading } from '../model/reading.ts';
import type { Kept, LedgerStore } from '../store/contract.ts';
import type { Effects } from './effects.ts';
import { attempt, newTally, reportsOf, type Tally } from './reports-read.ts';
import { VERSION } from './version.ts';

/** What one run of `read` did. */
export interface ReadSummary {
  readonly ledger: string;
  readonly new: number;
  readonly known: number;
  readonly revisions: number;
  readonly reread: number;
  readonly unread: Tally['unread'];
  readonly failed: Tally['failed'];
  /** Claims of the reports read now, and what the ledger holds after it. */
  readonly claims: number;
  readonly holds: { readonly reports: number; readonly claims: number };
}

/** Reads the paths into a ledger file; a report that the ledger knows is not read again. */
export async function keepReports(
  effects: Effects,
  paths: readonly string[],
  file: string,
): Promise<{ tally: Tally; summary: ReadSummary }> {
  const store = await effects.ledger(file, 'write');
  try {
    const chancery = await effects.chancery();
    const reader = { rules: chancery.rules, program: `chancery ${VERSION}` };
    const tally = newTally();
    const kept: Record<Kept, number> = { new: 0, revision: 0, reread: 0, known: 0 };
    const counts = new Map<string, number>();
    let claims = 0;
    async function* unmet(ledger: LedgerStore): AsyncGenerator<Reading> {
      for await (const report of reportsOf(effects, chancery, paths, tally)) {
        if (await ledger.meet(report, reader.rules)) {
          kept.known++;
          continue;
        }
        const reading = await attempt(effects, tally, report, chancery.read);
        if (reading === null) continue;
        counts.set(reading.report.id, reading.claims.length);
        yield reading;
      }
    }
    for await (const acknowledgement of store.putAll(unmet(store), reader)) {
      kept[acknowledgement.kept]++;
      // A report met twice in one batch is acknowledged twice, the second time as known.
      if (acknowledgement.kept !== 'known') claims += counts.get(acknowledgement.report) ?? 0;
      counts.delete(acknowledgement.report);
    }
    const holds = await store.counts();
    const summary: ReadSummary = {
      ledger: file,
      new: kept.new,
      known: kept.known,
      revisions: kept.revision,
      reread: kept.reread,
      unread: tally.unread,
      failed: tally.failed,
      claims,
      holds: { reports: holds.reports, claims: holds.claims },
    };
    return { tally, summary };
  } finally {
    await store.close();
  }
}
