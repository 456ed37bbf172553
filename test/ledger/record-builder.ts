import type { LedgerRecord, MemberList, PrimacyRecord, StatementRecord } from '../../src/model/record.ts';

let count = 0;

const base = (report: string, quote: string) => {
  count++;
  return {
    id: `record:${String(count).padStart(24, '0')}`,
    report,
    path: `${report}.txt`,
    attribution: [],
    evidence: { quote, start: 0, end: quote.length },
    rule: 'test',
    confidence: 0.8,
  };
};

const PACT = { id: 'harbour-pact', name: 'Harbour Pact', listed: false };

/** Members of the Harbour Pact, as one report lists or counts them. */
export const list = (
  report: string,
  parties: readonly string[],
  more: Partial<Pick<MemberList, 'count' | 'complete'>> & { readonly quote?: string } = {},
): LedgerRecord => ({
  ...base(report, more.quote ?? `${parties.join(', ')} belong`),
  record: 'list',
  framework: PACT,
  role: 'members',
  parties: parties.map((id) => ({ id, name: id, kind: 'state', office: null, of: null })),
  count: more.count ?? null,
  complete: more.complete ?? false,
  when: null,
});

/** What a person is cited for, by its words. */
export const statement = (
  report: string,
  source: string,
  stems: readonly string[],
  more: Partial<StatementRecord> = {},
): LedgerRecord => ({
  ...base(report, `${source} said so`),
  record: 'statement',
  source: { id: more.named === false ? null : source, name: source, kind: 'person', office: null, of: null },
  named: true,
  quoted: false,
  told: null,
  framework: PACT.id,
  stems,
  ...more,
});

/** Somebody said to be the first to join. */
export const first = (report: string, who: string, more: Partial<PrimacyRecord> = {}): LedgerRecord => ({
  ...base(report, `${who} is the first`),
  record: 'first',
  who: { id: who, name: who, kind: 'state', office: null, of: null },
  act: 'join',
  scope: '',
  framework: PACT.id,
  ...more,
});
