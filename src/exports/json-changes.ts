import type { LedgerChanges } from '../model/change.ts';
import type { Brief } from './brief.ts';
import { claimRecord } from './claim-record.ts';
import { safeJson } from './json-line.ts';

/** Changes → one JSON document; each with the claim because of which it changed. */
export function renderJsonChanges({ from, to, changes, uncertain }: LedgerChanges, brief: Brief): string {
  const document = {
    from,
    to,
    uncertain,
    changes: changes.map(({ because, ...change }) => {
      const claim = brief.claims.get(because)!;
      return { ...change, because: { id: because, ...claimRecord(claim, brief.reports.get(claim.report)) } };
    }),
  };
  return `${safeJson(document, 2)}\n`;
}
