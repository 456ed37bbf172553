import { Failure } from '../model/failure.ts';
import type { Report } from '../model/report.ts';
import type { Effects, Reader } from './effects.ts';
import { Progress } from './progress.ts';

/** What became of the reports of one run. */
export interface Tally {
  read: number;
  readonly unread: { readonly path: string; readonly why: string }[];
  readonly failed: string[];
}

export const newTally = (): Tally => ({ read: 0, unread: [], failed: [] });

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
    await effects.stderr.write(`chancery: ${line}\n`);
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

/** Hands every report of the paths to `use`, one at a time. */
export async function readReports(
  effects: Effects,
  chancery: Reader,
  paths: readonly string[],
  use: (report: Report) => Promise<void> | void,
): Promise<Tally> {
  const tally = newTally();
  for await (const report of reportsOf(effects, chancery, paths, tally)) await use(report);
  return tally;
}

/** Throws when there was something to read and nothing of it could be. */
export function demandSome(tally: Tally): void {
  if (tally.read > 0) return;
  const { failed, unread } = tally;
  if (failed.length + unread.length === 0) {
    throw new Failure('no reports: nothing to read under the paths given (PATH); give files or folders with reports');
  }
  throw new Failure(`no report could be read: ${failed.length + unread.length} tried (PATH); see the lines above`);
}
