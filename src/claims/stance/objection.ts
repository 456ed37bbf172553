import type { Mood } from '../lexicon/acts.ts';
import { RELENTING } from '../lexicon/verb-classes.ts';
import type { View } from '../scene.ts';
import type { VerbGroup } from '../syntax/unit.ts';
import { governorOf } from './governor.ts';
import type { Above } from './mood.ts';

/** `objected to`, `veto on`, `opposition to` what follows. */
export function opposedAt(view: View, at: number): boolean {
  const unit = view.clauses.units[at];
  if (unit?.kind === 'vg') return /^(?:object|oppose)$/.test(unit.lemma);
  return unit?.kind === 'np' && OBJECTION.test(view.clauses.tokens[unit.head]!.text);
}

/** An objection raised is a fact; one lifted, overcome or denied is none. */
export function opposedMood(view: View, at: number, above: Above): Mood {
  const unit = view.clauses.units[at];
  if (unit?.kind === 'vg') {
    const stance = above(at);
    return stance.denied || stance.hypothetical || stance.mood !== 'fact' ? 'none' : 'fact';
  }
  if (unit?.kind !== 'np' || unit.determiner === 'no') return 'none';
  const governor = governorOf(view, at);
  if (!governor) return 'fact';
  const verb = view.clauses.units[governor.verb] as VerbGroup;
  const stance = above(governor.verb);
  const gone = RELENTING.has(verb.lemma);
  const holds = /^(?:have|be)$/.test(verb.lemma) && governor.role === 'object' && !stance.denied;
  return stance.denied || stance.hypothetical || (gone && !holds) ? 'none' : 'fact';
}

export const OBJECTION = /^(?:veto(?:es)?|objections?|opposition|resistance|blockade)$/i;
