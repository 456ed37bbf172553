import type { OriginRow } from '../model/origin.ts';
import type { Standing, StandingThread } from '../model/standing.ts';
import { ROAD, STEPS, type Step } from '../model/step.ts';
import { certainlyAfter, type Entry, happenedAfter, inOrder, sinceOf } from './chronology.ts';
import { classOf, classRank } from './evidence-class.ts';

/** Rule S4: steps that end or interrupt a membership. */
const ENDINGS: readonly Step[] = ['withdrawing', 'suspended', 'withdrawn'];
/** Rule S3: a holdout's own positions, the one that says most about how it would join first. */
const HOLDOUT: readonly Step[] = ['blocked', 'conditional', 'declined', 'paused'];
/** Rule S3: road steps at which a holdout's position still decides. */
const OVERTAKEN: ReadonlySet<Step> = new Set(['floated', 'exploring', 'applied', 'invited']);

/**
 * Claims about one party and one framework → where it stands.
 * Rules and examples: docs/standing.md. `entries` must not be empty; `originsOf` gives the origins behind a step.
 * `disputed` only tells that nothing is affirmed.
 */
export function standingOf(entries: readonly Entry[], originsOf: (step: Step) => OriginRow | undefined): Standing {
  const ordered = [...entries].sort(inOrder);
  const affirmed = ordered.filter(({ claim }) => claim.polarity === 'affirmed');
  const threads = STEPS.flatMap((step) => {
    const own = affirmed.filter(({ claim }) => claim.step === step);
    return own.length > 0 ? [{ step, entries: own }] : [];
  });
  const decided = decide(threads.length > 0 ? affirmed : ordered);
  const behind = (threads.length > 0 ? affirmed : ordered).filter(({ claim }) => claim.step === decided.step);
  const best = bestOf(behind);
  const party = best.claim.party;
  const reports = new Set(behind.map(({ claim }) => claim.report)).size;
  return {
    party: { id: party.id, name: party.name },
    step: decided.step,
    since: sinceOf(behind),
    class: classOf(best.claim),
    origins: boundsOf(originsOf(decided.step), threads.length > 0, reports),
    reports,
    conditions: conditionsOf(affirmed),
    disputed: threads.length === 0,
    history: ordered.map(({ claim }) => claim.id),
    best: best.claim,
    threads: threads.map(threadOf),
    rules: decided.rules,
  };
}

/** Bounds of the side that the standing tells of: what affirms the step, or where nothing does, what denies it. */
function boundsOf(row: OriginRow | undefined, affirmed: boolean, reports: number): Standing['origins'] {
  const side = affirmed ? row : row?.opposite;
  return side ? { lower: side.lower, upper: side.upper } : { lower: 1, upper: reports };
}

interface Decision {
  readonly step: Step;
  readonly rules: readonly string[];
}

function decide(entries: readonly Entry[]): Decision {
  const furthest = (steps: readonly Step[]): Entry | undefined =>
    steps
      .toReversed()
      .map((step) => entries.findLast(({ claim }) => claim.step === step))
      .find((entry) => entry !== undefined);
  const road = furthest(ROAD);
  const ending = furthest(ENDINGS);
  const holdout = HOLDOUT.map((step) => entries.findLast(({ claim }) => claim.step === step)).find(
    (entry) => entry !== undefined,
  );
  const isBack = (entry: Entry): boolean =>
    ROAD.indexOf(entry.claim.step) >= ROAD.indexOf('signed') &&
    !entry.claim.background &&
    happenedAfter(entry, ending!);
  if (ending && !entries.some(isBack)) {
    return { step: ending.claim.step, rules: ['S4'] };
  }
  if (holdout && road) {
    if (OVERTAKEN.has(road.claim.step)) return { step: holdout.claim.step, rules: ['S3'] };
    if (road.claim.step === 'expected' && certainlyAfter(holdout, road))
      return { step: holdout.claim.step, rules: ['S3', 'S5'] };
  }
  if (road) return { step: road.claim.step, rules: holdout ? ['S2', 'S3'] : ['S2'] };
  return { step: (holdout ?? entries[0]!).claim.step, rules: ['S3'] };
}

/** Rule S6: news before background, the strongest class, the surest reading, the earliest report. */
function bestOf(entries: readonly Entry[]): Entry {
  return [...entries].sort(
    (a, b) =>
      Number(a.claim.background) - Number(b.claim.background) ||
      classRank(classOf(a.claim)) - classRank(classOf(b.claim)) ||
      b.claim.confidence - a.claim.confidence ||
      inOrder(a, b),
  )[0]!;
}

function threadOf(thread: { step: Step; entries: readonly Entry[] }): StandingThread {
  const best = bestOf(thread.entries);
  return {
    step: thread.step,
    class: classOf(best.claim),
    reports: new Set(thread.entries.map(({ claim }) => claim.report)).size,
    claims: thread.entries.map(({ claim }) => claim.id),
    best: best.claim,
  };
}

function conditionsOf(entries: readonly Entry[]): Standing['conditions'] {
  const seen = new Set<string>();
  return entries.flatMap(({ claim, facts: { published } }) => {
    if (!claim.condition || seen.has(claim.condition)) return [];
    seen.add(claim.condition);
    return [{ words: claim.condition, claim: claim.id, published, source: claim.attribution[0]?.source ?? null }];
  });
}
