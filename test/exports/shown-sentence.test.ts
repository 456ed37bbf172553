import { describe, expect, test } from 'vitest';
import { shownSentence, wholeOf } from '../../src/exports/shown-sentence.ts';

/** The evidence stands between « and ». */
function shown(marked: string): string {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»');
  const context = { lead: marked.slice(0, start), quote: marked.slice(start + 1, end), tail: marked.slice(end + 1) };
  const { lead, quote, tail } = shownSentence(context);
  return `${lead}«${quote}»${tail}`;
}

describe('a sentence as a brief quotes it', () => {
  test.each([
    ['SUVA, 6 May 2024 - «Fiji will join the pact», a minister said.', '«Fiji will join the pact», a minister said.'],
    ['«SUVA, May 6, 2024 - Fiji will join the pact.»', '«Fiji will join the pact.»'],
    ['SUVA, May 6 (Coastal Wire) — «Fiji will join.»', '«Fiji will join.»'],
    ['SUVA (Coastal Wire) -- «Fiji will join.»', '«Fiji will join.»'],
    ['SUVA – «Fiji will join.»', '«Fiji will join.»'],
    ['Port Moresby, Monday, 6 May 2024: “«Fiji will join.»”', '“«Fiji will join.»”'],
    ["ST. JOHN'S, Antigua, June 3 – «Fiji will join.»", '«Fiji will join.»'],
  ])('leaves out a dateline: %s', (marked, expected) => {
    expect(shown(marked)).toBe(expected);
  });

  test.each([
    'Fiji – «which joined in 2019» – has ratified.',
    '«Fiji – Pacific state and member – has ratified.»',
    'NATO-Russia «talks on joining» broke down.',
    '«NATO – The alliance invited Fiji.»',
    'On 6 May 2024 «Fiji joined».',
    'Fiji (pop. 900,000) – «a member» since 2019.',
    'Two sources: «Fiji will join».',
  ])('keeps what is no dateline: %s', (marked) => {
    expect(shown(marked)).toBe(marked);
  });

  test.each([
    ['**Fiji.** «It will join» the pact.', 'Fiji. «It will join» the pact.'],
    ['It waits; now «**Tonga blocks its talks» over fish**.', 'It waits; now «Tonga blocks its talks» over fish.'],
    ['«Fiji [applied»](https://example.invalid/a) in 2019.', '«Fiji applied» in 2019.'],
    ['## «Fiji *will* join»', '«Fiji will join»'],
    ['**SUVA, 6 May 2024** - «Fiji will join.»', '«Fiji will join.»'],
  ])('leaves out marks of Markdown: %s', (marked, expected) => {
    expect(shown(marked)).toBe(expected);
  });

  test.each(['«Fiji joined [2]», 5 * 3 * 2 said.', 'The «file_name_here» joined.'])(
    'keeps other signs: %s',
    (marked) => {
      expect(shown(marked)).toBe(marked);
    },
  );

  test('evidence that is nothing but marks is shown as it is', () => {
    const context = { lead: '', quote: '** **', tail: '' };
    expect(wholeOf(shownSentence(context))).toBe('** **');
  });

  test('takes time in proportion to the length', () => {
    const start = performance.now();
    for (const words of ['A '.repeat(20_000), '['.repeat(40_000), '*a '.repeat(20_000), 'A('.repeat(20_000)])
      shownSentence({ lead: words, quote: 'x', tail: words });
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
