import type { TimeExpression } from '../model/annotation.ts';
import type { ClaimTime } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import type { Draft } from './draft.ts';
import type { View } from './scene.ts';

/** When the step happened: the time named nearest to the act in its own clause, else none. */
export function timeOf(view: View, draft: Draft, evidence: Span): ClaimTime | null {
  const { tokens, units } = view.clauses;
  const act = units[draft.at]!;
  const place = tokens[act.first]!.start;
  const usable = view.times.filter((time) => (time.type === 'DATE' || time.type === 'TIME') && !isLimit(view, time));
  const inside = usable.filter((time) => time.start >= evidence.start && time.end <= evidence.end);
  const own = inside.filter((time) => !verbBetween(view, draft.at, time));
  const after = usable.filter((time) => time.start >= evidence.end && sameClause(view, evidence, time));
  const nearby =
    own.length + after.length > 0
      ? [...new Set([...own, ...after])]
      : usable.filter((time) => sameClause(view, evidence, time) && !verbBetween(view, draft.at, time));
  // "Norland, suspended in 2021, was readmitted in May": a comma makes a time another clause's.
  const distance = (time: TimeExpression): number =>
    Math.abs(time.start - place) + (commaBetween(view, place, time) ? 1000 : 0);
  const nearest = nearby.sort((a, b) => distance(a) - distance(b))[0];
  if (!nearest) return null;
  return { expression: nearest.expression, from: nearest.from, to: nearest.to, basis: nearest.basis };
}

/** No verb stands between the evidence and the time. */
function sameClause(view: View, evidence: Span, time: TimeExpression): boolean {
  const from = Math.min(evidence.end, time.end);
  const to = Math.max(evidence.start, time.start);
  return !view.clauses.units.some((unit) => {
    const start = view.clauses.tokens[unit.first]!.start;
    return (
      start >= from &&
      start < to &&
      (unit.kind === 'vg' || unit.kind === 'stop' || unit.kind === 'subordinator' || unit.kind === 'relative')
    );
  });
}

/** Another finite verb stands between the act and the time, so that the time is that verb's. */
function verbBetween(view: View, at: number, time: TimeExpression): boolean {
  const { units, tokens } = view.clauses;
  return units.some((unit, index) => {
    if (unit.kind !== 'vg' || index === at || !(unit.form === 'past' || unit.form === 'present')) return false;
    const start = tokens[unit.first]!.start;
    const place = tokens[units[at]!.first]!.start;
    return start > Math.min(place, time.start) && start < Math.max(place, time.start);
  });
}

/** `until the end of 2028`: how long, not when. */
function isLimit(view: View, time: TimeExpression): boolean {
  const before = view.clauses.tokens.findLast(
    (token) => token.end <= time.start && !/^(?:the|at|least)$/i.test(token.text),
  );
  return /^(?:until|till|through)$/i.test(before?.text ?? '');
}

function commaBetween(view: View, place: number, time: TimeExpression): boolean {
  const [from, to] = [Math.min(place, time.start), Math.max(place, time.end)];
  const inside = view.clauses.units.some(
    (unit) =>
      unit.kind === 'comma' &&
      view.clauses.tokens[unit.first]!.start > from &&
      view.clauses.tokens[unit.first]!.start < to,
  );
  // A time that opens the sentence is set off by a comma and still goes with the verb.
  const opening = view.clauses.tokens.findIndex((token) => token.start >= time.start) <= 1;
  return inside && !opening;
}
