import type { AgendaItem } from '../model/standing.ts';
import type { Brief } from './brief.ts';
import { intervalInWords, reportName, stepWord } from './wording.ts';

/** Steps that reports say are to come: parties with the same plans together, differing dates side by side. */
export interface PlannedStep {
  /** `Norway, expected` */
  readonly what: string;
  /** The dates named, each once, the earliest first: `Jun 2024 (“next month”)`. */
  readonly times: readonly { readonly words: string; readonly claim: string }[];
}

export function agendaOf(brief: Brief, framework: string): PlannedStep[] {
  const steps = new Map<string, AgendaItem[]>();
  for (const item of brief.ledger.agenda) {
    if (item.framework !== framework) continue;
    const key = `${item.step} ${item.party}`;
    const items = steps.get(key);
    if (items) items.push(item);
    else steps.set(key, [item]);
  }
  const plans = new Map<string, { parties: string[]; step: string; times: PlannedStep['times'] }>();
  for (const items of steps.values()) {
    const { step, party, claim } = items[0]!;
    const times = timesOf(brief, items);
    const key = [step, ...times.map(({ words }) => words)].join('\n');
    const plan = plans.get(key) ?? { parties: [], step: stepWord(step), times };
    plan.parties.push(brief.claims.get(claim)?.party.name ?? party);
    plans.set(key, plan);
  }
  return [...plans.values()].map(({ parties, step, times }) => ({
    what: `${parties.sort().join(', ')}, ${step}`,
    times,
  }));
}

/** `Norway, expected: 25 Jun 2024 (“25 June”, Harbour Gazette); 1 Jul 2024 (“1 July”, “Talks drag on”)` */
export const plannedInWords = ({ what, times }: PlannedStep): string =>
  `${what}: ${times.map(({ words }) => words).join('; ')}`;

/** Where dates differ, each says which report has it. */
function timesOf(brief: Brief, items: readonly AgendaItem[]): PlannedStep['times'] {
  const dates = new Map<string, AgendaItem>();
  for (const item of items) {
    const key = intervalInWords(item.from, item.to) ?? item.expression.toLowerCase();
    if (!dates.has(key)) dates.set(key, item);
  }
  return [...dates.values()].map(({ from, to, expression, claim: id }) => {
    const when = intervalInWords(from, to);
    const claim = brief.claims.get(id);
    const report =
      claim && (brief.reports.get(claim.report)?.outlet ?? reportName(brief.reports.get(claim.report), claim));
    const notes = [`“${expression}”`, ...(dates.size > 1 && report ? [report] : [])];
    return { words: when === null ? notes.join(', ') : `${when} (${notes.join(', ')})`, claim: id };
  });
}
