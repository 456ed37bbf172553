import { chainOf } from '../../src/annotate/index.ts';
import { readClaims } from '../../src/claims/index.ts';
import type { ClaimTime } from '../../src/model/claim.ts';
import { type Actor, isTold, type LedgerRecord, type ToldRecord } from '../../src/model/record.ts';
import { loadChancery } from '../../src/pipeline/index.ts';
import { readRecords } from '../../src/records/index.ts';
import { reportOf } from '../report.ts';

const chancery = loadChancery();

/** The records of a report, whatever the gate would say of it. */
export function recordsOf(text: string): LedgerRecord[] {
  const report = reportOf(text);
  const { article, annotation } = chancery.annotate(report);
  const kit = { gazetteer: chancery.gazetteer, chainOf };
  return readRecords(report, article, annotation, readClaims(report, article, annotation, kit), kit);
}

const nameOf = (actor: Actor | null): string => actor?.id ?? actor?.name ?? '?';

const at = (when: ClaimTime | null): string => (when === null ? '' : ` @${when.expression}`);

/** Each record in a line: `event meeting past A+B in Oslo @Monday`, `quote A: words`, `relation ties exists A-B`. */
export function inLines(records: readonly LedgerRecord[], kind?: LedgerRecord['record']): string[] {
  return records
    .filter(isTold)
    .filter((one) => kind === undefined || one.record === kind)
    .map(inLine);
}

function inLine(record: ToldRecord): string {
  switch (record.record) {
    case 'event': {
      const { kind, status, stage, participants, place, when } = record;
      const who = participants.map(nameOf).join('+');
      return `${kind}${stage ? ` ${stage}` : ''} ${status} ${who}${place ? ` in ${place}` : ''}${at(when)}`.trimEnd();
    }
    case 'relation':
      return `${record.kind} ${record.state} ${record.parties.map(nameOf).join('-')}${at(record.since)}`;
    case 'quote':
      return `${nameOf(record.speaker)}${record.medium ? ` via ${record.medium}` : ''}${at(record.when)}: ${record.words}`;
    case 'framework': {
      const { kind, framework, actor, value, when } = record;
      return `${kind} ${framework.id}${actor ? ` ${nameOf(actor)}` : ''}${value ? ` ${value}` : ''}${at(when)}`;
    }
    case 'list': {
      const { framework, role, parties, count, complete } = record;
      const given = count === null ? '' : ` of ${count}`;
      return `${framework.id} ${role}${given}: ${parties.map(nameOf).join('+')}${complete ? ' (all)' : ''}`;
    }
  }
}
