import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Effects } from '../../src/cli/effects.ts';
import { realEffects } from '../../src/cli/real-effects.ts';
import { run } from '../../src/cli/run.ts';
import { loadChancery } from '../../src/pipeline/index.ts';

/**
 * The example reports in a folder of their own, with one of them under a second name: whatever way and order they come
 * in, the answer is the same to the byte.
 */

const folder = mkdtempSync(join(tmpdir(), 'chancery-same-'));
const reports = join(folder, 'reports');
let effects: Effects;
let out = '';

beforeAll(() => {
  cpSync(fileURLToPath(new URL('../../examples/reports', import.meta.url)), reports, { recursive: true });
  cpSync(join(reports, 'sahel-wire-2026-04-10.txt'), join(reports, 'copied.txt'));
  const sink = { isTTY: false, columns: undefined, write: async () => {} };
  const loaded = loadChancery();
  effects = {
    ...realEffects(),
    stderr: sink,
    stdout: {
      ...sink,
      write: async (text) => {
        out += text;
      },
    },
    chancery: async () => loaded,
  };
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a command; of a page only its data, so that a difference can be read. */
async function chancery(...args: string[]): Promise<string> {
  out = '';
  expect(await run(args, effects)).toBe(0);
  return /<script type="application\/json" id="dossier">(.*?)<\/script>/s.exec(out)?.[1] ?? out;
}

const files = () => readdirSync(reports).map((name) => join(reports, name));
const shuffled = (names: readonly string[]) => names.toSorted((a, b) => (a.slice(-9) < b.slice(-9) ? 1 : -1));

describe('the same reports give the same brief', () => {
  test.each(['json', 'html'])('in any order (%s)', async (format) => {
    const inOrder = await chancery('brief', ...files(), '--format', format);
    expect(inOrder.length).toBeGreaterThan(1000);
    expect(shuffled(files())).not.toEqual(files());
    expect(await chancery('brief', ...shuffled(files()), '--format', format)).toBe(inOrder);
    expect(await chancery('brief', ...files().toReversed(), '--format', format)).toBe(inOrder);
    expect(await chancery('brief', reports, '--format', format)).toBe(inOrder);
  });

  test.each(['json', 'html'])('from memory and from a ledger, whatever came first (%s)', async (format) => {
    const inMemory = await chancery('brief', reports, '--format', format);
    const ledger = join(folder, `${format}.ledger`);
    for (const half of [shuffled(files()).slice(0, 7), shuffled(files()).slice(7)]) {
      await chancery('read', ...half, '--ledger', ledger);
    }
    expect(await chancery('brief', '--ledger', ledger, '--format', format)).toBe(inMemory);
  });
});

describe('reading again', () => {
  test('changes nothing, and a changed report is a revision', async () => {
    const ledger = join(folder, 'again.ledger');
    const first = JSON.parse(await chancery('read', reports, '--ledger', ledger, '--json'));
    const brief = await chancery('brief', '--ledger', ledger, '--json');
    const again = JSON.parse(await chancery('read', reports, '--ledger', ledger, '--json'));
    expect(again).toMatchObject({ new: 0, revisions: 0, reread: 0, known: files().length + 2, holds: first.holds });
    expect(await chancery('brief', '--ledger', ledger, '--json')).toBe(brief);

    const changed = join(reports, 'lagos-standard-2026-03-20.txt');
    writeFileSync(changed, `${readFileSync(changed, 'utf8')}\nThe ministry declined to comment.\n`);
    const revised = JSON.parse(await chancery('read', reports, '--ledger', ledger, '--json'));
    expect(revised).toMatchObject({ new: 0, revisions: 1, holds: { reports: first.holds.reports + 1 } });
  });

  test('counts the claims of a report met twice in one run once', async () => {
    const ledger = join(folder, 'twice.ledger');
    const names = ['copied.txt', 'sahel-wire-2026-04-10.txt'].map((name) => join(reports, name));
    const summary = JSON.parse(await chancery('read', ...names, '--ledger', ledger, '--json'));
    expect(summary).toMatchObject({ new: 1, known: 1, holds: { reports: 1, claims: summary.claims } });
    expect(summary.claims).toBeGreaterThan(0);
  });
});
