import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bounds, readAll, rowOf } from './tracing.ts';

const folder = new URL('../../../shared/reports/', import.meta.url);
const isThere = existsSync(folder);

/** The structure worked out by hand beside the five reports; report n of the folder is path n + 1. */
describe.skipIf(!isThere)('the five reports (skipped without ../shared/reports)', () => {
  const texts = isThere
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .sort()
        .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    : [];
  const row = (party: string, step: string) => rowOf(readAll(texts), 'abraham-accords', party, step);
  const merged = (found: ReturnType<typeof row>, ...paths: readonly string[]) =>
    found.merges.some(({ evidence }) => paths.every((path) => evidence.some((each) => each.path === path)));

  test('Kazakhstan will join: two institutions at least, eight voices at most', () => {
    const found = row('KAZ', 'expected');
    expect(bounds(found)).toBe('2-8');
    expect(found.list.slice(0, 2).map(({ kind }) => kind)).toEqual(['party-statement', 'other-party-statement']);
  });

  test('the president’s post is merged across two reports, the scoop across two others', () => {
    const found = row('KAZ', 'expected');
    expect(merged(found, '2.txt', '4.txt')).toBe(true);
    expect(merged(found, '3.txt', '5.txt')).toBe(true);
    expect(row('KAZ', 'announced').lower).toBe(2);
  });

  test('one agency’s sentence in two reports is one origin', () => {
    const found = row('UZB', 'floated');
    expect(bounds(found)).toBe('1-1');
    expect(merged(found, '2.txt', '3.txt')).toBe(true);
  });

  test('an older story counts for the older step only', () => {
    const found = row('KAZ', 'floated');
    expect(bounds(found)).toBe('1-5');
    expect(row('KAZ', 'expected').list.flatMap(({ reports }) => reports.map(({ path }) => path))).not.toContain(
      '1.txt',
    );
  });
});
