import type { Claim } from '../model/claim.ts';
import type { Reading } from '../model/reading.ts';
import type { FrameworkStandings, Ledger, Standing } from '../model/standing.ts';
import { rankOf } from './ladder.ts';

/** A ledger together with the claims and reports behind it: all that any view needs, and all that it may use. */
export interface Brief {
  readonly ledger: Ledger;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly reports: ReadonlyMap<string, Reading>;
  /** Which frameworks and parties were asked for; empty when all were. */
  readonly asked: { readonly frameworks: readonly string[]; readonly parties: readonly string[] };
}

/** Puts a ledger and the readings it was folded from together; parties stand in the order of their steps. */
export function composeBrief(ledger: Ledger, readings: Iterable<Reading>): Brief {
  const claims = new Map<string, Claim>();
  const reports = new Map<string, Reading>();
  for (const reading of readings) {
    reports.set(reading.report.id, reading);
    for (const claim of reading.claims) claims.set(claim.id, claim);
  }
  const frameworks = ledger.frameworks.map((framework) => ({
    ...framework,
    standings: framework.standings.toSorted(byStepThenName),
  }));
  return { ledger: { ...ledger, frameworks }, claims, reports, asked: { frameworks: [], parties: [] } };
}

/** Keeps only the frameworks and parties with these ids; an empty list keeps all. */
export function narrowBrief(brief: Brief, asked: Brief['asked']): Brief {
  const wantsFramework = (id: string) => asked.frameworks.length === 0 || asked.frameworks.includes(id);
  const wantsParty = (id: string) => asked.parties.length === 0 || asked.parties.includes(id);
  const frameworks: FrameworkStandings[] = [];
  for (const framework of brief.ledger.frameworks) {
    if (!wantsFramework(framework.id)) continue;
    const standings = framework.standings.filter((standing) => wantsParty(standing.party.id));
    if (standings.length > 0) frameworks.push({ ...framework, standings });
  }
  const disputes = brief.ledger.disputes.filter((d) => wantsFramework(d.framework) && wantsParty(d.party));
  const agenda = brief.ledger.agenda.filter((item) => wantsFramework(item.framework) && wantsParty(item.party));
  return { ...brief, ledger: { ...brief.ledger, frameworks, disputes, agenda }, asked };
}

function byStepThenName(a: Standing, b: Standing): number {
  return rankOf(a.step) - rankOf(b.step) || (a.party.name < b.party.name ? -1 : a.party.name > b.party.name ? 1 : 0);
}
