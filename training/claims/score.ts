import { isJoin, keyOf } from '../../src/claims/learned/verdicts.ts';
import type { Step } from '../../src/model/step.ts';
import type { Example } from './examples.ts';
import type { Trial } from './judge.ts';

/** Precision, recall, F1 and false joins of the frames with the verdicts that are taken beside them. */
export function scoreWith(examples: readonly Example[], taken: readonly Trial[]): string {
  let hits = 0;
  let read = 0;
  let gold = 0;
  let falseJoins = 0;
  for (const example of examples) {
    const steps = new Map<string, Step>();
    for (const { draft, party, step, denied } of example.ruled)
      if (!denied) steps.set(keyOf(draft.framework.id, party.id, step), step);
    for (const { verdict } of taken.filter((trial) => trial.example === example)) {
      const { framework, party } = verdict.best.candidate;
      steps.set(keyOf(framework.id, party.id, verdict.step), verdict.step);
    }
    gold += example.gold.size;
    read += steps.size;
    for (const [key, step] of steps) {
      if (example.gold.has(key)) hits++;
      else if (isJoin(step)) falseJoins++;
    }
  }
  const [precision, recall] = [hits / read, hits / gold];
  const f1 = (2 * precision * recall) / (precision + recall);
  return `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  false joins ${falseJoins} of ${read}`;
}
