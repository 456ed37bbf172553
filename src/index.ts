/** The library: `import { read, brief } from 'chancery'`. */
import { Failure } from './model/failure.ts';
import type { Reading } from './model/reading.ts';
import type { Ledger } from './model/standing.ts';
import { briefOf, dateTogether, loadChancery } from './pipeline/index.ts';
import { asKept } from './store/readings-kept.ts';

export type { Claim } from './model/claim.ts';
export { Failure } from './model/failure.ts';
export type { Reading } from './model/reading.ts';
export type { LedgerRecord } from './model/record.ts';
export type { Dated, Report } from './model/report.ts';
export type { Ledger, Standing } from './model/standing.ts';
export { STEPS, type Step } from './model/step.ts';
export { briefOf, type Chancery, dateTogether, loadChancery } from './pipeline/index.ts';
export { openLedger } from './store/sqlite.ts';

let shared: ReturnType<typeof loadChancery> | null = null;

/**
 * Reads reports one at a time: files, folders, `-` for standard input.
 * A report that cannot be read is handed to `onFailure` (by default thrown away) and the run goes on.
 */
export async function* read(
  paths: readonly string[],
  onFailure: (failure: Failure, path: string) => void = () => {},
): AsyncGenerator<Reading> {
  shared ??= loadChancery();
  for await (const item of shared.ingest(paths)) {
    if ('failure' in item) onFailure(item.failure, item.path);
    else yield shared.read(item);
  }
}

/**
 * Reads reports and folds what they claim into standings.
 * @throws Failure (exit code 2) when none of the paths could be read
 */
export async function brief(paths: readonly string[]): Promise<Ledger> {
  const readings: Reading[] = [];
  const failures: Failure[] = [];
  for await (const reading of read(paths, (failure) => failures.push(failure))) readings.push(reading);
  if (readings.length === 0 && failures[0]) throw new Failure(failures[0].message);
  return briefOf(dateTogether(asKept(readings)));
}
