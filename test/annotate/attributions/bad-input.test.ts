import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recognizeAttributions } from '../../../src/annotate/attributions/index.ts';
import { recognizeQuotes } from '../../../src/annotate/quotes/index.ts';
import { linesOf } from '../../../training/attribution/examples.ts';
import { attribute, language, model } from './marked.ts';

const WORDS = [
  ...[
    'the',
    'minister',
    'said',
    'that',
    'according',
    'to',
    'Reuters',
    ',',
    '.',
    '"',
    '“',
    '”',
    '‘',
    '’',
    'citing',
    'five',
    'sources',
    'told',
  ],
  ...[
    'announced',
    'by',
    'in',
    'a',
    'statement',
    ':',
    'but',
    'confirmed',
    'and',
    'he',
    '\n',
    '(',
    ')',
    '—',
    'claim',
    'expressed',
    'optimism',
    '😀',
    '...',
  ],
];

describe('any text', () => {
  it('never throws; spans lie in the text, have words in them, and every attribution has a cue and content', () => {
    const salad = fc.array(fc.constantFrom(...WORDS), { maxLength: 120 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.oneof(salad, fc.string({ maxLength: 300 })), (text) => {
        for (const { source, cue, content, confidence } of attribute(text)) {
          expect(cue.length).toBeGreaterThan(0);
          expect(content.length).toBeGreaterThan(0);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          for (const span of [...(source ?? []), ...cue, ...content]) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeLessThanOrEqual(text.length);
            expect(span.start).toBeLessThan(span.end);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('takes a comma after the verb for no content', () => {
    for (const { content } of attribute('optimism announced , five'))
      for (const { start, end } of content) expect(start).toBeLessThan(end);
  });

  it('reads the same text the same way twice', () => {
    const text = 'According to two officials, the bloc "will wait," he said. "Not long," the envoy told Newsline.';
    expect(attribute(text)).toEqual(attribute(text));
  });
});

describe('time grows with the length of the text', () => {
  it.each([
    ['quotations in quotations', '“he said '],
    ['cues without end', 'he said that '],
    ['sources without end', 'according to the envoy of the union of the states of '],
    ['commas without end', 'the envoy, '],
    ['marks alone', '"'],
    ['one line of speech', '"We go," he said. '],
  ])('%s', (_, piece) => {
    const seconds = (count: number): number => {
      const text = piece.repeat(count);
      const blocks = linesOf(text);
      const sentences = language.analyse(text, blocks, { parse: () => false });
      const quotes = recognizeQuotes(text, blocks);
      return Math.min(
        ...[0, 1].map(() => {
          const start = process.cpuUsage();
          recognizeAttributions({ text, sentences, quotes, blocks, mentions: [] }, model);
          const { user, system } = process.cpuUsage(start);
          return (user + system) / 1000;
        }),
      );
    };
    const small = Math.max(seconds(200), 3);
    expect(seconds(1600) / small).toBeLessThan(30);
  });
});
