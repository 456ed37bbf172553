import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clean } from '../../src/clean/index.ts';
import { edit, type Line } from '../../src/clean/line.ts';
import { OffsetMap, type Run } from '../../src/model/offset-map.ts';
import type { Span } from '../../src/model/span.ts';
import { reportOf } from '../report.ts';
import { pageOf } from './marked.ts';

/** A text and a way to cut and change it: stretches kept as they are, dropped, or put in. */
const edits = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('keep' as const), text: fc.string({ minLength: 1, maxLength: 8 }) }),
    fc.record({ kind: fc.constant('drop' as const), text: fc.string({ minLength: 1, maxLength: 8 }) }),
    fc.record({ kind: fc.constant('insert' as const), text: fc.string({ minLength: 1, maxLength: 4 }) }),
  ),
  { maxLength: 30 },
);

function apply(steps: readonly { kind: 'keep' | 'drop' | 'insert'; text: string }[]) {
  let original = '';
  let cleaned = '';
  const runs: Run[] = [];
  for (const { kind, text } of steps) {
    if (kind === 'keep') runs.push({ clean: cleaned.length, original: original.length, length: text.length });
    if (kind !== 'insert') original += text;
    if (kind !== 'drop') cleaned += text;
  }
  return { original, cleaned, map: new OffsetMap(runs) };
}

const spanIn = (length: number, a: number, b: number): Span => {
  const [start, end] = [Math.floor(a * (length + 1)), Math.floor(b * (length + 1))].sort((x, y) => x - y);
  return { start: start!, end: end! };
};
const share = fc.double({ min: 0, max: 0.999, noNaN: true });

test('a kept span has the same characters on both sides, and comes back to itself', () => {
  fc.assert(
    fc.property(edits, share, share, share, (steps, which, a, b) => {
      const { original, cleaned, map } = apply(steps);
      const run = map.runs[Math.floor(which * map.runs.length)];
      if (!run) return;
      const inside = spanIn(run.length, a, b);
      const span = { start: run.clean + inside.start, end: run.clean + inside.end };
      const there = map.toOriginal(span);
      expect(original.slice(there.start, there.end)).toBe(cleaned.slice(span.start, span.end));
      if (span.start < span.end) expect(map.toClean(there)).toEqual(span);
    }),
  );
});

test('any span goes over to the smallest span that holds all it kept, in both directions', () => {
  fc.assert(
    fc.property(edits, share, share, (steps, a, b) => {
      const { original, cleaned, map } = apply(steps);
      const pairs: [number, number][] = [];
      for (const run of map.runs) for (let i = 0; i < run.length; i++) pairs.push([run.clean + i, run.original + i]);

      const span = spanIn(cleaned.length, a, b);
      const kept = pairs.filter(([at]) => at >= span.start && at < span.end).map(([, there]) => there);
      const there = map.toOriginal(span);
      expect(there.start).toBeLessThanOrEqual(there.end);
      if (kept.length > 0) expect(there).toEqual({ start: kept[0], end: kept.at(-1)! + 1 });
      else expect(there.start).toBe(there.end);

      const from = spanIn(original.length, a, b);
      const left = pairs.filter(([, at]) => at >= from.start && at < from.end).map(([here]) => here);
      const here = map.toClean(from);
      if (left.length > 0) expect(here).toEqual({ start: left[0], end: left.at(-1)! + 1 });
      else if (from.start < from.end) expect(here).toBe(null);
    }),
  );
});

test('the identity map', () => {
  const map = OffsetMap.identity(5);
  expect(map.toOriginal({ start: 1, end: 4 })).toEqual({ start: 1, end: 4 });
  expect(map.toClean({ start: 0, end: 5 })).toEqual({ start: 0, end: 5 });
});

test('editing a line moves its runs with their characters', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 40 }),
      fc.array(fc.tuple(share, share, fc.string({ maxLength: 3 })), { maxLength: 6 }),
      (text, cuts) => {
        const line: Line = {
          text,
          runs: [{ clean: 0, original: 7, length: text.length }],
          kind: 'plain',
          linked: 0,
          apart: false,
        };
        const ranges = cuts
          .map(([a, b, words]) => ({ ...spanIn(text.length, a, b), words }))
          .sort((a, b) => a.start - b.start || a.end - b.end)
          .filter(
            (range, index, all) => index === 0 || range.start >= Math.max(...all.slice(0, index).map((one) => one.end)),
          );
        const edited = edit(line, ranges);
        for (const run of edited.runs) {
          expect(edited.text.slice(run.clean, run.clean + run.length)).toBe(
            text.slice(run.original - 7, run.original - 7 + run.length),
          );
        }
      },
    ),
  );
});

/** Text with the things that cleaning changes: furniture, bullets, entities, wrapped lines, odd signs. */
const snippet = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    'Norway will sign the Harbour Pact on Monday, its foreign minister said on Thursday.',
    'Latest news',
    '- Iceland leaves forum after quota row',
    'Read also: Peru applies to join union',
    'By Anna Berg',
    'Update: 2024-05-06 09:32 GMT',
    '&quot;We are ready,&quot; said Ms&nbsp;Moe.',
    'Share',
    '**Bold** and [linked](https://example.org) words of the pact in question today',
    'the treaty’s soft\u00adhyphen and zero\u200bwidth',
    'More StoriesThe minister said that the pact had been signed in the morning. Advertisement',
    '<p>A <b>tagged</b> line about the pact and its five members.</p>',
  ),
);
const reports = fc.array(snippet, { maxLength: 25 }).map((lines) => lines.join('\n'));

test.each(['text', 'markdown'] as const)('whatever the %s, every block maps back to the same characters', (format) => {
  fc.assert(
    fc.property(reports, (text) => {
      const article = clean(reportOf(text, { format }));
      let last = 0;
      for (const run of article.map.runs) {
        expect(article.text.slice(run.clean, run.clean + run.length)).toBe(
          text.slice(run.original, run.original + run.length),
        );
        expect(run.original).toBeGreaterThanOrEqual(last);
        last = run.original + run.length;
      }
      expect(article.blocks.map((block) => article.text.slice(block.start, block.end)).join('\n')).toBe(article.text);
      for (const removal of article.removed) expect(text.slice(removal.start, removal.end)).toBe(removal.text);
    }),
    { numRuns: 300 },
  );
});

test('every letter of a report is either kept or in a removal, once', () => {
  fc.assert(
    fc.property(reports, (text) => {
      const article = clean(reportOf(text));
      const times = new Uint8Array(text.length);
      for (const run of article.map.runs) for (let i = 0; i < run.length; i++) times[run.original + i]!++;
      for (const removal of article.removed) for (let i = removal.start; i < removal.end; i++) times[i]!++;
      // Entities and tags are signs of how a text was set.
      for (const sign of text.matchAll(/&\w+;|<[^<>]*>/g)) times.fill(1, sign.index, sign.index + sign[0].length);
      for (let i = 0; i < text.length; i++) {
        if (/[A-Za-z0-9]/.test(text[i]!))
          expect({ at: i, letter: text[i], times: times[i] }).toEqual({ at: i, letter: text[i], times: 1 });
        else expect(times[i]).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 300 },
  );
});

test('a page’s blocks map back to its plain text', () => {
  const tag = fc.constantFrom('p', 'div', 'b', 'a', 'li', 'h2', 'blockquote', 'span', 'td', 'figure');
  const markup = fc.array(fc.tuple(tag, snippet, fc.boolean()), { maxLength: 25 });
  fc.assert(
    fc.property(markup, (elements) => {
      const html = elements.map(([name, words, open]) => `<${name}>${words}${open ? '' : `</${name}>`}`).join('');
      const report = pageOf(html);
      const article = clean(report);
      for (const run of article.map.runs) {
        expect(article.text.slice(run.clean, run.clean + run.length)).toBe(
          report.text.slice(run.original, run.original + run.length),
        );
      }
      for (const removal of article.removed) expect(report.text.slice(removal.start, removal.end)).toBe(removal.text);
    }),
    { numRuns: 150 },
  );
});
