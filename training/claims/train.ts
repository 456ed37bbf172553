/**
 * Trains the second reader of claims: node training/claims/train.ts bench/accession/dev bench/accession/train
 * Uses the frames, the tagger and the parser as they stand; train those first. The frames were written on the first folder.
 */

import { likelihood, orderOf, rowFor } from '../../src/claims/learned/forest.ts';
import { isJoin } from '../../src/claims/learned/verdicts.ts';
import type { Weights } from '../../src/text/features/weights.ts';
import { clusterWords } from '../attribution/clusters.ts';
import { type Example, readExamples } from './examples.ts';
import { learnForest } from './forest.ts';
import { asIfUnknown, attempt, type Trial } from './judge.ts';
import { meanOf } from './mean.ts';
import { saveModel } from './save.ts';
import { scoreOf } from './score.ts';
import { learnScorer } from './scorer.ts';

const TARGET = 'models/claims.bin';
const FOLDS = 5;
const SEEDS = 2;
/** Share of sentences on which the frames are silent in the reports they were written on. */
const SILENT = 0.35;
const LEAST = { join: 0.65, other: 0.5, ruled: 0.1 };

const [known = 'bench/accession/dev', ...fresh] = process.argv.slice(2);
const clusters = clusterWords(new URL('../../models/language.bin', import.meta.url));
const written = await readExamples(known, clusters);
const unknown = (await Promise.all(fresh.map((folder) => readExamples(folder, clusters)))).flat();
const examples = [...written, ...unknown];
const labels = examples.flatMap(({ labelled }) => labelled);
say(
  `${examples.length} reports, ${labels.length} candidates, ${labels.filter(({ right }) => right[0] !== 0).length} with a step`,
);

const frameworks = [...new Set(examples.map(({ framework }) => framework))].sort();
const foldOf = ({ framework }: Example): number => frameworks.indexOf(framework) % FOLDS;
const trials: Trial[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = learn(examples.filter((example) => foldOf(example) !== fold));
  for (const example of written)
    if (foldOf(example) === fold) trials.push(...attempt(example, weights, asIfUnknown(example, SILENT)));
  for (const example of unknown) if (foldOf(example) === fold) trials.push(...attempt(example, weights));
  say(`fold ${fold + 1} of ${FOLDS}`);
}

const judges = Array.from({ length: FOLDS }, (_, fold) => {
  const judge = learnForest(trials.filter(({ example }) => foldOf(example) !== fold));
  return { judge, order: orderOf(judge) };
});
const likely = new Map(
  trials.map((trial) => {
    const { judge, order } = judges[foldOf(trial.example)]!;
    return [trial, likelihood(judge, rowFor(order, trial.seen))] as const;
  }),
);
const own = trials.filter(({ example }) => unknown.includes(example));
say(
  `frames alone: ${scoreOf(
    unknown,
    own.filter(({ ruled }) => ruled),
  )}`,
);
for (const join of [0.5, 0.65, 0.8])
  for (const ruled of [0, 0.1, 0.3])
    say(
      `joins from ${join}, what frames read from ${ruled}: ${scoreOf(
        unknown,
        own.filter((trial) => stands(trial, { ...LEAST, join, ruled })),
      )}`,
    );

const model = { clusters, weights: learn(examples), judge: learnForest(trials), least: LEAST };
const bytes = saveModel(TARGET, model, new Date().toISOString().slice(0, 10));
say(`${TARGET}: ${(bytes / 1e6).toFixed(2)} MB`);

function stands(trial: Trial, least: typeof LEAST): boolean {
  const from = trial.ruled ? least.ruled : isJoin(trial.step) ? least.join : least.other;
  return likely.get(trial)! >= from;
}

function learn(from: readonly Example[]): Weights {
  return meanOf(Array.from({ length: SEEDS }, (_, seed) => learnScorer(from, seed + 1)));
}

function say(words: string): void {
  process.stdout.write(`${Math.round(performance.now() / 1000)} s  ${words}\n`);
}
