import { describe, expect, test } from 'vitest';
import { isAllCapitals, isRecased, truecase } from '../../src/text/truecase.ts';

const usual = new Map(
  ['joins', 'join', 'weigh', 'pivotal', 'expansion', 'mark', 'talks', 'after', 'with', 'pact', 'Norway', 'NATO'].map(
    (word) => [word.toLowerCase(), word],
  ),
);

describe('headlines', () => {
  test.each([
    ['Norway Joins Arctic Pact , Marking Pivotal Expansion', 'Norway joins Arctic pact , marking pivotal expansion'],
    ['Ministers Weighing Talks With NATO', 'Ministers weighing talks with NATO'],
    ['NORWAY JOINS NATO TALKS', 'Norway joins NATO talks'],
    ['US Weighs Pact', 'US weighs pact'],
  ])('%s → %s', (headline, expected) => {
    const words = headline.split(' ');
    expect(isRecased(words)).toBe(true);
    expect(truecase(words, usual).join(' ')).toBe(expected);
  });

  test('a sentence with small letters is left as it is', () => {
    expect(isRecased('Norway says it will join the pact'.split(' '))).toBe(false);
    expect(isAllCapitals('Norway joins NATO'.split(' '))).toBe(false);
  });
});
