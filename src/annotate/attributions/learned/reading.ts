import { addScores, type Weights } from '../../../text/features/weights.ts';
import { chainOfFrame, type RoleWeights } from './chain.ts';
import { addCueFeatures } from './cue-features.ts';
import { Features } from './features.ts';
import { type Frame, frameOf } from './frame.ts';
import { bestRoles, CONTENT, CUE, ROLES, SOURCE, sumReadings } from './sequence.ts';
import type { Sheet } from './sheet.ts';

/** One cue the model considers, with the roles it gives to the words around it. */
export interface Reading {
  readonly frame: Frame;
  /** Log odds that the word is a cue. */
  readonly odds: number;
  readonly roles: Uint8Array;
  /** Mean probability of the words of source, cue and content; 0 where the role is not given. */
  readonly sure: readonly [number, number, number];
  /** By how much the best row of roles with a source beats the best without one. */
  readonly margin: number;
  /** Log probability of the whole row of roles, a word. */
  readonly fit: number;
}

export interface CueWeights {
  readonly weights: Weights;
  /** Hashed lemmas that may be cues at all. */
  readonly lemmas: ReadonlySet<number>;
}

/** How much likelier a reading without a source must be (as a logarithm) to be preferred: nearly all cues have one. */
const SOURCE_BONUS = 3;

const features = new Features();
const score = new Float32Array(1);

/** Words whose log odds of being a cue reach `least`. */
export function findCues(
  { weights, lemmas }: CueWeights,
  sheet: Sheet,
  least: number,
): { anchor: number; odds: number }[] {
  const found: { anchor: number; odds: number }[] = [];
  for (let i = 0; i < sheet.length; i++) {
    if (!lemmas.has(sheet.lemma[i]!)) continue;
    features.reset();
    addCueFeatures(sheet, i, features);
    score[0] = 0;
    addScores(weights, features, score, 0);
    if (score[0] >= least) found.push({ anchor: i, odds: score[0] });
  }
  return found;
}

export function readCue(weights: RoleWeights, sheet: Sheet, anchor: number, odds: number): Reading {
  const frame = frameOf(sheet, anchor);
  const chain = chainOfFrame(weights, sheet, frame);
  const { sourced, unsourced } = bestRoles(chain);
  const { roles, score: best } = sourced.score + SOURCE_BONUS >= unsourced.score ? sourced : unsourced;
  const { alpha, beta, total } = sumReadings(chain);
  const sums = [0, 0, 0];
  const counts = [0, 0, 0];
  for (let i = 0; i < chain.length; i++) {
    const role = roles[i]!;
    const k = role === SOURCE ? 0 : role === CUE ? 1 : role === CONTENT ? 2 : -1;
    if (k < 0) continue;
    sums[k]! += Math.exp(alpha[i * ROLES + role]! + beta[i * ROLES + role]! - total);
    counts[k]!++;
  }
  const sure = [0, 1, 2].map((k) => (counts[k]! > 0 ? sums[k]! / counts[k]! : 0)) as [number, number, number];
  return {
    frame,
    odds,
    roles,
    sure,
    margin: sourced.score - unsourced.score,
    fit: (best - total) / Math.sqrt(chain.length),
  };
}
