import { describe, expect, test } from 'vitest';
import { Lemmatiser } from '../../src/text/lemmas.ts';

const known = [
  'be',
  'make',
  'join',
  'sign',
  'plan',
  'hope',
  'hop',
  'party',
  'member',
  'accord',
  'normalize',
  'tie',
  'early',
  'bloc',
  'withdraw',
];
const lemmatiser = new Lemmatiser(
  new Map([
    ['was VBD', 'be'],
    ['withdrew VBD', 'withdraw'],
  ]),
  (word) => {
    const rank = known.indexOf(word);
    return rank < 0 ? Number.POSITIVE_INFINITY : rank;
  },
);

describe('lemmas', () => {
  test.each([
    ['making', 'VERB', 'VBG', 'make'],
    ['joined', 'VERB', 'VBD', 'join'],
    ['planned', 'VERB', 'VBN', 'plan'],
    ['hoping', 'VERB', 'VBG', 'hope'],
    ['normalizes', 'VERB', 'VBZ', 'normalize'],
    ['parties', 'NOUN', 'NNS', 'party'],
    ['Members', 'NOUN', 'NNS', 'member'],
    ['accords', 'NOUN', 'NNS', 'accord'],
    ['earlier', 'ADV', 'RBR', 'early'],
    ['was', 'AUX', 'VBD', 'be'],
    ['withdrew', 'VERB', 'VBD', 'withdraw'],
    // Not every word with such an ending has one.
    ['according', 'VERB', 'VBG', 'according'],
    ['press', 'NOUN', 'NN', 'press'],
    ['Gulf', 'PROPN', 'NNP', 'Gulf'],
    ['States', 'PROPN', 'NNPS', 'States'],
  ])('%s %s %s → %s', (form, upos, xpos, expected) => {
    expect(lemmatiser.lemma(form, upos, xpos)).toBe(expected);
  });
});
