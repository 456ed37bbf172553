import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recognizeQuotes } from '../../../src/annotate/quotes/index.ts';

const quotesIn = (text: string) => recognizeQuotes(text, []).map((q) => text.slice(q.start, q.end));
const speechIn = (text: string) =>
  recognizeQuotes(text, []).flatMap((q) => (q.speech ? [text.slice(q.inner.start, q.inner.end)] : []));

describe('quotation marks', () => {
  it.each([
    ['He said: "We will join the pact."', ['"We will join the pact."']],
    ['He said: “We will join the pact.”', ['“We will join the pact.”']],
    ["He said: 'We don't want the pact.'", ["'We don't want the pact.'"]],
    ['Er sagte: „Wir treten dem Pakt bei.“', ['„Wir treten dem Pakt bei.“']],
    ['Il dit : « Nous adhérons au pacte. »', ['« Nous adhérons au pacte. »']],
    ["He said: ``We will join the pact.''", ["``We will join the pact.''"]],
    ['“He told me ‘never again’ and left.”', ['“He told me ‘never again’ and left.”', '‘never again’']],
    ['the ‘bloc’ and the ‘union’', ['‘bloc’', '‘union’']],
    ['“One,” he said. “Two.”', ['“One,”', '“Two.”']],
  ])('%s', (text, expected) => {
    expect(quotesIn(text)).toEqual(expected);
  });

  it.each([
    'the states’ rights and the US’ hope',
    "the states' rights",
    'a 6\'2" door and a 12" pipe',
    'in the ’90s',
    "don't, won't, o'clock",
  ])('no quotation: %s', (text) => {
    expect(quotesIn(text)).toEqual([]);
  });

  it('a quotation its paragraph does not close runs to the end of the paragraph', () => {
    expect(quotesIn('"We will join.\n"We will ratify too."')).toEqual(['"We will join.', '"We will ratify too."']);
  });
});

describe('speech and scare quotes', () => {
  it.each(['"We will join the pact," he said.', 'She said, "Never."', 'He called the pact "dead" on Monday.'])(
    'speech: %s',
    (text) => {
      expect(speechIn(text)).toHaveLength(1);
    },
  );

  it.each(['Relations with the ‘union’ froze.', 'His book “The Long Road Home” sold well.', 'The "pact" is old.'])(
    'no speech: %s',
    (text) => {
      expect(speechIn(text)).toEqual([]);
    },
  );
});

describe('bad input', () => {
  const text = fc.string();
  const marks = fc.array(
    fc.constantFrom('"', "'", '“', '”', '‘', '’', '«', '»', 'a', 's', ' ', ',', '.', '\n', '``', "''", '😀'),
    { maxLength: 200 },
  );

  it('never throws; quotations lie in the text, in order, and hold their inner words', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          marks.map((parts) => parts.join('')),
        ),
        (value) => {
          let before = -1;
          for (const quote of recognizeQuotes(value, [])) {
            expect(quote.start).toBeGreaterThanOrEqual(before);
            expect(quote.start).toBeLessThan(quote.inner.start);
            expect(quote.inner.end).toBeLessThanOrEqual(quote.end);
            expect(quote.inner.start).toBeLessThan(quote.inner.end);
            expect(quote.end).toBeLessThanOrEqual(value.length);
            before = quote.start;
          }
        },
      ),
    );
  });

  it.each(['“', '"', '”', '“a ', "'a", '‘a '])('time grows with the length: %s many times over', (mark) => {
    const time = (count: number): number => {
      const value = mark.repeat(count);
      return Math.min(
        ...[0, 1, 2].map(() => {
          const start = process.cpuUsage();
          recognizeQuotes(value, []);
          const { user, system } = process.cpuUsage(start);
          return (user + system) / 1000;
        }),
      );
    };
    // Eight times the text: about eight times the time, sixty-four times were it quadratic.
    const small = Math.max(time(40_000), 2);
    expect(time(320_000) / small).toBeLessThan(32);
  });

  it('reads ten thousand nested quotations', () => {
    const value = `${'“a '.repeat(10_000)}b${'”'.repeat(10_000)}`;
    expect(recognizeQuotes(value, [])).toHaveLength(10_000);
  });
});
