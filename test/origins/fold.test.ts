import { describe, expect, test } from 'vitest';
import { foldOrigins } from '../../src/origins/index.ts';
import { bounds, carriers, originsOf, readAll, rowOf } from './tracing.ts';

const STORY =
  'Oman has signed the Artemis Accords, Transport Minister Salim Al Harthy told the Dune Herald in the old harbour on Monday.';
const TEXTS = [
  `Dune Herald\n\n${STORY}`,
  'MUSCAT, May 4 (Newsline) - Oman has signed the Artemis Accords, a Newsline witness said.',
  'Lagoon Post\n\nOman has signed the Artemis Accords, the Dune Herald reported.',
  'Oman has not signed the Artemis Accords, a palace official said.',
  'Lagoon Post\n\nOman applied to join BRICS in May, three diplomats told the Lagoon Post.',
  'Reef Radio\n\nSeveral diplomats say Oman applied to join BRICS, according to the Lagoon Post. Kenya is a member of BRICS.',
];

/** The same shuffle for the same seed. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const mixed = [...items];
  let state = seed + 1;
  for (let i = mixed.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    const j = (state >>> 8) % (i + 1);
    [mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!];
  }
  return mixed;
}

test('the same reports in any order, some of them twice, give the same rows byte for byte', () => {
  const readings = readAll(TEXTS);
  const expected = JSON.stringify(originsOf(readings));
  for (let seed = 0; seed < 200; seed++) {
    const order = shuffled([...readings, ...readings.slice(0, seed % 4)], seed);
    expect(JSON.stringify(originsOf(order))).toBe(expected);
  }
});

describe('bad input', () => {
  test('an empty ledger has no rows', () => {
    expect(foldOrigins([])).toEqual([]);
  });

  test('the same text with different dates is one origin', () => {
    const row = rowOf(
      readAll([`Dune Herald, 4 May 2026\n\n${STORY}`, `Dune Herald, 9 December 2026\n\n${STORY}`]),
      'artemis-accords',
      'OMN',
      'signed',
    );
    expect([bounds(row), carriers(row)]).toEqual(['1-1', '1,2']);
  });

  test('a report from the future, one published after the step it announces, and a day that does not exist', () => {
    const row = rowOf(
      readAll([
        `Dune Herald, 4 May 2999\n\n${STORY}`,
        'Lagoon Post, 30 February 2026\n\nOman will sign the Artemis Accords on 31 April 2026, the Omani foreign ministry said.',
      ]),
      'artemis-accords',
      'OMN',
      'signed',
    );
    expect([bounds(row), carriers(row)]).toEqual(['1-1', '1']);
  });

  test('a report that cites itself and one that cites it back', () => {
    const row = rowOf(
      readAll([
        'Dune Herald\n\nOman has signed the Artemis Accords, the Dune Herald reports, citing the Lagoon Post.',
        'Lagoon Post\n\nOman has signed the Artemis Accords, according to the Dune Herald.',
      ]),
      'artemis-accords',
      'OMN',
      'signed',
    );
    expect([bounds(row), carriers(row)]).toEqual(['1-1', '1,2']);
  });

  test('10,000 copies of one wire story are one origin, in seconds', () => {
    const [reading] = readAll([TEXTS[1]!]);
    const started = performance.now();
    const copies = Array.from({ length: 10_000 }, (_, n) => {
      const report = { id: `sha256:${n}`, path: `${String(n).padStart(5, '0')}.txt` };
      return {
        report,
        claims: reading!.claims.map((claim) => ({ ...claim, ...report, report: report.id })),
        trace: reading!.trace,
      };
    });
    const row = foldOrigins(copies).find(({ step }) => step === 'signed')!;
    expect([bounds(row), row.list[0]!.reports.length]).toEqual(['1-1', 10_000]);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test('readings kept without a trace still have rows', () => {
    const readings = readAll(TEXTS).map((reading) => ({ ...reading, trace: null }));
    expect(bounds(rowOf(readings, 'artemis-accords', 'OMN', 'signed'))).toBe('1-3');
  });
});
