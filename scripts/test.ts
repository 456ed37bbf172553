import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** `npm test`: lint and format, types, unused code, tests; one closing line `N passed, N failed`. */

interface Check {
  readonly name: string;
  readonly command: readonly string[];
}

const CHECKS: readonly Check[] = [
  { name: 'lint and format', command: ['biome', 'check', '.'] },
  { name: 'types', command: ['tsc', '-p', '.'] },
  { name: 'types of the page', command: ['tsc', '-p', 'web'] },
  { name: 'types of the page’s tests', command: ['tsc', '-p', 'test/web'] },
  { name: 'unused code and dependencies', command: ['knip'] },
];

if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(`node ${process.versions.node} (npm test); run npm install first, it brings Node 24`);
  process.exit(2);
}

const run = (command: readonly string[], env: NodeJS.ProcessEnv = process.env): number =>
  spawnSync(command[0]!, command.slice(1), { stdio: 'inherit', env }).status ?? 1;

let passed = 0;
let failed = 0;
for (const { name, command } of CHECKS) {
  console.log(`\n> ${name}`);
  if (run(command) === 0) passed++;
  else {
    failed++;
    console.log(`failed: ${name}`);
  }
}

console.log('\n> tests');
const scratch = mkdtempSync(join(tmpdir(), 'chancery-test-'));
const results = join(scratch, 'results.json');
const status = run([
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${results}`,
  ...process.argv.slice(2),
]);
let skipped = 0;
if (existsSync(results)) {
  const summary = JSON.parse(readFileSync(results, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
  };
  passed += summary.numPassedTests;
  failed += summary.numFailedTests;
  skipped = summary.numPendingTests;
  if (status !== 0 && summary.numFailedTests === 0) failed++;
} else failed++;
rmSync(scratch, { recursive: true, force: true });

console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
