import type { Brief } from './brief.ts';
import { claimRecord } from './claim-record.ts';
import { safeJson } from './json-line.ts';
import { standingRecord } from './standing-record.ts';

/** Brief → one JSON document (contract in docs/cli.md): standings by framework, and every claim that their histories name. */
export function renderJsonBrief(brief: Brief): string {
  const { ledger } = brief;
  const named = new Set(ledger.frameworks.flatMap(({ standings }) => standings.flatMap(({ history }) => history)));
  const document = {
    asOf: ledger.asOf,
    knownBy: ledger.knownBy,
    uncertain: ledger.uncertain,
    frameworks: ledger.frameworks.map(({ id, name, standings }) => ({
      id,
      name,
      standings: standings.map(standingRecord),
    })),
    agenda: ledger.agenda,
    disputes: ledger.disputes,
    origins: [],
    claims: [...named].flatMap((id) => {
      const claim = brief.claims.get(id);
      return claim ? [{ id, ...claimRecord(claim, brief.reports.get(claim.report)) }] : [];
    }),
  };
  return `${safeJson(document, 2)}\n`;
}
