import { chainOfFrame, type RoleWeights } from '../../src/annotate/attributions/learned/chain.ts';
import { addEdgeFeatures } from '../../src/annotate/attributions/learned/edge-features.ts';
import { Features } from '../../src/annotate/attributions/learned/features.ts';
import { type Frame, frameOf } from '../../src/annotate/attributions/learned/frame.ts';
import { addRoleFeatures, settingOf } from '../../src/annotate/attributions/learned/role-features.ts';
import { CONTENT, CUE, ROLES, SOURCE, sumReadings } from '../../src/annotate/attributions/learned/sequence.ts';
import type { Sheet } from '../../src/annotate/attributions/learned/sheet.ts';
import { Learner, shuffled } from '../learner.ts';
import type { Example, Relation } from './examples.ts';

export interface RoleLearners extends RoleWeights {
  readonly nodes: Learner;
  readonly edges: Learner;
}

/** Learns source, cue and content around given cues: a conditional random field, one chain a cue. */
export function learnRoles(examples: readonly Example[], epochs: number): RoleLearners {
  const learners: RoleLearners = {
    nodes: new Learner(ROLES, 0.03, 1e-6),
    edges: new Learner(ROLES * ROLES, 0.03, 1e-6),
  };
  const features = new Features();
  for (const { sheet, relations } of examples) {
    for (const { anchor } of relations) {
      const frame = frameOf(sheet, anchor);
      const setting = settingOf(sheet, frame);
      for (let i = frame.first; i < frame.last; i++) {
        features.reset();
        addRoleFeatures(sheet, frame, setting, i, features);
        learners.nodes.count(features);
        if (i === frame.first) continue;
        features.reset();
        addEdgeFeatures(sheet, frame, setting, i, features);
        learners.edges.count(features);
      }
    }
  }
  learners.nodes.settle(6);
  learners.edges.settle(4);
  let seen = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { sheet, relations } of shuffled(examples, epoch + 1)) {
      for (const relation of relations) learnFrom(learners, sheet, relation, features);
      seen++;
      if (epoch >= 1 && seen % 50 === 0) for (const learner of [learners.nodes, learners.edges]) learner.keep();
    }
  }
  for (const learner of [learners.nodes, learners.edges]) learner.rest();
  return learners;
}

function learnFrom(learners: RoleLearners, sheet: Sheet, relation: Relation, features: Features): void {
  const frame = frameOf(sheet, relation.anchor);
  const chain = chainOfFrame(learners, sheet, frame);
  const { length, nodes, edges } = chain;
  const { alpha, beta, total } = sumReadings(chain);
  const gold = goldRoles(frame, relation);
  const gradient = new Float32Array(length * ROLES);
  const edgeGradient = new Float32Array(length * ROLES * ROLES);
  for (let i = 0; i < length; i++) {
    for (let r = 0; r < ROLES; r++)
      gradient[i * ROLES + r] = Math.exp(alpha[i * ROLES + r]! + beta[i * ROLES + r]! - total);
    gradient[i * ROLES + gold[i]!]! -= 1;
    if (i === 0) continue;
    for (let p = 0; p < ROLES; p++) {
      for (let r = 0; r < ROLES; r++) {
        const j = i * ROLES + r;
        const at = (i * ROLES + p) * ROLES + r;
        edgeGradient[at] = Math.exp(alpha[(i - 1) * ROLES + p]! + edges[at]! + nodes[j]! + beta[j]! - total);
      }
    }
    edgeGradient[(i * ROLES + gold[i - 1]!) * ROLES + gold[i]!]! -= 1;
  }
  const setting = settingOf(sheet, frame);
  for (let i = 0; i < length; i++) {
    if (worthwhile(gradient, i * ROLES, ROLES)) {
      features.reset();
      addRoleFeatures(sheet, frame, setting, frame.first + i, features);
      learners.nodes.learn(features, gradient, i * ROLES);
    }
    if (i > 0 && worthwhile(edgeGradient, i * ROLES * ROLES, ROLES * ROLES)) {
      features.reset();
      addEdgeFeatures(sheet, frame, setting, frame.first + i, features);
      learners.edges.learn(features, edgeGradient, i * ROLES * ROLES);
    }
  }
}

const worthwhile = (gradient: Float32Array, from: number, length: number): boolean => {
  for (let c = from; c < from + length; c++) if (Math.abs(gradient[c]!) > 2e-3) return true;
  return false;
};

export function goldRoles(frame: Frame, { source, cue, content }: Relation): Uint8Array {
  const roles = new Uint8Array(frame.last - frame.first);
  for (let i = frame.first; i < frame.last; i++) {
    if (cue.has(i)) roles[i - frame.first] = CUE;
    else if (source.has(i)) roles[i - frame.first] = SOURCE;
    else if (content.has(i)) roles[i - frame.first] = CONTENT;
  }
  return roles;
}
