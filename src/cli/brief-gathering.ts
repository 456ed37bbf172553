import { type Asked, type Brief, claimsBehind, composeBrief, narrowBrief } from '../exports/brief.ts';
import { type Context, contextsOf } from '../exports/context.ts';
import { claimsQuoted } from '../exports/evidence-order.ts';
import { NOW, type Vantage } from '../ledger/index.ts';
import type { Marks } from '../model/marks.ts';
import type { Reading } from '../model/reading.ts';
import type { Archive } from './archive.ts';
import type { Effects } from './effects.ts';

/** Folds what the archive says of the frameworks asked for and keeps the parties asked for; no words yet. */
export async function foldBrief(
  effects: Effects,
  archive: Archive,
  asked: Asked,
  vantage: Vantage = NOW,
): Promise<Brief> {
  const told = await archive.told({ ...asked, knownBy: vantage.knownBy });
  return narrowBrief(composeBrief(await effects.fold(told, vantage), told, archive.read), asked);
}

/** What a view shows of the reports' own words. */
export interface Words {
  /** Around the sentences it quotes, around every claim behind its standings, or around the claims with these ids. */
  readonly around: 'quoted' | 'all' | ReadonlySet<string>;
  /** Characters of reports that it carries in full; reports beyond that are left out. */
  readonly inFull: number;
  /** Characters of those reports in which attributions and times are marked. */
  readonly marked?: number;
}

/** Fetches the words that a view shows, one report at a time, so that memory grows with what is shown. */
export async function fetchWords(effects: Effects, brief: Brief, archive: Archive, words: Words): Promise<Brief> {
  const { around } = words;
  const wanted = around === 'quoted' ? claimsQuoted(brief) : around === 'all' ? claimsBehind(brief) : around;
  const contexts = new Map<string, Context>();
  const whole = new Map<string, Reading>();
  const marks = new Map<string, Marks>();
  let marked = words.marked ?? 0;
  let room = words.inFull;
  for (const { report, published, claims } of brief.reports.values()) {
    if (!claims.some(({ id }) => wanted.has(id))) continue;
    const reading = await archive.reading(report.id);
    if (reading === null) continue;
    for (const [id, context] of contextsOf(reading, wanted)) contexts.set(id, context);
    room -= reading.report.text.length;
    if (room < 0) continue;
    whole.set(report.id, { ...reading, published, claims, report: { ...reading.report, html: null } });
    marked -= reading.report.text.length;
    if (marked >= 0) marks.set(report.id, (await effects.chancery()).marks({ ...reading, published }));
  }
  return { ...brief, contexts, whole, marks };
}
