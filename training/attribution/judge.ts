import { Features } from '../../src/annotate/attributions/learned/features.ts';
import { addJudgeFeatures, outlineOf, rivalriesOf } from '../../src/annotate/attributions/learned/judge-features.ts';
import type { Reading } from '../../src/annotate/attributions/learned/reading.ts';
import { addScores } from '../../src/text/features/weights.ts';
import { Learner, shuffled } from '../learner.ts';
import type { Example } from './examples.ts';
import { matchUp, setsOf } from './score.ts';

/** Readings of an article the models were not trained on. */
export interface Trial {
  readonly example: Example;
  readonly readings: readonly Reading[];
}

/** Learns which readings match the annotation. */
export function learnJudge(trials: readonly Trial[], epochs: number): Learner {
  const learner = new Learner(1, 0.05, 1e-4);
  const features = new Features();
  const visit = ({ example, readings }: Trial, use: (right: boolean) => void): void => {
    const rivalries = rivalriesOf(readings, example.sheet.length);
    const matches = matchUp(
      readings.map((reading) => setsOf(example.sheet.passage, reading)),
      example.relations,
    );
    for (const [k, reading] of readings.entries()) {
      const outline = outlineOf(reading);
      if (outline.contentWords === 0) continue;
      features.reset();
      addJudgeFeatures(example.sheet, reading, outline, rivalries[k]!, features);
      use(matches[k]! >= 0);
    }
  };
  for (const trial of trials) visit(trial, () => learner.count(features));
  learner.settle(4);
  const score = new Float32Array(1);
  let seen = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const trial of shuffled(trials, epoch + 1)) {
      visit(trial, (right) => {
        score[0] = 0;
        addScores(learner, features, score, 0);
        learner.learn(features, [1 / (1 + Math.exp(-score[0])) - Number(right)], 0);
      });
      seen++;
      if (epoch >= 1 && seen % 50 === 0) learner.keep();
    }
  }
  learner.rest();
  return learner;
}
