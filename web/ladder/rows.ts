import { offRoad, ROAD } from '../../src/exports/ladder.ts';
import { isFurther } from '../../src/exports/movement.ts';
import { sinceInWords } from '../../src/exports/wording.ts';
import type { Dispute } from '../../src/model/dispute.ts';
import type { Standing, StandingThread } from '../../src/model/standing.ts';
import type { Step } from '../../src/model/step.ts';
import type { Book } from '../data/book.ts';
import { type Sign, signOf } from '../parts/mark.tsx';
import { dateShort, sinceStep } from '../parts/words.ts';

/** One rung of a party's path. */
export interface Rung {
  readonly step: Step;
  /** What the reports say of this step; null where the path only passes by. */
  readonly thread: StandingThread | null;
  readonly sign: Sign;
  /** The party stands here. */
  readonly isHere: boolean;
  /** Since when, in few words; '' when not known. */
  readonly date: string;
  /** The kind of line that arrives from the left and leaves to the right; null where there is none. */
  readonly from: Sign | null;
  readonly to: Sign | null;
}

/** One line of the ladder: a party, or parties of which exactly the same is told. */
export interface LadderRow {
  readonly standings: readonly Standing[];
  readonly rungs: readonly Rung[];
  /** Positions off the road: where it stands first, then further ones. */
  readonly off: readonly { readonly step: Step; readonly sign: Sign; readonly isHere: boolean }[];
  readonly isDisputed: boolean;
}

/** As many parties told of in one breath share a line. */
const TOGETHER = 3;

export function ladderRows(book: Book, standings: readonly Standing[], disputes: readonly Dispute[]): LadderRow[] {
  const disputed = new Set(disputes.filter(isAboutStanding).flatMap(({ party }) => party ?? []));
  const groups = new Map<string, Standing[]>();
  for (const standing of standings) {
    const key = isSettled(standing, disputed) ? likeness(standing) : standing.party.id;
    const group = groups.get(key);
    if (group) group.push(standing);
    else groups.set(key, [standing]);
  }
  return [...groups.values()].flatMap((group) =>
    group.length >= TOGETHER
      ? [rowOf(book, group, disputed)]
      : group.map((standing) => rowOf(book, [standing], disputed)),
  );
}

/** Who was first, and whose words they are, says nothing of where a party stands. */
const isAboutStanding = ({ kind }: Dispute): boolean => kind !== 'first' && kind !== 'attribution';

const isSettled = (standing: Standing, disputed: ReadonlySet<string>): boolean =>
  standing.conditions.length === 0 && standing.threads.length === 1 && !disputed.has(standing.party.id);

const likeness = (standing: Standing): string =>
  JSON.stringify([
    standing.step,
    standing.class,
    sinceInWords(standing.since),
    standing.reports,
    standing.best.polarity,
  ]);

function rowOf(book: Book, standings: readonly Standing[], disputed: ReadonlySet<string>): LadderRow {
  const standing = standings[0]!;
  const isDenied = standing.best.polarity === 'denied';
  const threads = new Map(standing.threads.map((thread) => [thread.step, thread]));
  const places = ROAD.flatMap((step, index) => (threads.has(step) ? [index] : []));
  const last = places.at(-1) ?? -1;
  const leaves = offRoad(standing.step) !== null;
  const rungs = ROAD.map((step, index): Rung => {
    const thread = threads.get(step) ?? null;
    const next = places.find((place) => place > index);
    const arriving = places.find((place) => place >= index);
    const isAfterStart = places.length > 0 && index > places[0]!;
    const lineTo = next === undefined ? (leaves && index >= last ? 'waiting' : null) : signAt(threads, next);
    return {
      step,
      thread,
      sign: thread ? signOf(thread) : 'soft',
      isHere: thread !== null && step === standing.step && !isDenied,
      date: thread ? dateShort(sinceStep(book, thread)) : '',
      from: isAfterStart ? (arriving === undefined ? (leaves ? 'waiting' : null) : signAt(threads, arriving)) : null,
      to: thread !== null || (isAfterStart && (next !== undefined || leaves)) ? lineTo : null,
    };
  });
  return { standings, rungs, off: offOf(standing, isDenied), isDisputed: disputed.has(standing.party.id) };
}

const signAt = (threads: ReadonlyMap<Step, StandingThread>, place: number): Sign => signOf(threads.get(ROAD[place]!)!);

function offOf(standing: Standing, isDenied: boolean): LadderRow['off'] {
  if (isDenied) return [{ step: standing.step, sign: 'denied', isHere: true }];
  const here = offRoad(standing.step) === null ? [] : [{ step: standing.step, sign: signOf(standing), isHere: true }];
  const further = standing.threads
    .filter(({ step }) => step !== standing.step && offRoad(step) !== null && isFurther(standing, step))
    .map((thread) => ({ step: thread.step, sign: signOf(thread), isHere: false }));
  return [...here, ...further];
}
