import type { Claim } from '../model/claim.ts';
import type { Marks } from '../model/marks.ts';
import type { Reading, Told } from '../model/reading.ts';
import { isTold, type LedgerRecord } from '../model/record.ts';
import { type Brief, claimsBehind, rejectedIn } from './brief.ts';
import { disputesOf, dossierOrigin, framingsOf, reportsCompared } from './dossier-comparison.ts';
import type { Dossier, DossierClaim, DossierRecord, DossierReport, ReportWords } from './dossier-schema.ts';
import { decisionInWords, reopenedInWords, reviewedInWords } from './review-wording.ts';
import { vantageSentences } from './vantage.ts';

/** Brief → the data of the page: every claim behind its standings, once, and the words of the reports it carries whole. */
export function dossierOf(brief: Brief): Dossier {
  const wanted = claimsBehind(brief);
  const rejected = rejectedIn(brief).filter(({ original }) => isAsked(brief, original));
  const shown = new Set([...reportsCompared(brief), ...rejected.map(({ original }) => original.report)]);
  const told = [...brief.reports.values()].flatMap((each) => {
    const claims = claimsToldIn(each, wanted);
    // A ledger tells planned events of reports whose words are not fetched, and nothing else of theirs.
    const records = brief.whole.get(each.report.id)?.records.filter(isTold) ?? each.records.filter(isPlan);
    const isShown = claims.length + records.length > 0 || shown.has(each.report.id);
    return isShown ? [{ ...each, claims, records }] : [];
  });
  const placeOf = new Map(told.map(({ report }, place) => [report.id, place]));
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
  const records = told.flatMap((each, report) =>
    each.records.map((record) => recordOf(record, report, brief.whole.has(each.report.id))),
  );
  const places = {
    framework: (id: string) => frameworks.all.findIndex((framework) => framework.id === id),
    party: (id: string, name: string) => parties.of({ id, name, kind: 'state' }),
    report: (id: string) => placeOf.get(id) ?? -1,
    hasWords: (id: string) => brief.whole.has(id),
  };
  const reviewed = [...brief.reviewed].filter(([id]) => wanted.has(id));
  return {
    title: brief.ledger.frameworks.length === 1 ? brief.ledger.frameworks[0]!.name : 'State of play',
    asked: [...brief.asked.words],
    asOf: brief.ledger.asOf,
    knownBy: brief.ledger.knownBy,
    vantage: vantageSentences(brief.ledger),
    read: { ...brief.read, unread: [...brief.read.unread] },
    disputes: disputesOf(brief.ledger.disputes),
    framing: framingsOf(brief.ledger.framing),
    origins: brief.ledger.origins.map((row) => dossierOrigin(row, places)),
    review: {
      decided: [
        ...reviewed.map(([claim, one]) => ({ claim, action: one.decision.action, words: reviewedInWords(one) })),
        ...rejected.map((one) => ({ claim: one.original.id, action: 'reject', words: decisionInWords(one.decision) })),
      ],
      rejected: rejected.map(({ original }) =>
        claimOf(
          original,
          places.report(original.report),
          frameworks.of(original.framework),
          parties.of(original.party),
        ),
      ),
      reopened: brief.reopened.flatMap(({ decision, reopened }) =>
        'claim' in decision && reopened !== null && wanted.has(decision.claim)
          ? [
              {
                claim: decision.claim,
                words: `${decisionInWords(decision)} (not applied: ${reopenedInWords(reopened)})`,
              },
            ]
          : [],
      ),
    },
    frameworks: frameworks.all,
    parties: parties.all,
    reports: told.map((each) => reportOf(each, brief.whole.get(each.report.id), brief.marks.get(each.report.id))),
    claims,
    records,
  };
}

/** Every claim behind the standings, in the order of the reports' paths, then of the text. */
export function claimsInOrder(brief: Brief): Claim[] {
  const wanted = claimsBehind(brief);
  return [...brief.reports.values()].flatMap((each) => claimsToldIn(each, wanted));
}

const claimsToldIn = ({ claims }: Told, wanted: ReadonlySet<string>): Claim[] =>
  claims.filter(({ id }) => wanted.has(id)).toSorted(inOrderOfText);

const isAsked = ({ asked }: Brief, { framework, party }: Claim): boolean =>
  (asked.frameworks.length === 0 || asked.frameworks.includes(framework.id)) &&
  (asked.parties.length === 0 || asked.parties.includes(party.id));

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

/** The page only reads it; its lists are the reading's own. */
function recordOf(record: LedgerRecord, report: number, hasWords: boolean): DossierRecord {
  const { path: _, evidence, ...rest } = record;
  const { start, end, quote } = evidence;
  return { ...rest, report, evidence: hasWords ? { start, end } : { quote, start, end } } as unknown as DossierRecord;
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
