import { type Asked, type Brief, claimsBehind, composeBrief, narrowBrief } from '../exports/brief.ts';
import { type Context, contextsOf } from '../exports/context.ts';
import { claimsQuoted } from '../exports/evidence-order.ts';
import { applyReview, NOW, type Vantage } from '../ledger/index.ts';
import type { Marks } from '../model/marks.ts';
import type { Reading, Told } from '../model/reading.ts';
import type { Archive } from './archive.ts';
import type { Effects } from './effects.ts';
import { fetchMerges } from './origin-gathering.ts';

/**
 * Folds what the archive says of the frameworks asked for and keeps the parties asked for; no words yet. Origins are not
 * traced for who has no use for them.
 */
export async function foldBrief(
  effects: Effects,
  archive: Archive,
  asked: Asked,
  vantage: Vantage = NOW,
  { origins = true }: { readonly origins?: boolean } = {},
): Promise<Brief> {
  const { told, reviewed } = applyReview(await archive.told({ ...asked, knownBy: vantage.knownBy }), archive.review);
  const about = told.map((reading) => onlyAbout(reading, asked));
  const traced = origins ? await archive.traced({ ...asked, knownBy: vantage.knownBy }) : [];
  const ledger = await effects.fold(about, vantage, applyReview(traced, archive.review).told);
  // Lists can only be compared by the claims of all their parties.
  const disputes = ledger.disputes.filter(({ kind }) => kind !== 'list' || asked.parties.length === 0);
  const brief = composeBrief({ ...ledger, disputes }, about, archive.read, {
    reviewed,
    reopened: archive.review.reopened,
  });
  return narrowBrief(brief, asked);
}

/** After review a claim may be about something else than was asked for. */
function onlyAbout(reading: Told, { frameworks, parties }: Asked): Told {
  const claims = reading.claims.filter(
    ({ framework, party }) =>
      (frameworks.length === 0 || frameworks.includes(framework.id)) &&
      (parties.length === 0 || parties.includes(party.id)),
  );
  return { ...reading, claims };
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

/** Fetches the words that justify every merge. */
export async function fetchOrigins(brief: Brief, archive: Archive): Promise<Brief> {
  const origins = [];
  for (const row of brief.ledger.origins) origins.push((await fetchMerges(row, archive)).quoted);
  return { ...brief, ledger: { ...brief.ledger, origins } };
}

/** Fetches the words that a view shows, one report at a time, so that memory grows with what is shown. */
export async function fetchWords(effects: Effects, brief: Brief, archive: Archive, words: Words): Promise<Brief> {
  const { around } = words;
  const reviewed = around === 'all' ? brief.reviewed.keys() : [];
  const wanted =
    around === 'quoted'
      ? claimsQuoted(brief)
      : around === 'all'
        ? new Set([...claimsBehind(brief), ...reviewed])
        : around;
  const contexts = new Map<string, Context>();
  const whole = new Map<string, Reading>();
  const reviewedIn = new Set(Array.from(brief.reviewed.values(), ({ original }) => original.report));
  const marks = new Map<string, Marks>();
  let marked = words.marked ?? 0;
  let room = words.inFull;
  for (const { report, published, claims } of brief.reports.values()) {
    if (!claims.some(({ id }) => wanted.has(id)) && !reviewedIn.has(report.id)) continue;
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
