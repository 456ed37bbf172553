import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of its own for one test, gone afterwards. A test that runs beside others hands in its own `finished`. */
export function testFolder(finished: (clean: () => void) => void = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-store-'));
  chmodSync(folder, 0o755);
  finished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
