import { claimRecord } from './claim-record.ts';
import type { Explanation } from './explanation.ts';
import { safeJson } from './json-line.ts';
import { originRecord } from './origin-record.ts';
import { whatWouldChange } from './origin-wording.ts';
import { standingRecord } from './standing-record.ts';

/** Explanation → one JSON document. */
export function renderJsonExplanation(explanation: Explanation): string {
  const { framework, standing, claims, reports, disputes, origins, seen } = explanation;
  const document = {
    asOf: seen.asOf,
    knownBy: seen.knownBy,
    uncertain: seen.uncertain,
    framework,
    standing: standingRecord(standing),
    claims: claims.map(({ claim, reading, context }) => ({ id: claim.id, ...claimRecord(claim, reading), context })),
    reports: reports.map(({ reading, removals }) => ({
      id: reading.report.id,
      path: reading.report.path,
      title: reading.title,
      outlet: reading.outlet,
      published: reading.published,
      removed: removals,
    })),
    disputes,
    origins: origins === null ? null : { ...originRecord(origins), change: whatWouldChange(origins) },
  };
  return `${safeJson(document, 2)}\n`;
}
