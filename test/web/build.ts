import { execFileSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Before the tests: the page as its sources are now. Takes 2 s, and only when they have changed. */
export default function buildPage(): void {
  const sources = globSync('{web,src/exports,src/ledger,src/model,src/text}/**/*.{ts,tsx,css,tsv}', { cwd: root });
  const changed = Math.max(...sources.map((file) => statSync(join(root, file)).mtimeMs));
  const built = statSync(join(root, 'dist/web/page.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built >= changed) return;
  // In a process of its own: the tests' own NODE_ENV would build another page.
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  execFileSync('vite', ['build', '--config', 'web/vite.config.ts', '--logLevel', 'warn'], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
}
