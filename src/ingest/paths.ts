import type { Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../model/failure.ts';
import { isReadableName } from './format.ts';

/** Paths as given in; every file to read out, in a fixed order, or what is wrong with a path. */
export type FoundPath =
  | { readonly path: string; readonly bytes: number }
  | { readonly path: string; readonly failure: Failure };

export async function* findFiles(
  path: string,
  onNote: (path: string, note: string) => void,
): AsyncGenerator<FoundPath> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) {
      const passed: string[] = [];
      yield* walk(path, new Set(), passed);
      if (passed.length > 0) onNote(path, passedOver(passed));
    } else yield asFile(path, stats);
  } catch (error) {
    yield { path, failure: pathFailure(path, error) };
  }
}

/**
 * Sorted by name, so that the same folder always reads the same way. A folder entered before is not entered again, by
 * whatever link: folders that link to one another would have more ways through them than files.
 */
async function* walk(folder: string, entered: Set<string>, passed: string[]): AsyncGenerator<FoundPath> {
  const real = await realpath(folder);
  if (entered.has(real)) return;
  entered.add(real);
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  for (const name of names) {
    const path = join(folder, name);
    try {
      const stats = await stat(path);
      if (stats.isDirectory()) yield* walk(path, entered, passed);
      else if (isReadableName(name)) yield asFile(path, stats);
      else passed.push(name);
    } catch (error) {
      yield { path, failure: pathFailure(path, error) };
    }
  }
}

function passedOver(names: readonly string[]): string {
  const some = names.slice(0, 3).join(', ') + (names.length > 3 ? ' …' : '');
  return names.length === 1
    ? `1 file passed over, not a report by its name: ${some}`
    : `${names.length} files passed over, not reports by their names: ${some}`;
}

function asFile(path: string, stats: Stats): FoundPath {
  if (stats.isFile() || stats.isFIFO() || stats.isCharacterDevice()) return { path, bytes: stats.size };
  return { path, failure: new Failure(`not a file: ${kindOf(stats)} (${path}); name a file or a folder`) };
}

const kindOf = (stats: Stats): string =>
  stats.isSocket() ? 'socket' : stats.isBlockDevice() ? 'device' : 'special file';

/** What the operating system said, in a line that says what to do. Anything it should not say is a bug and is thrown. */
export function pathFailure(path: string, error: unknown): Failure {
  const code = (error as NodeJS.ErrnoException).code;
  switch (code) {
    case 'ENOENT':
      return new Failure(`no such file or folder: ${path}; check the path`);
    case 'EACCES':
    case 'EPERM':
      return new Failure(`no permission to read: ${path}; change its permissions or run as its owner`);
    case 'ELOOP':
      return new Failure(`link that leads to itself: ${path}; mend or remove the link`);
    case 'ENOTDIR':
      return new Failure(`not a folder on the way: ${path}; check the path`);
    case 'ENAMETOOLONG':
      return new Failure(`path too long: ${path.slice(0, 80)}…; check the path`);
    case 'EIO':
    case 'EMFILE':
    case 'EISDIR':
      return new Failure(`cannot be read: ${code} (${path}); check the disk and try again`);
    default:
      throw error;
  }
}
