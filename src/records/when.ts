import { type Unit, wordOf } from '../claims/syntax/unit.ts';
import type { ClaimTime } from '../model/claim.ts';
import { isFiniteVerb } from './actors.ts';
import type { View } from './scene.ts';

/**
 * When something happens that stands at units `first` to `last`: the date named nearest in the clause. `limit` units to
 * the left and right hold no other finite verb.
 */
export function timeNear(view: View, first: number, last: number, act: number): ClaimTime | null {
  const { units, tokens } = view.clauses;
  const place = tokens[units[act]!.first]!.start;
  const bounds = clauseOf(view, first, last, act);
  const from = tokens[units[bounds.first]!.first]!.start;
  const to = tokens[units[bounds.last]!.last]!.end;
  const usable = view.times.filter(
    (time) =>
      (time.type === 'DATE' || time.type === 'TIME') &&
      time.start >= from &&
      time.end <= to &&
      !/^(?:PAST_REF|PRESENT_REF)$/.test(time.value ?? '') &&
      !/^(?:during|under|throughout)\b/i.test(time.expression) &&
      !isLimit(view, time.start) &&
      !isOfOtherClause(view, time, place),
  );
  const nearest = usable.toSorted((a, b) => {
    const distance = (time: { start: number }) => Math.abs(time.start - place) + (time.start < place ? 40 : 0);
    return distance(a) - distance(b);
  })[0];
  if (!nearest) return null;
  return { expression: nearest.expression, from: nearest.from, to: nearest.to, basis: nearest.basis };
}

/** Before the act and parted from it by a comma, a time is another clause's, unless it opens the sentence. */
function isOfOtherClause({ sentence, clauses }: View, time: { start: number; end: number }, place: number): boolean {
  if (time.end > place || time.start - sentence.start < 12) return false;
  return clauses.units.some((unit) => {
    const { start } = clauses.tokens[unit.first]!;
    return unit.kind === 'comma' && start >= time.end && start < place;
  });
}

/** `until 2028`, `the 2020 accord`: not when it happens. */
function isLimit(view: View, start: number): boolean {
  const before = view.clauses.tokens.findLast((token) => token.end <= start);
  return /^(?:until|till|through|since|before)$/i.test(before?.text ?? '');
}

/** The units around that no other finite verb, relative or stop parts from it. */
export function clauseOf(view: View, first: number, last: number, act: number): { first: number; last: number } {
  const { units } = view.clauses;
  const parts = (unit: Unit, index: number): boolean =>
    index !== act &&
    (/^(?:stop|relative|subordinator|that|colon|dash)$/.test(unit.kind) ||
      wordOf(unit) === 'according to' ||
      (unit.kind === 'vg' && (isFiniteVerb(unit) || unit.form === 'gerund')));
  let from = first;
  while (from > 0 && !parts(units[from - 1]!, from - 1)) from--;
  let to = last;
  while (to + 1 < units.length && !parts(units[to + 1]!, to + 1)) to++;
  return { first: from, last: to };
}
