// Answers to cascades in, measures out. The same measures as a scorer that others keep; test/bench compares the two.
import { type Bounds, type Cascade, type Claim, type Merge, pairsOf } from './gold.ts';

/** One line of `chancery origins PATH… --json`. */
export interface Answer {
  readonly framework: string | { readonly id: string };
  readonly party: string | { readonly id: string };
  readonly step: string;
  readonly origins: Bounds;
  readonly merges?: readonly Pick<Merge, 'reports'>[];
}

export interface Judgement {
  readonly cascade: Cascade;
  /** null: no answer for the claim of the cascade. */
  readonly answer: Answer | null;
  readonly exact: boolean;
  /** The answer's bounds hold both of gold's. */
  readonly inside: boolean;
  /** Lower bound above gold's upper bound. */
  readonly over: boolean;
  readonly pairs: { readonly right: number; readonly extra: number; readonly missed: number };
}

const idOf = (value: string | { readonly id: string }): string => (typeof value === 'string' ? value : value.id);
const slug = (text: string): string => text.toLowerCase().replace(/[\s_]+/g, '-');

function isAbout(answer: Answer, claim: Claim): boolean {
  return (
    slug(idOf(answer.framework)) === slug(claim.framework) &&
    idOf(answer.party).toUpperCase() === claim.party.toUpperCase() &&
    answer.step === claim.step
  );
}

/** Judges the first answer about the claim of the cascade. */
export function judge(cascade: Cascade, answers: readonly Answer[]): Judgement {
  const { gold } = cascade;
  const answer = answers.find((answer) => isAbout(answer, gold.claim)) ?? null;
  if (answer === null) {
    return { cascade, answer, exact: false, inside: false, over: false, pairs: { right: 0, extra: 0, missed: 0 } };
  }
  const { lower, upper } = answer.origins;
  const [wanted, made] = [pairsOf(gold.merges), pairsOf(answer.merges ?? [])];
  const right = [...made].filter((pair) => wanted.has(pair)).length;
  return {
    cascade,
    answer,
    exact: lower === gold.origins.lower && upper === gold.origins.upper,
    inside: lower <= gold.origins.lower && upper >= gold.origins.upper,
    over: lower > gold.origins.upper,
    pairs: { right, extra: made.size - right, missed: wanted.size - right },
  };
}

const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** Shares of all cascades; precision and recall of pairs over the cascades that have an answer. */
export function measure(judgements: readonly Judgement[]) {
  const count = (holds: (judgement: Judgement) => boolean): number => judgements.filter(holds).length;
  const sum = (part: 'right' | 'extra' | 'missed'): number => judgements.reduce((n, { pairs }) => n + pairs[part], 0);
  const exact = count((judgement) => judgement.exact);
  return {
    cascades: judgements.length,
    exact,
    inside: count((judgement) => judgement.inside),
    over: count((judgement) => judgement.over),
    none: count((judgement) => judgement.answer === null),
    exactShare: ratio(exact, judgements.length),
    precision: ratio(sum('right'), sum('right') + sum('extra')),
    recall: ratio(sum('right'), sum('right') + sum('missed')),
  };
}
