import { conditionOf } from '../condition.ts';
import type { Discourse } from '../discourse.ts';
import type { Draft, Found } from '../draft.ts';
import { evidenceOf } from '../evidence.ts';
import type { Scene, View } from '../scene.ts';
import { chainFor } from '../source.ts';
import { Candidates } from './candidates.ts';
import { type Case, casesOf } from './cases.ts';
import { likelihood, rowFor } from './forest.ts';
import type { ClaimModel, Least } from './model.ts';
import { placeOf } from './place.ts';
import { isJoin } from './verdicts.ts';

/** Reads a report beside the frames, and judges what both have read. */
export interface SecondReader {
  /** To be called with every sentence in order, before the discourse has taken note of it. */
  enter(view: View, discourse: Discourse): void;
  /** The claims that stand: the frames' without those that are likely wrong, and those that the frames missed. */
  settle(ruled: readonly Found[], discourse: Discourse): Found[];
}

/** The second reader that a model makes. */
export function learnedReader(model: ClaimModel, scene: Scene): SecondReader {
  const candidates = new Candidates(scene, model.clusters);
  return {
    enter: (view, discourse) => candidates.enter(view, discourse),
    settle(ruled, discourse) {
      const judged = casesOf(candidates.all, model.weights, ruled).map((one) => ({
        ...one,
        likely: likelihood(model.judge, rowFor(model.order, one.seen)),
      }));
      const least = scene.views.length < FEW ? SNIPPET : model.least;
      const doubted = new Set(judged.flatMap((one) => (one.ruled && one.likely < least.ruled ? [one.ruled] : [])));
      const kept = ruled.filter((one) => !doubted.has(one));
      const sure = judged.filter(
        (one) => !one.ruled && one.likely >= (isJoin(one.step) ? least.join : least.other) && !isSpokenOf(one, ruled),
      );
      return [...kept, ...onePerSentence(sure, kept).flatMap((one) => toFound(scene, discourse, one) ?? [])];
    },
  };
}

/** In texts of fewer sentences there is too little around a sentence for what the judge has learnt of reports. */
const FEW = 4;
const SNIPPET: Least = { join: 0.9, other: 0.95, ruled: 0 };

interface Judged extends Case {
  readonly likely: number;
}

/** Where the frames read a sentence of a party and framework, they have the word; so they have on whose accession is ratified. */
function isSpokenOf({ verdict, framework, step }: Case, ruled: readonly Found[]): boolean {
  const { view, party } = verdict!.best.candidate;
  return ruled.some(
    (one) =>
      one.view === view &&
      one.draft.framework.id === framework.id &&
      (one.party.id === party.id || (one.step === 'ratified' && /^(?:ratified|in-force|expected)$/.test(step))),
  );
}

/** A sentence tells a step of a party once: of the framework a frame has read it of, else of the likeliest. */
function onePerSentence(sure: readonly Judged[], ruled: readonly Found[]): Judged[] {
  const keyOf = (view: View, party: string, step: string): string => `${view.index}|${party}|${step}`;
  const read = new Set(ruled.map(({ view, party, step }) => keyOf(view, party.id, step)));
  const told = new Map<string, Judged>();
  for (const one of sure) {
    const key = keyOf(one.verdict!.best.candidate.view, one.party.id, one.step);
    const known = told.get(key);
    if (!read.has(key) && (!known || known.likely < one.likely)) told.set(key, one);
  }
  return [...told.values()];
}

/** The claim of a case; null where it is conditional and no condition is found. */
function toFound(scene: Scene, discourse: Discourse, { verdict, step, likely }: Judged): Found | null {
  const { candidate } = verdict!.best;
  const { view, party, framework } = candidate;
  const place = placeOf(candidate);
  const draft: Draft = {
    parties: [party],
    framework,
    act: 'join',
    name: null,
    mood: 'fact',
    step,
    denied: false,
    ...place,
    rule: `learned:${step}`,
    confidence: Math.round(likely * 100) / 100,
  };
  const condition = step === 'conditional' ? conditionOf(scene.article.text, view, draft, false) : null;
  if (step === 'conditional' && !condition) return null;
  const first = Math.min(place.first, condition?.first ?? place.first);
  const last = Math.max(place.last, condition?.last ?? place.last);
  return {
    draft,
    view,
    party,
    step,
    denied: false,
    condition: condition?.words ?? null,
    evidence: evidenceOf(view, first, last, place.at),
    chain: chainFor(scene, discourse, view, draft).links,
  };
}
