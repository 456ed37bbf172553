import { addScores, type Weights } from '../../../text/features/weights.ts';
import { addEdgeFeatures } from './edge-features.ts';
import { Features } from './features.ts';
import type { Frame } from './frame.ts';
import { addRoleFeatures, settingOf } from './role-features.ts';
import { type Chain, pinCue, ROLES } from './sequence.ts';
import type { Sheet } from './sheet.ts';

export interface RoleWeights {
  /** Rows of ROLES. */
  readonly nodes: Weights;
  /** Rows of ROLES × ROLES. */
  readonly edges: Weights;
}

const features = new Features();

/** The scores of all roles in a frame, the cue's own word pinned. */
export function chainOfFrame(weights: RoleWeights, sheet: Sheet, frame: Frame): Chain {
  const length = frame.last - frame.first;
  const nodes = new Float32Array(length * ROLES);
  const edges = new Float32Array(length * ROLES * ROLES);
  const setting = settingOf(sheet, frame);
  for (let i = 0; i < length; i++) {
    features.reset();
    addRoleFeatures(sheet, frame, setting, frame.first + i, features);
    addScores(weights.nodes, features, nodes, i * ROLES);
    if (i === 0) continue;
    features.reset();
    addEdgeFeatures(sheet, frame, setting, frame.first + i, features);
    addScores(weights.edges, features, edges, i * ROLES * ROLES);
  }
  const chain = { length, nodes, edges };
  pinCue(chain, frame.anchor - frame.first);
  return chain;
}
