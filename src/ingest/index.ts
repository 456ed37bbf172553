import { Failure } from '../model/failure.ts';
import type { Report } from '../model/report.ts';
import { type Bytes, collect, inflate, readFileBytes, tooLarge } from './bytes.ts';
import { declaredEncoding, decode } from './encoding.ts';
import { binaryKind, formatOfName, type InputFormat, sniffFormat } from './format.ts';
import { guardInflation, splitLines } from './json-lines.ts';
import { LIMITS, type Limits } from './limits.ts';
import { findFiles } from './paths.ts';
import { recordToReport } from './record.ts';
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
  /** Told when something was read, but not without loss, or passed over. */
  readonly onNote?: (path: string, note: string) => void;
}

export const isFailure = (item: Report | IngestFailure): item is IngestFailure => 'failure' in item;

/**
 * Reads files, folders and standard input (`-`) into reports, one at a time and in a fixed order (docs/formats.md).
 * Never throws on bad input: what cannot be read comes out as an `IngestFailure`, and the rest is read.
 */
export async function* ingest(
  paths: readonly string[],
  options: IngestOptions = {},
): AsyncGenerator<Report | IngestFailure> {
  const limits = { ...LIMITS, ...options.limits };
  const note = options.onNote ?? (() => {});
  for (const path of paths) {
    if (path === '-') yield* readInput('-', 0, options.stdin ?? process.stdin, limits, note);
    else {
      for await (const found of findFiles(path, note)) {
        if ('failure' in found) yield found;
        else yield* readInput(found.path, found.bytes, readFileBytes(found.path), limits, note);
      }
    }
  }
}

type Note = (path: string, note: string) => void;
type Item = Report | IngestFailure;

async function* readInput(
  path: string,
  bytes: number,
  source: Bytes,
  limits: Limits,
  note: Note,
): AsyncGenerator<Item> {
  try {
    const named = path === '-' ? null : formatOfName(path);
    if (named !== 'json-lines' && bytes > limits.reportBytes) throw tooLarge(path, limits.reportBytes);
    const inflated = inflate(path, source);
    if (named === 'json-lines') yield* readLines(path, guardInflation(path, inflated, bytes, limits), limits, note);
    else yield* readWhole(path, named, await collect(path, inflated, limits.reportBytes), limits, note);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    yield { path, failure: error };
  }
}

async function* readWhole(
  path: string,
  named: InputFormat | null,
  bytes: Uint8Array,
  limits: Limits,
  note: Note,
): AsyncGenerator<Item> {
  if (bytes.length === 0) throw new Failure(`empty file: 0 bytes (${path}); save it again or leave it out`);
  const declared = named === 'html' || named === null ? declaredEncoding(bytes) : null;
  const decoded = decode(bytes, declared);
  const binary = decoded.encoding.startsWith('utf-16') ? null : binaryKind(bytes);
  if (binary) throw new Failure(`not text: ${binary} (${path}); save the report as text or HTML`);
  if (decoded.note) note(path, decoded.note);
  const format = named ?? sniffFormat(decoded.text.slice(0, 8192));
  if (format === 'json') yield* readJson(path, decoded.text, bytes, limits, note);
  else if (format === 'json-lines') yield* readLines(path, once(bytes), limits, note);
  else {
    if (format === 'html' && bytes.length > limits.pageBytes) throw tooLarge(path, limits.pageBytes);
    yield await makeReport(path, format, decoded.text, bytes);
  }
}

async function* readJson(
  path: string,
  text: string,
  bytes: Uint8Array,
  limits: Limits,
  note: Note,
): AsyncGenerator<Item> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (sniffFormat(text.slice(0, 8192)) === 'json-lines') return yield* readLines(path, once(bytes), limits, note);
    throw new Failure(`not JSON: ${(error as Error).message} (${path}); mend it or name it .jsonl`);
  }
  const records = Array.isArray(value) ? value : [value];
  if (records.length === 0) throw new Failure(`no records: an empty list (${path}); leave it out`);
  for (const [index, record] of records.entries()) {
    yield await orFailure(path, () => recordToReport(record, path, `${path} record ${index + 1}`, index + 1));
  }
}

async function* readLines(path: string, source: Bytes, limits: Limits, note: Note): AsyncGenerator<Item> {
  let records = 0;
  for await (const line of splitLines(path, source, limits)) {
    if ('failure' in line) yield { path, failure: line.failure };
    else {
      const decoded = decode(line.bytes);
      const text = decoded.text.replace(/^\uFEFF/, '').trim();
      if (text === '') continue;
      if (decoded.note) note(path, `line ${line.number}: ${decoded.note}`);
      yield await orFailure(path, () => lineToReport(path, line.number, text));
    }
    records++;
  }
  if (records === 0) throw new Failure(`empty file: no records (${path}); save it again or leave it out`);
}

async function lineToReport(path: string, number: number, text: string): Promise<Report> {
  const place = `${path} line ${number}`;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Failure(
      `not JSON: ${text.slice(0, 40)}${text.length > 40 ? '…' : ''} (${place}); mend or remove the line`,
    );
  }
  return recordToReport(value, path, place, number);
}

async function orFailure(path: string, read: () => Promise<Report>): Promise<Item> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Failure) return { path, failure: error };
    throw error;
  }
}

async function* once(bytes: Uint8Array): Bytes {
  yield bytes;
}
