import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openLedger } from '../../src/store/sqlite.ts';
import { READINGS } from '../exports/fixture-brief.ts';
import { testFolder } from '../store/folder.ts';
import { chancery, type World } from './fake-effects.ts';

const NORWAY = 'claim:reportsgazettetxt0';
const GHANA_DENIED = 'claim:reportswiretxt2';

/** A ledger with the made-up readings, and a way to run commands on it. */
async function desk() {
  const ledger = join(testFolder(), 'desk.chancery');
  const run = (args: readonly string[], world: World = {}) =>
    chancery([...args, '--ledger', ledger], { tick: 1000, ...world });
  const json = async (args: readonly string[]) => JSON.parse((await run([...args, '--json'])).out);
  expect((await run(['read', 'reports'])).code).toBe(0);
  return { ledger, run, json };
}

const step = (brief: { frameworks: { standings: { party: { id: string }; step: string }[] }[] }, party: string) =>
  brief.frameworks[0]!.standings.find((standing) => standing.party.id === party)?.step;

describe('taking decisions', () => {
  test('who decides is --by, then $CHANCERY_REVIEWER, then the login name; nobody is an error', async () => {
    const { run } = await desk();
    const by = async (args: readonly string[], env: Record<string, string>) =>
      JSON.parse((await run(['review', 'accept', NORWAY, '--json', ...args], { env })).out).by;
    expect(await by(['--by', 'A. Reader'], { CHANCERY_REVIEWER: 'B' })).toBe('A. Reader');
    expect(await by([], { CHANCERY_REVIEWER: 'B', USER: 'c' })).toBe('B');
    expect(await by([], { USER: 'c' })).toBe('c');
    const { code, err } = await run(['review', 'accept', NORWAY], { env: {} });
    expect([code, err]).toEqual([
      2,
      'chancery: no reviewer: nobody is named (--by); give --by NAME or set CHANCERY_REVIEWER\n',
    ]);
  });

  test.each([
    [['reject', NORWAY], 2, 'no reason: nothing says why (--why); give --why "…" to reject'],
    [['reject', 'claim:none', '--why', 'x'], 3, 'no such claim: claim:none (claim)'],
    [['reject', '--why', 'x'], 2, 'no claim: nothing to reject'],
    [['edit', NORWAY, '--why', 'x'], 2, 'nothing to change: no --set'],
    [['edit', NORWAY, '--why', 'x', '--set', 'step=flying'], 2, 'no such step: flying (--set); choose from floated'],
    [['edit', NORWAY, '--why', 'x', '--set', 'mood=bad'], 2, 'no such field: mood (--set)'],
    [['edit', NORWAY, '--why', 'x', '--set', 'when=2026-02-30'], 2, 'no such date: 2026-02-30 (when)'],
    [['edit', NORWAY, '--why', 'x', '--set', 'when=2026-03..2026-01'], 2, 'ends before it begins'],
    [['accept', NORWAY, '--set', 'step=signed'], 2, 'not to be changed: step=signed'],
    [['merge', 'NATO', 'EU', '--why', 'x'], 2, 'what to merge: NATO, EU'.replace(', ', ' ')],
    [['merge', 'framework', 'NATO', '--why', 'x'], 2, 'two names are merged: NATO'],
    [['merge', 'framework', 'NATO', 'nato', '--why', 'x'], 2, 'one name already'],
    [['merge', 'framework', 'Natoo', 'EU', '--why', 'x'], 3, 'no such framework: Natoo'],
    [['split', 'framework', 'Amber Coast Compact', 'Other', '--why', 'x'], 2, 'no claim: nothing to give to Other'],
    [['import'], 2, 'one file is imported: 0 given'],
    [['import', '/no/such/file'], 3, 'cannot read: /no/such/file (ENOENT)'],
    [['list', '--below', 'much'], 2, 'not a confidence'],
    [['withdraw', NORWAY], 3, `nothing is decided of it: ${NORWAY} (claim); there is nothing to take back`],
    [['edit', NORWAY, '--why', 'x', '--set', 'party=???'], 2, 'no name: ??? (party)'],
    [['merge', 'party', '???', 'NOR', '--why', 'x'], 3, 'no such party: ???'],
  ])('%j is refused with %i', async (args, exit, words) => {
    const { run } = await desk();
    const { code, err, out } = await run(['review', ...args], { env: { USER: 'c' } });
    expect([code, out]).toEqual([exit, '']);
    expect(err).toContain(words);
  });

  test('no ledger is made by a review', async () => {
    const file = join(testFolder(), 'none.chancery');
    const { code, err } = await chancery(['review', 'accept', NORWAY, '--by', 'A', '--ledger', file]);
    expect(code).toBe(3);
    expect(err).toContain('none.chancery');
  });
});

describe('brief and explain from a ledger', () => {
  test('a rejected claim does not count, is told of as rejected, and counts again without the review', async () => {
    const { run, json } = await desk();
    expect(step(await json(['brief']), 'NOR')).toBe('announced');
    const { out } = await run(['review', 'reject', NORWAY, '--by', 'A. Reader', '--why', 'a slip']);
    expect(out).toMatch(/^reject claim:reportsgazettetxt0 {2}\(review:[0-9a-f]{24}\)\n$/);
    const brief = await json(['brief']);
    expect(step(brief, 'NOR')).toBe('expected');
    expect(brief.rejected).toMatchObject([
      { id: NORWAY, step: 'announced', reviewed: { action: 'reject', why: 'a slip' } },
    ]);
    expect((await run(['brief'])).out).toContain('Reviewed by hand: 1 claim rejected.');
    const explained = (await run(['explain', 'Amber Coast Compact', 'Norway'])).out;
    expect(explained).toMatch(/Rejected by hand, not counted[\s\S]*rejected by A\. Reader on 1 Jan 1970: a slip/);
    expect(step(await json(['brief', '--without-review']), 'NOR')).toBe('announced');
    expect((await json(['brief', '--without-review'])).rejected).toEqual([]);
  });

  test('an edited claim counts as edited, and explain shows both versions', async () => {
    const { run, json } = await desk();
    const args = ['--set', 'step=signed', '--set', 'when=2024-05', '--set', 'act=signature'];
    await run(['review', 'edit', NORWAY, ...args, '--by', 'A', '--why', 'seen the text']);
    const brief = await json(['brief']);
    expect(step(brief, 'NOR')).toBe('signed');
    expect(brief.claims.find(({ id }: { id: string }) => id === NORWAY)).toMatchObject({
      step: 'signed',
      act: 'signature',
      when: { from: '2024-05-01', to: '2024-05-31' },
      reviewed: { action: 'edit', original: { step: 'announced', act: null } },
    });
    const { out } = await run(['explain', 'Amber Coast Compact', 'Norway', '--format', 'md']);
    expect(out).toMatch(/edited by A on .*: seen the text; read as: step announced, act none, when “Thursday”/);
  });

  test('merged frameworks are one under either name, and split again apart', async () => {
    const { run, json } = await desk();
    await run([
      'review',
      'merge',
      'framework',
      'Lantern Convention',
      'Amber Coast Compact',
      '--by',
      'A',
      '--why',
      'one',
    ]);
    expect((await json(['brief'])).frameworks.map(({ id }: { id: string }) => id)).toEqual(['amber-coast-compact']);
    const asked = await json(['brief', '--framework', 'Lantern Convention']);
    expect(asked.frameworks[0].standings).toHaveLength(5);
    expect(asked.claims.filter(({ reviewed }: { reviewed?: object }) => reviewed)).toHaveLength(1);
    await run(['review', 'split', 'framework', 'Lantern Convention', '--by', 'A', '--why', 'two']);
    expect((await json(['brief'])).frameworks).toHaveLength(2);
    await run([
      'review',
      'split',
      'framework',
      'Amber Coast Compact',
      'Sea Pact',
      NORWAY,
      '--by',
      'A',
      '--why',
      'another',
    ]);
    const sea = await json(['brief', '--framework', 'Sea Pact']);
    expect(sea.frameworks[0]).toMatchObject({ id: 'sea-pact', name: 'Sea Pact', standings: [{ step: 'announced' }] });
  });

  test('when all that a standing rests on is rejected, explain says where to find it', async () => {
    const { run } = await desk();
    await run(['review', 'reject', 'claim:reportswiretxt3', '--by', 'A', '--why', 'x']);
    const { code, err } = await run(['explain', 'Lantern Convention', 'Ghana']);
    expect(code).toBe(3);
    expect(err).toContain('--without-review');
  });
});

describe('a changed report or changed rules', () => {
  test('the decision is not applied any more, and is listed to be looked at again', async () => {
    const { ledger, run, json } = await desk();
    await run(['review', 'reject', NORWAY, '--by', 'A', '--why', 'a slip']);
    const store = openLedger(ledger, { mode: 'write' });
    for (const reading of READINGS) await store.put(reading, { rules: 2, program: 'chancery test' });
    await store.close();
    const brief = await json(['brief']);
    expect(step(brief, 'NOR')).toBe('announced');
    expect(brief.reopened).toMatchObject([{ action: 'reject', claim: NORWAY, reopened: 'read again' }]);
    expect((await run(['brief'])).out.replace(/\s+/g, ' ')).toContain(
      'To be looked at again, and not applied: 1 decision',
    );
    const listed = (await run(['review'])).out;
    expect(listed).toContain('To be looked at again');
    expect(listed).toContain('the report was read again by newer rules');
    await run(['review', 'accept', NORWAY, '--by', 'A']);
    expect((await json(['brief'])).reopened).toEqual([]);
  });
});

test('what is taken back counts as read, also where the claim is no longer read', async () => {
  const { ledger, run, json } = await desk();
  await run(['review', 'reject', NORWAY, '--by', 'A', '--why', 'a slip']);
  expect((await run(['review', 'withdraw', NORWAY, '--by', 'B'])).out).toMatch(/^withdraw claim:reportsgazettetxt0 /);
  expect(step(await json(['brief']), 'NOR')).toBe('announced');
  await run(['review', 'reject', NORWAY, '--by', 'A', '--why', 'a slip']);
  const store = openLedger(ledger, { mode: 'write' });
  for (const reading of READINGS) await store.put({ ...reading, claims: [] }, { rules: 2, program: 'chancery test' });
  await store.close();
  expect((await run(['review'])).out).toContain('the newer rules no longer read this claim');
  expect((await run(['review', 'withdraw', NORWAY, '--by', 'B'])).code).toBe(0);
  expect((await run(['review'])).out).toBe('Nothing to review.\n');
});

describe('export and import', () => {
  test('go round without a byte changed; importing twice changes nothing', async () => {
    const [here, there] = [await desk(), await desk()];
    await here.run(['review', 'reject', NORWAY, '--by', 'A', '--why', '“a slip” — ünsure']);
    await here.run([
      'review',
      'edit',
      GHANA_DENIED,
      '--set',
      'condition=none',
      '--set',
      'party=Fiji',
      '--by',
      'B',
      '--why',
      'x',
    ]);
    await here.run(['review', 'merge', 'party', 'Fiji', 'Kiribati', '--by', 'B', '--why', 'x']);
    await here.run([
      'review',
      'split',
      'framework',
      'Amber Coast Compact',
      'Sea Pact',
      NORWAY,
      '--by',
      'B',
      '--why',
      'x',
    ]);
    const exported = (await here.run(['review', 'export'])).out;
    expect(exported.split('\n')).toHaveLength(5);
    const file = join(testFolder(), 'review.jsonl');
    writeFileSync(file, exported);
    expect((await there.run(['review', 'import', file])).out).toBe('imported: 4 new, 0 known, 0 in conflict\n');
    expect((await there.run(['review', 'export'])).out).toBe(exported);
    const before = readFileSync(file, 'utf8');
    expect((await there.run(['review', 'import', file])).out).toBe('imported: 0 new, 4 known, 0 in conflict\n');
    expect((await there.run(['review', 'export'])).out).toBe(before);
    expect((await there.run(['brief', '--json'])).out).toBe((await here.run(['brief', '--json'])).out);
  });

  test('what was decided otherwise here is named, and the later holds', async () => {
    const [here, there] = [await desk(), await desk()];
    await here.run(['review', 'reject', NORWAY, '--by', 'A', '--why', 'a slip'], { tick: 5_000_000 });
    await there.run(['review', 'accept', NORWAY, '--by', 'B']);
    const file = join(testFolder(), 'review.jsonl');
    writeFileSync(file, (await here.run(['review', 'export'])).out);
    const { out, err, code } = await there.run(['review', 'import', file]);
    expect([code, out]).toEqual([0, 'imported: 1 new, 0 known, 1 in conflict\n']);
    expect(err).toMatch(
      /^chancery: decided otherwise here: claim:\S+ \(.*\); here accepted by B on .*; there rejected by A on .*; the later holds\n$/,
    );
    expect(step(await there.json(['brief']), 'NOR')).toBe('expected');
  });

  test('a changed line is refused, and with it the whole file', async () => {
    const { run } = await desk();
    await run(['review', 'reject', NORWAY, '--by', 'A', '--why', 'a slip']);
    const exported = (await run(['review', 'export'])).out;
    const other = await desk();
    const file = join(testFolder(), 'review.jsonl');
    for (const [content, words] of [
      [exported.replace('a slip', 'a trick'), 'changed since it was exported'],
      [`${exported}not json\n`, 'not JSON: not json'],
      [`${exported}{"id":"review:x"}\n`, 'not a decision'],
    ] as const) {
      writeFileSync(file, content);
      const { code, err } = await other.run(['review', 'import', file]);
      expect(code).toBe(2);
      expect(err).toContain(words);
      expect((await other.run(['review', 'export'])).out).toBe('');
    }
  });

  test('decisions about claims that are not there are kept and not applied', async () => {
    const { run } = await desk();
    await run(['review', 'reject', NORWAY, '--by', 'A', '--why', 'a slip']);
    const file = join(testFolder(), 'review.jsonl');
    writeFileSync(file, (await run(['review', 'export'])).out);
    const empty = join(testFolder(), 'empty.chancery');
    await openLedger(empty, { mode: 'write' }).close();
    const { out } = await chancery(['review', 'import', file, '--ledger', empty]);
    expect(out).toBe(
      'imported: 1 new, 0 known, 0 in conflict, 1 about claims not in this ledger (kept, not applied)\n',
    );
    expect((await chancery(['review', '--ledger', empty])).out).toContain('the claim is not in this ledger');
  });
});

test('list: text and JSON, one kind at a time', async () => {
  const { run } = await desk();
  const { out } = await run(['review', '--below', '0.95', '--kind', 'unsure', '--json']);
  const doubts = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(doubts).toHaveLength(9);
  expect(doubts[0]).toMatchObject({ kind: 'unsure', claims: [{ confidence: 0.9, evidence: {} }] });
  expect((await run(['review', '--kind', 'alike'])).out).toBe('Nothing to review.\n');
});
