import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { decisionInWords } from '../exports/review-wording.ts';
import { Failure } from '../model/failure.ts';
import type { LedgerStore } from '../store/contract.ts';
import { complaint } from './complaint.ts';
import type { Effects } from './effects.ts';
import { importReview } from './review-exchange.ts';

/** `chancery review import FILE`: keeps exported decisions, and names those that differ from what was decided here. */
export async function importFrom(
  effects: Effects,
  store: LedgerStore,
  files: readonly string[],
  { json }: { readonly json?: boolean },
): Promise<void> {
  const [file, ...more] = files;
  if (file === undefined || more.length > 0)
    throw new Failure(`one file is imported: ${files.length} given (arguments); use 'chancery review import FILE'`);
  const outcome = await importReview(store, await wordsOf(file), file);
  if (json) return effects.stdout.write(`${JSON.stringify(outcome)}\n`);
  for (const { here, imported, subject } of outcome.conflicts)
    await effects.stderr.write(
      complaint(
        `decided otherwise here: ${subject} (${file}); here ${decisionInWords(here)}; there ${decisionInWords(imported)}; the later holds`,
      ),
    );
  const unknown =
    outcome.unknown.length === 0
      ? ''
      : `, ${outcome.unknown.length} about claims not in this ledger (kept, not applied)`;
  await effects.stdout.write(
    `imported: ${outcome.added} new, ${outcome.known} known, ${outcome.conflicts.length} in conflict${unknown}\n`,
  );
}

async function wordsOf(file: string): Promise<string> {
  if (file === '-') return text(process.stdin);
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new Failure(
      `cannot read: ${file} (${(error as NodeJS.ErrnoException).code ?? 'unreadable'}); name a file of exported decisions`,
      3,
    );
  }
}
