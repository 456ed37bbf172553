import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_SENTENCE, splitSentences } from '../../src/text/sentences.ts';
import { tokenize } from '../../src/text/tokens.ts';

/** ‖ marks where a sentence must end and the next begin. */
const marked = [
  'The council met. ‖ It took no decision.',
  'The U.S. President spoke first. ‖ The U.K. Prime Minister followed.',
  'Talks moved to the U.S. ‖ The delegation left on Nov. 6 for Oslo.',
  'Mr. Haugen met Gen. Ruiz and J. K. Berg. ‖ Nobody spoke.',
  'OSLO, Nov. 6 — Norway said it would sign. ‖ Others hesitated.',
  'Trade grew 3.5 percent to $1.2 billion. ‖ Exports fell.',
  '“We will join,” she said. ‖ “It is our choice.” ‖ Then she left.',
  '"Why wait?" Haugen asked. ‖ Nobody answered.',
  '“Why wait?” the minister asked. ‖ “Because.”',
  'Will they join? ‖ Nobody knows!',
  'He paused... and went on. ‖ He paused... ‖ The room was silent.',
  'The accord (signed in 2020.) ‖ Nothing more.',
  'The ministers — all nine — agreed. ‖ (The tenth was ill.)',
  'It was signed by Ruiz, Berg et al. in 1998. ‖ It lapsed in 2004.',
  'The bloc, i.e. the nine, met at 5 p.m. in Riga. ‖ No one spoke.',
  'The deal was reported.The next day it fell.'.replace('.The', '. ‖ The').replace(' ‖ ', '‖'),
];

describe('sentences', () => {
  test.each(marked)('%s', (example) => {
    const text = example.replaceAll('‖ ', '').replaceAll('‖', '');
    const found = splitSentences(text).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(example.split('‖').map((part) => part.trim()));
  });

  test('a blank line ends a sentence, a line feed alone does not', () => {
    expect(splitSentences('Norway signs\n\nThe pact took\nyears to write')).toHaveLength(2);
  });

  test('sentences hold all words once, in order, and none is longer than the limit', () => {
    const piece = fc.constantFrom(
      'Norway',
      'signed',
      '.',
      '”',
      '“',
      '"',
      "'",
      'U.S.',
      'Mr.',
      '...',
      '?',
      ' ',
      ' ',
      '(',
      ')',
      'a',
      '5',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
        const text = pieces.join('');
        const words = tokenize(text);
        const sentences = splitSentences(text);
        let last = 0;
        for (const sentence of sentences) {
          expect(sentence.start).toBeGreaterThanOrEqual(last);
          last = sentence.end;
        }
        for (const word of words) {
          expect(sentences.filter(({ start, end }) => start <= word.start && word.end <= end)).toHaveLength(1);
        }
      }),
    );
    const endless = splitSentences('and so on '.repeat(1000));
    expect(endless.length).toBe(Math.ceil(3000 / LONGEST_SENTENCE));
  });
});
