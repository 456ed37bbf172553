import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/text/tokens.ts';

/** The text with a bar between words. */
const cut = (text: string): string =>
  tokenize(text)
    .map((token) => token.text)
    .join('|');

describe('words', () => {
  test.each([
    ['Moldova’s parliament didn’t vote.', 'Moldova|’s|parliament|did|n’t|vote|.'],
    ["The bloc's members can't agree.", "The|bloc|'s|members|ca|n't|agree|."],
    ['They cannot join.', 'They|can|not|join|.'],
    ['the US’ view', 'the|US|’|view'],
    ['a US-brokered pact', 'a|US|-|brokered|pact'],
    ['Jens-Erik Haugen', 'Jens|-|Erik|Haugen'],
    ['non-aligned, pre-accession, co-chairs', 'non-aligned|,|pre-accession|,|co-chairs'],
    ['The U.S. and the U.K. signed.', 'The|U.S.|and|the|U.K.|signed|.'],
    ['on Nov. 6, Mr. Haugen', 'on|Nov.|6|,|Mr.|Haugen'],
    ['J. K. Berg said no. He left.', 'J.|K.|Berg|said|no|.|He|left|.'],
    ['Vote No. 5 failed', 'Vote|No.|5|failed'],
    ['the C5+1 format', 'the|C5+1|format'],
    ['a $1.5bn fund, 20% more', 'a|$|1.5|bn|fund|,|20|%|more'],
    ['the 12th state since the 1990s', 'the|12th|state|since|the|1990s'],
    ['on 2025-03-04 at 5pm', 'on|2025-03-04|at|5|pm'],
    ['10-15 members', '10|-|15|members'],
    ['reported by Ledger.kz and berlin.example.org.', 'reported|by|Ledger.kz|and|berlin.example.org|.'],
    ['see https://example.org/a?b=c.', 'see|https://example.org/a?b=c|.'],
    ['write to desk@example.org', 'write|to|desk@example.org'],
    ['“We will join,” he said…', '“|We|will|join|,|”|he|said|…'],
    ['the ‘neutral’ states — both', 'the|‘|neutral|’|states|—|both'],
    ['Wait... what?!', 'Wait|...|what|?!'],
    ['O’Neill and d’Arc', 'O’Neill|and|d’Arc'],
    ['#summit @desk AT&T', '#summit|@desk|AT&T'],
    ['Done 👍🏽 😀', 'Done|👍🏽|😀'],
    ['signed.The next', 'signed|.|The|next'],
  ])('%s', (text, expected) => {
    expect(cut(text)).toBe(expected);
  });
});

describe('offsets', () => {
  test('a stretch of a text keeps the offsets of the text', () => {
    const text = 'Headline\nNorway signed.';
    const tokens = tokenize(text, { start: 9, end: text.length });
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(['Norway', 'signed', '.']);
    expect(tokens[0]!.start).toBe(9);
  });

  test('words are in order, are what stands in the text, and leave out only blanks and control characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        let last = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(text.slice(last, token.start)).toMatch(/^[\s\p{Cc}\p{Cf}]*$/u);
          last = token.end;
        }
        expect(text.slice(last)).toMatch(/^[\s\p{Cc}\p{Cf}]*$/u);
      }),
    );
  });
});
