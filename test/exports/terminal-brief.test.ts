import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeBrief, narrowBrief } from '../../src/exports/brief.ts';
import { renderTerminalBrief } from '../../src/exports/terminal-brief.ts';
import { type Screen, widthOf } from '../../src/exports/terminal-text.ts';
import { BRIEF, briefOf, link, READINGS, reading, said } from './fixture-brief.ts';

const screen = (columns: number, more: Partial<Screen> = {}): Screen => ({
  columns,
  colour: false,
  unicode: true,
  ...more,
});

describe('the brief on a terminal', () => {
  test.each([60, 80, 120])('%i columns', async (columns) => {
    await expect(renderTerminalBrief(BRIEF, screen(columns))).toMatchFileSnapshot(`golden/brief-${columns}.txt`);
  });

  test('ASCII', async () => {
    const text = renderTerminalBrief(BRIEF, screen(80, { unicode: false }));
    expect(text).toMatch(/^[\x20-\x7e\n]+$/);
    await expect(text).toMatchFileSnapshot('golden/brief-ascii.txt');
  });

  test('colour', async () => {
    await expect(renderTerminalBrief(BRIEF, screen(80, { colour: true }))).toMatchFileSnapshot(
      'golden/brief-colour.txt',
    );
  });

  test('colour changes nothing but colour', () => {
    const coloured = renderTerminalBrief(BRIEF, screen(80, { colour: true }));
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(renderTerminalBrief(BRIEF, screen(80)));
  });

  test('formal acts come first, then soft steps from the furthest, then ways off the road', () => {
    const text = renderTerminalBrief(BRIEF, screen(80));
    const rows = text.split('\n').flatMap((line) => /^ {2}(\w.*?) {2,}.*[│]/.exec(line)?.[1] ?? []);
    expect(rows).toEqual(['Fiji, Kiribati', 'Norway', 'Ghana', 'Peru', 'Ghana']);
  });

  test('the ladder shows where each stands and what else was reported', () => {
    const text = renderTerminalBrief(BRIEF, screen(80));
    expect(text).toContain('Norway          ────•●│···  announced');
    expect(text).toContain('Fiji, Kiribati  ──────│──●  in force');
    expect(text).toContain('Ghana           ─●····│···  exploring');
    expect(text).toContain('Peru            ◇·····│···  conditional');
  });

  test("a holdout's further positions and denials each have their own sentence", () => {
    const text = renderTerminalBrief(BRIEF, screen(80));
    expect(text).toContain('paused: “Peru has broken off the talks.”');
    expect(text).toContain('on condition: fishing quotas are lifted');
    expect(text).toContain('denied (applied): “Ghana denied that it had applied for the compact.”');
  });

  test('a joining that is only denied is no joining', () => {
    const text = 'Chile denied that it had joined the Amber Coast Compact.';
    const denied = reading('denial', { title: null, outlet: 'Wire', published: said('2024-01-02') }, text, [
      {
        party: ['CHL', 'Chile'],
        step: 'in-force',
        quote: text,
        denied: true,
        by: [link('Chile', 'named', 'denied', 'CHL')],
      },
    ]);
    const shown = renderTerminalBrief(briefOf([denied]), screen(80));
    expect(shown).toContain('Chile  ······│···  not in force');
    expect(shown).toContain('1 not in force');
  });

  test('nothing found: says what was read and what to do', () => {
    const empty = composeBrief(
      {
        asOf: null,
        knownBy: null,
        uncertain: [],
        agenda: [],
        events: [],
        frameworks: [],
        disputes: [],
        framing: [],
        origins: [],
      },
      READINGS.map((r) => ({ ...r, claims: [] })),
      { reports: 2, claims: 0, unread: [] },
    );
    expect(renderTerminalBrief(empty, screen(80))).toBe(
      "No report says where a party stands with a framework.\nSee what was read with 'chancery text PATH' and 'chancery claims PATH'.\nRead: 2 reports, 0 claims.\n",
    );
  });

  test('a narrowed brief keeps only what was asked for', () => {
    const narrowed = narrowBrief(BRIEF, { frameworks: ['amber-coast-compact'], parties: ['GHA'], words: [] });
    expect(narrowed.ledger.frameworks.map(({ standings }) => standings.map(({ party }) => party.id))).toEqual([
      ['GHA'],
    ]);
    expect(BRIEF.ledger.frameworks).toHaveLength(2);
  });

  test('wide, hostile or very long words never break the width, nor reach the terminal as commands', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom(
        '漢字'.repeat(60),
        'x'.repeat(500),
        '🇳🇴🇵🇪 👩‍👩‍👧',
        '\u001b]0;title\u0007\u001b[31mred',
        'a\u202eb\u2066c',
        '\u009b31m',
      ),
    );
    fc.assert(
      fc.property(words, words, words, fc.integer({ min: 60, max: 160 }), (party, quote, source, columns) => {
        const sentence = `x${quote}.`;
        const hostile = reading('hostile', { title: quote, outlet: source, published: said('2024-01-02') }, sentence, [
          {
            party: ['AAA', party],
            step: 'conditional',
            quote: sentence,
            condition: quote,
            by: [link(source, 'named', quote)],
          },
        ]);
        const text = renderTerminalBrief(briefOf([hostile]), screen(columns));
        for (const line of text.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(columns);
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      }),
      { numRuns: 150 },
    );
  });
});
