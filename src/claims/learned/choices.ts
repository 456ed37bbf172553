import type { Discourse, FrameworkRef } from '../discourse.ts';
import type { View } from '../scene.ts';
import { headOf } from './anchors.ts';
import { tokensOf } from './grid.ts';

/** A framework that a sentence may speak of. */
export interface Choice {
  readonly framework: FrameworkRef;
  /** Its token in the sentence, -1 where it is not named there. */
  readonly token: number;
  readonly how: 'named' | 'described' | 'implied' | 'running' | 'dominant';
  /** Its place among the choices. */
  readonly rank: number;
  /** What the discourse takes the sentence to mean. */
  readonly implied: boolean;
}

/** The frameworks named in a sentence, then those the discourse offers. */
export function choicesFor(view: View, discourse: Discourse): Choice[] {
  const { tokens } = view.clauses;
  const found: Omit<Choice, 'implied'>[] = [];
  const offer = (framework: FrameworkRef | null | undefined, how: Choice['how'], token = -1): void => {
    if (framework && !found.some((choice) => choice.framework.id === framework.id))
      found.push({ framework, how, token, rank: found.length });
  };
  for (const mention of view.mentions) {
    const framework = discourse.frameworkOf(mention);
    const range = framework && tokensOf(tokens, mention);
    if (range) offer(framework, mention.form === 'description' ? 'described' : 'named', headOf(tokens, ...range));
  }
  const implied = discourse.impliedFramework(view, view.sentence.start);
  offer(implied, 'implied');
  offer(discourse.impliedFramework(view, view.sentence.start, { back: true }), 'implied');
  offer(discourse.running?.framework, 'running');
  offer(discourse.dominant, 'dominant');
  return found.map((choice) => ({ ...choice, implied: choice.framework.id === implied?.id }));
}
