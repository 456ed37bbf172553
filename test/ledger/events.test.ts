import { describe, expect, it } from 'vitest';
import { foldLedger } from '../../src/ledger/index.ts';
import type { Actor, EventRecord } from '../../src/model/record.ts';
import { published } from './claim-builder.ts';

const facts = published({ early: '2031-05-01', late: '2031-05-09' });

const person = (name: string): Actor => ({ id: name, name, kind: 'person', office: null, of: null });

let count = 0;

/** A visit of Ola Nordmann on a day that an early report plans; everything else by default. */
function plan(more: Partial<EventRecord> = {}): EventRecord {
  count++;
  return {
    id: `record:${String(count).padStart(24, '0')}`,
    report: 'early',
    path: 'early.txt',
    record: 'event',
    kind: 'visit',
    participants: [person('Ola Nordmann')],
    place: 'Sudland',
    when: { expression: '7 May', from: '2031-05-07', to: '2031-05-07', basis: 'said' },
    status: 'planned',
    framework: 'harbour-pact',
    about: null,
    stage: null,
    attribution: [],
    evidence: { quote: 'four', start: 0, end: 4 },
    rule: 'meeting',
    confidence: 0.8,
    ...more,
  };
}

const open = (expression: string) => ({ expression, from: null, to: null, basis: 'unknown' as const });
const eventsOf = (...records: EventRecord[]) => foldLedger([], facts, { records }).events;

describe('planned events', () => {
  it('stand by date, open dates last, whatever order they came in', () => {
    const records = [
      plan({ when: open('soon'), kind: 'ceremony' }),
      plan({ when: { expression: '9 May', from: '2031-05-09', to: '2031-05-09', basis: 'said' }, kind: 'call' }),
      plan(),
    ];
    const kinds = (list: readonly EventRecord[]) => eventsOf(...list).map(({ kind }) => kind);
    expect(kinds(records)).toEqual(['visit', 'call', 'ceremony']);
    expect(eventsOf(...records)).toEqual(eventsOf(...records.toReversed()));
  });

  it('told by several reports are one, with every record', () => {
    const when = { expression: '12 May', from: '2031-05-12', to: '2031-05-12', basis: 'said' as const };
    const events = eventsOf(
      plan({ when }),
      plan({ when, report: 'late', place: null }),
      plan({ when, participants: [person('Kari Holm')] }),
    );
    expect(events.map(({ records }) => records.length)).toEqual([2, 1]);
    expect(events[0]?.place).toBe('Sudland');
  });

  it('are not what is past, called off, over before its report, of no framework, or told without details', () => {
    expect(
      eventsOf(
        plan({ status: 'past' }),
        plan({ status: 'off' }),
        plan({ report: 'late' }),
        plan({ framework: null }),
        plan({ when: null, place: null }),
      ),
    ).toEqual([]);
  });

  it('are kept to the frameworks asked for', () => {
    const options = { records: [plan(), plan({ framework: 'river-pact' })], frameworks: new Set(['river-pact']) };
    expect(foldLedger([], facts, options).events.map(({ framework }) => framework)).toEqual(['river-pact']);
  });
});
