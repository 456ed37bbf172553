import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withGrowingArchive } from '../../src/cli/archive.ts';
import { foldBrief } from '../../src/cli/brief-gathering.ts';
import type { Effects } from '../../src/cli/effects.ts';
import { realEffects } from '../../src/cli/real-effects.ts';
import { shelfOf } from '../../src/cli/serving-shelf.ts';
import { dossierOf } from '../../src/exports/dossier-data.ts';
import { renderJsonBrief } from '../../src/exports/json-brief.ts';
import { plainJson } from '../../src/exports/plain-json.ts';
import type { DecisionOrder } from '../../src/exports/review-schema.ts';
import { openLedger } from '../../src/store/sqlite.ts';
import { testFolder } from '../store/folder.ts';
import { readingsToShuffle } from './shuffles.ts';

const BY = { by: 'A. Reader', why: 'a slip' };
const ALL = { frameworks: [], parties: [], words: [] };

test('after every decision the brief is the one that folding everything anew gives', async () => {
  const ledger = join(testFolder(), 'folded.chancery');
  const store = openLedger(ledger, { mode: 'write' });
  const [late, ...readings] = await readingsToShuffle();
  for await (const _ of store.putAll(readings, { rules: 1, program: 'test' }));
  const folds: number[] = [];
  const real = realEffects();
  const fold: Effects['fold'] = (told, ...more) => {
    folds.push(told.reduce((sum, { claims }) => sum + claims.length, 0));
    return real.fold(told, ...more);
  };
  await withGrowingArchive(real, [], ledger, async (growing) => {
    const shelf = await shelfOf({ ...real, fold }, growing, ledger);
    const compare = async () => {
      const brief = await shelf.brief();
      const anew = await foldBrief(real, await growing.archive(), ALL);
      expect(renderJsonBrief(brief)).toBe(renderJsonBrief(anew));
      expect(plainJson(dossierOf(brief))).toBe(plainJson(dossierOf(anew)));
      return brief;
    };
    const first = await compare();
    const claims = [...first.claims.values()];
    const [one, two] = [claims[0]!, claims.find(({ framework }) => framework.id !== claims[0]!.framework.id)!];
    const orders: DecisionOrder[] = [
      { action: 'accept', claims: [one.id], ...BY },
      { action: 'reject', claims: [one.id], ...BY },
      { action: 'edit', claims: [two.id], change: { framework: one.framework.id, step: 'declined' }, ...BY },
      { action: 'merge', of: 'framework', from: two.framework.id, into: one.framework.id, ...BY },
      { action: 'merge', of: 'party', from: one.party.id, into: two.party.id, ...BY },
      { action: 'split', of: 'framework', from: two.framework.id, into: null, claims: [], ...BY },
      { action: 'split', of: 'framework', from: one.framework.id, into: 'Lantern Pact', claims: [two.id], ...BY },
      { action: 'withdraw', claims: [two.id], ...BY },
      { action: 'withdraw', claims: [one.id], ...BY },
    ];
    const foldsAfter: number[] = [];
    for (const order of orders) {
      await shelf.desk!.decide(order);
      await compare();
      foldsAfter.push(folds.length);
    }
    const [whole, ...parts] = folds;
    expect(whole).toBe(claims.length);
    // An accepted claim counts as before: nothing is folded for it.
    expect(foldsAfter.slice(0, 2)).toEqual([1, 2]);
    expect(Math.min(...parts)).toBeLessThan(whole! / 2);
    for await (const _ of store.putAll([late!], { rules: 1, program: 'test' }));
    await compare();
    expect(folds.at(-1)).toBeGreaterThan(whole!);
  });
  await store.close();
}, 60_000);
