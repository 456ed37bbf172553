import type { Doubt } from '../ledger/index.ts';
import type { Told } from '../model/reading.ts';
import { claimRecord } from './claim-record.ts';
import { jsonLine } from './json-line.ts';
import { reopenedRecord } from './review-wording.ts';
import type { DoubtMatter } from './terminal-doubts.ts';

/** A doubt → one JSON line (contract in docs/cli.md). */
export function renderJsonDoubt(
  doubt: Doubt,
  matter: Omit<DoubtMatter, 'ledger'>,
  told: ReadonlyMap<string, Told>,
): string {
  const { kind, claims: ids, ...rest } = doubt;
  const { claim: _claim, about, ...plain } = { claim: null, about: null, ...rest };
  const claims = ids.flatMap((id) => {
    const claim = matter.claims.get(id);
    return claim ? [{ id, ...claimRecord(claim, told.get(claim.report)) }] : [];
  });
  return jsonLine({ kind, ...plain, ...(about === null ? {} : { decision: reopenedRecord(about) }), claims });
}
