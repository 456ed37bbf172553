import { describe, expect, it } from 'vitest';
import { foldLedger } from '../../src/ledger/index.ts';
import type { Claim, ClaimTime } from '../../src/model/claim.ts';
import type { ReportFacts } from '../../src/model/standing.ts';
import { claim, published } from './claim-builder.ts';

const facts = published({ march: '2026-03-10', june: '2026-06-10' });
const around =
  (from: string | null, to: string | null) =>
  (id: string): ReportFacts => ({
    ...facts(id),
    published: { from, to, basis: 'inferred', why: 'for this test' },
  });

function when(from: string, to = from): ClaimTime {
  return { expression: 'then', from, to, basis: 'said' };
}

/** The steps that show on the day, with a question mark for what is uncertain. */
function stepsAt(claims: readonly Claim[], asOf: string | null, knownBy: string | null = null, of = facts): string {
  const { frameworks, uncertain } = foldLedger(claims, of, { vantage: { asOf, knownBy } });
  const unsure = new Set(uncertain.flatMap((each) => each.claims));
  const shown = frameworks.flatMap(({ standings }) => standings.flatMap(({ threads }) => threads));
  return shown.map(({ step, claims: ids }) => step + (ids.some((id) => unsure.has(id)) ? '?' : '')).join(' ');
}

describe('as of a day', () => {
  it('a step with a time holds from that time on, whenever it was reported', () => {
    const signed = claim('signed', { report: 'june', when: when('2026-01-15') });
    expect(stepsAt([signed], '2026-01-14')).toBe('');
    expect(stepsAt([signed], '2026-01-15')).toBe('signed');
  });

  it('a step without a time holds from the publication of its report', () => {
    const applied = claim('applied', { report: 'march' });
    expect(stepsAt([applied], '2026-03-09')).toBe('');
    expect(stepsAt([applied], '2026-03-10')).toBe('applied');
  });

  it('a plan is known from its report on, stays a plan after its day, and leaves the agenda then', () => {
    const plan = claim('expected', { report: 'march', when: when('2026-05-01') });
    const at = (asOf: string) => foldLedger([plan], facts, { vantage: { asOf, knownBy: null } });
    expect(at('2026-03-09').frameworks).toEqual([]);
    expect(at('2026-04-01').agenda).toHaveLength(1);
    expect(stepsAt([plan], '2026-05-02')).toBe('expected');
    expect(at('2026-05-02').agenda).toEqual([]);
  });

  it('a formal act announced for later holds as told from its report, not from its time', () => {
    expect(stepsAt([claim('announced', { report: 'march', when: when('2026-05-01') })], '2026-04-01')).toBe(
      'announced',
    );
  });

  it('a year that the day lies in is counted and said to be uncertain', () => {
    const joined = claim('in-force', { report: 'march', when: when('2020-01-01', '2020-12-31') });
    expect(stepsAt([joined], '2019-12-31')).toBe('');
    expect(stepsAt([joined], '2020-06-30')).toBe('in-force?');
    expect(stepsAt([joined], '2020-12-31')).toBe('in-force');
    const { uncertain } = foldLedger([joined], facts, { vantage: { asOf: '2020-06-30', knownBy: null } });
    expect(uncertain).toEqual([
      {
        report: 'march',
        path: 'march.txt',
        published: facts('march').published,
        why: 'step-around',
        claims: [joined.id],
      },
    ]);
  });

  it('standing is derived only from what held then', () => {
    const history = [
      claim('in-force', { report: 'june', when: when('2024-03-07') }),
      claim('applied', { report: 'march', when: when('2022-05-18') }),
    ];
    expect(
      foldLedger(history, facts, { vantage: { asOf: '2023-01-01', knownBy: null } }).frameworks[0]?.standings[0],
    ).toMatchObject({ step: 'applied', reports: 1 });
  });
});

describe('known by a day', () => {
  it('only what reports published by then say, whatever time they speak of', () => {
    const claims = [
      claim('signed', { report: 'june', when: when('2026-01-15') }),
      claim('applied', { report: 'march' }),
    ];
    expect(stepsAt(claims, null, '2026-06-09')).toBe('applied');
    expect(stepsAt(claims, null, '2026-06-10')).toBe('applied signed');
    expect(stepsAt(claims, '2026-02-01', '2026-06-09')).toBe('');
    expect(stepsAt(claims, '2026-02-01', '2026-06-10')).toBe('signed');
  });

  it('a report of unknown date is counted as known, and named', () => {
    const claims = [claim('applied', { report: 'undated' })];
    expect(stepsAt(claims, null, '1999-01-01')).toBe('applied?');
    const { uncertain } = foldLedger(claims, facts, { vantage: { asOf: null, knownBy: '1999-01-01' } });
    expect(uncertain.map(({ path, why }) => `${path} ${why}`)).toEqual(['undated.txt undated']);
  });

  it.each([
    ['2026-02-01', '2026-02-20', ''],
    ['2026-02-01', '2026-02-10', 'applied?'],
    ['2026-02-01', null, 'applied?'],
    [null, '2026-02-20', 'applied?'],
    ['2026-01-01', '2026-02-05', 'applied'],
  ])('a report published between %s and %s', (from, to, steps) => {
    const day = steps === '' ? '2026-01-31' : '2026-02-05';
    expect(stepsAt([claim('applied')], null, day, around(from, to))).toBe(steps);
  });

  it('says nothing of uncertainty when no day is asked for', () => {
    expect(foldLedger([claim('applied', { report: 'undated' })], facts)).toMatchObject({
      asOf: null,
      knownBy: null,
      uncertain: [],
    });
  });
});
