import { Failure } from '../model/failure.ts';
import type { Report } from '../model/report.ts';
import { complaint } from './complaint.ts';
import type { Effects, Reader } from './effects.ts';
import { Progress } from './progress.ts';

/** What became of the reports of one run. */
export interface Tally {
  read: number;
  readonly unread: { readonly path: string; readonly why: string }[];
  readonly failed: string[];
  /** What went wrong inside Chancery itself, if anything did; the first fault. */
  fault: unknown;
}

export const newTally = (): Tally => ({ read: 0, unread: [], failed: [], fault: null });

/**
 * Yields every report of the paths, one at a time, and counts. A report that cannot be read is named on standard error
 * and the run goes on.
 */
export async function* reportsOf(
  effects: Effects,
  chancery: Reader,
  paths: readonly string[],
  tally: Tally,
): AsyncGenerator<Report> {
  const progress = new Progress(effects);
  const name = async (line: string) => {
    await progress.clear();
    await effects.stderr.write(complaint(line));
  };
  const notes: string[] = [];
  const onNote = (path: string, note: string) => notes.push(`${note} (${path})`);
  for await (const item of chancery.ingest(paths, { onNote })) {
    await progress.tick(item.path);
    for (const note of notes.splice(0)) await name(note);
    if ('failure' in item) {
      tally.failed.push(item.path);
      await name(item.failure.message);
      continue;
    }
    if (item.unread === null) tally.read++;
    else {
      tally.unread.push({ path: item.path, why: item.unread });
      await name(`${item.unread} (${item.path}); kept, but not read`);
    }
    yield item;
  }
  await progress.clear();
}

/** Reads every report of the paths by `read`, one at a time, and hands what comes of it to `use`; null is passed over. */
export async function readReports<T>(
  effects: Effects,
  chancery: Reader,
  paths: readonly string[],
  read: (report: Report) => T | null,
  use: (result: T, report: Report) => Promise<void> | void,
): Promise<Tally> {
  const tally = newTally();
  for await (const report of reportsOf(effects, chancery, paths, tally)) {
    const result = await attempt(effects, tally, report, read);
    if (result !== null) await use(result, report);
  }
  return tally;
}

/** Reads one report; a fault of ours on it is named and leaves only this report out. */
export async function attempt<T>(
  effects: Effects,
  tally: Tally,
  report: Report,
  read: (report: Report) => T | null,
): Promise<T | null> {
  try {
    return read(report);
  } catch (error) {
    if (error instanceof Failure) throw error;
    tally.fault ??= error;
    tally.failed.push(report.path);
    if (report.unread === null) tally.read--;
    const what = error instanceof Error ? error.message : String(error);
    await effects.stderr.write(
      complaint(`fault in Chancery: ${what} (${report.path}); this report is left out, please report it`),
    );
    return null;
  }
}

/** Throws when there was something to read and nothing of it could be. */
export function demandSome(tally: Tally): void {
  if (tally.read > 0) return;
  if (tally.fault !== null) throw tally.fault;
  const { failed, unread } = tally;
  if (failed.length + unread.length === 0) {
    throw new Failure('no reports: nothing to read under the paths given (PATH); give files or folders with reports');
  }
  throw new Failure(`no report could be read: ${failed.length + unread.length} tried (PATH); see the lines above`);
}
