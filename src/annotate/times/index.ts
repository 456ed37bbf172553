/** Text and the day of the report in, time expressions with TIMEX3 values out. */
import type { TimeExpression } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import { type Day, daysOf, isoDay, parseDay } from './calendar.ts';
import { joinParts } from './joining.ts';
import type { Resolved, Scene } from './reading.ts';
import { recognizers } from './recognizers.ts';
import { type Found, readAll } from './selection.ts';
import { tenseAround } from './tense.ts';

/**
 * Time expressions of `text` in order, none overlapping; offsets are UTF-16 offsets into `text`.
 * `sentences` limit how far a verb is looked for; `anchor` holds the first and last day the report may be of
 * (`YYYY-MM-DD`), null when nothing is known: what depends on it is then left open (`XXXX-WXX-4`), basis `unknown`.
 */
export function recognizeTimes(
  text: string,
  sentences: readonly Span[],
  anchor: { from: string | null; to: string | null } | null,
): TimeExpression[] {
  const found = joinParts(text, readAll(text, recognizers));
  const limits = sentencesOf(found, sentences);
  const first = anchor?.from ? parseDay(anchor.from) : null;
  const last = anchor?.to ? parseDay(anchor.to) : null;
  const known = first !== null && last !== null;
  const early = new Storyline(text, known ? first : null);
  const late = known && first !== last ? new Storyline(text, last) : null;
  return found.map((reading, i) => {
    const limit = limits[i] ?? null;
    const resolved = early.resolve(reading, limit);
    const other = late?.resolve(reading, limit);
    const settled = other ? between(resolved, other, reading) : resolved;
    const looks = reading.type === 'DATE' || reading.type === 'TIME' ? tenseAround(text, reading, limit) : 'none';
    return expressionOf(text, reading, settled, looks);
  });
}

/** What has been dated so far in the text, for the expressions that lean on it. */
class Storyline {
  readonly #text: string;
  readonly #today: Day | null;
  #before: string | null = null;
  #period: string | null = null;
  #quarter: string | null = null;
  #day: string | null = null;

  constructor(text: string, today: Day | null) {
    this.#text = text;
    this.#today = today;
  }

  resolve(reading: Found, limit: Span | null): Resolved {
    const scene: Scene = {
      today: this.#today,
      before: this.#before,
      period: this.#period,
      quarter: this.#quarter,
      day: this.#day,
      tense: () => tenseAround(this.#text, reading, limit),
    };
    const resolved = reading.resolve(scene);
    const value = resolved.value;
    if (value !== null && !reading.aside && reading.type !== 'DURATION' && reading.type !== 'SET' && daysOf(value)) {
      this.#before = value;
      if (parseDay(value) !== null) this.#day = value.slice(0, 10);
      if (/^\d{4}(?:-[QH]\d)?$/.test(value)) this.#period = value;
      if (value.includes('-Q')) this.#quarter = value;
    }
    return resolved;
  }
}

/** The report is of one of several days: what all of them agree on, else only the span. */
function between(a: Resolved, b: Resolved, reading: Found): Resolved {
  if (a.value === b.value) return a;
  const open = reading.resolve({
    today: null,
    before: null,
    period: null,
    quarter: null,
    day: null,
    tense: () => 'none',
  });
  const from = bounds(a).from;
  const to = bounds(b).to;
  return { value: open.value, basis: 'inferred', from, to };
}

function bounds(resolved: Resolved): { from: Day | null; to: Day | null } {
  const days = resolved.value === null ? null : daysOf(resolved.value);
  return {
    from: resolved.from !== undefined ? resolved.from : (days?.first ?? null),
    to: resolved.to !== undefined ? resolved.to : (days?.last ?? null),
  };
}

function expressionOf(
  text: string,
  { start, end, type }: Found,
  resolved: Resolved,
  looks: TimeExpression['looks'],
): TimeExpression {
  const { from, to } = bounds(resolved);
  return {
    start,
    end,
    expression: text.slice(start, end),
    value: resolved.value,
    type,
    from: from === null ? null : isoDay(from),
    to: to === null ? null : isoDay(to),
    basis: resolved.basis,
    looks,
  };
}

/** For each reading the sentence it lies in; both lists are in order of the text. */
function sentencesOf(found: readonly Found[], sentences: readonly Span[]): (Span | null)[] {
  let at = 0;
  return found.map(({ start }) => {
    while (at < sentences.length && sentences[at]!.end <= start) at++;
    const sentence = sentences[at];
    return sentence && sentence.start <= start ? sentence : null;
  });
}
