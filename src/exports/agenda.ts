import type { AgendaItem, PlannedEvent } from '../model/standing.ts';
import type { Brief } from './brief.ts';
import { actorsInWords, eventInWords } from './record-wording.ts';
import { intervalInWords, reportName, shortPath, stepWord } from './wording.ts';

/** What reports say is to come: a step of parties with the same plans, or an event. */
export interface Planned {
  /** `Norway, expected`; `Ola Nordmann: visit, Oslo` */
  readonly what: string;
  /** The dates named, each once, the earliest first: `Jun 2024 (“next month”)`; a claim's id where one says so. */
  readonly times: readonly { readonly words: string; readonly claim: string | null }[];
  /** For events: the words that tell of it, and the reports. */
  readonly told: { readonly quote: string; readonly by: string } | null;
}

/** Everything planned for a framework: by date, open dates after. */
export function agendaOf(brief: Brief, framework: string): Planned[] {
  const events = brief.ledger.events.filter((event) => event.framework === framework);
  return [...stepsOf(brief, framework), ...events.map((event) => eventOf(brief, event))]
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ planned }) => planned);
}

/** `Norway, expected: 25 Jun 2024 (“25 June”, Harbour Gazette); 1 Jul 2024 (“1 July”, “Talks drag on”)` */
export const plannedInWords = ({ what, times }: Planned): string =>
  times.length === 0 ? what : `${what}: ${times.map(({ words }) => words).join('; ')}`;

interface Due {
  /** First day; `8` for a day that cannot be placed, `9` for an open date. */
  readonly day: string;
  readonly planned: Planned;
}

const dayOf = ({
  from,
  to,
  expression,
}: {
  from: string | null;
  to: string | null;
  expression: string | null;
}): string => (from !== null && to !== null ? from : NAMES_DAY.test(expression ?? '') ? '8' : '9');

/** A day is named, though not which year's or week's: `Monday`, `18 November`. */
const NAMES_DAY = /\d|day\b|tomorrow|tonight/i;

function eventOf(brief: Brief, event: PlannedEvent): Due {
  const { best, expression, from, to, kind, place, participants, records } = event;
  const open = from === null || to === null;
  const day = open ? null : intervalInWords(from, to);
  const words = [day, expression === null ? null : day === null ? `“${expression}”` : `(“${expression}”)`];
  const times = words.some((word) => word !== null)
    ? [{ words: words.filter((word) => word !== null).join(' '), claim: null }]
    : [];
  const name = reportName(brief.reports.get(best.report), best);
  const more = records.length > 1 ? ` and ${records.length - 1} more` : '';
  return {
    day: dayOf(event),
    planned: {
      what: [actorsInWords(participants), eventInWords({ kind, place, status: 'planned' })]
        .filter((part) => part !== '')
        .join(': '),
      times,
      told: {
        quote: best.evidence.quote.replace(/\s+/g, ' '),
        by: `${name === best.path ? shortPath(name) : name}${more}`,
      },
    },
  };
}

function stepsOf(brief: Brief, framework: string): Due[] {
  const steps = new Map<string, AgendaItem[]>();
  for (const item of brief.ledger.agenda) {
    if (item.framework !== framework) continue;
    const key = `${item.step} ${item.party}`;
    const items = steps.get(key);
    if (items) items.push(item);
    else steps.set(key, [item]);
  }
  const plans = new Map<string, { day: string; parties: string[]; step: string; times: Planned['times'] }>();
  for (const items of steps.values()) {
    const { step, party, claim } = items[0]!;
    const times = timesOf(brief, items);
    const key = [step, ...times.map(({ words }) => words)].join('\n');
    const plan = plans.get(key) ?? { day: dayOf(items[0]!), parties: [], step: stepWord(step), times };
    plan.parties.push(brief.claims.get(claim)?.party.name ?? party);
    plans.set(key, plan);
  }
  return [...plans.values()].map(({ day, parties, step, times }) => ({
    day,
    planned: { what: `${parties.sort().join(', ')}, ${step}`, times, told: null },
  }));
}

/** Where dates differ, each says which report has it. */
function timesOf(brief: Brief, items: readonly AgendaItem[]): Planned['times'] {
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
