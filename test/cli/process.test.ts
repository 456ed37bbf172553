import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const BIN = fileURLToPath(new URL('../../bin/chancery', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'chancery-process-'));
afterAll(() => rmSync(folder, { recursive: true }));

const REPORT = 'Peru signs charter\n\nPeru signed the Artemis Accords on 3 May 2024, the foreign ministry said.\n';
const report = join(folder, 'report.txt');
writeFileSync(report, REPORT);

function chancery(args: readonly string[], options: { input?: string; bin?: string; env?: NodeJS.ProcessEnv } = {}) {
  const { status, stdout, stderr } = spawnSync(options.bin ?? BIN, args, {
    encoding: 'utf8',
    input: options.input,
    env: { ...process.env, ...options.env },
  });
  return { status, stdout, stderr };
}

describe('the real process', () => {
  test('reads a file and answers on standard output', () => {
    const { status, stdout, stderr } = chancery(['text', report]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Peru signed the Artemis Accords on 3 May 2024, the foreign ministry said.');
  });

  test('reads standard input as -', () => {
    expect(JSON.parse(chancery(['text', '-', '--json'], { input: REPORT }).stdout).report.path).toBe('-');
  });

  test('review takes lines from standard input', () => {
    const ledger = join(folder, 'review.chancery');
    expect(chancery(['read', report, '--ledger', ledger]).status).toBe(0);
    const args = ['review', '--interactive', '--ledger', ledger, '--below', '1', '--by', 'A. Reader'];
    const { status, stdout, stderr } = chancery(args, { input: 'a\nr a slip\n' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(
      /\[Peru signed the Artemis Accords[\s\S]*> a\nkept: accept [\s\S]*Nothing is left to review\.\n$/,
    );
  });

  test('a path that does not exist: one plain line and exit 2', () => {
    const { status, stdout, stderr } = chancery(['brief', join(folder, 'nothing.txt')]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^chancery: .*nothing\.txt.*\nchancery: no report could be read.*\n$/);
    expect(stderr).not.toContain('    at ');
  });

  test('an output that cannot be written: one plain line and exit 2', () => {
    const { status, stderr } = chancery(['brief', report, '-o', join(folder, 'no', 'such', 'x.html')]);
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^chancery: cannot write: .*x\.html \(--output\); its folder does not exist: make it first\n$/,
    );
  });

  test.skipIf(!existsSync('/dev/full'))('a full disk says so, on a file and on standard output', () => {
    const line = (where: string) => `chancery: cannot write: ${where}; the disk is full: free some space\n`;
    const toFile = chancery(['text', report, '-o', '/dev/full']);
    expect(toFile).toMatchObject({ status: 2, stderr: line('/dev/full (--output)') });
    expect(lstatSync('/dev/full').isCharacterDevice()).toBe(true);
    const piped = chancery(['-c', '"$1" text "$2" > /dev/full', 'sh', BIN, report], { bin: '/bin/sh' });
    expect(piped).toMatchObject({ status: 2, stderr: line('standard output') });
  });

  test('an output file is replaced whole, through links, with its permissions', () => {
    const target = join(folder, 'kept.txt');
    writeFileSync(target, 'old');
    chmodSync(target, 0o640);
    symlinkSync(target, join(folder, 'link.txt'));
    expect(chancery(['text', report, '-o', join(folder, 'link.txt')])).toMatchObject({ status: 0, stderr: '' });
    expect(lstatSync(join(folder, 'link.txt')).isSymbolicLink()).toBe(true);
    expect(statSync(target).mode & 0o777).toBe(0o640);
    expect(readFileSync(target, 'utf8')).toContain('Peru signed');
  });

  test('is silent when the reader of its output goes away', async () => {
    const child = spawn(BIN, ['text', ...Array.from({ length: 400 }, () => report), '--json']);
    let stderr = '';
    child.stderr.on('data', (data) => {
      stderr += data;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const [code] = await once(child, 'exit');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('a signal to the launcher reaches the program: nothing stays behind', async () => {
    const child: ChildProcess = spawn(BIN, ['text', '-'], { stdio: ['pipe', 'ignore', 'ignore'] });
    await once(child, 'spawn');
    child.kill('SIGTERM');
    expect((await once(child, 'exit'))[1]).toBe('SIGTERM');
  });
});

describe('the launcher', () => {
  test('finds its folder through symbolic links, also relative ones', () => {
    mkdirSync(join(folder, 'a'));
    symlinkSync(BIN, join(folder, 'a', 'first'));
    symlinkSync(join('a', 'first'), join(folder, 'second'));
    expect(chancery(['--version'], { bin: join(folder, 'second') })).toMatchObject({ status: 0, stderr: '' });
  });

  /** An installed package: built JavaScript, and the launcher beside it. */
  function installed(name: string): { bin: string; modules: string } {
    const modules = join(folder, name, 'node_modules');
    const root = join(modules, 'chancery');
    mkdirSync(join(root, 'bin'), { recursive: true });
    mkdirSync(join(root, 'dist', 'cli'), { recursive: true });
    cpSync(BIN, join(root, 'bin', 'chancery'));
    writeFileSync(join(root, 'package.json'), '{"type":"module"}');
    writeFileSync(join(root, 'dist', 'cli', 'main.js'), 'console.log("built", process.execPath);');
    return { bin: join(root, 'bin', 'chancery'), modules };
  }

  function fakeNode(path: string, version: string): void {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `#!/bin/sh\necho ${version}\n`);
    chmodSync(path, 0o755);
  }

  test('runs the built program with the Node hoisted beside the package', () => {
    const { bin, modules } = installed('hoisted');
    mkdirSync(join(modules, '.bin'));
    symlinkSync(process.execPath, join(modules, '.bin', 'node'));
    const { status, stdout } = chancery([], { bin, env: { PATH: '/usr/bin:/bin' } });
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/^built /) });
  });

  test('takes Node from PATH when none is beside it, and refuses one that is too old', () => {
    const { bin } = installed('path');
    const good = join(folder, 'good');
    mkdirSync(good);
    symlinkSync(process.execPath, join(good, 'node'));
    expect(chancery([], { bin, env: { PATH: `${good}:/usr/bin:/bin` } }).stdout).toMatch(/^built /);
    fakeNode(join(folder, 'old', 'node'), '20.20.2');
    expect(chancery([], { bin, env: { PATH: `${join(folder, 'old')}:/usr/bin:/bin` } })).toEqual({
      status: 2,
      stdout: '',
      stderr: `chancery: Node.js too old: 20.20.2 (${join(folder, 'old', 'node')}); install Node.js 24 or newer\n`,
    });
  });

  test('says when nothing is built', () => {
    const { bin, modules } = installed('unbuilt');
    rmSync(join(modules, 'chancery', 'dist'), { recursive: true });
    expect(chancery([], { bin })).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^chancery: nothing to run: /),
    });
  });
});
