import type { Cited, Dispute, DisputeKind } from '../model/dispute.ts';
import type { Brief } from './brief.ts';
import { reportName, shortPath } from './wording.ts';

/** How every view words what reports say differently. */

const RULES: Record<DisputeKind, string> = {
  denied: 'D1',
  exclusive: 'D2',
  date: 'D3',
  list: 'D4',
  attribution: 'D5',
  first: 'D6',
};

/** The rule of docs/standing.md by which it was found. */
export const ruleOf = ({ kind }: Pick<Dispute, 'kind'>): string => RULES[kind];

/** Disputes about a framework: those that concern it as a whole first, then by party. */
export const disputesAbout = (brief: Brief, framework: string): readonly Dispute[] =>
  brief.ledger.disputes
    .filter((dispute) => dispute.framework === framework)
    .sort((a, b) => Number(a.party !== null) - Number(b.party !== null));

/** `Saudi Arabia: conditional or declined` */
export function disputeInWords(brief: Brief, { party, what, kind, framework }: Dispute): string {
  if (party === null || kind === 'list') return what;
  const named = brief.ledger.frameworks.find(({ id }) => id === framework);
  const name = named?.standings.find((standing) => standing.party.id === party)?.party.name;
  return `${name ?? party}: ${what}`;
}

/** Who says it and where: `Reuters, in Outlet, “Headline” (path)`. */
export function citedInWords(brief: Brief, { source, report, path }: Cited): string {
  const name = reportName(brief.reports.get(report), { path });
  const where = name === path ? shortPath(path) : `${name} (${shortPath(path)})`;
  return source === null ? where : `${source}, in ${where}`;
}

/** `rule R3 would prefer “12, not named”: said to be the whole list` for each rule that has a preference. */
export function preferencesInWords({ sides, preferences }: Dispute): string[] {
  if (preferences.length === 0) return ['no rule prefers one'];
  return preferences.map(({ rule, side, why }) => `rule ${rule} would prefer “${sides[side]!.says}”: ${why}`);
}
