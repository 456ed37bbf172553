import { STEPS, type Step } from '../../model/step.ts';
import type { Weights } from '../../text/features/weights.ts';
import type { Found } from '../draft.ts';
import type { FrameworkRef, PartyRef } from '../references.ts';
import type { Candidate } from './candidates.ts';
import { evidenceFor, ruledFor } from './evidence-for.ts';
import { type Docket, keyOf, type Scored, scoreAll, type Verdict, verdictsOf } from './verdicts.ts';

/** A party, framework and step that the frames or the scorer find in a report, with what speaks for and against it. */
export interface Case {
  readonly key: string;
  readonly step: Step;
  readonly party: PartyRef;
  readonly framework: FrameworkRef;
  /** The scorer's best sentence; null where it has no candidate. */
  readonly verdict: Verdict | null;
  /** What a frame read, null where none did. */
  readonly ruled: Found | null;
  /** What the judge looks at, by name. */
  readonly seen: ReadonlyMap<string, number>;
}

/** Every case of a report: `ruled` are the frames' claims, of which denied ones are left out. */
export function casesOf(candidates: readonly Candidate[], weights: Weights, ruled: readonly Found[]): Case[] {
  const scored = scoreAll(candidates, weights);
  const affirmed = ruled.filter(({ denied }) => !denied);
  const docket: Docket = { ruled: affirmed, scored, verdicts: verdictsOf(scored) };
  const byFrame = new Map(affirmed.map((one) => [keyOf(one.draft.framework.id, one.party.id, one.step), one] as const));
  const keys = new Set([...docket.verdicts.keys(), ...byFrame.keys()]);
  return [...keys].map((key): Case => {
    const one = byFrame.get(key) ?? null;
    const verdict = docket.verdicts.get(key) ?? (one && verdictOn(one, scored));
    const { step } = (verdict ?? one)!;
    const [party, framework] = verdict
      ? [verdict.best.candidate.party, verdict.best.candidate.framework]
      : [one!.party, one!.draft.framework];
    const others = one ? { ...docket, ruled: affirmed.filter((other) => other !== one) } : docket;
    const seen = verdict ? evidenceFor(verdict, others) : new Map([['no candidate', 1]]);
    ruledFor(one, step, verdict, seen);
    return { key, step, party, framework, verdict, ruled: one, seen };
  });
}

/** What the scorer says of a frame's claim that it does not itself find likely. */
function verdictOn({ view, party, step, draft }: Found, scored: readonly Scored[]): Verdict | null {
  const k = STEPS.indexOf(step) + 1;
  const own = scored.filter(
    ({ candidate }) => candidate.party.id === party.id && candidate.framework.id === draft.framework.id,
  );
  const here = own.filter(({ candidate }) => candidate.view === view);
  const best = (here.length > 0 ? here : own).reduce<Scored | null>(
    (found, one) => (found && found.odds[k]! >= one.odds[k]! ? found : one),
    null,
  );
  return best && { best, step, likely: best.odds[k]! };
}
