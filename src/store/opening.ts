import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Failure } from '../model/failure.ts';
import { Connection } from './connection.ts';
import { APPLICATION_ID, loadMigrations, type Migration, migrate } from './migration.ts';
import { isForbidden, isLocked, notALedger } from './refusal.ts';

export interface Opening {
  readonly mode: 'read' | 'write';
  /** Make the file when there is none; in mode `write` only. Default true. */
  readonly create?: boolean;
  /** How long to wait for another writer before giving up, in ms. Default 10,000. */
  readonly wait?: number;
  readonly now?: () => Date;
  readonly migrations?: readonly Migration[];
}

/** A ledger file, checked and ready: it is one, of this version, and writable when that is asked for. */
export function openConnection(file: string, opening: Opening): Connection {
  const { mode, create = true, wait = 10_000, now = () => new Date(), migrations = loadMigrations() } = opening;
  checkPlace(file, mode === 'write' && create);
  const connection = mode === 'write' ? connect(file, 'rwc', wait) : connectReading(file, wait);
  try {
    const version = checkHeader(connection, mode);
    if (version > migrations.length) throw tooNew(file, version, migrations.length);
    if (mode === 'write') {
      prepareWriting(connection, wait);
      migrate(connection, migrations, now);
    } else if (version < migrations.length) throw tooOld(file, version, migrations.length);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

function checkPlace(file: string, create: boolean): void {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found && !found.isFile()) throw notALedger(file, found.isDirectory() ? 'a folder' : 'not a file');
  if (found) return;
  const folder = dirname(resolve(file));
  if (!existsSync(folder)) throw new Failure(`no such folder: ${folder} (for the ledger ${file}); make it first`, 3);
  if (!create) {
    throw new Failure(
      `no such ledger: ${file} (there is no file); check the name, or read some reports into it first`,
      3,
    );
  }
}

function connect(file: string, access: 'rw' | 'rwc' | 'ro&immutable=1', wait: number): Connection {
  const location = pathToFileURL(file);
  location.search = `mode=${access}`;
  return new Connection(file, location, wait);
}

/**
 * Even a reader writes beside the ledger (the index of the WAL), and only one that may write tidies up after itself,
 * so a reader opens with every right it has and forbids itself changes. In a folder where nothing may be written, and
 * with no WAL to look into, the file cannot be changing either: there SQLite may take it as immutable.
 */
function connectReading(file: string, wait: number): Connection {
  const connection = connect(file, 'rw', wait);
  try {
    connection.exec('PRAGMA query_only = ON');
    connection.get('SELECT count(*) FROM sqlite_schema');
    return connection;
  } catch (error) {
    connection.close();
    if (!isForbidden(error)) throw error;
    if (existsSync(`${file}-wal`)) {
      throw new Failure(
        `ledger not readable where it is: ${file} (it has unfinished work in ${file}-wal, and its folder may not be written to); copy both files to a folder of your own`,
        4,
      );
    }
    return connect(file, 'ro&immutable=1', wait);
  }
}

/** The schema's version, 0 for a file with nothing in it yet. */
function checkHeader(connection: Connection, mode: Opening['mode']): number {
  const { application_id: id } = connection.get<{ application_id: number }>('PRAGMA application_id')!;
  const { user_version: version } = connection.get<{ user_version: number }>('PRAGMA user_version')!;
  if (id === APPLICATION_ID) return version;
  const { tables } = connection.get<{ tables: number }>('SELECT count(*) AS tables FROM sqlite_schema')!;
  if (id !== 0 || version !== 0 || tables > 0) throw notALedger(connection.file, "another program's database");
  if (mode === 'read') throw notALedger(connection.file, 'nothing was kept in it yet');
  return 0;
}

function tooNew(file: string, version: number, known: number): Failure {
  return new Failure(
    `ledger too new: ${file} (version ${version}, this program knows up to ${known}); update chancery`,
    4,
  );
}

function tooOld(file: string, version: number, known: number): Failure {
  return new Failure(
    `ledger too old to read as it is: ${file} (version ${version}, this program needs ${known}); read any report into it to bring it up to date`,
    4,
  );
}

/**
 * FULL: each commit reaches the disk before it is acknowledged, so that it outlives a power cut, not only a killed
 * process (docs/store.md has what that costs).
 */
function prepareWriting(connection: Connection, wait: number): void {
  const until = performance.now() + wait;
  for (;;) {
    try {
      // SQLite does not wait for its turn here, as it does elsewhere.
      connection.exec('PRAGMA journal_mode = WAL');
      break;
    } catch (error) {
      if (!isLocked(error) || performance.now() > until) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
  connection.exec('PRAGMA synchronous = FULL');
  // 32 MB each of cached pages and of log before it is folded into the file: pages that many reports touch, those of
  // the indexes, are then written once instead of over and over (a fifth less CPU a report, bench/store.ts).
  connection.exec('PRAGMA cache_size = -32000; PRAGMA wal_autocheckpoint = 8000; PRAGMA journal_size_limit = 67108864');
}
