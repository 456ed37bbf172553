/**
 * Trains the second reader of claims: node training/claims/train.ts bench/accession/dev models/claims.bin
 * Uses the frames, the tagger and the parser as they stand; train those first.
 */

import { judged } from '../../src/claims/learned/judge.ts';
import { isJoin } from '../../src/claims/learned/verdicts.ts';
import type { Weights } from '../../src/text/features/weights.ts';
import { clusterWords } from '../attribution/clusters.ts';
import { type Example, readExamples } from './examples.ts';
import { asIfUnknown, attempt, learnJudge, type Trial } from './judge.ts';
import { meanOf } from './mean.ts';
import { saveModel } from './save.ts';
import { scoreWith } from './score.ts';
import { learnScorer } from './scorer.ts';

const FOLDS = 5;
const SEEDS = 3;
/** Share of sentences on which the frames are silent for the judge, and how many times over. */
const SILENT = 0.35;
const ROUNDS = 3;
const LEAST = 0.9;

const [folder = 'bench/accession/dev', target = 'models/claims.bin'] = process.argv.slice(2);

const clusters = clusterWords(new URL('../../models/language.bin', import.meta.url));
const examples = await readExamples(folder, clusters);
const labels = examples.flatMap(({ labelled }) => labelled);
say(
  `${examples.length} reports, ${labels.length} candidates, ${labels.filter(({ right }) => right[0] !== 0).length} with a step`,
);

const frameworks = [...new Set(examples.map(({ framework }) => framework))].sort();
const foldOf = ({ framework }: Example): number => frameworks.indexOf(framework) % FOLDS;
const trials: Trial[] = [];
const practice: Trial[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = learn(examples.filter((example) => foldOf(example) !== fold));
  for (const example of examples.filter((one) => foldOf(one) === fold)) {
    trials.push(...attempt(example, weights));
    for (let round = 0; round < ROUNDS; round++)
      practice.push(...attempt(example, weights, asIfUnknown(example, SILENT, round)));
  }
  say(`fold ${fold + 1} of ${FOLDS}`);
}

const judges = Array.from({ length: FOLDS }, (_, fold) =>
  learnJudge(practice.filter(({ example }) => foldOf(example) !== fold)),
);
tell('frames as they are', trials);
tell('frames silent in part', practice);
say(`frames alone: ${scoreWith(examples, [])}`);
say(
  `with the second reader: ${scoreWith(
    examples,
    trials.filter((trial) => isJoin(trial.verdict.step) && confidenceOf(trial) >= LEAST),
  )}`,
);
const judge = learnJudge(practice);
const model = { clusters, weights: learn(examples), judge, least: LEAST };
const bytes = saveModel(target, model, new Date().toISOString().slice(0, 10));
say(`${target}: ${(bytes / 1e6).toFixed(2)} MB`);

function confidenceOf({ example, seen }: Trial): number {
  return judged(judges[foldOf(example)]!, seen);
}

/** How many verdicts a least confidence would take, and how many of them are right. */
function tell(what: string, from: readonly Trial[]): void {
  for (const least of [0.7, 0.75, 0.8, 0.85, 0.9, 0.95]) {
    const taken = from.filter((trial) => isJoin(trial.verdict.step) && confidenceOf(trial) >= least);
    say(`${what}, from ${least}: ${taken.filter(({ right }) => right).length} of ${taken.length} right`);
  }
}

function learn(from: readonly Example[]): Weights {
  return meanOf(Array.from({ length: SEEDS }, (_, seed) => learnScorer(from, seed + 1)));
}

function say(words: string): void {
  process.stdout.write(`${Math.round(performance.now() / 1000)} s  ${words}\n`);
}
