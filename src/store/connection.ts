import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { refusal } from './refusal.ts';

export type SqlValue = string | number | null | Uint8Array;

/** One connection to a ledger file: SQL with plain values in, rows out, and failures in words. */
export class Connection {
  /** As the user named it, for messages. */
  readonly file: string;
  readonly #db: DatabaseSync;
  readonly #prepared = new Map<string, StatementSync>();

  /** `wait`: how long to wait for another writer, in ms. */
  constructor(file: string, location: URL | string, wait: number) {
    this.file = file;
    this.#db = this.#plainly(() => new DatabaseSync(location, { timeout: wait, enableForeignKeyConstraints: true }));
  }

  exec(sql: string): void {
    this.#plainly(() => this.#db.exec(sql));
  }

  run(sql: string, ...values: SqlValue[]): number {
    return this.#plainly(() => Number(this.#prepare(sql).run(...plain(values)).lastInsertRowid));
  }

  get<Row>(sql: string, ...values: SqlValue[]): Row | undefined {
    return this.#plainly(() => this.#prepare(sql).get(...plain(values)) as Row | undefined);
  }

  /** Rows as they are read; a statement of its own each time, so that two iterations never disturb each other. */
  *iterate<Row>(sql: string, ...values: SqlValue[]): Generator<Row> {
    const rows = this.#plainly(() => this.#db.prepare(sql).iterate(...plain(values)));
    try {
      for (;;) {
        const next = this.#plainly(() => rows.next());
        if (next.done) return;
        yield next.value as Row;
      }
    } finally {
      if (this.#db.isOpen) rows.return?.();
    }
  }

  /** All of it or nothing. Takes the write lock at once, so that what it reads stays true until it has written. */
  write<T>(work: () => T): T {
    this.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.exec('COMMIT');
      return result;
    } catch (error) {
      // A full disk may have rolled back already.
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
      throw error;
    }
  }

  close(): void {
    if (!this.#db.isOpen) return;
    this.#prepared.clear();
    this.#db.close();
  }

  #prepare(sql: string): StatementSync {
    const known = this.#prepared.get(sql);
    if (known) return known;
    const made = this.#db.prepare(sql);
    this.#prepared.set(sql, made);
    return made;
  }

  #plainly<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw refusal(error, this.file);
    }
  }
}

/**
 * node:sqlite takes an object in the first place for named parameters and shifts the others:
 * a Date there would silently put every value into the wrong column.
 */
function plain(values: readonly SqlValue[]): SqlValue[] {
  for (const value of values) {
    const fits = value === null || ['string', 'number'].includes(typeof value) || value instanceof Uint8Array;
    if (!fits) throw new TypeError(`not a value SQLite can keep: ${String(value)} (${typeof value})`);
  }
  return values as SqlValue[];
}
