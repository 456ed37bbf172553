import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainJson } from '../../src/exports/plain-json.ts';

/** Characters that must not stand in a page's data, beside those that JSON escapes. */
const CHARACTERS = fc.oneof(
  fc.constantFrom('<', '\\', '"', '\n', '\t', '\b', '\f', '\u0000', '\u001b', '\u007f', '\u0085', '\u200f', '\u202e'),
  fc.constantFrom('\u2028', '\u2069', '\ud83d', '\ude00', '😀', 'u0041', 'b', 'é'),
);
const TEXT = fc.array(CHARACTERS, { maxLength: 12 }).map((parts) => parts.join(''));
const STEERING = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

test('texts come back with one sign for each that steers, and nothing can end a script element', () => {
  fc.assert(
    fc.property(fc.array(TEXT), (texts) => {
      const json = plainJson({ texts });
      expect(JSON.parse(json)).toEqual({ texts: texts.map((text) => text.toWellFormed().replace(STEERING, '\ufffd')) });
      expect(json).not.toMatch(/[<\u2028\u2029]/);
    }),
    { numRuns: 2000 },
  );
});
