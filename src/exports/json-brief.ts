import type { EventRecord } from '../model/record.ts';
import type { Ledger } from '../model/standing.ts';
import { type Brief, rejectedIn } from './brief.ts';
import { claimRecord } from './claim-record.ts';
import { disputeRecord } from './dispute-record.ts';
import { safeJson } from './json-line.ts';
import { originRecord } from './origin-record.ts';
import { reopenedRecord } from './review-wording.ts';
import { standingRecord } from './standing-record.ts';

/** Planned steps and events in one list: by date, open dates after. */
function agendaRecord({ agenda, events }: Ledger) {
  const dayOf = ({ from, to }: { from: string | null; to: string | null }) =>
    from !== null && to !== null ? from : '9';
  const items = [
    ...agenda.map((item) => ({ kind: 'step' as const, ...item })),
    ...events.map(({ kind, best, ...event }) => ({
      kind: 'event' as const,
      event: kind,
      ...event,
      evidence: evidenceOf(best),
    })),
  ];
  return items.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}

const evidenceOf = ({ path, evidence }: EventRecord) => ({ path, ...evidence });

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
    agenda: agendaRecord(ledger),
    disputes: ledger.disputes.map(disputeRecord),
    framing: ledger.framing,
    origins: ledger.origins.map(originRecord),
    claims: [...named].flatMap((id) => {
      const claim = brief.claims.get(id);
      return claim ? [{ id, ...claimRecord(claim, brief.reports.get(claim.report), brief.reviewed.get(id)) }] : [];
    }),
    rejected: rejectedIn(brief).map((one) => ({
      id: one.original.id,
      ...claimRecord(one.original, brief.reports.get(one.original.report), one),
    })),
    reopened: brief.reopened.map(reopenedRecord),
  };
  return `${safeJson(document, 2)}\n`;
}
