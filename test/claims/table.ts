import { describe, expect, it } from 'vitest';
import { stepsIn } from './reading.ts';

/** Kind of wording → texts that each stand alone as a report, with steps written `framework step: PARTY PARTY`, nothing where it claims nothing. */
export type Texts = Record<string, readonly (readonly [text: string, ...steps: string[]])[]>;

const spelled = (steps: readonly string[]): string[] =>
  steps.flatMap((step) => {
    const [head = '', parties = ''] = step.split(': ');
    const [framework, ...rest] = head.split(' ');
    return parties.split(' ').map((party) => `${framework} ${party} ${rest.join(' ')}`);
  });

/** One test a text: all its claims and no others. */
export function table(texts: Texts): void {
  for (const [kind, rows] of Object.entries(texts))
    describe(kind, () => {
      for (const [text, ...steps] of rows)
        it(`${text} → ${steps.join('; ') || 'nothing'}`, () => {
          expect(stepsIn(text)).toEqual(spelled(steps).sort());
        });
    });
}
