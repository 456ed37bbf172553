import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../src/ledger/changes.ts';
import { foldLedger } from '../../src/ledger/index.ts';
import type { Claim } from '../../src/model/claim.ts';
import { claim, published } from './claim-builder.ts';

const facts = published({ march: '2026-03-10', april: '2026-04-10', may: '2026-05-10', june: '2026-06-10' });
const on = (day: string) => ({ expression: 'then', from: day, to: day, basis: 'said' as const });

/** `moved announced april` for every change: its kind, where the party stands then, and the report because of which. */
function changes(claims: readonly Claim[], from = '2026-03-31', to = '2026-04-30'): string[] {
  const known = (knownBy: string) => foldLedger(claims, facts, { vantage: { asOf: null, knownBy } });
  const byId = new Map(claims.map((each) => [each.id, each]));
  const found = changesBetween(known(from), known(to), (id) => byId.get(id)!);
  return found.changes.map(({ kind, after, because }) => `${kind} ${after.step} ${byId.get(because)!.report}`);
}

describe('what changed between two days', () => {
  it('a party of which nothing was known', () => {
    expect(changes([claim('floated', { report: 'april' })])).toEqual(['new floated april']);
  });

  it('a standing that moved, because of the first report that says so', () => {
    const claims = [
      claim('floated', { report: 'march' }),
      claim('signed', { report: 'june' }),
      claim('announced', { report: 'may' }),
      claim('announced', { report: 'april' }),
    ];
    expect(changes(claims)).toEqual(['moved announced april']);
    expect(changes(claims, '2026-04-30', '2026-05-31')).toEqual([]);
    expect(changes(claims, '2026-03-31', '2026-06-30')).toEqual(['moved signed june']);
  });

  it('a standing that only rested on denials and now is affirmed', () => {
    const claims = [claim('applied', { report: 'march', polarity: 'denied' }), claim('applied', { report: 'april' })];
    expect(changes(claims)).toContain('moved applied april');
  });

  it('a new condition, and none for one that was known', () => {
    const claims = [
      claim('conditional', { report: 'march', condition: 'a road' }),
      claim('conditional', { report: 'april', condition: 'a road' }),
      claim('conditional', { report: 'april', condition: 'a bridge' }),
    ];
    expect(changes(claims)).toEqual(['condition conditional april']);
  });

  it('a new dispute, because of the claim that made it one', () => {
    const claims = [claim('signed', { report: 'march' }), claim('signed', { report: 'april', polarity: 'denied' })];
    expect(changes(claims)).toEqual(['dispute signed april']);
  });

  it('a plan made, then done by a formal act or slipped once its day is over', () => {
    const plan = claim('expected', { report: 'march', when: on('2026-04-20') });
    expect(changes([plan], '2026-02-28', '2026-03-31')).toEqual(['new expected march', 'planned expected march']);
    expect(changes([plan])).toEqual(['slipped expected march']);
    expect(changes([plan], '2026-03-31', '2026-04-19')).toEqual([]);
    expect(changes([plan], '2026-04-30', '2026-05-31')).toEqual([]);
    const signed = claim('signed', { report: 'april', when: on('2026-04-09') });
    expect(changes([plan, signed])).toEqual(['moved signed april', 'done signed april']);
  });

  it('a withdrawal is done when the party has withdrawn', () => {
    const plan = claim('withdrawing', { report: 'march', when: on('2026-04-20') });
    expect(changes([plan, claim('signed', { report: 'april' })])).not.toContain('done withdrawing april');
    expect(changes([plan, claim('withdrawn', { report: 'april' })])).toEqual([
      'moved withdrawn april',
      'done withdrawn april',
    ]);
  });

  it('a report of unknown date changes nothing on either day, and is named', () => {
    const claims = [claim('applied', { report: 'march' }), claim('signed', { report: 'undated' })];
    const known = (knownBy: string) => foldLedger(claims, facts, { vantage: { asOf: null, knownBy } });
    const found = changesBetween(known('2026-03-31'), known('2026-04-30'), () => claims[0]!);
    expect(found.changes).toEqual([]);
    expect(found.uncertain.map(({ path }) => path)).toEqual(['undated.txt']);
  });
});
