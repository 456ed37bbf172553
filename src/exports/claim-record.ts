import type { Claim } from '../model/claim.ts';
import type { Told } from '../model/reading.ts';
import type { Reviewed } from '../model/review.ts';
import { reviewRecord } from './review-wording.ts';

/** One claim as others read it: with what is known of its report (contract in docs/cli.md). */
export function claimRecord(claim: Claim, reading: Told | undefined, reviewed?: Reviewed) {
  return {
    report: {
      id: claim.report,
      path: claim.path,
      title: reading?.title ?? null,
      outlet: reading?.outlet ?? null,
      published: reading?.published ?? null,
    },
    framework: { id: claim.framework.id, name: claim.framework.name },
    party: { id: claim.party.id, name: claim.party.name },
    step: claim.step,
    act: claim.act,
    polarity: claim.polarity,
    background: claim.background,
    attribution: claim.attribution,
    when: claim.when,
    condition: claim.condition,
    evidence: { quote: claim.evidence.quote, start: claim.evidence.start, end: claim.evidence.end },
    rule: claim.rule,
    confidence: claim.confidence,
    ...(reviewed && { reviewed: reviewRecord(reviewed) }),
  };
}
