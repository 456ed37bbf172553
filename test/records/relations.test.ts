import { expect, test } from 'vitest';
import { inLines, recordsOf } from './reading.ts';

const TOLD: readonly (readonly [sentence: string, ...relations: string[]])[] = [
  ['Bhutan maintains diplomatic relations with Norway.', 'diplomatic-ties exists BTN-NOR'],
  [
    'Bhutan already has full diplomatic and economic ties with Norway.',
    'diplomatic-ties exists BTN-NOR',
    'economic-ties exists BTN-NOR',
  ],
  [
    'Chad and Niger established diplomatic relations with Fiji in 1987.',
    'diplomatic-ties established TCD-FJI @1987',
    'diplomatic-ties established NER-FJI @1987',
  ],
  ['Kenya severed diplomatic ties with Somalia in 2019.', 'diplomatic-ties broken KEN-SOM @2019'],
  [
    'Diplomatic relations between Qatar and Egypt were restored in January 2021.',
    'diplomatic-ties established QAT-EGY @January 2021',
  ],
  ['Bolivia has no diplomatic relations with Chile.', 'diplomatic-ties none BOL-CHL'],
  [
    'Central Asian nations already maintain longstanding trade and diplomatic ties with Norway.',
    'diplomatic-ties exists Central Asian nations-NOR',
    'economic-ties exists Central Asian nations-NOR',
  ],
  ['Georgia, which enjoys close ties with Latvia, applauded.', 'ties exists GEO-LVA'],
  ['Malaysia recognised Kosovo in 2008.', 'recognition established MYS-XKX @2008'],
  ['Serbia does not recognise Kosovo.', 'recognition none SRB-XKX'],
  ['Colombia and Peru are friends and partners of Norway.', 'ties exists COL-NOR', 'ties exists PER-NOR'],
  // Wished, planned, conditional, refused, only compared: no relation.
  ['Kenya hopes to establish diplomatic relations with Fiji.'],
  ['Norway cannot normalise relations with Chad without reforms.'],
  ['Niger agreed to normalise relations with Mali.'],
  ['The accord aims at normalising relations between Qatar and Egypt.'],
  ['Ghana forged closer ties with Togo.'],
  ['Malaysia refused to recognise Kosovo.'],
  ['Officials discussed trade relations with Peru.'],
];

test.each(TOLD)('%s', (sentence, ...relations) => {
  expect(inLines(recordsOf(sentence), 'relation')).toEqual(relations);
});
