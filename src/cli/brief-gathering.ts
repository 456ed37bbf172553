import { type Brief, composeBrief } from '../exports/brief.ts';
import { Failure } from '../model/failure.ts';
import type { Reading } from '../model/reading.ts';
import { asKept } from '../store/readings-kept.ts';
import type { Effects } from './effects.ts';
import { demandSome, readReports } from './reports-read.ts';

/** Reads the paths in memory, or takes what a ledger file holds, and folds it. */
export async function gatherBrief(effects: Effects, paths: readonly string[], ledger?: string): Promise<Brief> {
  if (ledger !== undefined && paths.length > 0) {
    throw new Failure(
      `both --ledger and PATH given: ${ledger} (--ledger); add reports with 'chancery read PATH… --ledger ${ledger}', then ask the ledger alone`,
    );
  }
  if (ledger === undefined && paths.length === 0) {
    throw new Failure('nothing to read: no PATH and no --ledger (arguments); give files or folders, or a ledger file');
  }
  const readings = ledger === undefined ? await readInMemory(effects, paths) : await readLedger(effects, ledger);
  return composeBrief(await effects.fold(readings), readings);
}

/** Reports with claims whole; of the others only that they were read. */
async function readLedger(effects: Effects, file: string): Promise<Reading[]> {
  const store = await effects.ledger(file, 'read');
  try {
    const readings: Reading[] = [];
    for await (const kept of store.reports()) {
      const reading = await store.reading(kept.id);
      if (reading) readings.push(slim(reading));
    }
    return readings;
  } finally {
    await store.close();
  }
}

async function readInMemory(effects: Effects, paths: readonly string[]): Promise<Reading[]> {
  const chancery = await effects.chancery();
  const readings: Reading[] = [];
  const tally = await readReports(effects, chancery, paths, chancery.read, (reading) => {
    readings.push(slim(reading));
  });
  demandSome(tally);
  return asKept(readings);
}

/** A report without claims is only counted later: its words need not stay in memory, nor any markup. */
function slim(reading: Reading): Reading {
  const isSilent = reading.claims.length === 0;
  const report = { ...reading.report, html: null, text: isSilent ? '' : reading.report.text };
  return { ...reading, report, removed: isSilent ? [] : reading.removed };
}
