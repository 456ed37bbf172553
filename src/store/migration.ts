import { readdirSync, readFileSync } from 'node:fs';
import type { Connection } from './connection.ts';

/** One numbered step of the schema, in plain SQL. */
export interface Migration {
  readonly number: number;
  readonly sql: string;
}

/** The .sql files lie beside this module in `src`, and the build puts them beside it in `dist` too. */
const FOLDER = new URL('./migrations/', import.meta.url);

export function loadMigrations(folder: URL = FOLDER): Migration[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'));
  const migrations = names.map((name) => ({
    number: Number.parseInt(name, 10),
    sql: readFileSync(new URL(name, folder), 'utf8'),
  }));
  migrations.sort((a, b) => a.number - b.number);
  const gap = migrations.find(({ number }, index) => number !== index + 1);
  if (gap || migrations.length === 0) throw new Error(`migrations are not numbered 1, 2, 3 …: ${names.join(', ')}`);
  return migrations;
}

/** "CHNC": how `file` and we tell a ledger from any other SQLite database. */
export const APPLICATION_ID = 0x43484e43;

/**
 * Brings the schema up to the last migration, each in one transaction with its number. Two processes may try at once:
 * the number is read and written under the write lock, so that the second finds the work done.
 * With nothing to do it still takes the lock once, which tells a read-only ledger from a writable one.
 */
export function migrate(connection: Connection, migrations: readonly Migration[], now: () => Date): void {
  for (let pending = true; pending; ) {
    pending = connection.write(() => {
      const { user_version: version } = connection.get<{ user_version: number }>('PRAGMA user_version')!;
      const next = migrations[version];
      if (!next) return false;
      if (version === 0) {
        connection.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
        connection.exec('CREATE TABLE migration (number INTEGER PRIMARY KEY, applied_at TEXT NOT NULL) STRICT');
      }
      connection.run('INSERT INTO migration VALUES (?, ?)', next.number, now().toISOString());
      connection.exec(next.sql);
      connection.exec(`PRAGMA user_version = ${next.number}`);
      return true;
    });
  }
}
