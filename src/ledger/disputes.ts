import type { Dispute } from '../model/standing.ts';
import type { Step } from '../model/step.ts';
import { type Entry, inOrder } from './chronology.ts';

/** Pairs of steps that cannot both hold for one party at one time (docs/standing.md, rule D2). */
const EXCLUSIVE: readonly (readonly [Step, Step])[] = [
  ['in-force', 'declined'],
  ['in-force', 'withdrawn'],
  ['announced', 'declined'],
  ['signed', 'declined'],
  ['conditional', 'declined'],
];

/** Claims about one party and one framework → where they cannot all hold. */
export function disputesOf(framework: string, party: string, entries: readonly Entry[]): Dispute[] {
  const ordered = [...entries].sort(inOrder);
  const ids = (step: Step, polarity: 'affirmed' | 'denied') =>
    ordered
      .filter(({ claim }) => claim.step === step && claim.polarity === polarity && !claim.background)
      .map(({ claim }) => claim.id);
  const denied = [
    ...new Set(ordered.filter(({ claim }) => claim.polarity === 'denied').map(({ claim }) => claim.step)),
  ];
  const disputes: Dispute[] = denied.flatMap((step) => {
    const affirming = ordered
      .filter(({ claim }) => claim.step === step && claim.polarity === 'affirmed')
      .map(({ claim }) => claim.id);
    if (affirming.length === 0) return [];
    return [
      {
        framework,
        party,
        what: `${step}: said and denied`,
        sides: [
          { says: step, claims: affirming },
          { says: `not ${step}`, claims: ids(step, 'denied') },
        ],
      },
    ];
  });
  for (const [a, b] of EXCLUSIVE) {
    const left = ids(a, 'affirmed');
    const right = ids(b, 'affirmed');
    if (left.length > 0 && right.length > 0 && sameTime(ordered, a, b)) {
      disputes.push({
        framework,
        party,
        what: `${a} or ${b}`,
        sides: [
          { says: a, claims: left },
          { says: b, claims: right },
        ],
      });
    }
  }
  return disputes;
}

/** Two positions only clash when no date shows that one followed the other. */
function sameTime(entries: readonly Entry[], a: Step, b: Step): boolean {
  const of = (step: Step) => entries.filter(({ claim }) => claim.step === step && claim.polarity === 'affirmed');
  return of(a).some((x) =>
    of(b).some((y) => {
      const [from, to] = [x.claim.when?.from ?? x.facts.published.from, y.claim.when?.from ?? y.facts.published.from];
      return !from || !to || from === to;
    }),
  );
}
