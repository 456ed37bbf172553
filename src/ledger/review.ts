import type { Claim } from '../model/claim.ts';
import type { AssessedDecision, ClaimDecision, Decision, Named, Reviewed } from '../model/review.ts';
import { compare } from './chronology.ts';

interface Name {
  readonly id: string;
  readonly name: string;
}

/** What is decided by now, the latest decision about each thing; those to be looked at again are left out and listed. */
export interface Review {
  readonly claims: ReadonlyMap<string, ClaimDecision>;
  /** By claim id: which framework or party a split gives it to. */
  readonly splits: Readonly<Record<Named, ReadonlyMap<string, Decision & { readonly into: Name }>>>;
  /** By the id that is no longer told of. */
  readonly merges: Readonly<Record<Named, ReadonlyMap<string, Decision & { readonly into: Name }>>>;
  /** Ids of names that stand apart: nobody is to ask again whether they are another's. */
  readonly apart: Readonly<Record<Named, ReadonlySet<string>>>;
  readonly reopened: readonly AssessedDecision[];
}

export const NO_REVIEW: Review = {
  claims: new Map(),
  splits: { framework: new Map(), party: new Map() },
  merges: { framework: new Map(), party: new Map() },
  apart: { framework: new Set(), party: new Set() },
  reopened: [],
};

/** Decisions in any order → what holds. Of two about the same thing the later one does. */
export function settleReview(assessed: readonly AssessedDecision[]): Review {
  const claims = new Map<string, ClaimDecision>();
  const splits = { framework: new Map<string, Split>(), party: new Map<string, Split>() };
  const merges = { framework: new Map<string, Merge>(), party: new Map<string, Merge>() };
  const apart = { framework: new Set<string>(), party: new Set<string>() };
  const latest = new Map<string, AssessedDecision>();
  for (const one of assessed.toSorted(
    (a, b) => compare(a.decision.at, b.decision.at) || compare(a.decision.id, b.decision.id),
  )) {
    const { decision, reopened } = one;
    for (const subject of subjectsOf(decision)) latest.set(subject, one);
    if (reopened !== null) continue;
    if (decision.action === 'merge') {
      merges[decision.of].set(decision.from.id, decision);
      apart[decision.of].delete(decision.from.id);
    } else if (decision.action === 'split' && decision.into === null) {
      merges[decision.of].delete(decision.from.id);
      apart[decision.of].add(decision.from.id);
    } else if (decision.action === 'split') {
      for (const claim of decision.claims) splits[decision.of].set(claim, decision as Split);
    } else if (decision.action === 'withdraw') {
      for (const each of [claims, splits.framework, splits.party]) each.delete(decision.claim);
    } else claims.set(decision.claim, decision);
  }
  const reopened = [...new Set(latest.values())].filter((one) => one.reopened !== null);
  return { claims, splits, merges, apart, reopened };
}

type Split = Decision & { readonly into: Name };
type Merge = Decision & { readonly into: Name };

/** What a decision is about; a later one about the same takes its place. */
export function subjectsOf(decision: Decision): string[] {
  if (decision.action === 'merge') return [`${decision.of} ${decision.from.id}`];
  if (decision.action === 'split')
    return decision.into === null
      ? [`${decision.of} ${decision.from.id}`]
      : decision.claims.map((claim) => `${decision.of} of ${claim}`);
  const { action, claim } = decision;
  return action === 'withdraw' ? [claim, `framework of ${claim}`, `party of ${claim}`] : [claim];
}

/** Where a merged name leads in the end; itself when it is not merged. Merges that go round in a circle end where they began. */
export function mergedInto(review: Review, of: Named, id: string): Name | null {
  let at: Name | null = null;
  const seen = new Set([id]);
  for (let next = review.merges[of].get(id); next; next = review.merges[of].get(next.into.id)) {
    if (seen.has(next.into.id)) break;
    seen.add(next.into.id);
    at = next.into;
  }
  return at;
}

/** Ids whose claims may count for this one: itself, what is merged into it, and where claims edited or split into it come from. */
export function idsBehind(review: Review, of: Named, id: string): string[] {
  const merged = [...review.merges[of].keys()].filter((from) => mergedInto(review, of, from)?.id === id);
  return [id, ...merged];
}

/** Ids of claims that a decision puts under this framework or party, wherever they were read. */
export function claimsPutUnder(review: Review, of: Named, id: string): string[] {
  const edited = [...review.claims.values()].filter(({ change }) => change?.[of]?.id === id).map(({ claim }) => claim);
  const split = [...review.splits[of]].filter(([, { into }]) => into.id === id).map(([claim]) => claim);
  return [...new Set([...edited, ...split])];
}

/** Whether a review may say something of a claim. */
export const isTouched = ({ claims, splits, merges }: Review, { id, framework, party }: Claim): boolean =>
  claims.has(id) ||
  splits.framework.has(id) ||
  splits.party.has(id) ||
  merges.framework.has(framework.id) ||
  merges.party.has(party.id);

/** A claim as it counts; null when it was rejected. What decided is said with it; null when nothing did. */
export function reviewClaim(
  review: Review,
  original: Claim,
): { readonly claim: Claim | null; readonly reviewed: Reviewed | null } {
  const own = review.claims.get(original.id);
  if (own?.action === 'reject') return { claim: null, reviewed: { decision: own, original, claim: null } };
  let decision: Decision | undefined = own;
  let claim: Claim = own?.change ? { ...original, ...own.change } : original;
  for (const what of ['framework', 'party'] as const) {
    const split = review.splits[what].get(original.id);
    if (split) {
      claim = renamed(claim, what, split.into);
      decision ??= split;
    }
    const into = mergedInto(review, what, claim[what].id);
    if (into) {
      decision ??= review.merges[what].get(claim[what].id);
      claim = renamed(claim, what, into);
    }
  }
  return { claim, reviewed: decision ? { decision, original, claim } : null };
}

function renamed(claim: Claim, of: Named, { id, name }: Name): Claim {
  return of === 'framework'
    ? { ...claim, framework: { ...claim.framework, id, name } }
    : { ...claim, party: { ...claim.party, id, name } };
}
