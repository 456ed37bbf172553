/** Dates that are only known from another: the report's own, or the one spoken of before. */
import { addUnits, blankOf, type Day, daysOf, type Unit, unitAround } from './calendar.ts';
import { inferred, type Resolved, type Scene, unknown } from './reading.ts';

/** The unit that lies `count` units from the day of the report. */
export function fromToday(scene: Scene, unit: Unit, count: number): Resolved {
  if (scene.today === null) return unknown(blankOf(unit));
  return shifted(scene.today, unit, count);
}

/** The unit that lies `count` units from what was dated last, else from the report. */
export function fromBefore(scene: Scene, unit: Unit, count: number): Resolved {
  const before = scene.before === null ? null : daysOf(scene.before);
  return before
    ? shifted(before.first, unit, count)
    : count === 0
      ? unknown(blankOf(unit))
      : fromToday(scene, unit, count);
}

function shifted(day: Day, unit: Unit, count: number): Resolved {
  const moved = addUnits(day, unit, count);
  return moved === null ? unknown(blankOf(unit)) : inferred(unitAround(moved, unit));
}
