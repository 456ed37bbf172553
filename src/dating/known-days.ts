import type { Claim } from '../model/claim.ts';
import type { TimeCue, Topic } from '../model/cue.ts';
import type { Publication } from './bounds.ts';
import { type Day, dayNumber, weekdayUpTo } from './days.ts';
import { bareWeekday, dayMeant, WEEK } from './open-days.ts';
import { topicOf } from './topics.ts';

interface Naming {
  readonly report: Publication;
  readonly cue: TimeCue;
}

/** Who tells of a topic: with a day it names, or as news without one. */
interface Telling {
  readonly namings: Naming[];
  readonly news: Publication[];
}

/** Characters from the head of a report in which its news stands. */
const HEAD = 600;

/** Index of topics: what each report tells of, by the topic's key. */
export class TopicIndex {
  readonly #topics = new Map<string, Telling>();

  /** `keys`: the topics that undated reports tell of; others date nothing. */
  constructor(reports: readonly Publication[], keys: ReadonlySet<string>) {
    for (const report of reports) {
      for (const cue of report.reading.cues)
        for (const { key } of cue.topics) if (keys.has(key)) this.#telling(key).namings.push({ report, cue });
      for (const key of new Set(newsIn(report.reading.claims).map((topic) => topic.key)))
        if (keys.has(key)) this.#telling(key).news.push(report);
    }
  }

  /** The days on which the topic happened, as far as reports with a date tell, each with the report that tells it best. */
  daysOf(key: string): ReadonlyMap<Day, Publication> {
    const days = new Map<Day, Publication>();
    const { namings, news } = this.#topics.get(key) ?? { namings: [], news: [] };
    const add = (day: Day, report: Publication): void => {
      const before = days.get(day);
      if (!before || tellsBetter(report, before)) days.set(day, report);
    };
    for (const { report, cue } of namings) {
      const day = cue.from !== null && cue.from === cue.to ? dayNumber(cue.from) : resolved(report, cue);
      if (day !== null) add(day, report);
    }
    if (days.size > 0) return days;
    const first = news.filter((report) => report.isSaid && report.first?.day === report.last?.day).sort(byDay)[0];
    if (!first) return days;
    // Told as news on one day, so in the week up to it; another report names the weekday.
    for (const { cue } of namings) {
      const weekday = bareWeekday(cue);
      if (weekday !== null && cue.looks !== 'future') add(weekdayUpTo(first.last!.day, weekday), first);
    }
    return days;
  }

  #telling(key: string): Telling {
    const found = this.#topics.get(key);
    if (found) return found;
    const made: Telling = { namings: [], news: [] };
    this.#topics.set(key, made);
    return made;
  }
}

/** Topics that a report tells of at its head, as news, without naming a time. */
const newsIn = (claims: readonly Claim[]): Topic[] =>
  claims.flatMap((claim) =>
    claim.when === null && !claim.background && claim.evidence.start <= HEAD ? (topicOf(claim) ?? []) : [],
  );

/** A day that the report leaves open, once it is known when the report was published. */
function resolved(report: Publication, cue: TimeCue): Day | null {
  const { first, last } = report;
  if (first === null || last === null || last.day - first.day > 2 * WEEK) return null;
  return dayMeant(cue, first.day, last.day);
}

/** A report that says its own date before one whose date was inferred, then by path and id. */
const tellsBetter = (a: Publication, b: Publication): boolean =>
  a.isSaid === b.isSaid ? nameOf(a) < nameOf(b) : a.isSaid;

const byDay = (a: Publication, b: Publication): number => a.last!.day - b.last!.day || (nameOf(a) < nameOf(b) ? -1 : 1);

const nameOf = ({ reading: { report } }: Publication): string => `${report.path}\n${report.id}`;
