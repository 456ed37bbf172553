import { stepWord } from '../exports/wording.ts';
import type { Claim } from '../model/claim.ts';

/** Whether the names, the step or the evidence of a claim hold every word; words in lower case. */
export function holds({ party, framework, step, evidence }: Claim, words: readonly string[]): boolean {
  const text = `${party.name} ${framework.name} ${stepWord(step)} ${evidence.quote}`.toLowerCase();
  return words.every((word) => text.includes(word));
}
