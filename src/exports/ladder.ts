import type { Standing } from '../model/standing.ts';
import { STEPS, type Step } from '../model/step.ts';

/** The steps along the road, in order; the formal acts are the last three. */
export const ROAD: readonly Step[] = STEPS.slice(0, STEPS.indexOf('in-force') + 1);

/** Where the formal acts begin. */
export const FIRST_FORMAL = ROAD.indexOf('signed');

/** How a party left the road: it waits, it was stopped, or it is out. */
export type OffRoad = 'waiting' | 'stopped' | 'out';

const OFF_ROAD: Partial<Record<Step, OffRoad>> = {
  conditional: 'waiting',
  paused: 'waiting',
  blocked: 'stopped',
  suspended: 'stopped',
  declined: 'out',
  withdrawing: 'out',
  withdrawn: 'out',
};

export type Rung = 'here' | 'reported' | 'passed' | 'ahead' | OffRoad;

export const offRoad = (step: Step): OffRoad | null => OFF_ROAD[step] ?? null;

/** Formal acts first, then soft steps, the furthest first; then the ways off the road. */
export function rankOf(step: Step): number {
  const index = ROAD.indexOf(step);
  return index >= 0 ? ROAD.length - 1 - index : STEPS.indexOf(step);
}

/**
 * One rung for each step of the road. A party off the road is drawn where the reports last saw it on the road,
 * or on the first rung when none did; a party whose joining is only denied is on no rung.
 */
export function rungsOf(standing: Standing): Rung[] {
  if (standing.best.polarity === 'denied') return ROAD.map(() => 'ahead');
  const reported = new Set(standing.threads.map((thread) => thread.step));
  const off = offRoad(standing.step);
  const here =
    off === null ? ROAD.indexOf(standing.step) : Math.max(0, ...ROAD.map((s, i) => (reported.has(s) ? i : 0)));
  return ROAD.map((step, index) => {
    if (index === here) return off ?? 'here';
    if (reported.has(step)) return 'reported';
    return index < here ? 'passed' : 'ahead';
  });
}
