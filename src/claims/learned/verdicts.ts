import { STEPS, type Step } from '../../model/step.ts';
import { addScores, type Weights } from '../../text/features/weights.ts';
import type { Found } from '../draft.ts';
import type { Candidate } from './candidates.ts';

/** What the scorer tells apart: no step, then the steps in their order. */
export const OUTCOMES = STEPS.length + 1;
export const NO_STEP = 0;

/** A candidate with how likely each outcome is. */
export interface Scored {
  readonly candidate: Candidate;
  readonly odds: Float64Array;
}

/** The likeliest reading of one party, framework and step in a report. */
export interface Verdict {
  readonly best: Scored;
  readonly step: Step;
  /** 0..1, before the judge. */
  readonly likely: number;
}

/** All that was read of a report, by the frames and by the scorer. */
export interface Docket {
  readonly ruled: readonly Found[];
  readonly scored: readonly Scored[];
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

const LEAST = 0.05;
const FORMAL_JOIN: ReadonlySet<Step> = new Set(['announced', 'signed', 'ratified', 'in-force']);

export const isJoin = (step: Step): boolean => FORMAL_JOIN.has(step);

/** Probabilities of all candidates; those of one list are drawn towards what the list as a whole says. */
export function scoreAll(candidates: readonly Candidate[], weights: Weights): Scored[] {
  const known = new Map<Int32Array, Float32Array>();
  const sharedScores = (keys: Int32Array): Float32Array => {
    let scores = known.get(keys);
    if (!scores) {
      scores = new Float32Array(OUTCOMES);
      addScores(weights, { keys, count: keys.length }, scores, 0);
      known.set(keys, scores);
    }
    return scores;
  };
  const own = candidates.map(({ shared, own: keys }) => {
    const scores = sharedScores(shared).slice();
    addScores(weights, { keys, count: keys.length }, scores, 0);
    return normalised(Float64Array.from(scores));
  });
  const lists = new Map<string, number[]>();
  for (const [i, { view, framework, list }] of candidates.entries()) {
    const key = `${view.index}|${framework.id}|${list}`;
    lists.set(key, [...(lists.get(key) ?? []), i]);
  }
  const odds: Float64Array[] = [...own];
  for (const members of lists.values()) {
    if (members.length === 1) continue;
    const mean = new Float64Array(OUTCOMES);
    for (const i of members)
      for (let k = 0; k < OUTCOMES; k++) mean[k]! += Math.log(own[i]![k]! + 1e-6) / members.length;
    for (const i of members) odds[i] = normalised(mean.map((value, k) => (value + Math.log(own[i]![k]! + 1e-12)) / 2));
  }
  return candidates.map((candidate, i) => ({ candidate, odds: odds[i]! }));
}

/** For every party, framework and step that is not out of the question, the sentence that says it best. */
export function verdictsOf(scored: readonly Scored[]): Map<string, Verdict> {
  const verdicts = new Map<string, Verdict>();
  for (const one of scored) {
    const { party, framework } = one.candidate;
    for (const [k, step] of STEPS.entries()) {
      const likely = one.odds[k + 1]!;
      if (likely <= LEAST) continue;
      const key = keyOf(framework.id, party.id, step);
      const known = verdicts.get(key);
      if (!known || known.likely < likely) verdicts.set(key, { best: one, step, likely });
    }
  }
  return verdicts;
}

export const keyOf = (framework: string, party: string, step: Step): string => `${framework}|${party}|${step}`;

function normalised(scores: Float64Array): Float64Array {
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) top = Math.max(top, score);
  let sum = 0;
  for (let k = 0; k < scores.length; k++) {
    scores[k] = Math.exp(scores[k]! - top);
    sum += scores[k]!;
  }
  for (let k = 0; k < scores.length; k++) scores[k]! /= sum;
  return scores;
}
