import type { WhatWasRead } from '../exports/brief.ts';
import { NO_REVIEW, type Review, settleReview } from '../ledger/index.ts';
import { Failure } from '../model/failure.ts';
import type { Reading, Told, Traced } from '../model/reading.ts';
import type { AssessedDecision } from '../model/review.ts';
import type { LedgerStore, Subjects } from '../store/contract.ts';
import { asKept } from '../store/readings-kept.ts';
import type { Effects } from './effects.ts';
import { isComparedFor, isPlanFor, type Subject, toldBy, tracedBy } from './ledger-telling.ts';
import { withNamesGiven } from './names-given.ts';
import { demandSome, readReports } from './reports-read.ts';
import { assessReview } from './review-assessment.ts';

/** Where a brief takes its reports from: what was just read, or a ledger file. Words are fetched a report at a time. */
export interface Archive {
  readonly read: WhatWasRead;
  /** What was decided by hand; nothing where reports are read without a ledger. */
  readonly review: Review;
  /** Every decision, and whether it still holds. */
  readonly assessed: readonly AssessedDecision[];
  /** The names of everything that claims are about, by id. */
  names(): Promise<Subjects>;
  /**
   * Reports with their claims and planned events about these frameworks and parties, without words; about all where none
   * is given. Undated reports are dated by the others, also by those that were not asked for.
   */
  told(about: Subject): Promise<Told[]>;
  /**
   * Reports that claim something about these frameworks, of whatever party, or speak of them, with what they show of where
   * their words come from.
   */
  traced(about: Subject): Promise<Traced[]>;
  reading(id: string): Promise<Reading | null>;
  /** `Report.text` */
  text(id: string): Promise<string | null>;
}

/** An archive that may grow while it is used. */
export interface GrowingArchive {
  /** Another value whenever the archive has more in it than before. */
  version(): Promise<string>;
  /** Another value whenever there are more reports than before; decisions leave it as it is. */
  readings(): Promise<string>;
  /** The archive as it is now. */
  archive(): Promise<Archive>;
}

/** Reads the paths in memory, or opens a ledger file, for as long as it is used. */
export const withArchive = <T>(
  effects: Effects,
  paths: readonly string[],
  ledger: string | undefined,
  use: (archive: Archive) => Promise<T>,
  { withoutReview = false }: Reviewing = {},
): Promise<T> =>
  withGrowingArchive(effects, paths, ledger, async ({ archive }) => use(await archive()), { withoutReview });

/** Whether what was decided by hand is left out. */
export interface Reviewing {
  readonly withoutReview?: boolean | undefined;
}

/** The same for those who stay: a ledger file is looked at again whenever it has changed. */
export async function withGrowingArchive<T>(
  effects: Effects,
  paths: readonly string[],
  ledger: string | undefined,
  use: (archive: GrowingArchive) => Promise<T>,
  { withoutReview = false }: Reviewing = {},
): Promise<T> {
  if (ledger !== undefined && paths.length > 0) {
    throw new Failure(
      `both --ledger and PATH given: ${ledger} (--ledger); add reports with 'chancery read PATH… --ledger ${ledger}', then ask the ledger alone`,
    );
  }
  if (ledger === undefined && paths.length === 0) {
    throw new Failure('nothing to read: no PATH and no --ledger (arguments); give files or folders, or a ledger file');
  }
  if (ledger === undefined) {
    const archive = await readInMemory(effects, paths);
    const once = async () => 'read once';
    return use({ version: once, readings: once, archive: async () => archive });
  }
  const store = await effects.ledger(ledger, 'read');
  try {
    const archive = async () => archiveOf(effects, store, withoutReview ? [] : await assessReview(store));
    return await use({ version: () => store.version(), readings: () => store.readingsVersion(), archive });
  } finally {
    await store.close();
  }
}

async function archiveOf(
  effects: Effects,
  store: LedgerStore,
  assessed: readonly AssessedDecision[],
): Promise<Archive> {
  const review = settleReview(assessed);
  const { reports, claims, unread, reasons } = await store.counts();
  return {
    review,
    assessed,
    read: {
      reports: reports - unread,
      claims,
      unread: reasons.flatMap((reason) => new Array<string>(reason.reports).fill(reason.why)),
    },
    names: async () => withNamesGiven(await store.subjects(), review),
    told: (about) => toldBy(effects, store, about, review),
    traced: (about) => tracedBy(store, about, review),
    reading: (id) => store.reading(id),
    text: (id) => store.text(id),
  };
}

async function readInMemory(effects: Effects, paths: readonly string[]): Promise<Archive> {
  const chancery = await effects.chancery();
  const met: Reading[] = [];
  const tally = await readReports(effects, chancery, paths, chancery.read, (reading) => {
    met.push(slim(reading));
  });
  demandSome(tally);
  const kept = await effects.dateTogether(asKept(met));
  const names = { frameworks: new Map<string, string>(), parties: new Map<string, string>() };
  for (const { framework, party } of kept.flatMap(({ claims }) => claims)) {
    names.frameworks.set(framework.id, framework.name);
    names.parties.set(party.id, party.name);
  }
  const telling = new Map(
    kept
      .filter(({ claims, records, trace }) => claims.length + records.length > 0 || trace !== null)
      .map((reading) => [reading.report.id, reading]),
  );
  return {
    review: NO_REVIEW,
    assessed: [],
    read: {
      reports: kept.filter(({ report }) => report.unread === null).length,
      claims: kept.reduce((sum, { claims }) => sum + claims.length, 0),
      unread: kept.flatMap(({ report }) => report.unread ?? []),
    },
    names: async () => names,
    told: async (about) => [...telling.values()].flatMap((reading) => onlyAbout(reading, about)),
    traced: async () => [...telling.values()],
    reading: async (id) => telling.get(id) ?? null,
    text: async (id) => telling.get(id)?.report.text ?? null,
  };
}

function onlyAbout(reading: Reading, { frameworks, parties }: Subject): Told[] {
  const claims = reading.claims.filter(
    ({ framework, party }) =>
      (frameworks.length === 0 || frameworks.includes(framework.id)) &&
      (parties.length === 0 || parties.includes(party.id)),
  );
  const records = reading.records.filter(
    (record) => isPlanFor(record, frameworks) || (claims.length > 0 && isComparedFor(record, frameworks)),
  );
  return claims.length + records.length > 0 ? [{ ...reading, claims, records }] : [];
}

/** Of a report that names no framework the words need not stay in memory, nor of any the markup. */
function slim(reading: Reading): Reading {
  const isSilent =
    reading.claims.length === 0 &&
    !reading.records.some((record) => isPlanFor(record, []) || isComparedFor(record, [])) &&
    reading.trace === null;
  const records = isSilent ? [] : reading.records;
  const report = { ...reading.report, html: null, text: isSilent ? '' : reading.report.text };
  return { ...reading, report, records, removed: isSilent ? [] : reading.removed };
}
