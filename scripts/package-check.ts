import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * `node scripts/package-check.ts`: packs Chancery, installs it in an empty folder as a stranger would (npm and whatever
 * Node is on PATH), runs it there, and uses it as a library with its types. Says what works; exit code 1 when something
 * does not. Takes half a minute and the network, so `npm test` leaves it out.
 */

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'chancery-package-'));
// Nothing of this checkout may help: not its Node, not its modules.
const PATH = (process.env.PATH ?? '').split(delimiter).filter((part) => !part.includes('node_modules'));
const env = { PATH: PATH.join(delimiter), HOME: folder, npm_config_cache: join(tmpdir(), 'chancery-package-cache') };

const inFolder = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

const USE = `import { brief, Failure, type Ledger, openLedger, read, STEPS } from 'chancery';

const failures: string[] = [];
let claims = 0;
for await (const reading of read(['reports', 'missing.txt'], (failure: Failure, path: string) => failures.push(path))) {
  const title: string | null = reading.title;
  claims += title === null ? 0 : reading.claims.length;
}
const ledger: Ledger = await brief(['reports']);
const step: (typeof STEPS)[number] | undefined = ledger.frameworks[0]?.standings[0]?.step;
if (claims === 0 || step === undefined || failures.join() !== 'missing.txt') throw new Error('nothing read');
const store = openLedger('some.ledger', { mode: 'write' });
await store.close();
console.log(claims, 'claims of', ledger.frameworks.length, 'frameworks');
`;

const CHECKS: readonly (readonly [string, () => string])[] = [
  [
    'npm pack',
    () => execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: root, encoding: 'utf8' }),
  ],
  [
    'npm install in an empty folder',
    () => {
      writeFileSync(join(folder, 'package.json'), '{"name":"stranger","private":true,"type":"module"}');
      const [tarball] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
      return inFolder('npm', 'install', '--loglevel=error', '--no-audit', '--no-fund', join(folder, tarball!));
    },
  ],
  [
    'npx chancery brief',
    () => {
      mkdirSync(join(folder, 'reports'));
      const name = 'podgorica-herald-2026-03-27.txt';
      cpSync(join(folder, 'node_modules/chancery/examples/reports', name), join(folder, 'reports', name));
      return inFolder('npx', 'chancery', 'brief', 'reports', '--json').slice(0, 0);
    },
  ],
  ['npx chancery demo', () => inFolder('npx', 'chancery', 'demo').slice(0, 0)],
  [
    'types',
    () => {
      writeFileSync(join(folder, 'use.ts'), USE);
      const options = ['--strict', '--target', 'es2024', '--module', 'nodenext', '--noEmit', '--ignoreConfig'];
      return execFileSync('tsc', [...options, 'use.ts'], { cwd: folder, encoding: 'utf8' });
    },
  ],
  ['import as a library', () => inFolder('npm', 'exec', '--', 'node', 'use.ts')],
];

let failed = 0;
for (const [name, check] of CHECKS) {
  try {
    console.log(`works: ${name}  ${check().trim().split('\n').at(-1)}`.trimEnd());
  } catch (error) {
    const { stdout, stderr, message } = error as Error & { stdout?: string; stderr?: string };
    console.log(`FAILS: ${name}\n${stdout ?? ''}${stderr ?? message}`);
    failed++;
  }
}
rmSync(folder, { recursive: true });
process.exit(failed === 0 ? 0 : 1);
