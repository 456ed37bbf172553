import type { WriteStream } from 'node:tty';
import type { Effects, Output } from './effects.ts';

/** The world as it is: this process's streams, files and clock. Whatever takes time to load is loaded when first asked for. */
export function realEffects(): Effects {
  let reader: ReturnType<Effects['chancery']> | undefined;
  return {
    stdout: outputOf(process.stdout, 'standard output'),
    stderr: outputOf(process.stderr, 'standard error'),
    async input() {
      const { openInput } = await import('./terminal-input.ts');
      return openInput();
    },
    env: process.env,
    now: Date.now,
    async page() {
      const { loadPageBundle } = await import('../exports/page-bundle.ts');
      return loadPageBundle();
    },
    async writeFile(path, text) {
      const { writeWholeFile } = await import('./file-writing.ts');
      await writeWholeFile(path, text);
    },
    async temporaryFolder() {
      const [{ mkdtemp }, { tmpdir }, { join }] = await Promise.all([
        import('node:fs/promises'),
        import('node:os'),
        import('node:path'),
      ]);
      return mkdtemp(join(tmpdir(), 'chancery-'));
    },
    chancery() {
      reader ??= import('../pipeline/index.ts').then(({ loadChancery }) => loadChancery());
      return reader;
    },
    async dateTogether(readings) {
      const { dateTogether } = await import('../pipeline/index.ts');
      return dateTogether(readings);
    },
    async topicsBearingOn(reading) {
      const { topicsBearingOn } = await import('../pipeline/index.ts');
      return topicsBearingOn(reading);
    },
    async fold(readings, vantage, traced = []) {
      const { briefOf } = await import('../pipeline/index.ts');
      return briefOf(readings, { traced, ...(vantage && { vantage }) });
    },
    async ledger(file, mode) {
      const { openLedger } = await import('../store/sqlite.ts');
      return openLedger(file, { mode });
    },
    async listen(answer, place) {
      const { listen } = await import('../server/listening.ts');
      return listen(answer, place);
    },
    async openBrowser(url) {
      const { spawn } = await import('node:child_process');
      const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
      const child = spawn(command!, [...args, url], { detached: true, stdio: 'ignore' });
      // No browser, no harm: the address is printed.
      child.on('error', () => {});
      child.unref();
    },
    untilStopped: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
      }),
    async gazetteer() {
      const { loadGazetteer } = await import('../gazetteer/gazetteer.ts');
      return loadGazetteer();
    },
  };
}

/** What shows an address on each system. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

function outputOf(stream: WriteStream, name: string): Output {
  // Errors reach the writer through its promise; without a listener they would end the process first.
  stream.on('error', () => {});
  const write = (text: string) =>
    new Promise<void>((resolve, reject) => {
      stream.write(text, (error) => (error ? reject(error) : resolve()));
    });
  return {
    isTTY: stream.isTTY === true,
    columns: stream.columns,
    async write(text) {
      try {
        await write(text);
      } catch (error) {
        const { writingFailure } = await import('./file-writing.ts');
        throw writingFailure(error, name);
      }
    },
  };
}
