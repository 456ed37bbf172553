import { Failure } from '../model/failure.ts';

/** SQLite's primary result codes that are for the user to mend (https://www.sqlite.org/rescode.html). */
const PERM = 3;
const BUSY = 5;
const LOCKED = 6;
const READONLY = 8;
const IOERR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANTOPEN = 14;
const NOTADB = 26;

/** What SQLite threw, as a plain failure about the ledger where it is the user's to mend; anything else as it was. */
export function refusal(error: unknown, file: string): unknown {
  const message = error instanceof Failure ? null : wording(primaryCode(error), error as Error, file);
  if (message === null) return error;
  const failure = new Failure(message, 4);
  failure.cause = error;
  return failure;
}

/** SQLite's primary result code, of the error or of what a failure was made from; null when it is not SQLite's. */
function primaryCode(error: unknown): number | null {
  const origin = error instanceof Failure ? error.cause : error;
  const code = origin instanceof Error && 'errcode' in origin ? origin.errcode : null;
  return typeof code === 'number' ? code & 0xff : null;
}

export const isLocked = (error: unknown): boolean => [BUSY, LOCKED].includes(primaryCode(error) ?? 0);

/** The file or its folder may not be written to, or not be opened at all. */
export const isForbidden = (error: unknown): boolean => [PERM, READONLY, CANTOPEN].includes(primaryCode(error) ?? 0);

function wording(code: number | null, error: Error, file: string): string | null {
  switch (code) {
    case BUSY:
    case LOCKED:
      return `ledger locked: ${file} (another process is writing to it); try again when that has finished`;
    case READONLY:
    case PERM:
      return `ledger read-only: ${file} (the file or its folder may not be written to); change the permissions or name another ledger`;
    case CANTOPEN:
      return `ledger not accessible: ${file} (the file or its folder may not be opened); change the permissions or name another ledger`;
    case FULL:
      return `disk full: ${file} (nothing of this write was kept, everything before it was); free some space and run the command again`;
    case IOERR:
      return `ledger not written or read: ${file} (${error.message}); check the disk and run the command again`;
    case CORRUPT:
      return `ledger damaged: ${file} (${error.message}); go back to a backup, or save what can be read with sqlite3's .recover`;
    case NOTADB:
      return notALedger(file, 'not a database').message;
    default:
      return null;
  }
}

export const notALedger = (file: string, why: string): Failure =>
  new Failure(`not a ledger: ${file} (${why}); name another file`, 4);
