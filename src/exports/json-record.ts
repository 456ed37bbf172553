import type { Reading } from '../model/reading.ts';
import type { LedgerRecord } from '../model/record.ts';
import { contextOf } from './context.ts';
import { jsonLine } from './json-line.ts';

/** A record → one JSON line (docs/records.md), with its report and the sentence around its evidence. */
export function renderJsonRecord(record: LedgerRecord, reading: Reading): string {
  const { id, report, path, attribution, evidence, rule, confidence, record: kind, ...content } = record;
  const { title, outlet, published } = reading;
  const { lead, quote, tail } = contextOf(record, reading);
  return jsonLine({
    id,
    record: kind,
    report: { id: report, path, title, outlet, published },
    ...content,
    attribution,
    evidence,
    sentence: `${lead}${quote}${tail}`.trim(),
    rule,
    confidence,
  });
}
