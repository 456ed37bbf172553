import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLedger } from '../../src/ledger/index.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Dispute } from '../../src/model/dispute.ts';
import type { LedgerRecord } from '../../src/model/record.ts';
import { claim, published } from './claim-builder.ts';
import { first, list, statement } from './record-builder.ts';

const undated = published({});

const disputes = (claims: readonly Claim[], facts = undated, records: readonly LedgerRecord[] = []): Dispute[] => [
  ...foldLedger(claims, facts, { records }).disputes,
];

const inForce = (id: string, name: string, report: string, more: Partial<Claim> = {}) =>
  claim('in-force', { party: { id, name, kind: 'state' }, report, path: `${report}.txt`, ...more });

const by = (source: string, speaksFor: string | null, kind: 'named' | 'anonymous' = 'named') => ({
  attribution: [{ source, kind, count: null, cue: 'said', speaksFor }],
});

const on = (from: string, to = from) => ({ when: { expression: from, from, to, basis: 'said' as const } });

describe('D1: said and denied', () => {
  it('gives both sides with their words, and what the class of evidence would prefer', () => {
    const [found] = disputes([
      claim('in-force', { report: 'a' }),
      claim('in-force', { report: 'b', polarity: 'denied', ...by('the Norland ministry', 'NOR') }),
    ]);
    expect(found).toMatchObject({ kind: 'denied', party: 'NOR', what: 'in force: said and denied' });
    expect(found!.sides.map(({ says, cited }) => [says, cited[0]!.report])).toEqual([
      ['in force', 'a'],
      ['not in force', 'b'],
    ]);
    expect(found!.preferences).toEqual([
      { rule: 'R1', side: 1, why: "the party's own statement stands before an outlet's own words" },
    ]);
  });

  it('a denial that certainly came before is no dispute', () => {
    const facts = published({ a: '2024-05-01', b: '2020-05-01' });
    const claims = [claim('in-force', { report: 'a' }), claim('in-force', { report: 'b', polarity: 'denied' })];
    expect(disputes(claims, facts)).toEqual([]);
  });

  it('a formal act denied after it was told is one, and marks the standing', () => {
    const facts = published({ a: '2020-05-01', b: '2024-05-01' });
    const claims = [claim('signed', { report: 'a' }), claim('signed', { report: 'b', polarity: 'denied' })];
    expect(disputes(claims, facts)[0]!.preferences).toContainEqual({
      rule: 'R2',
      side: 1,
      why: 'known certainly later, from 2024-05-01',
    });
    expect(foldLedger(claims, facts).frameworks[0]!.standings[0]!.disputed).toBe(true);
  });
});

describe('D2: steps that exclude each other', () => {
  it('names the rule by which the standing is decided', () => {
    const [found] = disputes([claim('conditional', { report: 'a' }), claim('declined', { report: 'b' })]);
    expect(found).toMatchObject({ kind: 'exclusive', what: 'conditional or declined' });
    expect(found!.preferences[0]).toEqual({ rule: 'S3', side: 0, why: 'the standing is decided by it' });
  });

  it('one that certainly followed the other is none', () => {
    const facts = published({ a: '2025-01-01', b: '2025-06-01' });
    expect(disputes([claim('conditional', { report: 'a' }), claim('declined', { report: 'b' })], facts)).toEqual([]);
  });

  it('a signatory that will not ratify is none; one that refuses is', () => {
    const refusing = (quote: string) =>
      disputes([claim('signed'), claim('declined', { evidence: { quote, start: 0, end: quote.length } })]);
    expect(refusing('it will not ratify the pact')).toEqual([]);
    expect(refusing('it wants no part of the pact')).toHaveLength(1);
  });
});

describe('D3: one act, two dates', () => {
  it('dates that do not meet are two sides; a year takes in its days', () => {
    const [found] = disputes([
      claim('signed', { report: 'a', ...on('2020-09-15') }),
      claim('signed', { report: 'b', ...on('2020-12-22') }),
      claim('signed', { report: 'c', ...on('2020-01-01', '2020-12-31') }),
    ]);
    expect(found).toMatchObject({ kind: 'date', what: 'signed: since when' });
    expect(found!.sides.map(({ says, claims }) => [says, claims.length])).toEqual([
      ['2020-09-15', 2],
      ['2020-12-22', 1],
    ]);
  });

  it('who has left may have joined twice', () => {
    const claims = [
      claim('in-force', { report: 'a', ...on('2000-01-01') }),
      claim('withdrawn', { report: 'b' }),
      claim('in-force', { report: 'c', ...on('2010-01-01') }),
    ];
    expect(disputes(claims).filter(({ kind }) => kind === 'date')).toEqual([]);
  });

  it('a date reckoned from an undated report is no evidence', () => {
    const guessed = {
      when: { expression: 'Thursday', from: '2020-12-22', to: '2020-12-22', basis: 'inferred' as const },
    };
    expect(
      disputes([claim('signed', { report: 'a', ...on('2020-09-15') }), claim('signed', { report: 'b', ...guessed })]),
    ).toEqual([]);
  });
});

describe('D4: lists that differ', () => {
  const short = list('a', ['NOR', 'FRD', 'SYL']);
  const long = list('b', ['NOR', 'FRD', 'SYL', 'GRF']);
  const told = [
    ...['NOR', 'FRD', 'SYL'].map((id) => inForce(id, id, 'a')),
    ...['NOR', 'FRD', 'SYL', 'GRF'].map((id) => inForce(id, id, 'b')),
  ];

  it('leaving out is told apart from denying', () => {
    const [found] = disputes(told, undated, [short, long]);
    expect(found).toMatchObject({
      kind: 'list',
      party: 'GRF',
      what: 'who the members are: GRF listed by 1 report, left out by 1, denied by none',
    });
    expect(found!.sides.map(({ says }) => says)).toEqual([
      'FRD, GRF, NOR, SYL',
      'FRD, NOR, SYL (GRF left out, not denied)',
    ]);
    expect(found!.preferences).toEqual([]);
    const denying = inForce('GRF', 'GRF', 'c', { polarity: 'denied' });
    expect(disputes([...told, denying], undated, [short, long]).find(({ kind }) => kind === 'list')!.what).toContain(
      'denied by 1',
    );
  });

  it('a number or a list said to be the whole counts for the list it fits', () => {
    const four = list('c', [], { count: 4 });
    const [found] = disputes([...told, claim('floated', { report: 'c' })], undated, [short, long, four]);
    expect(found!.sides.at(-1)!.says).toBe('4, not named');
    expect(found!.preferences).toEqual([
      { rule: 'R3', side: 0, why: 'the number that a report states, 4, fits this list alone' },
    ]);
    const whole = list('a', ['NOR', 'FRD', 'SYL'], { complete: true });
    expect(disputes(told, undated, [whole, long])[0]!.preferences).toEqual([
      { rule: 'R3', side: 1, why: 'said to be the whole list' },
    ]);
  });

  it('who joined after the report is not left out by it, nor who is listed beside others', () => {
    const facts = published({ a: '2020-01-01', b: '2024-01-01' });
    expect(disputes(told, facts, [short, long])).toEqual([]);
    expect(
      disputes(told, undated, [list('a', ['NOR', 'FRD', 'SYL'], { quote: 'such as NOR, FRD and SYL' }), long]),
    ).toEqual([]);
    const others = [inForce('AAA', 'AAA', 'a'), inForce('BBB', 'BBB', 'a'), ...told];
    expect(disputes(others, undated, [list('c', ['AAA', 'BBB']), long])).toEqual([]);
  });

  it('counts that differ at one time are a dispute, counts of different years are not', () => {
    const counts = [list('a', [], { count: 31 }), list('b', [], { count: 32 })];
    const claims = [claim('floated', { report: 'a' }), claim('floated', { report: 'b' })];
    expect(disputes(claims, undated, counts)[0]!.what).toBe('how many members there are');
    expect(disputes(claims, published({ a: '2023-05-01', b: '2024-05-01' }), counts)).toEqual([]);
  });
});

describe('D5: one statement, two sources', () => {
  const words = ['@harbour-pact', 'harbour', 'revive', 'trade'];
  const envoy = statement('a', 'Ola Nordmann', words);
  const claims = [claim('floated', { report: 'a' }), claim('floated', { report: 'b' })];

  it('the same words of a named and of an unnamed source', () => {
    const unnamed = statement('b', 'a second source', [...words, 'hope'], { named: false, told: 'Harbour News' });
    const [found] = disputes(claims, undated, [envoy, unnamed]);
    expect(found).toMatchObject({
      kind: 'attribution',
      party: null,
      what: 'who said it: Ola Nordmann or a second source',
    });
    expect(found!.preferences).toEqual([{ rule: 'R4', side: 1, why: 'it says to whom they were said (Harbour News)' }]);
  });

  it('the same source, a source of the same report, and other words are none', () => {
    const none = [
      statement('b', 'Nordmann', words),
      statement('a', 'Kari Holm', words),
      statement('b', 'Kari Holm', ['@harbour-pact', 'trade', 'tariff', 'fish']),
    ];
    for (const other of none) expect(disputes(claims, undated, [envoy, other])).toEqual([]);
    const two = [
      statement('a', 'an official', words, { named: false }),
      statement('b', 'a diplomat', words, { named: false }),
    ];
    expect(disputes(claims, undated, two)).toEqual([]);
  });
});

describe('D6: who came first', () => {
  const claims = [claim('floated', { report: 'a' }), claim('floated', { report: 'b' })];

  it('two that are each the first, of the same kind', () => {
    const [found] = disputes(claims, undated, [first('a', 'Norland'), first('b', 'Freedonia')]);
    expect(found).toMatchObject({ kind: 'first', what: 'who was the first to join' });
    expect(disputes(claims, undated, [first('a', 'Norland'), first('b', 'Freedonia', { scope: 'nordic' })])).toEqual(
      [],
    );
    const outlets = [first('a', 'Harbour News', { act: 'report' }), first('b', 'The Gull', { act: 'report' })];
    expect(disputes(claims, undated, outlets)[0]!.what).toBe('who reported it first');
  });

  it('a step announced by two, while no report knows of both', () => {
    const own = claim('announced', { report: 'a', ...by('Norland', 'NOR') });
    const broker = claim('announced', { report: 'b', ...by('the Freedonian president', 'FRD') });
    const [found] = disputes([own, broker]);
    expect(found).toMatchObject({ kind: 'first', party: 'NOR', what: 'who announced it first' });
    expect(disputes([own, broker, { ...broker, id: 'claim:both', report: 'a' }])).toEqual([]);
    expect(foldLedger([own, broker], undated).frameworks[0]!.standings[0]!.disputed).toBe(false);
  });
});

it('the order of claims and records changes nothing', () => {
  const claims = ['NOR', 'FRD', 'SYL', 'GRF'].flatMap((id) => [
    inForce(id, id, 'a'),
    inForce(id, id, 'b', { polarity: id === 'GRF' ? 'denied' : 'affirmed' }),
  ]);
  const records = [
    list('a', ['NOR', 'FRD', 'SYL', 'GRF']),
    list('b', ['NOR', 'FRD', 'SYL']),
    statement('a', 'Ola Nordmann', ['revive', 'trade']),
    statement('b', 'Kari Holm', ['revive', 'trade']),
    statement('c', 'Per Berg', ['revive', 'trade']),
    first('a', 'Norland'),
    first('b', 'Freedonia'),
  ];
  const expected = JSON.stringify(disputes(claims, undated, records));
  const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length });
  fc.assert(
    fc.property(shuffled(claims), shuffled(records), (c, r) => JSON.stringify(disputes(c, undated, r)) === expected),
    { numRuns: 100 },
  );
});
