import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Effects } from '../../src/cli/effects.ts';
import { realEffects } from '../../src/cli/real-effects.ts';
import { run } from '../../src/cli/run.ts';
import { loadChancery } from '../../src/pipeline/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'chancery-origins-'));
const first = join(folder, 'first.txt');
const second = join(folder, 'second.txt');
let effects: Effects;
let out = '';
let err = '';

beforeAll(() => {
  writeFileSync(first, 'Dune Herald\n\nOman has signed the Artemis Accords, an engineer told the Dune Herald.\n');
  writeFileSync(second, 'Lagoon Post\n\nOman has signed the Artemis Accords, the Dune Herald reported.\n');
  const loaded = loadChancery();
  effects = {
    ...realEffects(),
    stdout: {
      isTTY: false,
      columns: 100,
      write: async (text) => {
        out += text;
      },
    },
    stderr: {
      isTTY: false,
      columns: 100,
      write: async (text) => {
        err += text;
      },
    },
    chancery: async () => loaded,
  };
});
afterAll(() => rmSync(folder, { recursive: true }));

async function chancery(...args: string[]): Promise<number> {
  out = '';
  err = '';
  return run(args, effects);
}

describe('origins', () => {
  test('as JSON: bounds, list and merges with the words of each report', async () => {
    expect(await chancery('origins', first, second, '--json')).toBe(0);
    expect(JSON.parse(out)).toEqual({
      framework: { id: 'artemis-accords', name: 'Artemis Accords' },
      party: { id: 'OMN', name: 'Oman' },
      step: 'signed',
      outlets: 2,
      origins: { lower: 1, upper: 1 },
      list: [{ name: 'an engineer told', kind: 'unnamed-official', proven: true, reports: [first, second] }],
      merges: [
        {
          reports: [first, second],
          rule: 'cites-outlet',
          evidence: { [first]: expect.any(String), [second]: expect.stringContaining('Dune Herald reported') },
        },
      ],
      opposite: null,
    });
  });

  test('for people: the bounds, the origins and the words', async () => {
    expect(await chancery('origins', first, second)).toBe(0);
    expect(out).toContain('Oman · Artemis Accords · signed  1 origin behind 2 outlets');
    expect(out).toContain('merged: one cites the other (cites-outlet)');
    expect(await chancery('origins', first, second, '--format', 'md')).toBe(0);
    expect(out).toContain('## Oman · Artemis Accords · signed');
  });

  test('from a ledger as from the reports, in either order', async () => {
    await chancery('origins', first, second, '--json');
    const expected = out;
    await chancery('origins', second, first, '--json');
    expect(out).toBe(expected);
    const ledger = join(folder, 'files.ledger');
    await chancery('read', second, '--ledger', ledger);
    await chancery('read', first, '--ledger', ledger);
    await chancery('origins', '--ledger', ledger, '--json');
    expect(out).toBe(expected);
    await chancery('origins', '--ledger', ledger, '--json', '--framework', 'Artemis Accords', '--party', 'Oman');
    expect(out).toBe(expected);
  });

  test('the brief and the explanation carry them', async () => {
    await chancery('brief', first, second, '--json');
    const brief = JSON.parse(out);
    expect(brief.origins).toHaveLength(1);
    expect(brief.frameworks[0].standings[0].origins).toEqual({ lower: 1, upper: 1 });
    await chancery('explain', 'Artemis Accords', 'Oman', first, second);
    expect(out).toContain('1 origin behind 2 outlets');
    expect(out).toContain('both: another report with a source of its own would raise them');
  });

  test('a ledger without claims says so', async () => {
    const silent = join(folder, 'silent.txt');
    writeFileSync(silent, 'The bakers of the old town have raised the price of bread.\n');
    expect(await chancery('origins', silent)).toBe(0);
    expect(out).toBe('No claims, so no origins.\n');
  });

  test('html is not to be had', async () => {
    expect(await chancery('origins', first, '-o', join(folder, 'origins.html'))).toBe(2);
    expect(err).toContain('choose from text, json, md');
  });
});
