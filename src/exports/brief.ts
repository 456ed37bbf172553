import type { Claim } from '../model/claim.ts';
import type { Marks } from '../model/marks.ts';
import type { Reading, Told } from '../model/reading.ts';
import type { AssessedDecision, Reviewed } from '../model/review.ts';
import type { FrameworkStandings, Ledger } from '../model/standing.ts';
import type { Context } from './context.ts';
import { inReadingOrder } from './movement.ts';

/** A ledger together with what stands behind it: all that any view needs, and all that it may use. */
export interface Brief {
  readonly ledger: Ledger;
  readonly claims: ReadonlyMap<string, Claim>;
  /** Reports with claims or planned events, by id, in the order of their paths. */
  readonly reports: ReadonlyMap<string, Told>;
  readonly read: WhatWasRead;
  /** Which frameworks and parties were asked for; empty when all were. */
  readonly asked: Asked;
  /** The sentences around the claims that are shown, by the claims' ids. */
  readonly contexts: ReadonlyMap<string, Context>;
  /** Reports in full, by id: those that a document carries with it. */
  readonly whole: ReadonlyMap<string, Reading>;
  /** Claims about which something was decided by hand, rejected ones too, by id. */
  readonly reviewed: ReadonlyMap<string, Reviewed>;
  /** Decisions that are not applied because the report or the rules have changed since. */
  readonly reopened: readonly AssessedDecision[];
  /** What is marked in their words, by the reports' ids. */
  readonly marks: ReadonlyMap<string, Marks>;
}

export interface Asked {
  /** Ids. */
  readonly frameworks: readonly string[];
  readonly parties: readonly string[];
  /** The same as the user put it. */
  readonly words: readonly string[];
}

export interface WhatWasRead {
  readonly reports: number;
  readonly claims: number;
  /** Why reports were kept but not read, one reason for each such report. */
  readonly unread: readonly string[];
}

/** Puts a ledger and the readings it was folded from together; what moves stands first (`movement.ts`). */
export function composeBrief(
  ledger: Ledger,
  readings: Iterable<Told>,
  read: WhatWasRead,
  { reviewed, reopened }: Pick<Brief, 'reviewed' | 'reopened'> = { reviewed: new Map(), reopened: [] },
): Brief {
  const claims = new Map<string, Claim>();
  const reports = new Map<string, Told>();
  const touched = new Set(Array.from(reviewed.values(), ({ original }) => original.report));
  const seen = ledger.asOf === null && ledger.knownBy === null ? readings : onlyFolded(readings, ledger);
  for (const reading of [...seen].sort(byPath)) {
    if (reading.claims.length + reading.records.length > 0 || touched.has(reading.report.id))
      reports.set(reading.report.id, reading);
    for (const claim of reading.claims) claims.set(claim.id, claim);
  }
  const frameworks = inReadingOrder(ledger.frameworks, claims, reports);
  const asked = { frameworks: [], parties: [], words: [] };
  return {
    ledger: { ...ledger, frameworks },
    claims,
    reports,
    read,
    asked,
    contexts: new Map(),
    whole: new Map(),
    marks: new Map(),
    reviewed,
    reopened,
  };
}

/** The claims that are behind the standings, where a ledger as of a day has left others out. */
function onlyFolded(readings: Iterable<Told>, ledger: Ledger): Told[] {
  const folded = claimsBehind({ ledger });
  return Array.from(readings, (reading) => ({ ...reading, claims: reading.claims.filter(({ id }) => folded.has(id)) }));
}

/** Keeps only the frameworks and parties with these ids; an empty list keeps all. */
export function narrowBrief(brief: Brief, asked: Asked): Brief {
  const wantsFramework = (id: string) => asked.frameworks.length === 0 || asked.frameworks.includes(id);
  const wantsParty = (id: string) => asked.parties.length === 0 || asked.parties.includes(id);
  const frameworks: FrameworkStandings[] = [];
  for (const framework of brief.ledger.frameworks) {
    if (!wantsFramework(framework.id)) continue;
    const standings = framework.standings.filter((standing) => wantsParty(standing.party.id));
    if (standings.length > 0) frameworks.push({ ...framework, standings });
  }
  const disputes = brief.ledger.disputes.filter(
    (d) => wantsFramework(d.framework) && (d.party === null || wantsParty(d.party)),
  );
  const agenda = brief.ledger.agenda.filter((item) => wantsFramework(item.framework) && wantsParty(item.party));
  const events = brief.ledger.events.filter(
    ({ framework, participants }) =>
      wantsFramework(framework) &&
      (asked.parties.length === 0 || participants.some(({ id, of }) => wantsParty(id ?? '') || wantsParty(of ?? ''))),
  );
  const behind = claimsBehind({ ledger: { ...brief.ledger, frameworks } });
  const uncertain = brief.ledger.uncertain.flatMap((each) => {
    const claims = each.claims.filter((id) => behind.has(id));
    return claims.length > 0 ? [{ ...each, claims }] : [];
  });
  const origins = brief.ledger.origins.filter((row) => wantsFramework(row.framework.id) && wantsParty(row.party.id));
  return { ...brief, ledger: { ...brief.ledger, frameworks, disputes, agenda, events, uncertain, origins }, asked };
}

/** The sentences around a claim, or the evidence alone when the brief does not have them at hand. */
export const contextIn = (brief: Brief, { id, evidence }: Claim): Context =>
  brief.contexts.get(id) ?? { before: '', lead: '', quote: evidence.quote, tail: '', after: '' };

/** Claims that do not count by a decision, in the order of their reports. */
export const rejectedIn = ({ reviewed }: Brief): Reviewed[] =>
  [...reviewed.values()].filter(({ claim }) => claim === null);

/** Ids of every claim behind the standings of a brief. */
export const claimsBehind = ({ ledger }: { readonly ledger: Ledger }): Set<string> =>
  new Set(ledger.frameworks.flatMap(({ standings }) => standings.flatMap(({ history }) => history)));

function byPath(a: Told, b: Told): number {
  const [x, y] = a.report.path === b.report.path ? [a.report.id, b.report.id] : [a.report.path, b.report.path];
  return x < y ? -1 : x > y ? 1 : 0;
}
