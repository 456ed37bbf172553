import { frameworkIn } from '../arguments.ts';
import type { Discourse, FrameworkRef } from '../discourse.ts';
import type { Mood } from '../lexicon/acts.ts';
import { BODY_OF_PARTIES } from '../lexicon/composition.ts';
import type { View } from '../scene.ts';
import { headOfPhrase, subjectIndex } from '../syntax/subject.ts';

export interface Whole {
  readonly framework: FrameworkRef;
  readonly mood: Mood;
  readonly denied: boolean;
  readonly from: number;
  readonly at: number;
  readonly rule: string;
}

export const fact = (framework: FrameworkRef, from: number, at: number, rule: string): Whole => ({
  framework,
  mood: 'fact',
  denied: false,
  from,
  at,
  rule,
});

/** The framework a phrase is: by name, by description, or as `a bloc …` said of one. */
export function wholeAt(view: View, discourse: Discourse, at: number): FrameworkRef | null {
  const { units, tokens } = view.clauses;
  const phrase = units[at];
  if (phrase?.kind !== 'np') return null;
  const head = tokens[phrase.head]!.text;
  const named = frameworkIn(discourse, view, at);
  if (named)
    return /^(members?|membership|list|ranks|signatories|others|them|status|programme|program|plan|deal)$/i.test(head)
      ? null
      : named;
  if (phrase.name || !BODY_OF_PARTIES.test(head)) return null;
  const mark = units[at - 1];
  if (mark?.kind === 'comma' || mark?.kind === 'dash') {
    const apposed = units[at - 2]?.kind === 'np' ? frameworkIn(discourse, view, at - 2) : null;
    if (apposed) return apposed;
  }
  if (mark?.kind === 'vg' && mark.lemma === 'be' && !mark.negated) {
    const subject = subjectIndex(view.clauses, at - 1);
    return subject === null ? null : frameworkIn(discourse, view, subject);
  }
  return null;
}

/** The phrase a participle stands by, over a comma or a dash, or the subject it is fronted to. */
export function before(view: View, verb: number): number | null {
  const { units } = view.clauses;
  let at = verb - 1;
  while (at >= 0 && /^(adverb|time|comma|dash|bracket)$/.test(units[at]!.kind)) at--;
  if (at >= 0) return units[at]!.kind === 'np' ? headOfPhrase(view.clauses, at) : null;
  return null;
}
