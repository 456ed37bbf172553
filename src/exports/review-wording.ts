import type { Doubt } from '../ledger/index.ts';
import type { Claim } from '../model/claim.ts';
import type { AssessedDecision, ClaimChange, Decision, Reopened, Reviewed } from '../model/review.ts';
import type { Brief } from './brief.ts';
import { dayInWords, intervalInWords, plural, stepWord, whatWasRead } from './wording.ts';

/** How every view words what was decided by hand. */

const ACTIONS: Record<Decision['action'], string> = {
  accept: 'accepted',
  reject: 'rejected',
  edit: 'edited',
  withdraw: 'taken back',
  merge: 'merged',
  split: 'split',
};

/** `rejected by A. Reader on 3 Mar 2026: not about this pact` */
export function decisionInWords({ action, by, at, why }: Decision): string {
  return `${ACTIONS[action]} by ${by} on ${dayInWords(at)}${why === null ? '' : `: ${why}`}`;
}

/** What was decided of a claim, and what it said before: `edited by …; read as: step announced` */
export function reviewedInWords({ decision, original, claim }: Reviewed): string {
  const before = claim === null ? [] : changesOf(original, claim);
  return `${decisionInWords(decision)}${before.length === 0 ? '' : `; read as: ${before.join(', ')}`}`;
}

/** The fields of a claim that count otherwise than they were read, as they were read. */
function changesOf(original: Claim, claim: Claim): string[] {
  return CHANGEABLE.flatMap((field) =>
    JSON.stringify(original[field]) === JSON.stringify(claim[field])
      ? []
      : [`${field} ${fieldInWords(original, field)}`],
  );
}

const CHANGEABLE = [
  'framework',
  'party',
  'step',
  'act',
  'polarity',
  'background',
  'when',
  'condition',
] as const satisfies readonly (keyof ClaimChange)[];

function fieldInWords(claim: ClaimChange, field: (typeof CHANGEABLE)[number]): string {
  const value = claim[field];
  if (value === null || value === undefined) return 'none';
  if (field === 'step') return stepWord(claim.step!);
  if (field === 'when')
    return `“${claim.when!.expression}” ${intervalInWords(claim.when!.from, claim.when!.to) ?? ''}`.trim();
  return typeof value === 'object' ? (value as { name: string }).name : `${value}`;
}

const REOPENED: Record<Reopened, string> = {
  'read again': 'the report was read again by newer rules',
  'no longer read': 'the newer rules no longer read this claim',
  'report revised': 'the report has been revised since',
  'not in this ledger': 'the claim is not in this ledger',
};

export const reopenedInWords = (reopened: Reopened): string => REOPENED[reopened];

const HEADINGS: Record<Doubt['kind'], string> = {
  reopened: 'To be looked at again',
  disputed: 'In dispute',
  alike: 'Names that may be one',
  unsure: 'Read with little confidence',
};

export const doubtHeading = (kind: Doubt['kind']): string => HEADINGS[kind];

/** Why something is doubtful. */
export function doubtInWords(doubt: Doubt): string {
  switch (doubt.kind) {
    case 'reopened':
      return `${decisionInWords(doubt.about.decision)}; not applied: ${reopenedInWords(doubt.about.reopened!)}`;
    case 'disputed':
      return doubt.what;
    case 'alike':
      return `${doubt.of} “${doubt.from.name}” (${plural(doubt.claims.length, 'claim')}) and ${doubt.listed ? 'listed' : 'found'} “${doubt.into.name}”`;
    case 'unsure':
      return `confidence ${doubt.claim.confidence}`;
  }
}

/** `Reviewed by hand: 2 claims rejected, 1 edited.` and what is to be looked at again; none without a review. */
function reviewSentences({ reviewed, reopened }: Brief): string[] {
  const counts = new Map<Decision['action'], number>();
  for (const { decision } of reviewed.values()) counts.set(decision.action, (counts.get(decision.action) ?? 0) + 1);
  const parts = (Object.keys(ACTIONS) as Decision['action'][]).flatMap((action) => {
    const count = counts.get(action);
    return count === undefined ? [] : [`${plural(count, 'claim')} ${ACTIONS[action]}`];
  });
  return [
    ...(parts.length === 0 ? [] : [`Reviewed by hand: ${parts.join(', ')}.`]),
    ...(reopened.length === 0
      ? []
      : [`To be looked at again, and not applied: ${plural(reopened.length, 'decision')} (chancery review).`]),
  ];
}

/** The last line of every view: what was read, and what was decided by hand. */
export const readAndReviewed = (brief: Brief): string => [whatWasRead(brief), ...reviewSentences(brief)].join(' ');

/** What others read of a reviewed claim: the decision, and the fields as they were read. */
export function reviewRecord({ decision, original, claim }: Reviewed) {
  const { id, action, by, at, why } = decision;
  const changed =
    claim === null
      ? []
      : CHANGEABLE.filter((field) => JSON.stringify(original[field]) !== JSON.stringify(claim[field]));
  return {
    decision: id,
    action,
    by,
    at,
    why,
    original: Object.fromEntries(changed.map((field) => [field, original[field]])),
  };
}

export const reopenedRecord = ({ decision, reopened }: AssessedDecision) => ({ ...decision, reopened });
