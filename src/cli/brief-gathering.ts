import { type Asked, type Brief, claimsBehind, composeBrief, narrowBrief } from '../exports/brief.ts';
import { type Context, contextsOf } from '../exports/context.ts';
import { claimsQuoted } from '../exports/evidence-order.ts';
import { NOW, type Vantage } from '../ledger/index.ts';
import type { Reading } from '../model/reading.ts';
import type { Archive } from './archive.ts';
import type { Effects } from './effects.ts';
import { fetchMerges } from './origin-gathering.ts';

/** Folds what the archive says of the frameworks asked for and keeps the parties asked for; no words yet. */
export async function foldBrief(
  effects: Effects,
  archive: Archive,
  asked: Asked,
  vantage: Vantage = NOW,
): Promise<Brief> {
  const told = await archive.told({ ...asked, knownBy: vantage.knownBy });
  const traced = await archive.traced({ ...asked, knownBy: vantage.knownBy });
  return narrowBrief(composeBrief(await effects.fold(told, vantage, traced), told, archive.read), asked);
}

/** What a view shows of the reports' own words. */
export interface Words {
  /** Around the sentences it quotes, around every claim behind its standings, or around the claims with these ids. */
  readonly around: 'quoted' | 'all' | ReadonlySet<string>;
  /** Characters of reports that it carries in full; reports beyond that are left out. */
  readonly inFull: number;
}

/** Fetches the words that justify every merge. */
export async function fetchOrigins(brief: Brief, archive: Archive): Promise<Brief> {
  const origins = [];
  for (const row of brief.ledger.origins) origins.push((await fetchMerges(row, archive)).quoted);
  return { ...brief, ledger: { ...brief.ledger, origins } };
}

/** Fetches the words that a view shows, one report at a time, so that memory grows with what is shown. */
export async function fetchWords(brief: Brief, archive: Archive, words: Words): Promise<Brief> {
  const { around } = words;
  const wanted = around === 'quoted' ? claimsQuoted(brief) : around === 'all' ? claimsBehind(brief) : around;
  const contexts = new Map<string, Context>();
  const whole = new Map<string, Reading>();
  let room = words.inFull;
  for (const { report, published, claims } of brief.reports.values()) {
    if (!claims.some(({ id }) => wanted.has(id))) continue;
    const reading = await archive.reading(report.id);
    if (reading === null) continue;
    for (const [id, context] of contextsOf(reading, wanted)) contexts.set(id, context);
    room -= reading.report.text.length;
    if (room >= 0) whole.set(report.id, { ...reading, published, claims, report: { ...reading.report, html: null } });
  }
  return { ...brief, contexts, whole };
}
