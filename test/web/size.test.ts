import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { realEffects } from '../../src/cli/real-effects.ts';
import { run } from '../../src/cli/run.ts';

const LIMIT = 600_000;

const root = join(import.meta.dirname, '../..');
const shared = join(root, '../shared/reports');
const five = existsSync(shared)
  ? readdirSync(shared)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => join(shared, name))
  : [];

async function sizeOf(paths: readonly string[]): Promise<number> {
  let size = 0;
  const quiet = { isTTY: false, columns: undefined, write: async () => {} };
  const stdout = {
    ...quiet,
    write: async (text: string) => {
      size += Buffer.byteLength(text);
    },
  };
  expect(await run(['brief', ...paths, '--format', 'html'], { ...realEffects(), stdout, stderr: quiet })).toBe(0);
  return size;
}

test.skipIf(five.length === 0)(
  `the dossier of the five reports in one file${five.length === 0 ? ' (../shared/reports is not there)' : ''}`,
  async () => expect(await sizeOf(five)).toBeLessThan(LIMIT),
);

test('the dossier of the example reports in one file', async () => {
  expect(await sizeOf([join(root, 'examples/reports')])).toBeLessThan(LIMIT);
});
