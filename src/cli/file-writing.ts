import { chmod, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { Failure } from '../model/failure.ts';

/**
 * Writes a whole file. A regular one is written beside the target first, so that a full disk never leaves half a file
 * under its name; links are followed, and devices and pipes are written to as they are.
 */
export async function writeWholeFile(path: string, text: string): Promise<void> {
  try {
    const before = await stat(path).catch(() => null);
    if (before && !before.isFile()) return await writeFile(path, text);
    const target = before ? await realpath(path) : path;
    const draft = `${target}.${process.pid}.tmp`;
    try {
      await writeFile(draft, text, { flag: 'wx' });
      if (before) await chmod(draft, before.mode & 0o7777);
      await rename(draft, target);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') await rm(draft, { force: true }).catch(() => {});
      throw error;
    }
  } catch (error) {
    throw writingFailure(error, `${path} (--output)`);
  }
}

/** A plain failure for what the user can mend; anything else as it was. */
export function writingFailure(error: unknown, where: string): unknown {
  const advice = ADVICE[(error as NodeJS.ErrnoException).code ?? ''];
  return advice === undefined ? error : new Failure(`cannot write: ${where}; ${advice}`);
}

const ADVICE: Readonly<Record<string, string>> = {
  EACCES: 'no permission: choose another place',
  EPERM: 'no permission: choose another place',
  EROFS: 'the file system is read-only: choose another place',
  ENOENT: 'its folder does not exist: make it first',
  ENOTDIR: 'part of the path is a file: check it',
  EISDIR: 'it is a folder: give a file name',
  ENOSPC: 'the disk is full: free some space',
  EDQUOT: 'the disk quota is used up: free some space',
  EFBIG: 'the file would be too large: choose another place',
  EIO: 'the device fails: check it',
  ENAMETOOLONG: 'the name is too long: choose a shorter one',
};
