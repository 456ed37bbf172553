import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Effects } from '../../src/cli/effects.ts';
import { Failure } from '../../src/model/failure.ts';
import { openLedger } from '../../src/store/sqlite.ts';
import { READINGS } from '../exports/fixture-brief.ts';
import { chancery } from './fake-effects.ts';
import { serving } from './serving.ts';

const folder = mkdtempSync(join(tmpdir(), 'chancery-serve-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('reports, with the page and the API, until stopped', async () => {
  let total = 0;
  const { overrides, opened } = serving(async ({ ask }) => {
    total = ((await (await ask('/api/claims')).json()) as { total: number }).total;
    expect((await ask('/')).status).toBe(200);
    expect((await ask(`/api/reports/${encodeURIComponent('sha256:wire')}/words`)).status).toBe(200);
  });
  const { code, out, err } = await chancery(['serve', 'reports'], { overrides });
  expect({ code, out, err, total, opened }).toEqual({
    code: 0,
    out: 'http://127.0.0.1:4747/\n',
    err: '',
    total: 9,
    opened: [],
  });
});

test('a ledger file, and what is read into it meanwhile', async () => {
  const file = join(folder, 'growing.chancery');
  await chancery(['read', 'reports', '--ledger', file], { readings: [READINGS[0]!] });
  const totals: number[] = [];
  const { overrides } = serving(async ({ ask }) => {
    const total = async () => ((await (await ask('/api/claims')).json()) as { total: number }).total;
    totals.push(await total());
    await chancery(['read', 'reports', '--ledger', file]);
    totals.push(await total());
  });
  expect(await chancery(['serve', '--ledger', file], { overrides })).toMatchObject({ code: 0, err: '' });
  expect(totals).toEqual([5, 9]);
});

test('from a terminal a browser is opened, unless it is not to be', async () => {
  const shown = serving(async () => {});
  await chancery(['serve', 'reports'], { overrides: shown.overrides, isTTY: true });
  const hidden = serving(async () => {});
  await chancery(['serve', 'reports', '--no-open'], { overrides: hidden.overrides, isTTY: true });
  expect([shown.opened, hidden.opened]).toEqual([['http://127.0.0.1:4747/'], []]);
});

test.each([
  [
    ['--host', '0.0.0.0'],
    'chancery: no token: --host 0.0.0.0 lets others on the network in; give --token, or listen on 127.0.0.1\n',
  ],
  [['--token', 'short'], 'chancery: token too short: 5 characters (--token); give 16 or more\n'],
  [['--port', '70000'], /^chancery: .*70000.*give a number from 0 to 65535/],
  [['--ledger', 'x'], /^chancery: both --ledger and PATH given/],
  [
    ['--review'],
    /^chancery: no ledger: .*\(--review\); read the reports into one with 'chancery read PATH… --ledger FILE'/,
  ],
])('%j is refused', async (options, line) => {
  const { overrides } = serving(async () => {});
  const { code, err } = await chancery(['serve', 'reports', ...options], { overrides });
  expect(code).toBe(2);
  expect(err).toMatch(line);
});

test('a ledger that cannot be written is not opened for review', async () => {
  const file = join(folder, 'read-only.chancery');
  await chancery(['read', 'reports', '--ledger', file]);
  const { overrides } = serving(async () => {});
  const ledger: Effects['ledger'] = async (path, mode) => {
    if (mode === 'write') throw new Failure(`cannot write: ${path}`, 4);
    return openLedger(path, { mode });
  };
  const { code, err } = await chancery(['serve', '--review', '--ledger', file], {
    overrides: { ...overrides, ledger },
  });
  expect([code, err]).toEqual([4, `chancery: cannot write: ${file}\n`]);
});
