import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type IngestOptions, ingest, isFailure } from '../../src/ingest/index.ts';
import type { Report } from '../../src/model/report.ts';

/** A folder of its own for each test, gone when the test is. */
export class Scratch implements Disposable {
  readonly path = mkdtempSync(join(tmpdir(), 'chancery-ingest-'));

  write(name: string, content: string | Uint8Array): string {
    const path = join(this.path, name);
    writeFileSync(path, content);
    return path;
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

export interface Reading {
  readonly reports: Report[];
  /** Messages of what could not be read. */
  readonly failures: string[];
  readonly notes: string[];
}

export async function readAll(paths: readonly string[], options: IngestOptions = {}): Promise<Reading> {
  const reading: Reading = { reports: [], failures: [], notes: [] };
  const onNote = (path: string, note: string) => reading.notes.push(`${path}: ${note}`);
  for await (const item of ingest(paths, { onNote, ...options })) {
    if (isFailure(item)) reading.failures.push(item.failure.message);
    else reading.reports.push(item);
  }
  return reading;
}

export const SENTENCE =
  'Norway signed the Harbour Pact on Monday, and the ministry said it would be ratified in the spring.';
