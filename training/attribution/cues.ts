import { addCueFeatures } from '../../src/annotate/attributions/learned/cue-features.ts';
import { Features } from '../../src/annotate/attributions/learned/features.ts';
import { addScores } from '../../src/text/features/weights.ts';
import { Learner, shuffled } from '../learner.ts';
import type { Example } from './examples.ts';

/** Learns which words are cues: one logistic weight a feature. `candidate` says which words are asked about. */
export function learnCues(
  examples: readonly Example[],
  candidate: (lemma: number) => boolean,
  epochs: number,
): Learner {
  const learner = new Learner(1, 0.03, 1e-6);
  const features = new Features();
  for (const { sheet } of examples) {
    for (let i = 0; i < sheet.length; i++) {
      if (!candidate(sheet.lemma[i]!)) continue;
      features.reset();
      addCueFeatures(sheet, i, features);
      learner.count(features);
    }
  }
  learner.settle(8);
  const score = new Float32Array(1);
  let seen = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { sheet, relations } of shuffled(examples, epoch + 1)) {
      const anchors = new Set(relations.map((relation) => relation.anchor));
      for (let i = 0; i < sheet.length; i++) {
        if (!candidate(sheet.lemma[i]!)) continue;
        features.reset();
        addCueFeatures(sheet, i, features);
        score[0] = 0;
        addScores(learner, features, score, 0);
        const p = 1 / (1 + Math.exp(-score[0]));
        const gradient = p - (anchors.has(i) ? 1 : 0);
        if (Math.abs(gradient) > 1e-3) learner.learn(features, [gradient], 0);
      }
      seen++;
      if (epoch >= 1 && seen % 50 === 0) learner.keep();
    }
  }
  learner.rest();
  return learner;
}

/** Lemmas (hashed) that were a cue at least `least` times in the examples. */
export function cueLemmas(examples: readonly Example[], least: number): Set<number> {
  const counts = new Map<number, number>();
  for (const { sheet, relations } of examples) {
    for (const { anchor } of relations) {
      const lemma = sheet.lemma[anchor]!;
      counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count >= least).map(([lemma]) => lemma));
}
