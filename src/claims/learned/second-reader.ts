import type { Step } from '../../model/step.ts';
import type { Discourse } from '../discourse.ts';
import type { Draft, Found } from '../draft.ts';
import { evidenceOf } from '../evidence.ts';
import type { Scene, View } from '../scene.ts';
import { chainFor } from '../source.ts';
import { Candidates } from './candidates.ts';
import { evidenceFor, judged, unread } from './judge.ts';
import type { ClaimModel } from './model.ts';
import { placeOf } from './place.ts';
import { isJoin, scoreAll, type Verdict, verdictsOf } from './verdicts.ts';

/** Reads a report beside the frames. */
export interface SecondReader {
  /** To be called with every sentence in order, before the discourse has taken note of it. */
  enter(view: View, discourse: Discourse): void;
  /** The claims that the frames missed. */
  beside(ruled: readonly Found[], discourse: Discourse): Found[];
}

const LEAST_LIKELY = 0.1;

/** The second reader that a model makes. */
export function learnedReader(model: ClaimModel, scene: Scene): SecondReader {
  const candidates = new Candidates(scene, model.clusters);
  return {
    enter: (view, discourse) => candidates.enter(view, discourse),
    beside(ruled, discourse) {
      const scored = scoreAll(candidates.all, model.weights);
      const docket = { ruled, scored, verdicts: verdictsOf(scored) };
      // What a frame has read of a party there is told of that framework, and not of another named beside it.
      const told = new Set(ruled.map(({ view, party, step }) => keyOf(view, party.id, step)));
      // Of other steps than joins too few verdicts are right (docs/decisions/second-reader.md).
      const sure = unread(docket, LEAST_LIKELY)
        .filter(
          ({ step, best: { candidate } }) => isJoin(step) && !told.has(keyOf(candidate.view, candidate.party.id, step)),
        )
        .map((verdict) => ({ verdict, confidence: judged(model.judge, evidenceFor(verdict, docket)) }))
        .filter(({ confidence }) => confidence >= model.least);
      return onePerSentence(sure).map(({ verdict, confidence }) => toFound(scene, discourse, verdict, confidence));
    },
  };
}

const keyOf = (view: View, party: string, step: Step): string => `${view.index}|${party}|${step}`;

interface Sure {
  readonly verdict: Verdict;
  readonly confidence: number;
}

/** A sentence tells a step of a party once: of the framework it most likely means. */
function onePerSentence(sure: readonly Sure[]): Sure[] {
  const told = new Map<string, Sure>();
  for (const one of sure) {
    const { step, best } = one.verdict;
    const key = keyOf(best.candidate.view, best.candidate.party.id, step);
    const known = told.get(key);
    if (!known || known.confidence < one.confidence) told.set(key, one);
  }
  return [...told.values()];
}

function toFound(scene: Scene, discourse: Discourse, { best, step }: Verdict, confidence: number): Found {
  const { view, party, framework } = best.candidate;
  const { first, last, at } = placeOf(best.candidate);
  const draft: Draft = {
    parties: [party],
    framework,
    act: 'join',
    name: null,
    mood: 'fact',
    step,
    denied: false,
    first,
    last,
    at,
    rule: `learned:${step}`,
    confidence: Math.round(confidence * 100) / 100,
  };
  return {
    draft,
    view,
    party,
    step,
    denied: false,
    condition: null,
    evidence: evidenceOf(view, first, last, at),
    chain: chainFor(scene, discourse, view, draft).links,
  };
}
