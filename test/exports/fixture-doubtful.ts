import type { Reading } from '../../src/model/reading.ts';
import { READINGS, reading, said } from './fixture-brief.ts';

const UNSURE: Reading = reading(
  'post',
  { title: 'Coast talks', outlet: 'Coast Post', published: said('2024-05-06') },
  'Chile has applied to the Amber Coast Compacts. Ecuador signed the Amber Coast Compact. Cuba may join the compact.',
  [
    {
      framework: 'Amber Coast Compacts',
      party: ['CHL', 'Chile'],
      step: 'applied',
      quote: 'Chile has applied to the Amber Coast Compacts.',
    },
    { party: ['ECU', 'Ecuador'], step: 'signed', quote: 'Ecuador signed the Amber Coast Compact.' },
    { party: ['CUB', 'Cuba'], step: 'floated', quote: 'Cuba may join the compact.' },
  ],
);
/** With claims read with little confidence, a name that looks like another, and a party of which nothing else is said. */
export const DOUBTFUL: readonly Reading[] = [
  ...READINGS,
  {
    ...UNSURE,
    claims: UNSURE.claims.map((claim, index) => ({ ...claim, confidence: [0.9, 0.5, 0.6][index]! })),
  },
];
