import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyReview, doubtsOf, foldLedger, NO_REVIEW, settleReview } from '../../src/ledger/index.ts';
import { areAlike, NamesAlike } from '../../src/ledger/likeness.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Decision, Reopened } from '../../src/model/review.ts';
import { claim, published } from './claim-builder.ts';

let count = 0;
const decide = (fields: object): Decision => {
  count++;
  const id = `review:${String(count).padStart(24, '0')}`;
  const at = `2031-05-01T00:00:${String(count % 60).padStart(2, '0')}.000Z`;
  return { id, by: 'A. Reader', at, why: 'so', rules: 1, report: 'sha256:a', change: null, ...fields } as Decision;
};

const review = (...decisions: (Decision | [Decision, Reopened])[]) =>
  settleReview(
    decisions.map((one) =>
      Array.isArray(one) ? { decision: one[0], reopened: one[1] } : { decision: one, reopened: null },
    ),
  );

const NO_NAMES = { frameworks: [], parties: [] };

const telling = (claims: readonly Claim[]) => [
  {
    report: { id: 'sha256:a', path: 'a.txt' },
    title: null,
    outlet: null,
    published: { from: null, to: null, basis: 'unknown' as const, why: null },
    claims,
    records: [],
  },
];

const counted = (claims: readonly Claim[], ...decisions: Parameters<typeof review>) => {
  const { told, reviewed } = applyReview(telling(claims), review(...decisions));
  return { claims: told.flatMap((each) => each.claims), reviewed };
};

describe('decisions about claims', () => {
  const signed = claim('signed');

  it('a rejected claim does not count and stays reachable with the decision', () => {
    const reject = decide({ action: 'reject', claim: signed.id });
    const { claims, reviewed } = counted([signed], reject);
    expect(claims).toEqual([]);
    expect(reviewed.get(signed.id)).toEqual({ decision: reject, original: signed, claim: null });
  });

  it('an edited claim counts as edited, with what was read beside it', () => {
    const edit = decide({ action: 'edit', claim: signed.id, change: { step: 'announced' } });
    const { claims, reviewed } = counted([signed], edit);
    expect(claims).toEqual([{ ...signed, step: 'announced' }]);
    expect(reviewed.get(signed.id)!.original).toBe(signed);
    expect(foldLedger(claims, published({})).frameworks[0]!.standings[0]!.step).toBe('announced');
  });

  it('of two the later holds, whatever the order in which they come', () => {
    const decisions = [
      decide({ action: 'reject', claim: signed.id }),
      decide({ action: 'edit', claim: signed.id, change: { step: 'announced' } }),
      decide({ action: 'accept', claim: signed.id }),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(decisions, { minLength: 3 }), (order) => {
        expect(counted([signed], ...order).claims).toEqual([signed]);
      }),
    );
  });

  it('one that is to be looked at again is not applied, and is listed until a newer one is taken', () => {
    const old = decide({ action: 'reject', claim: signed.id });
    expect(counted([signed], [old, 'read again']).claims).toEqual([signed]);
    expect(review([old, 'read again']).reopened.map(({ decision }) => decision)).toEqual([old]);
    const anew = decide({ action: 'accept', claim: signed.id });
    expect(review([old, 'read again'], anew).reopened).toEqual([]);
  });
});

describe('taking back', () => {
  const signed = claim('signed');
  const reject = () => decide({ action: 'reject', claim: signed.id });
  const withdraw = () => decide({ action: 'withdraw', claim: signed.id });

  it('nothing is decided of the claim any more, and it is doubtful again', () => {
    const [no, back] = [reject(), withdraw()];
    const { claims, reviewed } = counted([signed], no, back);
    expect([claims, reviewed.size]).toEqual([[signed], 0]);
    const doubts = doubtsOf(claims, foldLedger(claims, published({})), review(no, back), NO_NAMES, 1);
    expect(doubts.map(({ kind }) => kind)).toEqual(['unsure']);
    expect(counted([signed], no, back, reject()).claims).toEqual([]);
  });

  it('also what gave it another name', () => {
    const into = { id: 'sea-pact', name: 'Sea Pact' };
    const split = decide({ action: 'split', of: 'framework', from: signed.framework, into, claims: [signed.id] });
    expect(counted([signed], split, withdraw()).claims).toEqual([signed]);
  });

  it('a decision that is to be looked at again is not, once it is taken back', () => {
    expect(review([reject(), 'no longer read'], withdraw()).reopened).toEqual([]);
  });
});

describe('merging and splitting', () => {
  const deal = { id: 'harbour-deal', name: 'Harbour Deal', listed: false };
  const pact = { id: 'harbour-pact', name: 'Harbour Pact' };
  const told = [claim('signed'), claim('floated', { framework: deal })];
  const merge = decide({ action: 'merge', of: 'framework', from: deal, into: pact });

  it('merged names are one, also through another', () => {
    expect(counted(told, merge).claims.map(({ framework }) => framework.id)).toEqual(['harbour-pact', 'harbour-pact']);
    const further = decide({
      action: 'merge',
      of: 'framework',
      from: pact,
      into: { id: 'sea-pact', name: 'Sea Pact' },
    });
    const { claims } = counted(told, merge, further);
    expect(new Set(claims.map(({ framework }) => framework.name))).toEqual(new Set(['Sea Pact']));
  });

  it('merges in a circle end', () => {
    const back = decide({ action: 'merge', of: 'framework', from: pact, into: deal });
    expect(counted(told, merge, back).claims).toHaveLength(2);
  });

  it('a split undoes a merge', () => {
    const split = decide({ action: 'split', of: 'framework', from: deal, into: null, claims: [] });
    expect(counted(told, merge, split).claims).toEqual(told);
  });

  it('a split with claims gives those to another name', () => {
    const into = { id: 'sea-pact', name: 'Sea Pact' };
    const split = decide({ action: 'split', of: 'framework', from: pact, into, claims: [told[0]!.id] });
    expect(counted(told, split).claims.map(({ framework }) => framework.id)).toEqual(['sea-pact', 'harbour-deal']);
  });

  it('parties too', () => {
    const other = claim('signed', { party: { id: 'norlandia', name: 'Norlandia', kind: 'organisation' } });
    const into = { id: 'NOR', name: 'Norland' };
    const parties = decide({ action: 'merge', of: 'party', from: { id: 'norlandia', name: 'Norlandia' }, into });
    const { claims } = counted([claim('signed'), other], parties);
    expect(foldLedger(claims, published({})).frameworks[0]!.standings).toHaveLength(1);
  });
});

describe('what is doubtful', () => {
  const doubts = (claims: readonly Claim[], decisions: Parameters<typeof review> = [], known: string[] = []) =>
    doubtsOf(
      claims,
      foldLedger(claims, published({})),
      decisions.length === 0 ? NO_REVIEW : review(...decisions),
      { frameworks: known.map((name) => ({ id: name.toLowerCase(), name, spellings: [] })), parties: [] },
      0.65,
    );

  it('unsure claims, the least sure first, until something is decided of them', () => {
    const [a, b] = [claim('signed', { confidence: 0.6 }), claim('signed', { confidence: 0.5, report: 'b' })];
    expect(doubts([a, b, claim('signed')]).map(({ claims }) => claims)).toEqual([[b.id], [a.id]]);
    expect(doubts([a, b], [decide({ action: 'accept', claim: b.id })]).map(({ claims }) => claims)).toEqual([[a.id]]);
  });

  it('disputes, with the claims of both sides', () => {
    const [a, b] = [claim('conditional'), claim('declined', { report: 'b' })];
    expect(doubts([a, b])).toMatchObject([{ kind: 'disputed', claims: [a.id, b.id] }]);
  });

  it('names that look like a listed one or like each other', () => {
    expect(doubts([claim('signed')], [], ['Harbour Treaty'])).toMatchObject([
      { kind: 'alike', from: { id: 'harbour-pact' }, into: { id: 'harbour treaty' }, listed: true },
    ]);
    const other = claim('signed', { framework: { id: 'harbour-accord', name: 'Harbour Accord', listed: false } });
    expect(doubts([claim('signed'), other])).toMatchObject([{ kind: 'alike', listed: false }]);
    const { from } = doubts([claim('signed'), other])[0] as { from: { id: string; name: string } };
    const apart = decide({ action: 'split', of: 'framework', from, into: null, claims: [] });
    expect(doubts([claim('signed'), other], [apart])).toEqual([]);
    expect(doubts([claim('signed'), other], [[apart, 'read again']])).toHaveLength(2);
    expect(doubts([claim('signed')], [], ['Fisheries Treaty'])).toEqual([]);
  });

  it.each([
    ['Amber Corridor Pact', 'Amber Corridor Agreement', true],
    ['Amber Coridor Pact', 'Amber Corridor Pact', true],
    ['Treaty on the Prohibition of Nuclear Weapons', 'TPNW', true],
    ['Amber Corridor Pact', 'Blue Corridor Pact', false],
    ['Arms Trade Treaty', 'Arms Treaty', false],
    ['Trade Agreement', 'Peace Agreement', false],
    ['Pacific Islands Forum', 'Pacific Alliance', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect([areAlike(a, b), areAlike(b, a)]).toEqual([expected, expected]);
  });

  it('a name with a word twice is compared like any other', () => {
    expect(areAlike('Amber Amber Coast Pact', 'Amber Coast Treaty')).toBe(true);
    expect(areAlike('Amber Amber Coast Pact', 'Amber Amber River Pact')).toBe(false);
  });

  it('among many names the first alike is found, as by comparing them all', () => {
    const word = fc.constantFrom(
      'Amber',
      'Coast',
      'Coasts',
      'Harbour',
      'Harbor',
      'Pact',
      'Treaty',
      'of',
      'AHCP',
      'ACP1',
      'NATO',
    );
    const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), name, fc.nat(5), (all, asked, from) => {
        const names = new NamesAlike<number>();
        for (const [place, each] of all.entries()) names.add(each, place);
        const expected = all.findIndex((each, place) => place >= from && areAlike(asked, each));
        expect(names.first(asked, (place) => place >= from) ?? -1).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });
});
