import { doubtHeading, doubtInWords } from '../exports/review-wording.ts';
import type { Claim } from '../model/claim.ts';
import type { Decision, Named } from '../model/review.ts';
import type { GatheredDoubts } from './review-doubts.ts';

interface Name {
  readonly id: string;
  readonly name: string;
}

/** One thing to be decided on. */
export type Question = { readonly why: readonly string[] } & (
  | { readonly about: 'claim'; readonly claim: Claim }
  | {
      readonly about: 'names';
      readonly of: Named;
      readonly from: Name;
      /** What it may be one with; null when it was told apart. */
      readonly into: Name | null;
      /** One that tells of it. */
      readonly claim: Claim | null;
    }
  /** A decision about a claim that is not read any more. */
  | { readonly about: 'lost'; readonly claim: string }
);

/** Doubts → questions: each claim once with all that is doubtful about it, and each pair of names. */
export function questionsOf({ doubts, review, claims }: GatheredDoubts): Question[] {
  const questions: Question[] = [];
  const reasons = new Map<string, string[]>();
  for (const doubt of doubts) {
    const why = `${doubtHeading(doubt.kind)}: ${doubtInWords(doubt)}`;
    const names = doubt.kind === 'alike' ? doubt : doubt.kind === 'reopened' ? namesIn(doubt.about.decision) : null;
    if (names) {
      const { of, from, into } = names;
      const claim = [...claims.values()].find((each) => each[of].id === from.id) ?? null;
      questions.push({ about: 'names', why: [why], of, from, into, claim });
      continue;
    }
    for (const id of doubt.claims) {
      const known = reasons.get(id);
      if (known) known.push(why);
      else if (!review.claims.has(id)) {
        const own = [why];
        reasons.set(id, own);
        const claim = claims.get(id);
        questions.push(claim ? { about: 'claim', why: own, claim } : { about: 'lost', why: own, claim: id });
      }
    }
  }
  return questions;
}

function namesIn(decision: Decision): { readonly of: Named; readonly from: Name; readonly into: Name | null } | null {
  if (decision.action === 'merge') return decision;
  return decision.action === 'split' && decision.into === null ? decision : null;
}
