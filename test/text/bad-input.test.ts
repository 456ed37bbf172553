import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Block } from '../../src/model/article.ts';
import { type Language, loadLanguage } from '../../src/text/language.ts';

const whole = (text: string): Block[] => [{ kind: 'paragraph', start: 0, end: text.length }];

let language: Language;
beforeAll(() => {
  language = loadLanguage();
});

const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const bad: [string, (length: number) => string][] = [
  ['no sentence ends', (length) => fill('the members of the council and their guests ', length)],
  ['one word', (length) => fill('a', length)],
  ['one number', (length) => fill('1,000.', length)],
  ['capitals only', (length) => fill('NORWAY JOINS THE PACT ', length)],
  ['punctuation only', (length) => fill('.,;:!?-—…()', length)],
  ['full stops and letters', (length) => fill('a.b-c@', length)],
  ['an address without end', (length) => `https://${fill('a/', length - 8)}`],
  ['mixed scripts', (length) => fill('Осло 奥斯陆 أوسلو Oslo ', length)],
  ['pictures', (length) => fill('👩‍👩‍👧‍👦🏽🇳🇴 ', length)],
  ['half characters', (length) => fill('\ud83d a \udc4d ', length)],
  ['control characters', (length) => fill('a\u0000b\u0007\u001b[0m\u200b', length)],
  ['nested quotes', (length) => fill('“‘"', length / 2) + fill('"’”', length / 2)],
  ['abbreviations', (length) => fill('U.S. Mr. Nov. ', length)],
  ['blanks', (length) => `a${' '.repeat(length - 2)}b`],
];

describe('bad input', () => {
  test.each(bad)('%s: nothing is thrown, the offsets are exact', (_, make) => {
    const text = make(8_000);
    for (const sentence of language.analyse(text, whole(text))) {
      for (const token of sentence.tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
    }
  });

  test.each(bad)('%s: four times the text takes about four times as long', (_, make) => {
    // Processor time, so that other work on the machine does not count.
    const time = (length: number): number => {
      const text = make(length);
      let least = Number.POSITIVE_INFINITY;
      for (let run = 0; run < 2; run++) {
        const started = process.cpuUsage();
        language.analyse(text, whole(text), { parse: () => false });
        const { user, system } = process.cpuUsage(started);
        least = Math.min(least, (user + system) / 1000);
      }
      return least;
    };
    time(5_000);
    // A quadratic step would take sixteen times as long; 20 ms keep the noise of the clock out.
    expect(time(40_000)).toBeLessThan(9 * time(10_000) + 20);
  });

  test('any text at all', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        ' ',
        '\n',
        '. ',
        '“',
        '”',
        '"',
        "'",
        'U.S.',
        'Norway',
        'joined',
        'the',
        'pact',
        '2025',
        '-',
        '’s',
        "n't",
        'https://',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.boolean(), (pieces, headline) => {
        const text = pieces.join('');
        const blocks: Block[] = [{ kind: headline ? 'headline' : 'paragraph', start: 0, end: text.length }];
        for (const sentence of language.analyse(text, blocks)) {
          const roots = sentence.tokens.filter((token) => token.head === -1);
          expect(roots.map((token) => token.deprel)).toEqual(['root']);
          for (const token of sentence.tokens) {
            expect(text.slice(token.start, token.end)).toBe(token.text);
            expect(token.lemma).not.toBe('');
            expect(token.head).toBeLessThan(sentence.tokens.length);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
