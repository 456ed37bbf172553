import { OUTCOMES } from '../../src/claims/learned/verdicts.ts';
import { addScores, type FeatureKeys, type Weights } from '../../src/text/features/weights.ts';
import { Learner, shuffled } from '../learner.ts';
import type { Example } from './examples.ts';
import { chances } from './forest.ts';

const EPOCHS = 10;
/** A feature is passed over this often, so that many share the say. */
const DROPPED = 0.5;
const RATE = 0.05;
const DECAY = 1e-4;
const SEEN = 3;

/** Learns by logistic regression which outcome a candidate's features speak for. */
export function learnScorer(examples: readonly Example[], seed: number): Weights {
  const learner = new Learner(OUTCOMES, RATE, DECAY);
  const all = examples.flatMap(({ labelled }) => labelled);
  for (const { candidate } of all)
    for (const keys of [candidate.shared, candidate.own]) learner.count({ keys, count: keys.length });
  learner.settle(SEEN);
  const chance = chances(seed);
  const kept = { keys: new Int32Array(4096), count: 0 };
  const scores = new Float32Array(OUTCOMES);
  const gradient = new Float64Array(OUTCOMES);
  let seen = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { candidate, right, weight } of shuffled(all, seed * 100 + epoch + 1)) {
      kept.count = 0;
      for (const keys of [candidate.shared, candidate.own])
        for (const key of keys) if (chance() > DROPPED) kept.keys[kept.count++] = key;
      slope(learner, kept, right, weight, scores, gradient);
      learner.learn(kept, gradient, 0);
      if (epoch >= 2 && ++seen % 400 === 0) learner.keep();
    }
  }
  learner.rest();
  return learner;
}

/** Gradient of minus the logarithm of the probability that the right outcomes have together. */
function slope(
  weights: Weights,
  features: FeatureKeys,
  right: readonly number[],
  weight: number,
  scores: Float32Array,
  gradient: Float64Array,
): void {
  scores.fill(0);
  addScores(weights, features, scores, 0);
  const top = Math.max(...scores);
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - top);
  for (let k = 0; k < OUTCOMES; k++) gradient[k] = (weight * Math.exp(scores[k]! - top)) / sum;
  let hit = 0;
  for (const k of right) hit += gradient[k]!;
  for (const k of right) gradient[k]! -= (weight * gradient[k]!) / Math.max(hit, 1e-9);
}
