import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openLedger } from '../../src/store/sqlite.ts';
import { READINGS } from '../exports/fixture-brief.ts';
import { DOUBTFUL } from '../exports/fixture-doubtful.ts';
import { testFolder } from '../store/folder.ts';
import { chancery, type World } from './fake-effects.ts';

/** A ledger with doubtful readings; `go` feeds lines to `review --interactive`. */
async function desk() {
  const ledger = join(testFolder(), 'desk.chancery');
  const run = (args: readonly string[], world: World = {}) =>
    chancery([...args, '--ledger', ledger], { tick: 1000, readings: DOUBTFUL, env: { USER: 'reader' }, ...world });
  expect((await run(['read', 'reports'])).code).toBe(0);
  const go = async (lines: readonly string[], args: readonly string[] = [], world: World = {}) => {
    const { code, out, err } = await run(['review', '--interactive', ...args], { lines, ...world });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    return out;
  };
  const kept = async () =>
    (await run(['review', 'export'])).out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  return { ledger, run, go, kept };
}

describe('going through what is doubtful', () => {
  test('each is shown with its sentence, the words marked, and why; each decision is kept at once', async () => {
    const { go, kept } = await desk();
    const out = await go(['m a misprint', 'a', 'r', 'mere talk']);
    expect(out).toContain('1 of 3 Names that may be one: framework “Amber Coast Compacts” (1 claim) and');
    expect(out).toContain(
      [
        '2 of 3 Read with little confidence: confidence 0.5',
        '  Ecuador, signed, Amber Coast Compact',
        '    “[Ecuador signed the Amber Coast Compact.]”',
        '      — Coast Post, “Coast talks” (reports/post.txt)',
      ].join('\n'),
    );
    expect(out).toMatch(
      /> r\nWhy\? mere talk\nkept: reject \(review:[0-9a-f]{24}\)[\s\S]*\n3 decided\. Nothing is left to review\.\n$/,
    );
    expect((await kept()).map(({ action, by, why }) => [action, by, why])).toEqual([
      ['merge', 'reader', 'a misprint'],
      ['accept', 'reader', null],
      ['reject', 'reader', 'mere talk'],
    ]);
  });

  test('it can be left at any place and gone on with later', async () => {
    const { go } = await desk();
    expect(await go(['s two', 'q'])).toMatch(/1 decided\. 2 left: the same command goes on with them\.\n$/);
    expect(await go([''])).toMatch(/^\n1 of 2 Read with little[\s\S]*> \n\n2 of 2 [\s\S]*\n0 decided\. 2 left/);
    expect(await go(['a', 'a'])).toMatch(/2 decided\. Nothing is left to review\.\n$/);
    expect(await go([])).toBe('0 decided. Nothing is left to review.\n');
  });

  test('an edit asks for fields, a merge and a split for names; back, and undo by another decision', async () => {
    const { go, kept } = await desk();
    const lines = [
      ...['', 'b', 'skip'],
      ...['e', 'step=announced', 'when=2024-05', '', 'not yet signed'],
      ...['s', 'f', 'Sea Pact', 'another one'],
      ...['u', 'm', 'p', 'Norway', 'one state', 'u', 'b', 'q'],
    ];
    const out = await go(lines, ['--by', 'A. Reader']);
    expect(out).toContain('What is Cuba one with? Norway');
    expect((await kept()).map(({ action, of, by }) => [action, of, by])).toEqual([
      ['edit', undefined, 'A. Reader'],
      ['split', 'framework', 'A. Reader'],
      ['withdraw', undefined, 'A. Reader'],
      ['merge', 'party', 'A. Reader'],
      ['split', 'party', 'A. Reader'],
    ]);
    expect((await kept())[0].change).toMatchObject({ step: 'announced', when: { to: '2024-05-31' } });
    expect(out).toMatch(/1 decided\. 2 left/);
  });

  test.each([
    ['x', 'no such key: x (answer); choose from a accept, r reject'],
    ['u', 'nothing to undo'],
  ])('%s is asked again, and nothing is kept', async (line, words) => {
    const { go, kept } = await desk();
    expect((await go([line, 'q'], ['--kind', 'unsure'])).replace(/\s+/g, ' ')).toContain(words);
    expect(await kept()).toEqual([]);
  });

  test.each([
    [['r', ''], 'no reason: nothing says why (answer); nothing was decided'],
    [['e', 'step=flying'], 'no such step: flying'],
    [['e', ''], '0 decided'],
    [['m', 'f', 'Zzyx', 'x'], 'no such framework: Zzyx'],
    [['m', 'neither'], '0 decided'],
    [['s', 'p', ''], '0 decided'],
    [['r'], '0 decided'],
  ])('%j decides nothing', async (lines, words) => {
    const { go, kept } = await desk();
    expect((await go(lines, ['--kind', 'unsure'])).replace(/\s+/g, ' ')).toContain(words);
    expect(await kept()).toEqual([]);
  });

  test('what is typed cannot steer the terminal', async () => {
    const { go } = await desk();
    expect(await go(['\u001b[31mx\u202e', 'q'])).not.toMatch(/[\u001b\u202e]/);
  });

  test('a decision on a claim that is not read any more is taken back', async () => {
    const { ledger, run, go } = await desk();
    await run(['review', 'reject', 'claim:reportsgazettetxt0', '--why', 'a slip']);
    const store = openLedger(ledger, { mode: 'write' });
    for (const reading of READINGS) await store.put({ ...reading, claims: [] }, { rules: 2, program: 'chancery test' });
    await store.close();
    const out = await go(['t'], ['--kind', 'reopened']);
    expect(out.replace(/\s+/g, ' ')).toContain('1 of 1 To be looked at again: rejected by reader');
    expect((await run(['review', '--kind', 'reopened'])).out).toBe('Nothing to review.\n');
  });

  test('with colour the evidence is bright among dim words', async () => {
    const { go } = await desk();
    const out = await go(['q'], ['--kind', 'unsure', '--color', 'always']);
    expect(out).toContain('Ecuador signed the Amber Coast Compact.');
    expect(out).not.toContain('[Ecuador');
    expect(out).toContain('\u001b[2m');
  });
});

test.each([
  [['accept', 'claim:x', '--interactive'], 'not interactive: accept (--interactive)'],
  [['--interactive', '--json'], '--interactive and --json'],
])('%j is refused', async (args, words) => {
  const { run } = await desk();
  const { code, err } = await run(['review', ...args]);
  expect([code, err]).toEqual([2, expect.stringContaining(words)]);
});

test('without a ledger none is made', async () => {
  const { code, err } = await chancery([
    'review',
    '--interactive',
    '--by',
    'A',
    '--ledger',
    join(testFolder(), 'x.chancery'),
  ]);
  expect(code).toBe(3);
  expect(err).toContain('x.chancery');
});
