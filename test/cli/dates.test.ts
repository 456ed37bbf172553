import { describe, expect, test } from 'vitest';
import { claimTime, undatedPair } from '../dating/pair.ts';
import { chancery } from './fake-effects.ts';

const world = { readings: undatedPair() };

describe('dates', () => {
  test('says when, how it is known and why', async () => {
    const { code, out } = await chancery(['dates', 'reports'], world);
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, ' ')).toContain(
      'reports/undated.txt published 6 to 12 Nov 2025 (inferred) “Thursday” = 2025-11-06',
    );
    expect(out).toContain('published 7 Nov 2025 (said)');
  });

  test('as JSON, one report a line', async () => {
    const { out } = await chancery(['dates', 'reports', '--json'], world);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ report }) => [report.published.basis, report.published.from])).toEqual([
      ['said', '2025-11-07'],
      ['inferred', '2025-11-06'],
    ]);
    expect(lines[1].claims[0].when).toEqual({ ...claimTime, from: '2025-11-06', to: '2025-11-06', basis: 'inferred' });
    expect(lines[1].claims[0].why).toContain('6 to 12 Nov 2025');
  });

  test('claims carry the inferred day, whichever report comes first', async () => {
    for (const readings of [world.readings, world.readings.toReversed()]) {
      const { out } = await chancery(['claims', 'reports', '--json'], { readings });
      const claims = out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(claims.map(({ report }) => report.path)).toEqual(readings.map(({ report }) => report.path));
      const undated = claims.find(({ report }) => report.path.includes('undated'));
      expect(undated.report.published).toMatchObject({ from: '2025-11-06', to: '2025-11-12', basis: 'inferred' });
      expect(undated.when.from).toBe('2025-11-06');
    }
  });

  test('a brief known by a day takes the inferred interval, and says that it holds the day', async () => {
    const known = async (day: string) =>
      JSON.parse((await chancery(['brief', 'reports', '--known-by', day, '--json'], world)).out);
    expect((await known('2025-11-05')).frameworks).toEqual([]);
    expect((await known('2025-11-06')).uncertain).toMatchObject([
      { path: 'reports/undated.txt', why: 'published-around' },
    ]);
    expect((await known('2025-11-12')).uncertain).toEqual([]);
  });
});
