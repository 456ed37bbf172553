import type { Standing } from '../model/standing.ts';
import { FORMAL, type Step } from '../model/step.ts';
import { FIRST_FORMAL, type OffRoad, offRoad, type Rung, rungsOf } from './ladder.ts';
import { paint, type Screen, type Style } from './terminal-text.ts';

/** Signs of the ladder with their stand-ins for terminals without UTF-8. */
const SIGNS: Record<Rung | 'border', readonly [string, string]> = {
  here: ['●', '#'],
  reported: ['•', 'o'],
  passed: ['─', '-'],
  ahead: ['·', '.'],
  waiting: ['◇', '?'],
  stopped: ['■', '!'],
  out: ['✕', 'x'],
  border: ['│', '|'],
};

export const LADDER_WIDTH = 10;

export const signOf = (rung: Rung | 'border', screen: Screen): string => SIGNS[rung][screen.unicode ? 0 : 1];

/** Where a party stands, as nine signs with a border before the formal acts. */
export function drawLadder(standing: Standing, screen: Screen): string {
  const rungs: (Rung | 'border')[] = rungsOf(standing);
  rungs.splice(FIRST_FORMAL, 0, 'border');
  const isQuiet = (rung: Rung | 'border' | undefined) => rung === 'ahead' || rung === 'passed' || rung === 'border';
  let drawn = '';
  let quiet = '';
  for (const [index, rung] of rungs.entries()) {
    const sign = signOf(rung, screen);
    if (isQuiet(rung)) quiet += sign;
    else drawn += rung === 'reported' ? sign : paint(screen, standingStyle(standing), sign);
    if (quiet !== '' && !isQuiet(rungs[index + 1])) {
      drawn += paint(screen, 'dim', quiet);
      quiet = '';
    }
  }
  return drawn;
}

const OFF_ROAD_STYLES: Record<OffRoad, Style> = { waiting: 'yellow', stopped: 'magenta', out: 'red' };

export function stepStyle(step: Step): Style {
  const off = offRoad(step);
  if (off !== null) return OFF_ROAD_STYLES[off];
  return FORMAL.has(step) ? 'green' : 'cyan';
}

export const standingStyle = (standing: Standing): Style =>
  standing.best.polarity === 'denied' ? 'red' : stepStyle(standing.step);
