import type { PageBundle } from '../exports/page-bundle.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Vantage } from '../ledger/index.ts';
import type { Datable, Told, Traced } from '../model/reading.ts';
import type { Ledger } from '../model/standing.ts';
import type { Chancery, Road } from '../pipeline/index.ts';
import type { Listening, Place } from '../server/listening.ts';
import type { LedgerStore } from '../store/contract.ts';

/** What the commands ask of the pipeline. */
export type Reader = Pick<Chancery, 'rules' | 'ingest' | 'text' | 'published' | 'annotate' | 'marks' | 'read'>;

/** Where words go: standard output or standard error. */
export interface Output {
  /** Resolves once the words are taken; rejects with code `EPIPE` when the reader has gone. */
  write(text: string): Promise<void>;
  readonly isTTY: boolean;
  /** Of the terminal; undefined when it is none. */
  readonly columns: number | undefined;
}

/** What the user types, or is fed, a line at a time. */
export interface Input {
  /** Somebody types. */
  readonly isTTY: boolean;
  /** The next line; null when there are no more. The prompt is shown only where somebody types. */
  line(prompt: string): Promise<string | null>;
  close(): void;
}

/** Everything a command does to the world, so that a test can stand in for the world. */
export interface Effects {
  readonly stdout: Output;
  readonly stderr: Output;
  /** Opens standard input; it is to be closed. */
  input(): Promise<Input>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since the epoch. */
  now(): number;
  /** The program and style of the page; throws a `Failure` when it has not been built. */
  page(): Promise<PageBundle>;
  /** Writes a whole file, or throws a `Failure` that says why not. */
  writeFile(path: string, text: string): Promise<void>;
  /** A new empty folder of the system's temporary ones. */
  temporaryFolder(): Promise<string>;
  /** Loads the reader with its models and lists; half a second the first time. */
  chancery(): Promise<Reader>;
  /** Dates undated reports by the others; the claims' times with them. */
  dateTogether<T extends Datable>(readings: readonly T[]): Promise<T[]>;
  /** Keys of what can say when an undated report was published, with the framework and party each is about. */
  topicsBearingOn(reading: Pick<Datable, 'claims' | 'cues'>): Promise<ReadonlyMap<string, Road>>;
  /** Folds readings to the ledger as seen from a day; from now when none is given. */
  fold(readings: readonly Told[], vantage?: Vantage, traced?: readonly Traced[]): Promise<Ledger>;
  /** Opens a ledger file; throws a `Failure` with exit code 4 when it cannot be one. */
  ledger(file: string, mode: 'read' | 'write'): Promise<LedgerStore>;
  /** Serves HTTP at a place; throws a `Failure` when it cannot be had. */
  listen(answer: (request: Request) => Response | Promise<Response>, place: Place): Promise<Listening>;
  /** Shows an address in the user's browser, if there is one. */
  openBrowser(url: string): Promise<void>;
  /** Resolves when the user wants the program to end. */
  untilStopped(): Promise<void>;
  /** The reference lists of names. */
  gazetteer(): Promise<Gazetteer>;
}
