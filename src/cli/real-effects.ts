import type { WriteStream } from 'node:tty';
import type { Effects, Output } from './effects.ts';

/** The world as it is: this process's streams, files and clock. Whatever takes time to load is loaded when first asked for. */
export function realEffects(): Effects {
  return {
    stdout: outputOf(process.stdout, 'standard output'),
    stderr: outputOf(process.stderr, 'standard error'),
    env: process.env,
    now: Date.now,
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
    async chancery() {
      const { loadChancery } = await import('../pipeline/index.ts');
      return loadChancery();
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
    async gazetteer() {
      const { loadGazetteer } = await import('../gazetteer/gazetteer.ts');
      return loadGazetteer();
    },
  };
}

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
