import type { WhatWasRead } from '../exports/brief.ts';
import type { Claim } from '../model/claim.ts';
import { Failure } from '../model/failure.ts';
import type { Reading, Told } from '../model/reading.ts';
import type { LedgerRecord } from '../model/record.ts';
import type { ReportFacts } from '../model/standing.ts';
import type { LedgerStore } from '../store/contract.ts';
import { asKept } from '../store/readings-kept.ts';
import type { Effects } from './effects.ts';
import { demandSome, readReports } from './reports-read.ts';

/** Where a brief takes its reports from: what was just read, or a ledger file. Words are fetched a report at a time. */
export interface Archive {
  readonly read: WhatWasRead;
  names(): Promise<Names>;
  /** Reports with their claims and planned events about these frameworks, without words; about all when none is given. */
  told(frameworks: readonly string[]): Promise<Told[]>;
  reading(id: string): Promise<Reading | null>;
}

/** The names of everything that claims are about, by id. */
export class Names {
  readonly frameworks = new Map<string, string>();
  readonly parties = new Map<string, string>();

  note({ framework, party }: Claim): void {
    this.frameworks.set(framework.id, framework.name);
    this.parties.set(party.id, party.name);
  }
}

/** Reads the paths in memory, or opens a ledger file, for as long as it is used. */
export async function withArchive<T>(
  effects: Effects,
  paths: readonly string[],
  ledger: string | undefined,
  use: (archive: Archive) => Promise<T>,
): Promise<T> {
  if (ledger !== undefined && paths.length > 0) {
    throw new Failure(
      `both --ledger and PATH given: ${ledger} (--ledger); add reports with 'chancery read PATH… --ledger ${ledger}', then ask the ledger alone`,
    );
  }
  if (ledger === undefined && paths.length === 0) {
    throw new Failure('nothing to read: no PATH and no --ledger (arguments); give files or folders, or a ledger file');
  }
  if (ledger === undefined) return use(await readInMemory(effects, paths));
  const store = await effects.ledger(ledger, 'read');
  try {
    return await use(await archiveOf(store));
  } finally {
    await store.close();
  }
}

async function archiveOf(store: LedgerStore): Promise<Archive> {
  const counts = await store.counts();
  const unread: string[] = [];
  for await (const report of store.reports({ unread: true })) unread.push(report.unread!);
  return {
    read: { reports: counts.reports - counts.unread, claims: counts.claims, unread },
    async names() {
      const names = new Names();
      for await (const { claim } of store.claims()) names.note(claim);
      return names;
    },
    async told(frameworks) {
      const told = new Map<string, Telling>();
      const telling = ({ id, path, title, outlet, published }: ReportFacts): Telling => {
        const made = told.get(id) ?? { report: { id, path }, title, outlet, published, claims: [], records: [] };
        told.set(id, made);
        return made;
      };
      const filters = frameworks.length === 0 ? [{}] : [...new Set(frameworks)].map((framework) => ({ framework }));
      for (const filter of filters) {
        for await (const { claim, facts } of store.claims(filter)) telling(facts).claims.push(claim);
      }
      for await (const { record, facts } of store.records({ planned: true })) {
        if (isPlanFor(record, frameworks)) telling(facts).records.push(record);
      }
      return [...told.values()];
    },
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
  const kept = asKept(met);
  const names = new Names();
  for (const { claims } of kept) for (const claim of claims) names.note(claim);
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
    told: async () => [...telling.values()],
    reading: async (id) => telling.get(id) ?? null,
  };
}

/** A report as it is told of, while it is gathered. */
type Telling = Told & { readonly claims: Claim[]; readonly records: LedgerRecord[] };

/** A planned event that has to do with one of these frameworks, or with any where none is given. */
const isPlanFor = (record: LedgerRecord, frameworks: readonly string[]): boolean =>
  record.record === 'event' &&
  record.status === 'planned' &&
  record.framework !== null &&
  (frameworks.length === 0 || frameworks.includes(record.framework));

/** Of a report without claims the words need not stay in memory, nor of any the markup. */
function slim(reading: Reading): Reading {
  const records = reading.records.filter((record) => isPlanFor(record, []));
  const isSilent = reading.claims.length + records.length === 0;
  const report = { ...reading.report, html: null, text: isSilent ? '' : reading.report.text };
  return { ...reading, report, records, removed: isSilent ? [] : reading.removed };
}
