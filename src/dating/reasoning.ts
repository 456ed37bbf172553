import type { TimeCue, Topic } from '../model/cue.ts';
import type { Bound, Publication } from './bounds.ts';
import { type Day, dayNumber, isoDay, weekdayFrom } from './days.ts';
import { bareWeekday, canMean, dayMeant, publishedAround } from './open-days.ts';
import { isBefore, stepKey, topicOf } from './topics.ts';

/** What one report's words, beside the days known of what it tells, say of when it was published. */
export interface Reasons {
  readonly firsts: Bound[];
  readonly lasts: Bound[];
}

type DaysOf = (topic: string) => ReadonlyMap<Day, Publication>;

/** It looks back on a time: it is not older than that time. */
export function fromPast({ reading }: Publication, { firsts }: Reasons): void {
  for (const { looks, from, expression } of reading.cues)
    if (looks === 'past' && from !== null)
      firsts.push({ day: dayNumber(from), why: `looks back on “${expression}” (${from})` });
}

/** It names a day for something that another report dates. */
export function fromSharedDays(report: Publication, daysOf: DaysOf, { firsts, lasts }: Reasons): void {
  for (const cue of report.reading.cues) {
    if (cue.from !== null) continue;
    for (const topic of cue.topics) {
      const fitting = [...daysOf(topic.key)].flatMap(([day, teller]) => {
        const { first, last } = publishedAround(cue, day);
        return canMean(cue, day) && report.allows(first, last) ? [{ day, teller, first, last }] : [];
      });
      fitting.sort((a, b) => a.day - b.day);
      const [earliest, latest] = [fitting[0], fitting.at(-1)];
      if (!earliest || !latest) continue;
      const why = ({ day, teller }: { day: Day; teller: Publication }): string =>
        `“${cue.expression}” = ${isoDay(day)}: ${topic.words}${teller === report ? '' : `, as in ${teller.words}`}`;
      if (earliest.first !== null) firsts.push({ day: earliest.first, why: why(earliest) });
      if (latest.last !== null) lasts.push({ day: latest.last, why: why(latest) });
    }
  }
}

const keyOf = ({ key }: Topic): string => key;

/** It tells of a step as taken, without naming a day: it is not older than the step. */
export function fromStepsTold(report: Publication, daysOf: DaysOf, { firsts }: Reasons): void {
  const named = new Set(report.reading.cues.flatMap(({ from, topics }) => (from === null ? topics : [])).map(keyOf));
  for (const claim of report.reading.claims) {
    const topic = claim.background || claim.when?.from ? null : topicOf(claim);
    if (!topic || named.has(topic.key)) continue;
    const [day, teller] = [...daysOf(topic.key)].sort(([a], [b]) => a - b)[0] ?? [];
    if (day !== undefined && teller && teller !== report)
      firsts.push({ day, why: `tells as done what happened on ${isoDay(day)}: ${topic.words}, as in ${teller.words}` });
  }
}

/** It only knows an earlier step of a party that others tell to have gone further on a day. */
export function fromStepsUntold(
  report: Publication,
  daysOf: DaysOf,
  isStraight: (framework: string, party: string) => boolean,
  { lasts }: Reasons,
): void {
  for (const claim of report.reading.claims) {
    const { framework, party, step } = claim;
    if (claim.polarity === 'denied' || claim.background || !isStraight(framework.id, party.id)) continue;
    const own = report.reading.claims.filter(
      (other) => other.framework.id === framework.id && other.party.id === party.id && other.polarity === 'affirmed',
    );
    for (const act of ['announced', 'signed', 'ratified', 'in-force'] as const) {
      if (!own.every((other) => isBefore(other.step, act))) continue;
      const [day, teller] = [...daysOf(stepKey(framework.id, party.id, act))].sort(([a], [b]) => b - a)[0] ?? [];
      if (day !== undefined && teller) {
        const what = `${party.name} ${act} (${framework.name})`;
        lasts.push({
          day,
          why: `tells ${party.name} only as ${step}, so not after ${isoDay(day)}: ${what}, as in ${teller.words}`,
        });
      }
    }
  }
}

/** It names one weekday as past and another as to come: it was published between the two. */
export function fromWeekdaysAround({ reading, first, last }: Publication, { lasts }: Reasons): void {
  if (!first || !last) return;
  const bare = reading.cues.filter((cue) => bareWeekday(cue) !== null && cue.from === null);
  const ahead = bare.filter(({ looks }) => looks === 'future');
  for (const past of bare.filter(({ looks }) => looks === 'past')) {
    const day = dayMeant(past, first.day, last.day);
    if (day === null) continue;
    for (const future of ahead) {
      const next = weekdayFrom(day + 1, bareWeekday(future)!);
      lasts.push({ day: next, why: between(past, day, future, next) });
    }
  }
}

const between = (past: TimeCue, day: Day, future: TimeCue, next: Day): string =>
  `“${past.expression}” (${isoDay(day)}) is past and “${future.expression}” (${isoDay(next)}) to come`;
