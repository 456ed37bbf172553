import type { Mention } from '../model/annotation.ts';
import type { ClaimTime } from '../model/claim.ts';
import type { Actor, FactKind } from '../model/record.ts';
import type { Draft } from './draft.ts';
import { type Framework, frameworkOf } from './framework.ts';
import { personOf, stateOf } from './naming.ts';
import { type Scene, unitsSpan, type View } from './scene.ts';

interface Fact {
  readonly kind: FactKind;
  readonly actor?: Actor | null;
  readonly value?: string | null;
  readonly when?: ClaimTime | null;
}

export function draft(view: View, framework: Framework, fact: Fact, first: number, last: number): Draft {
  const { kind, actor = null, value = null, when = null } = fact;
  return {
    content: { record: 'framework', framework, kind, actor, value, when },
    evidence: unitsSpan(view, first, last),
    confidence: 0.8,
  };
}

/** The framework that the phrase at a unit names, points to, or is owned by. */
export function frameworkAt(scene: Scene, view: View, index: number): Framework | null {
  const unit = view.clauses.units[index];
  if (unit?.kind !== 'np') return null;
  return (
    frameworkOf(scene, unit.name) ??
    unit.mentions.map((one) => frameworkOf(scene, one)).find((one) => one !== null) ??
    null
  );
}

/** The framework a phrase stands beside, over a comma, or is told about: `the Harbour Pact, the Norlandic-brokered deal`. */
export function frameworkBeside(scene: Scene, view: View, index: number): Framework | null {
  const own = frameworkAt(scene, view, index);
  if (own) return own;
  const { units } = view.clauses;
  const before = units[index - 1]?.kind === 'comma' ? index - 2 : -1;
  return before < 0 ? null : frameworkAt(scene, view, before);
}

/** The framework just before a participle, over a comma or a form of `be`. */
export function frameworkBefore(scene: Scene, view: View, index: number): { framework: Framework; at: number } | null {
  for (let at = index - 1; at >= 0 && at >= index - 2; at--) {
    const framework = frameworkAt(scene, view, at);
    if (framework) return { framework, at };
    if (view.clauses.units[at]!.kind !== 'comma' && view.clauses.units[at]!.kind !== 'adverb') return null;
  }
  return null;
}

export function actorOfMention(scene: Scene, mention: Mention): Actor | null {
  if (mention.kind === 'person') return personOf(scene, mention);
  return mention.kind === 'state' ? stateOf(scene, mention.id) : null;
}

/** Evidence that takes in the date. */
export function withTime(view: View, one: Draft, when: ClaimTime): Draft {
  const time = view.times.find(({ expression, end }) => expression === when.expression && end > one.evidence.start);
  return time
    ? {
        ...one,
        evidence: { start: Math.min(one.evidence.start, time.start), end: Math.max(one.evidence.end, time.end) },
      }
    : one;
}
