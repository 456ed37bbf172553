/** Parts of one date that stand side by side become one expression: "Monday, Oct. 26", "noon Saturday", "9 a.m. EST Tuesday". */
import { type Day, dayOf, isoDay, parseDay, partsOf, weekdayOf } from './calendar.ts';
import { inferred, type Reading, type Resolved } from './reading.ts';
import type { Found } from './selection.ts';

const BETWEEN = /^(?:,?\s{0,3}(?:on\s{1,3}|at\s{1,3}|,\s{0,3}|\(\s?)?)$/;

export function joinParts(text: string, found: readonly Found[]): Found[] {
  const joined: Found[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    const one =
      last && next.start - last.end <= 6 && BETWEEN.test(text.slice(last.end, next.start)) ? join(last, next) : null;
    if (one) joined[joined.length - 1] = one;
    else joined.push(next);
  }
  return joined;
}

function join(a: Found, b: Found): Found | null {
  const span = { start: a.start, end: b.end };
  if (a.part === 'weekday' && b.part === 'date') return { ...b, ...span, ...onWeekday(b, a) };
  if (a.part === 'date' && b.part === 'weekday' && b.start - a.end <= 2) return { ...a, ...span, ...onWeekday(a, b) };
  if (a.part === 'clock' && (b.part === 'weekday' || b.part === 'date'))
    return { ...b, ...span, type: 'TIME', resolve: atClock(b, a) };
  if (b.part === 'clock' && (a.part === 'weekday' || a.part === 'date'))
    return { ...a, ...span, type: 'TIME', resolve: atClock(a, b) };
  return null;
}

/** The weekday tells which year's date is meant, and may bring its part of the day ("Thursday night, November 6"). */
function onWeekday(date: Reading, weekday: Reading): Pick<Reading, 'type' | 'resolve'> {
  return {
    type: weekday.type,
    resolve: (scene) => {
      const resolved = date.resolve(scene);
      const part = /T[A-Z]{2}$/.exec(weekday.resolve({ ...scene, today: null }).value ?? '')?.[0] ?? '';
      const day = resolved.basis === 'inferred' ? parseDay(resolved.value ?? '') : null;
      const agreed = day === null || scene.today === null ? resolved : agreeing(day, weekday.weekday ?? 0, resolved);
      return part && agreed.value ? { ...agreed, value: agreed.value + part } : agreed;
    },
  };
}

function agreeing(day: Day, weekday: number, resolved: Resolved): Resolved {
  const { year, month, day: number } = partsOf(day);
  const match = [0, -1, 1]
    .map((shift) => dayOf(year + shift, month, number))
    .find((other) => other !== null && weekdayOf(other) === weekday);
  return match === undefined || match === null ? resolved : inferred(isoDay(match));
}

function atClock(date: Reading, clock: Reading): Reading['resolve'] {
  return (scene): Resolved => {
    const day = date.resolve(scene);
    const time = clock.resolve({ ...scene, today: null, day: null }).value ?? '';
    return day.value === null || day.value.includes('T') ? day : { ...day, value: day.value + time };
  };
}
