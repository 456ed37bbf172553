import type { Dispute } from '../../model/dispute.ts';
import type { Standing } from '../../model/standing.ts';
import { FORMAL, type Step } from '../../model/step.ts';
import { certainlyAfter, type Entry, happenedAfter } from '../chronology.ts';
import { type ClaimSide, preferencesOf, sideOf, stepWords } from './sides.ts';

/** Rule D2: pairs of steps that cannot both hold for one party at one time. */
const EXCLUSIVE: readonly (readonly [Step, Step])[] = [
  ['in-force', 'declined'],
  ['in-force', 'withdrawn'],
  ['announced', 'declined'],
  ['signed', 'declined'],
  ['expected', 'declined'],
  ['conditional', 'declined'],
];

const RATIFYING = /\b(?:ratif|accept|approv)/i;

type Told = Pick<Standing, 'step' | 'rules'>;

/** Rule D1: a step that one claim affirms and another denies, unless the denial came before. */
export function deniedSteps(framework: string, party: string, entries: readonly Entry[]): Dispute[] {
  const steps = [...new Set(entries.map(({ claim }) => claim.step))].sort();
  return steps.flatMap((step) => {
    const told = entries.filter(({ claim }) => claim.step === step);
    const affirmed = told.filter(({ claim }) => claim.polarity === 'affirmed');
    const denied = told.filter(({ claim }) => claim.polarity === 'denied' && !claim.background);
    const clash = affirmed.some((yes) =>
      denied.some((no) => !isOver(no, yes) && !(isOver(yes, no) && !FORMAL.has(step))),
    );
    if (!clash) return [];
    const word = stepWords(step);
    const sides = [
      { says: word, entries: affirmed },
      { says: `not ${word}`, entries: denied },
    ];
    return [dispute('denied', framework, party, `${word}: said and denied`, sides, [])];
  });
}

/** Whether `earlier` was said or held before `later`, so that both may be true. */
const isOver = (earlier: Entry, later: Entry): boolean =>
  happenedAfter(later, earlier) || certainlyAfter(later, earlier);

/** Rule D2: positions that exclude each other, unless stated dates or dated reports show that one followed the other. */
export function exclusiveSteps(framework: string, party: string, entries: readonly Entry[], standing: Told): Dispute[] {
  const of = (step: Step) =>
    entries.filter(({ claim }) => claim.step === step && claim.polarity === 'affirmed' && !claim.background);
  return EXCLUSIVE.flatMap(([a, b]) => {
    const left = of(a);
    // A signatory that will not ratify is no contradiction.
    const right = of(b).filter(
      ({ claim }) => a !== 'signed' || !RATIFYING.test(`${claim.act} ${claim.evidence.quote}`),
    );
    if (!left.some((x) => right.some((y) => !isOver(x, y) && !isOver(y, x)))) return [];
    const sides = [
      { says: stepWords(a), entries: left },
      { says: stepWords(b), entries: right },
    ];
    const side = [a, b].indexOf(standing.step);
    const decided = side < 0 ? [] : [{ rule: standing.rules.at(-1)!, side, why: 'the standing is decided by it' }];
    return [dispute('exclusive', framework, party, `${stepWords(a)} or ${stepWords(b)}`, sides, decided)];
  });
}

/** Acts that are done on a day. */
const ACTS: ReadonlySet<Step> = new Set(['applied', 'signed', 'ratified', 'in-force']);

/** Rule D3: one act of one party, dated by claims to times that do not meet. */
export function datesOfActs(framework: string, party: string, entries: readonly Entry[]): Dispute[] {
  const affirmed = entries.filter(({ claim }) => claim.polarity === 'affirmed');
  // Who has left or was suspended may have acted twice.
  if (affirmed.some(({ claim }) => claim.step === 'suspended' || claim.step === 'withdrawn')) return [];
  return [...ACTS].flatMap((step) => {
    const dated = affirmed.filter(({ claim, facts }) => claim.step === step && isDated(claim.when, facts.published));
    const times = timesOf(dated);
    if (times.length < 2) return [];
    const sides = times.map(({ from, to, entries: own }) => ({
      says: from === to ? from : `${from} to ${to}`,
      entries: own,
    }));
    return [dispute('date', framework, party, `${stepWords(step)}: since when`, sides, [])];
  });
}

function isDated(when: Entry['claim']['when'], published: Entry['facts']['published']): boolean {
  if (!when || when.from === null || when.to === null || when.basis === 'unknown') return false;
  // A time reckoned from a guessed publication is no evidence against another, nor one that lies ahead.
  if (when.basis === 'inferred' && published.basis !== 'said') return false;
  return published.to === null || when.from <= published.to;
}

interface Time {
  from: string;
  to: string;
  readonly entries: Entry[];
}

/** Claims by the time they state, the narrowest first: a wider one joins the first that it meets. */
function timesOf(dated: readonly Entry[]): Time[] {
  const spans = dated.map((entry) => ({ entry, from: entry.claim.when!.from!, to: entry.claim.when!.to! }));
  const width = ({ from, to }: { from: string; to: string }) => Date.parse(to) - Date.parse(from);
  const times: Time[] = [];
  for (const { entry, from, to } of spans.sort(
    (a, b) => width(a) - width(b) || (a.from < b.from ? -1 : a.from > b.from ? 1 : 0),
  )) {
    const same = times.find((time) => from <= time.to && time.from <= to);
    if (same) same.entries.push(entry);
    else times.push({ from, to, entries: [entry] });
  }
  return times.sort((a, b) => (a.from < b.from ? -1 : 1));
}

const dispute = (
  kind: Dispute['kind'],
  framework: string,
  party: string,
  what: string,
  sides: readonly ClaimSide[],
  decided: Dispute['preferences'],
): Dispute => ({
  kind,
  framework,
  party,
  what,
  sides: sides.map(sideOf),
  preferences: [...decided, ...preferencesOf(sides)],
});
