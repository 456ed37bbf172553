import type { WhatWasRead } from '../exports/brief.ts';
import { Failure } from '../model/failure.ts';
import type { Reading, Told } from '../model/reading.ts';
import type { LedgerStore, Subjects } from '../store/contract.ts';
import { asKept } from '../store/readings-kept.ts';
import type { Effects } from './effects.ts';
import { isPlanFor, type Subject, toldBy } from './ledger-telling.ts';
import { demandSome, readReports } from './reports-read.ts';

/** Where a brief takes its reports from: what was just read, or a ledger file. Words are fetched a report at a time. */
export interface Archive {
  readonly read: WhatWasRead;
  /** The names of everything that claims are about, by id. */
  names(): Promise<Subjects>;
  /**
   * Reports with their claims and planned events about these frameworks and parties, without words; about all where none
   * is given. Undated reports are dated by the others, also by those that were not asked for.
   */
  told(about: Subject): Promise<Told[]>;
  reading(id: string): Promise<Reading | null>;
}

/** An archive that may grow while it is used. */
export interface GrowingArchive {
  /** Another value whenever the archive has more in it than before. */
  version(): Promise<string>;
  /** The archive as it is now. */
  archive(): Promise<Archive>;
}

/** Reads the paths in memory, or opens a ledger file, for as long as it is used. */
export const withArchive = <T>(
  effects: Effects,
  paths: readonly string[],
  ledger: string | undefined,
  use: (archive: Archive) => Promise<T>,
): Promise<T> => withGrowingArchive(effects, paths, ledger, async ({ archive }) => use(await archive()));

/** The same for those who stay: a ledger file is looked at again whenever it has changed. */
export async function withGrowingArchive<T>(
  effects: Effects,
  paths: readonly string[],
  ledger: string | undefined,
  use: (archive: GrowingArchive) => Promise<T>,
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
    return use({ version: async () => 'read once', archive: async () => archive });
  }
  const store = await effects.ledger(ledger, 'read');
  try {
    return await use({ version: () => store.version(), archive: () => archiveOf(effects, store) });
  } finally {
    await store.close();
  }
}

async function archiveOf(effects: Effects, store: LedgerStore): Promise<Archive> {
  const { reports, claims, unread, reasons } = await store.counts();
  return {
    read: {
      reports: reports - unread,
      claims,
      unread: reasons.flatMap((reason) => new Array<string>(reason.reports).fill(reason.why)),
    },
    names: () => store.subjects(),
    told: (about) => toldBy(effects, store, about),
    reading: (id) => store.reading(id),
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
      .filter(({ claims, records }) => claims.length + records.length > 0)
      .map((reading) => [reading.report.id, reading]),
  );
  return {
    read: {
      reports: kept.filter(({ report }) => report.unread === null).length,
      claims: kept.reduce((sum, { claims }) => sum + claims.length, 0),
      unread: kept.flatMap(({ report }) => report.unread ?? []),
    },
    names: async () => names,
    told: async (about) => [...telling.values()].flatMap((reading) => onlyAbout(reading, about)),
    reading: async (id) => telling.get(id) ?? null,
  };
}

function onlyAbout(reading: Reading, { frameworks, parties }: Subject): Told[] {
  const claims = reading.claims.filter(
    ({ framework, party }) =>
      (frameworks.length === 0 || frameworks.includes(framework.id)) &&
      (parties.length === 0 || parties.includes(party.id)),
  );
  const records = reading.records.filter((record) => isPlanFor(record, frameworks));
  return claims.length + records.length > 0 ? [{ ...reading, claims, records }] : [];
}

/** Of a report without claims the words need not stay in memory, nor of any the markup. */
function slim(reading: Reading): Reading {
  const isSilent = reading.claims.length === 0 && !reading.records.some((record) => isPlanFor(record, []));
  const records = isSilent ? [] : reading.records;
  const report = { ...reading.report, html: null, text: isSilent ? '' : reading.report.text };
  return { ...reading, report, records, removed: isSilent ? [] : reading.removed };
}
