import type { Found } from '../../src/claims/draft.ts';
import { type Docket, evidenceFor, type JudgeWeights, judged, unread } from '../../src/claims/learned/judge.ts';
import { keyOf, scoreAll, type Verdict, verdictsOf } from '../../src/claims/learned/verdicts.ts';
import { hashText, mix } from '../../src/text/features/hash.ts';
import type { Weights } from '../../src/text/features/weights.ts';
import { shuffled } from '../learner.ts';
import type { Example } from './examples.ts';

const EPOCHS = 40;
const RATE = 0.1;
const DECAY = 1e-3;

/** A verdict on a report that the scorer did not learn from, and whether it is right. */
export interface Trial {
  readonly example: Example;
  readonly verdict: Verdict;
  readonly seen: ReadonlyMap<string, number>;
  readonly right: boolean;
  /** Verdicts of one sentence share their say. */
  readonly weight: number;
}

/** What the scorer says of a report beyond what the frames read; `ruled` is what they are taken to have read. */
export function attempt(example: Example, weights: Weights, ruled = example.ruled): Trial[] {
  const scored = scoreAll(example.candidates, weights);
  const docket: Docket = { ruled, scored, verdicts: verdictsOf(scored) };
  const verdicts = unread(docket, 0.1);
  return verdicts.map((verdict) => {
    const { framework, party, view } = verdict.best.candidate;
    const alike = verdicts.filter((other) => other.best.candidate.view === view).length;
    return {
      example,
      verdict,
      seen: evidenceFor(verdict, docket),
      right: example.gold.has(keyOf(framework.id, party.id, verdict.step)),
      weight: 1 / Math.sqrt(alike),
    };
  });
}

/**
 * The frames know the annotated reports, so what they leave unread there is the hardest part. As on a report they do not
 * know, they are made silent on a share of the sentences, another one for every `round`.
 */
export function asIfUnknown({ id, ruled }: Example, silent: number, round: number): Found[] {
  return ruled.filter(({ view }) => ((mix(hashText(id), mix(view.index, round)) >>> 8) & 0xffff) / 0x10000 >= silent);
}

/** Learns by logistic regression which verdicts are right. */
export function learnJudge(trials: readonly Trial[]): JudgeWeights {
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const { seen, right, weight } of shuffled(trials, epoch + 1)) {
      const error = weight * (judged(weights, seen) - Number(right));
      for (const [name, value] of seen) {
        const known = weights.get(name) ?? 0;
        const slope = error * value + DECAY * known;
        const square = (squares.get(name) ?? 0) + slope * slope;
        squares.set(name, square);
        weights.set(name, known - (RATE * slope) / Math.sqrt(square + 1e-6));
      }
    }
  return weights;
}
