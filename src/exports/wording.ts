import type { ChainLink, Claim } from '../model/claim.ts';
import type { Told } from '../model/reading.ts';
import type { Dated } from '../model/report.ts';
import type { ConditionSaid, EvidenceClass, Standing } from '../model/standing.ts';
import type { Step } from '../model/step.ts';
import type { Brief } from './brief.ts';

/** The words every view uses for steps, classes of evidence, dates and sources. */

export const stepWord = (step: Step): string => (step === 'in-force' ? 'in force' : step);

/** A standing that rests on denials alone is no step: it says what is not so. */
export const standingWord = (standing: Pick<Standing, 'step' | 'best'>): string =>
  `${standing.best.polarity === 'denied' ? 'not ' : ''}${stepWord(standing.step)}`;

const CLASS_WORDS: Record<EvidenceClass, string> = {
  'treaty-record': 'treaty record',
  'own-statement': 'its own statement',
  'other-party-statement': "another party's statement",
  'named-official': 'named official',
  'unnamed-officials': 'unnamed officials',
  'outlet-voice': "outlet's own words",
  forecast: 'forecast',
};

export const classWord = (name: EvidenceClass): string => CLASS_WORDS[name];

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2025-11-06` → `6 Nov 2025`; of anything else its letters and digits. */
export function dayInWords(day: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(day);
  const month = match && MONTHS[Number(match[2]) - 1];
  return match && month ? `${Number(match[3])} ${month} ${match[1]}` : day.replace(/[^\w-]+/g, ' ').trim();
}

/** An interval as one would say it: a day, a month, a year, `3 to 9 Nov 2025`, `by 9 Nov 2025`; null when nothing is known. */
export function intervalInWords(from: string | null, to: string | null): string | null {
  if (from === null && to === null) return null;
  if (from === null) return `by ${dayInWords(to!)}`;
  if (to === null) return `from ${dayInWords(from)}`;
  if (from === to) return dayInWords(from);
  const [y1, m1, d1] = from.split('-');
  const [y2, m2, d2] = to.split('-');
  if (y1 === y2 && m1 === '01' && d1 === '01' && m2 === '12' && d2 === '31') return y1!;
  if (y1 === y2 && m1 === m2 && d1 === '01' && Number(d2) === daysIn(y2!, m2!))
    return `${MONTHS[Number(m1) - 1]} ${y1}`;
  if (y1 === y2 && m1 === m2) return `${Number(d1)} to ${dayInWords(to)}`;
  return `${dayInWords(from)} to ${dayInWords(to)}`;
}

/** `since 6 Nov 2025 (inferred)`, or that no date is known. */
export function sinceInWords(since: Dated): string {
  const words = intervalInWords(since.from, since.to);
  if (words === null || since.basis === 'unknown') return 'date unknown';
  const lead = words.startsWith('by ') || words.startsWith('from ') ? '' : 'since ';
  return `${lead}${words}${since.basis === 'inferred' ? ' (inferred)' : ''}`;
}

/** `3 reports`, with the bounds on independent origins once they say more than the number of reports does. */
export function reportsInWords(standing: Pick<Standing, 'reports' | 'origins'>): string {
  const { reports, origins } = standing;
  const words = plural(reports, 'report');
  if (reports < 2 || (origins.lower <= 1 && origins.upper >= reports)) return words;
  if (origins.lower === origins.upper) return `${words}, ${plural(origins.upper, 'origin')}`;
  return `${words}, ${origins.lower} to ${origins.upper} origins`;
}

export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** The chain of attribution from the innermost source outwards; null for the outlet's own words. */
function chainInWords(chain: readonly ChainLink[]): string | null {
  if (chain.length === 0) return null;
  return chain.map(linkInWords).join(', via ');
}

/** The chain spelt out, a line for each link, from the innermost source to the outlet. */
export function chainSteps(chain: readonly ChainLink[]): string[] {
  if (chain.length === 0) return ["the outlet's own words: nobody is cited"];
  return chain.map((link, index) => {
    const lead = index === 0 ? 'said by' : 'as told by';
    const count = link.count !== null && link.count > 1 ? `, ${link.count} people` : '';
    return `${lead} ${link.source} (${SOURCE_WORDS[link.kind]}${count}; “${link.cue}”)`;
  });
}

const SOURCE_WORDS: Record<ChainLink['kind'], string> = {
  named: 'named source',
  anonymous: 'unnamed source',
  outlet: 'outlet',
  statement: 'statement',
  post: 'post',
  document: 'document',
};

/** A condition with who is cited for it and when: `a road to statehood (Riyadh, 6 Nov 2025)`. */
export function conditionInWords({ words, source, published }: ConditionSaid): string {
  const by = [source, intervalInWords(published.from, published.to)].filter((part) => part !== null);
  return by.length === 0 ? words : `${words} (${by.join(', ')})`;
}

/** When a report was published, as far as is known. */
export function dateInWords(published: Dated | undefined): string {
  const words = published ? intervalInWords(published.from, published.to) : null;
  if (words === null) return 'date unknown';
  return `published ${words}${published!.basis === 'inferred' ? ' (inferred)' : ''}`;
}

const RULE_WORDS: Readonly<Record<string, string>> = {
  S1: 'rule S1: a denied step is told as denied; it never counts as joining and lowers nothing',
  S2: 'rule S2: the furthest step along the road holds; a later mention of an earlier one never lowers it',
  S3: "rule S3: while the road is soft, a holdout's own position decides, and all of its positions show",
  S4: 'rule S4: leaving or suspension holds until a later formal act of joining again',
  S5: 'rule S5: a position that became known certainly later stands before an expectation',
};

/** What a rule of docs/standing.md says, in a line. */
export const ruleInWords = (rule: string): string => RULE_WORDS[rule] ?? `rule ${rule}`;

function linkInWords(link: ChainLink): string {
  const medium = link.kind === 'statement' || link.kind === 'post' || link.kind === 'document' ? link.kind : null;
  return medium !== null && !link.source.toLowerCase().includes(medium) ? `${link.source} (${medium})` : link.source;
}

type Source = Pick<Told, 'title' | 'outlet'>;

/** Outlet and headline of a report, or its path when it has neither. */
export function reportName(reading: Source | undefined, claim: { readonly path: string }): string {
  if (!reading) return claim.path;
  const title = reading.title === null ? null : `“${reading.title}”`;
  return [reading.outlet, title].filter((part) => part !== null).join(', ') || claim.path;
}

/** Who says so, and in which report: `a minister, in Outlet, “Headline” (path)`. */
export function sourceInWords(claim: Pick<Claim, 'path' | 'attribution'>, reading: Source | undefined): string {
  const report = reportInWords(claim, reading);
  const chain = chainInWords(claim.attribution);
  return chain === null ? report : `${chain}, in ${report}`;
}

/** Outlet, headline and path of the report behind a claim, as far as there are any. */
function reportInWords(claim: { readonly path: string }, reading: Source | undefined): string {
  const name = reportName(reading, claim);
  return name === claim.path ? shortPath(name) : `${name} (${shortPath(claim.path)})`;
}

/** The same with the whole path, where a reader is to open it. */
export function reportInFull(claim: Claim, reading: Source | undefined): string {
  const name = reportName(reading, claim);
  return name === claim.path ? name : `${name} (${claim.path})`;
}

/** The last two parts of a long path. */
export function shortPath(path: string): string {
  const parts = path.split('/');
  return path.length <= 40 || parts.length < 3 ? path : `…/${parts.slice(-2).join('/')}`;
}

/** Counts by step in the order given, as `2 in force · 1 floated`. */
export function countsInWords(standings: readonly Standing[]): string {
  const counts = new Map<string, number>();
  for (const standing of standings) {
    const word = standingWord(standing);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].map(([word, count]) => `${count} ${word}`).join(' · ');
}

/** `Read: 5 reports, 31 claims; 1 kept but not read (not in English: fr).` */
export function whatWasRead({ read }: Brief): string {
  const reasons = [...new Set(read.unread)].join('; ');
  const kept = read.unread.length > 0 ? `; ${read.unread.length} kept but not read (${reasons})` : '';
  return `Read: ${plural(read.reports, 'report')}, ${plural(read.claims, 'claim')}${kept}.`;
}

function daysIn(year: string, month: string): number {
  return new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
}
