import { expect, test } from 'vitest';
import { inLines, recordsOf } from './reading.ts';

const TOLD: readonly (readonly [sentence: string, ...facts: string[]])[] = [
  ['The US-brokered Abraham Accords are growing.', 'broker abraham-accords USA'],
  ['The Abraham Accords, brokered by Norway, are growing.', 'broker abraham-accords NOR'],
  ['NATO, founded in 1949, has a new member.', 'began nato founded @1949'],
  ['The Ottawa Convention was signed in 1997.', 'began ottawa-convention signed @1997'],
  ['Oslo marked the tenth anniversary of the Artemis Accords.', 'anniversary artemis-accords 10'],
  ['Leaders celebrated the 75th anniversary of NATO.', 'anniversary nato 75'],
  ['It is the first expansion of BRICS since 2010.', 'expansion brics first @2010'],
  ['The enlargement of the European Union has been on hold during the crisis.', 'hold eu on hold during the crisis'],
  [
    'Malta will sign the Artemis Accords, a set of principles for exploring the Moon.',
    'definition artemis-accords a set of principles for exploring the Moon',
  ],
  [
    'Norwegian lawmaker Kari Holm introduced a bill — namely, the repeal of the Bergen fishing rules.',
    'stage repeal-of-bergen-fishing-rules introduced',
    'sponsor repeal-of-bergen-fishing-rules Kari Holm',
  ],
  ['The visit coincides with a new Norwegian pact on deep-sea cables.', 'new pact-on-deep-sea-cables NOR'],
  ['Norway, the depositary of the Ottawa Convention, was notified.', 'depositary ottawa-convention NOR'],
  // Asked for, planned, or somebody else's: no fact.
  ['Norway wants a new pact on deep-sea cables.'],
  ['The Ottawa Convention will be signed in 2031.'],
  ['NATO is not on hold.'],
  ['A truce brokered by Qatar held.'],
];

test.each(TOLD)('%s', (sentence, ...facts) => {
  expect(inLines(recordsOf(sentence), 'framework')).toEqual(facts);
});
