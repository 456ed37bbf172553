import type { AgendaItem } from '../model/standing.ts';
import type { Entry } from './chronology.ts';
import { compare, inOrder, isAhead } from './chronology.ts';

/** Planned steps with a time, dated ones first; as of a day, only those whose time is not over by then. */
export function agendaOf(entries: readonly Entry[], asOf: string | null = null): AgendaItem[] {
  return entries
    .filter(
      (entry) =>
        (entry.claim.step === 'expected' || entry.claim.step === 'withdrawing') &&
        entry.claim.polarity === 'affirmed' &&
        !entry.claim.background &&
        isPlanned(entry) &&
        (asOf === null || (entry.claim.when?.to ?? '9') >= asOf),
    )
    .sort(inOrder)
    .map(({ claim }) => ({
      framework: claim.framework.id,
      party: claim.party.id,
      step: claim.step,
      expression: claim.when!.expression,
      from: claim.when!.from,
      to: claim.when!.to,
      claim: claim.id,
    }))
    .sort(inAgendaOrder);
}

/** Dated ones first, by the day they begin. */
export const inAgendaOrder = (a: AgendaItem, b: AgendaItem): number =>
  compare(a.from ?? '9', b.from ?? '9') || compare(a.claim, b.claim);

/** A time that lies after its report; an open one (`soon`) counts, a day before the report does not. */
function isPlanned(entry: Entry): boolean {
  const { when } = entry.claim;
  if (!when) return false;
  if (when.from === null) return /soon|later|coming|next|due|days|weeks|months/i.test(when.expression);
  return isAhead(entry) || entry.facts.published.to === null;
}
