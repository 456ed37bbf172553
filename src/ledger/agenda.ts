import type { AgendaItem } from '../model/standing.ts';
import type { Entry } from './chronology.ts';
import { compare, inOrder } from './chronology.ts';

/** Planned steps with a time, dated ones first. */
export function agendaOf(entries: readonly Entry[]): AgendaItem[] {
  return entries
    .filter(
      ({ claim }) =>
        (claim.step === 'expected' || claim.step === 'withdrawing') &&
        claim.polarity === 'affirmed' &&
        claim.when &&
        !claim.background,
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
    .sort((a, b) => compare(a.from ?? '9', b.from ?? '9') || compare(a.claim, b.claim));
}
