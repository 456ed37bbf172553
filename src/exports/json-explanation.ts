import { claimRecord } from './claim-record.ts';
import { disputeRecord } from './dispute-record.ts';
import type { ExplainedClaim, Explanation } from './explanation.ts';
import { safeJson } from './json-line.ts';
import { originRecord } from './origin-record.ts';
import { whatWouldChange } from './origin-wording.ts';
import { standingRecord } from './standing-record.ts';

const claimInContext = ({ claim, reading, context, reviewed }: ExplainedClaim) => ({
  id: claim.id,
  ...claimRecord(claim, reading, reviewed ?? undefined),
  context,
});

/** Explanation → one JSON document. */
export function renderJsonExplanation(explanation: Explanation): string {
  const { framework, standing, claims, rejected, reports, disputes, origins, seen } = explanation;
  const document = {
    asOf: seen.asOf,
    knownBy: seen.knownBy,
    uncertain: seen.uncertain,
    framework,
    standing: standingRecord(standing),
    claims: claims.map(claimInContext),
    rejected: rejected.map(claimInContext),
    reports: reports.map(({ reading, removals }) => ({
      id: reading.report.id,
      path: reading.report.path,
      title: reading.title,
      outlet: reading.outlet,
      published: reading.published,
      removed: removals,
    })),
    disputes: disputes.map(disputeRecord),
    origins: origins === null ? null : { ...originRecord(origins), change: whatWouldChange(origins) },
  };
  return `${safeJson(document, 2)}\n`;
}
