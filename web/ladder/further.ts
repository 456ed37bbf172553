import { isFurther } from '../../src/exports/movement.ts';
import type { Standing, StandingThread } from '../../src/model/standing.ts';

/** Positions that the standing alone would hide: off the road, or beyond it. */
export const furtherThreads = (standing: Standing): readonly StandingThread[] =>
  standing.threads.filter(({ step }) => isFurther(standing, step));
