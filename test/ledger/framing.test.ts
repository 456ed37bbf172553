import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../src/model/reading.ts';
import { briefOf, loadChancery } from '../../src/pipeline/index.ts';
import { reportOf } from '../report.ts';

const chancery = loadChancery();

function read(text: string): Reading {
  const id = `sha256:${createHash('sha256').update(text).digest('hex')}`;
  return chancery.read(reportOf(text, { id, path: `${id.slice(7, 12)}.txt` }));
}

/** What these reports word differently: `kind name: wording | wording`, marked ones with a star. */
const framing = (...texts: readonly string[]): string[] =>
  briefOf(texts.map(read)).framing.map(
    ({ kind, name, wordings }) =>
      `${kind} ${name}: ${wordings
        .map(({ words, marked }) => words + (marked ? '*' : ''))
        .sort()
        .join(' | ')}`,
  );

describe('the same thing in different words', () => {
  test.each([
    [
      'a state’s name in scare quotes',
      'Norway will join NATO, the minister of ‘Denmark’ said.',
      'Denmark hopes that Norway will join NATO.',
      'naming Denmark: Denmark | ‘Denmark’*',
    ],
    [
      'so-called',
      'The so-called Kosovo has applied to the Council of Europe.',
      'Kosovo has applied to the Council of Europe.',
      'naming Kosovo: Kosovo | so-called Kosovo*',
    ],
    [
      'who is credited with a framework',
      'Norway signed the US-brokered Abraham Accords.',
      'Norway signed the Danish-brokered Abraham Accords.',
      'credit Abraham Accords: Danish-brokered Abraham Accords | US-brokered Abraham Accords',
    ],
    [
      'a war',
      'Norway will join NATO because of the war in Ukraine.',
      'Norway will join NATO because of the invasion of Ukraine.',
      'alternative fighting in Ukraine: invasion of Ukraine* | war in Ukraine',
    ],
    [
      'an armed group',
      'Mali left ECOWAS over the Tarn rebels.',
      'Mali left ECOWAS over the Tarn fighters.',
      'alternative Tarn: Tarn fighters | Tarn rebels*',
    ],
    [
      'an armed group that the lists know by its loaded name',
      'Mali left ECOWAS over the M23 rebels.',
      'Mali left ECOWAS over the M23 fighters.',
      'alternative M23: M23 fighters | M23 rebels*',
    ],
    [
      'those who rule',
      'Mali’s military junta left ECOWAS.',
      'The Malian government left ECOWAS.',
      'alternative those who rule Mali: Malian government | Mali’s military junta*',
    ],
    [
      'the growth of an alliance',
      'Moscow fears NATO encroachment.',
      'Moscow fears NATO expansion.',
      'alternative growth of NATO: NATO encroachment* | NATO expansion',
    ],
  ])('%s', (_, one, other, expected) => {
    expect(framing(one, other)).toContain(expected);
  });

  test.each([
    ['one report alone', ['Norway signed the US-brokered Abraham Accords, or the Danish-brokered Abraham Accords.']],
    ['words that take no view', ['NATO met on the war in Ukraine.', 'NATO met on the conflict in Ukraine.']],
    [
      'the same credit in other letters',
      ['The US-brokered Abraham Accords grew.', 'The U.S.-brokered Abraham Accords grew.'],
    ],
    ['an alias that is cited', ['Taiwan left the WHO under the name “Chinese Taipei”.', 'Taiwan left the WHO.']],
    ['another place', ['NATO met on the war in Ukraine.', 'NATO met on the invasion of Georgia.']],
    ['a quotation that begins with a name', ['NATO met. “Denmark will stay,” she said.', 'NATO met in Denmark.']],
    [
      'spellings of one wording',
      ['ECOWAS met after the coup in Niger.', 'ECOWAS met after the military coup in Niger.'],
    ],
  ])('not %s', (_, texts) => {
    expect(framing(...texts)).toEqual([]);
  });

  test('each wording with its words in place and how many reports use it; the order of reading changes nothing', () => {
    const readings = [
      'NATO met on the war in Ukraine.',
      'NATO met again on the war in Ukraine.',
      'NATO met on the invasion of Ukraine, he said.',
    ].map(read);
    const [found] = briefOf(readings).framing;
    expect(found!.wordings.map(({ words, reports }) => [words, reports])).toEqual([
      ['war in Ukraine', 2],
      ['invasion of Ukraine', 1],
    ]);
    for (const { cited } of found!.wordings)
      for (const { report, quote, start, end } of cited)
        expect(readings.find((one) => one.report.id === report)!.report.text.slice(start, end)).toBe(quote);
    const expected = JSON.stringify(briefOf(readings).framing);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(readings, { minLength: 3 }),
        (order) => JSON.stringify(briefOf(order).framing) === expected,
      ),
      { numRuns: 20 },
    );
  });
});
