import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Dispute } from '../../src/model/dispute.ts';
import type { Reading } from '../../src/model/reading.ts';
import { briefOf, dateTogether, loadChancery } from '../../src/pipeline/index.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/reports');

describe.skipIf(!existsSync(FOLDER))('the five shared reports (needs ../shared/reports)', async () => {
  const readings: Reading[] = [];
  if (existsSync(FOLDER)) {
    const chancery = loadChancery();
    for await (const report of chancery.ingest([FOLDER]))
      if (!('failure' in report) && report.path.endsWith('.txt')) readings.push(chancery.read(report));
  }
  const { disputes, framing } = briefOf(dateTogether(readings));
  const find = (kind: Dispute['kind'], what: RegExp) =>
    disputes.find((one) => one.kind === kind && what.test(one.what));
  const reportsOf = (dispute: Dispute | undefined) =>
    dispute?.sides.map(({ cited }) => cited.map(({ path }) => path.split('/').at(-1)!.slice(0, 3)).sort());

  test('who the 2020 members are: one lists Sudan, three leave it out without denying it, one counts four', () => {
    const found = find('list', /Sudan listed by 1 report, left out by 3, denied by none/);
    expect(reportsOf(found)).toEqual([['004'], ['001', '002', '003'], ['000']]);
    expect(found!.preferences.map(({ rule, side }) => [rule, side])).toEqual([['R3', 0]]);
  });

  test('who hopes that the entry revives the accords: an envoy, or an unnamed second source', () => {
    const found = find('attribution', /Witkoff/);
    expect(found!.sides.map(({ says }) => says).sort()).toEqual([
      'A second source familiar with the matter',
      'Steve Witkoff',
    ]);
    expect(reportsOf(found)!.flat().sort()).toEqual(['001', '002']);
  });

  test('who announced: the president of another state, or the party itself', () => {
    expect(reportsOf(find('first', /announced/))!.flat()).toEqual(expect.arrayContaining(['001', '004']));
  });

  test('Saudi Arabia: conditional in three reports, refused in one', () => {
    expect(reportsOf(find('exclusive', /conditional or declined/))).toEqual([['001', '002', '004'], ['004']]);
  });

  test('what is worded differently: a state in scare quotes, the war, whose accords they are', () => {
    const wordings = new Map(framing.map((one) => [one.name, one.wordings.map(({ words }) => words)]));
    expect(wordings.get('Israel')).toEqual(['Israel', '‘Israeli’']);
    expect(wordings.get('Abraham Accords')).toEqual(
      expect.arrayContaining(['Trump-brokered Abraham Accords', 'US-brokered Abraham Accords', 'my Abraham Accords']),
    );
    expect(wordings.get('fighting in Gaza')).toEqual(expect.arrayContaining(['Gaza war', 'assault on the Gaza Strip']));
    expect(wordings.size).toBe(3);
  });

  test('nothing else is in dispute', () => {
    expect(disputes).toHaveLength(4);
  });
});
