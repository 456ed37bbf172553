import type { Claim } from '../model/claim.ts';
import type { Marks } from '../model/marks.ts';
import type { Reading, Told } from '../model/reading.ts';
import type { LedgerRecord } from '../model/record.ts';
import { type Brief, claimsBehind } from './brief.ts';
import type { Dossier, DossierClaim, DossierRecord, DossierReport, ReportWords } from './dossier-schema.ts';
import { vantageSentences } from './vantage.ts';

/** Brief → the data of the page: every claim behind its standings, once, and the words of the reports it carries whole. */
export function dossierOf(brief: Brief): Dossier {
  const wanted = claimsBehind(brief);
  const told = [...brief.reports.values()].flatMap((each) => {
    const claims = each.claims.filter(({ id }) => wanted.has(id)).toSorted(inOrderOfText);
    // A ledger tells planned events of reports whose words are not fetched, and nothing else of theirs.
    const records = brief.whole.get(each.report.id)?.records ?? each.records.filter(isPlan);
    return claims.length + records.length > 0 ? [{ ...each, claims, records }] : [];
  });
  const parties = new Places<Dossier['parties'][number]>();
  const frameworks = new Places<Dossier['frameworks'][number]>();
  for (const { id, name } of brief.ledger.frameworks) frameworks.of({ id, name, listed: false });
  const claims = told.flatMap((each, report) =>
    each.claims.map((claim) => {
      const framework = frameworks.of(claim.framework);
      if (claim.framework.listed) frameworks.all[framework] = { ...frameworks.all[framework]!, listed: true };
      return claimOf(claim, report, framework, parties.of(claim.party));
    }),
  );
  const records = told.flatMap((each) => each.records);
  return {
    title: brief.ledger.frameworks.length === 1 ? brief.ledger.frameworks[0]!.name : 'State of play',
    asked: [...brief.asked.words],
    asOf: brief.ledger.asOf,
    knownBy: brief.ledger.knownBy,
    vantage: vantageSentences(brief.ledger),
    read: { ...brief.read, unread: [...brief.read.unread] },
    frameworks: frameworks.all,
    parties: parties.all,
    reports: told.map((each) => reportOf(each, brief.whole.get(each.report.id), brief.marks.get(each.report.id))),
    claims,
    origins: [],
    // The page only reads them; their lists are the readings' own.
    records: records as unknown as DossierRecord[],
  };
}

const isPlan = (record: LedgerRecord): boolean =>
  record.record === 'event' && record.status === 'planned' && record.framework !== null;

const inOrderOfText = (a: Claim, b: Claim): number =>
  a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end || (a.id < b.id ? -1 : 1);

/** The words of a kept report with all that is marked in them. */
export const wordsOf = ({ report, removed }: Reading, marks: Marks | undefined): ReportWords => ({
  text: report.text,
  removed: removed.map(({ step, reason, start, end }) => ({ step, reason, start, end })),
  attributions: (marks?.attributions ?? []).map(({ source, cue, content }) => ({
    source: [...source],
    cue: [...cue],
    content: [...content],
  })),
  times: [...(marks?.times ?? [])],
});

function reportOf(told: Told, whole: Reading | undefined, marks: Marks | undefined): DossierReport {
  return {
    id: told.report.id,
    path: told.report.path,
    title: told.title,
    outlet: told.outlet,
    url: whole?.report.url ?? null,
    published: told.published,
    ...(whole && { words: wordsOf(whole, marks) }),
  };
}

function claimOf(claim: Claim, report: number, framework: number, party: number): DossierClaim {
  return {
    id: claim.id,
    report,
    framework,
    party,
    step: claim.step,
    ...(claim.act !== null && { act: claim.act }),
    ...(claim.polarity === 'denied' && { denied: true as const }),
    ...(claim.background && { background: true as const }),
    ...(claim.attribution.length > 0 && { by: [...claim.attribution] }),
    ...(claim.when && { when: claim.when }),
    ...(claim.condition !== null && { condition: claim.condition }),
    quote: claim.evidence.quote,
    start: claim.evidence.start,
    end: claim.evidence.end,
    rule: claim.rule,
    confidence: claim.confidence,
  };
}

/** Gives each id its place in a list, in the order in which they are met. */
class Places<T extends { readonly id: string }> {
  readonly all: T[] = [];
  readonly #places = new Map<string, number>();

  of(each: T): number {
    const known = this.#places.get(each.id);
    if (known !== undefined) return known;
    const place = this.all.push(each) - 1;
    this.#places.set(each.id, place);
    return place;
  }
}
