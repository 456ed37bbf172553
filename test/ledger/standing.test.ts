import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLedger } from '../../src/ledger/index.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { ReportFacts, Standing } from '../../src/model/standing.ts';
import { STEPS } from '../../src/model/step.ts';
import { claim, published } from './claim-builder.ts';

const undated = published({});

function standing(claims: readonly Claim[], facts = undated): Standing {
  return foldLedger(claims, facts).frameworks[0]!.standings[0]!;
}

describe('where a party stands', () => {
  it('S2: the furthest step on the road stands, and a background mention never lowers it', () => {
    const found = standing([claim('in-force'), claim('applied', { background: true }), claim('expected')]);
    expect(found.step).toBe('in-force');
    expect(found.threads.map(({ step }) => step)).toEqual(['applied', 'expected', 'in-force']);
  });

  it('S2: an older step in a later report does not lower it either', () => {
    const facts = published({ early: '2025-01-01', late: '2025-06-01' });
    expect(standing([claim('signed', { report: 'early' }), claim('floated', { report: 'late' })], facts).step).toBe(
      'signed',
    );
  });

  it('S1: a denied joining is not a joining', () => {
    const found = standing([claim('in-force', { polarity: 'denied' }), claim('exploring')]);
    expect(found.step).toBe('exploring');
    expect(found.history).toHaveLength(2);
  });

  it('S1: a denial alone is shown, as disputed, with nothing affirmed', () => {
    const found = standing([claim('in-force', { polarity: 'denied' })]);
    expect(found.disputed).toBe(true);
    expect(found.threads).toEqual([]);
  });

  it("S3: a holdout's own position decides over others naming it, and all its positions show", () => {
    const found = standing([
      claim('floated'),
      claim('exploring'),
      claim('paused'),
      claim('declined'),
      claim('conditional', { condition: 'a guarantee' }),
    ]);
    expect(found.step).toBe('conditional');
    expect(found.threads.map(({ step }) => step)).toEqual([
      'floated',
      'exploring',
      'conditional',
      'declined',
      'paused',
    ]);
    expect(found.conditions.map(({ words }) => words)).toEqual(['a guarantee']);
  });

  it('S3: an earlier refusal does not undo an announcement', () => {
    expect(standing([claim('declined'), claim('announced')]).step).toBe('announced');
  });

  it('S4: who has left is out, also beside undated membership', () => {
    expect(standing([claim('in-force'), claim('withdrawn')]).step).toBe('withdrawn');
  });

  it('S4: who came back later is in', () => {
    const facts = published({ early: '2017-01-01', late: '2023-06-01' });
    expect(standing([claim('withdrawn', { report: 'early' }), claim('in-force', { report: 'late' })], facts).step).toBe(
      'in-force',
    );
  });

  it('S5: what became known later outranks an expectation; with unknown dates nothing is later', () => {
    const facts = published({ early: '2025-05-01', late: '2025-06-01' });
    const expected = claim('expected', { report: 'early' });
    const paused = claim('paused', { report: 'late' });
    expect(standing([expected, paused], facts).step).toBe('paused');
    expect(standing([expected, paused]).step).toBe('expected');
  });

  it('S6: news goes before background, and the party’s own statement before an unnamed official', () => {
    const own = claim('announced', {
      attribution: [{ source: 'the government', kind: 'statement', count: null, cue: 'said', speaksFor: 'NOR' }],
    });
    const unnamed = claim('announced', {
      attribution: [{ source: 'an official', kind: 'anonymous', count: 1, cue: 'said', speaksFor: null }],
    });
    const found = standing([unnamed, own]);
    expect(found.best.id).toBe(own.id);
    expect(found.class).toBe('own-statement');
  });
});

describe('times that claims state', () => {
  const when = (from: string) => ({ expression: from, from, to: from, basis: 'said' as const });

  it('S4: suspended, then readmitted: in force, though one report tells both', () => {
    const found = standing([
      claim('suspended', { when: when('2021-09-05') }),
      claim('in-force', { when: when('2026-01-12') }),
    ]);
    expect(found.step).toBe('in-force');
  });

  it('S4: a list of members without a date does not hide the readmission', () => {
    const back = claim('in-force', { when: when('2026-01-12') });
    expect(standing([claim('suspended', { when: when('2021-09-05') }), back, claim('in-force')]).step).toBe('in-force');
  });

  it('S4: a member, then suspended: suspended', () => {
    const found = standing([
      claim('in-force', { when: when('1975-05-28') }),
      claim('suspended', { when: when('2021-09-05') }),
    ]);
    expect(found.step).toBe('suspended');
  });
});

describe('reports of which only one end of the date is known', () => {
  const facts = (report: string): ReportFacts => ({
    ...published({ known: '2025-05-10' })(report),
    ...(report === 'from-1984' && { published: { from: '1984-01-01', to: null, basis: 'inferred', why: null } }),
    ...(report === 'by-june' && { published: { from: null, to: '2025-06-30', basis: 'inferred', why: null } }),
  });

  it('from a day on: nothing says by when the step was taken', () => {
    const open = claim('in-force', { report: 'from-1984' });
    expect(standing([open], facts).since).toEqual({ from: null, to: null, basis: 'unknown', why: null });
    const known = claim('in-force', { report: 'known' });
    expect(standing([open, known], facts).since).toMatchObject({ from: null, to: '2025-05-10' });
  });

  it('S5: what is known from a day on, or by a day, is not certainly earlier or later than another', () => {
    const expected = (report: string) => claim('expected', { report });
    const paused = (report: string) => claim('paused', { report });
    expect(standing([expected('from-1984'), paused('known')], facts).step).toBe('expected');
    expect(standing([expected('known'), paused('by-june')], facts).step).toBe('expected');
    expect(standing([expected('by-june'), paused('known')], facts).step).toBe('expected');
  });
});

describe('what is still to come', () => {
  const facts = published({ may: '2025-05-10' });
  const when = (from: string) => ({ expression: from, from, to: from, basis: 'said' as const });

  it('a planned day is on the agenda and is not since when the plan stands', () => {
    const { agenda, frameworks } = foldLedger([claim('expected', { report: 'may', when: when('2025-07-09') })], facts);
    expect(agenda.map(({ from }) => from)).toEqual(['2025-07-09']);
    expect(frameworks[0]!.standings[0]!.since).toMatchObject({ from: null, to: '2025-05-10' });
  });

  it('a day before the report is not on the agenda', () => {
    const { agenda } = foldLedger([claim('withdrawing', { report: 'may', when: when('2024-01-28') })], facts);
    expect(agenda).toEqual([]);
  });
});

describe('disputes', () => {
  it('D1: said and denied', () => {
    const { disputes } = foldLedger([claim('in-force'), claim('in-force', { polarity: 'denied' })], undated);
    expect(disputes.map(({ what }) => what)).toEqual(['in force: said and denied']);
  });

  it('D2: positions that exclude each other, unless dates show that one followed the other', () => {
    const when = (from: string) => ({ expression: from, from, to: from, basis: 'said' as const });
    expect(foldLedger([claim('announced'), claim('declined')], undated).disputes).toHaveLength(1);
    expect(
      foldLedger(
        [claim('announced', { when: when('2025-03-01') }), claim('declined', { when: when('2024-01-01') })],
        undated,
      ).disputes,
    ).toEqual([]);
  });
});

describe('the fold', () => {
  const someClaims = fc.array(
    fc.record({
      step: fc.constantFrom(...STEPS),
      report: fc.constantFrom('early', 'late', 'undated'),
      polarity: fc.constantFrom('affirmed' as const, 'denied' as const),
      background: fc.boolean(),
      party: fc.constantFrom('NOR', 'SUD'),
    }),
    { minLength: 1, maxLength: 24 },
  );
  const facts = published({ early: '2025-05-01', late: '2025-06-01' });

  it('gives the same bytes for the same claims in any order, and loses none', () => {
    fc.assert(
      fc.property(someClaims, fc.infiniteStream(fc.nat()), (records, random) => {
        const claims = records.map(({ party, ...more }) =>
          claim(more.step, { ...more, party: { id: party, name: party, kind: 'state' } }),
        );
        const shuffled = claims
          .map((one) => ({ one, key: random.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        const ledger = foldLedger(claims, facts);
        expect(JSON.stringify(foldLedger(shuffled, facts))).toBe(JSON.stringify(ledger));
        const kept = ledger.frameworks.flatMap(({ standings }) => standings.flatMap(({ history }) => history));
        expect(new Set(kept).size).toBe(claims.length);
      }),
    );
  });
});
