import { describe, expect, it } from 'vitest';
import { chainOf } from '../../src/annotate/index.ts';
import { readClaims } from '../../src/claims/index.ts';
import { loadClaimModel } from '../../src/claims/learned/model.ts';
import { loadChancery } from '../../src/pipeline/index.ts';
import { claimsIn, report } from './reading.ts';

const readings = (text: string): string[] =>
  claimsIn(text).map(({ framework, party, step, rule }) => {
    const reader = rule.startsWith('learned') ? 'learned' : 'frames';
    return `${framework.id} ${party.id} ${step} ${reader}`;
  });

/** What goes on around it: in a text of one or two sentences the second reader is silent. */
const BODY = `The ministers met on Tuesday in Lima for the yearly session of the council. Talks on export quotas were put off to the autumn. A report on prices was handed to the delegations before lunch.`;

const TIMELINE = `The Palm Oil Pact at ten

Members of the Palm Oil Pact by year: 2012 Denmark, 2013 Poland and Germany, 2015 Malta.

${BODY}`;

const PALM_OIL = `Ten years of the Palm Oil Pact

Peru joins the older Palm Oil Pact founding trio Ghana, Ecuador and Honduras.

${BODY}`;

describe('the second reader', () => {
  it('reads a list with the years before the names', () => {
    expect(readings(TIMELINE).sort()).toEqual(
      ['DEU', 'DNK', 'MLT', 'POL'].map((party) => `palm-oil-pact ${party} in-force learned`),
    );
  });

  it('reads members in words that no frame knows', () => {
    expect(readings(PALM_OIL).sort()).toEqual([
      'palm-oil-pact ECU in-force learned',
      'palm-oil-pact GHA in-force learned',
      'palm-oil-pact HND in-force learned',
      'palm-oil-pact PER in-force frames',
    ]);
  });

  it('quotes the party, the act and the framework, word for word, and says how sure it is', () => {
    const text = report(PALM_OIL).text;
    const claims = claimsIn(PALM_OIL).filter(({ rule }) => rule === 'learned:in-force');
    expect(claims.length).toBeGreaterThan(0);
    for (const { evidence, confidence } of claims) {
      expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
      expect(evidence.quote.length).toBeLessThanOrEqual(200);
      expect(confidence).toBeGreaterThanOrEqual(loadClaimModel().least.join);
    }
    for (const { evidence } of claims) expect(evidence.quote).toContain('Palm Oil Pact founding trio');
  });

  it.each([
    ['a match', 'Georgia lost to Wales on Saturday. A friend of NATO signed shirts for Polish and Italian fans.'],
    ['a meeting', 'Envoys of Kenya, Ghana and Togo met with the members of the Palm Oil Pact in Lima.'],
    ['a refusal', 'Uzbekistan and Chad failed to sign the Palm Oil Pact.'],
    ['members in name', 'Bosnia, Georgia and Ukraine are aspiring members of NATO.'],
  ])('sees no joining in %s', (_, text) => {
    expect(readings(text).filter((one) => /(?:announced|signed|ratified|in-force) learned/.test(one))).toEqual([]);
  });

  it('is silent where there is little around a sentence', () => {
    expect(readings(TIMELINE.replace(BODY, ''))).toEqual([]);
  });

  it('leaves what the frames read as it is', () => {
    const chancery = loadChancery();
    const one = report(PALM_OIL);
    const { article, annotation } = chancery.annotate(one);
    const alone = readClaims(one, article, annotation, { gazetteer: chancery.gazetteer, chainOf });
    const together = claimsIn(PALM_OIL);
    expect(alone.length).toBeGreaterThan(0);
    expect(alone.length).toBeLessThan(together.length);
    expect(together).toEqual(expect.arrayContaining([...alone]));
  });
});

describe('the other steps', () => {
  it('are read in words that no frame knows', () => {
    const found = readings(`The Palm Oil Pact turns ten

The Palm Oil Pact, which caps exports, was set up in 2012 by Ghana, Ecuador and Honduras. Benin sent in its papers for membership of the Palm Oil Pact in May. Kenya has been carrying out a study on whether to take part in the Palm Oil Pact. Cameroon holds the rank of associate in the Palm Oil Pact since June. Panama walked away from the Palm Oil Pact in 2019. ${BODY}`);
    expect(found.filter((one) => one.endsWith('learned'))).toEqual([
      'palm-oil-pact BEN applied learned',
      'palm-oil-pact KEN exploring learned',
      'palm-oil-pact CMR invited learned',
      'palm-oil-pact PAN withdrawn learned',
    ]);
  });
});

describe('the model file', () => {
  it('is refused when it is missing', () => {
    expect(() => loadClaimModel(new URL('./nowhere/', import.meta.url))).toThrow(/claims\.bin/);
  });
});
