import { stat } from 'node:fs/promises';
import { Failure } from '../model/failure.ts';
import type { Report } from '../model/report.ts';
import { inflated, openFile, readBytes } from './bytes.ts';
import { decode } from './encoding.ts';
import { formatOfName, sniffFormat } from './format.ts';
import { LIMITS, type Limits } from './limits.ts';
import { makeReport } from './report.ts';

/** A report that could not be read: one plain line, and the run goes on. */
export interface IngestFailure {
  readonly path: string;
  readonly failure: Failure;
}

export interface IngestOptions {
  readonly limits?: Partial<Limits>;
  /** What `-` reads; the process's standard input unless given. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Told when a report was read, but not without loss. */
  readonly onNote?: (path: string, note: string) => void;
}

export const isFailure = (item: Report | IngestFailure): item is IngestFailure => 'failure' in item;

/**
 * Reads files, folders and standard input (`-`) into reports, one at a time and in a fixed order.
 * Never throws on bad input: what cannot be read comes out as an `IngestFailure`.
 */
export async function* ingest(
  paths: readonly string[],
  options: IngestOptions = {},
): AsyncGenerator<Report | IngestFailure> {
  const limits = { ...LIMITS, ...options.limits };
  for (const path of paths) {
    try {
      if (path !== '-') await stat(path);
      const source = path === '-' ? (options.stdin ?? process.stdin) : openFile(path);
      const bytes = await readBytes(path, inflated(path, source), limits);
      const decoded = decode(bytes);
      if (decoded.note) options.onNote?.(path, decoded.note);
      const format = formatOfName(path) ?? sniffFormat(decoded.text.slice(0, 4096));
      if (format === 'json' || format === 'json-lines') throw new Failure(`not yet read: ${format} (${path}); wait`);
      yield makeReport(path, format, decoded.text, bytes);
    } catch (error) {
      if (error instanceof Failure) yield { path, failure: error };
      else if ((error as NodeJS.ErrnoException).code === 'ENOENT')
        yield { path, failure: new Failure(`no such file or folder: ${path} (argument); check the path`) };
      else throw error;
    }
  }
}
