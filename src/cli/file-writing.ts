import { rename, rm, writeFile } from 'node:fs/promises';
import { Failure } from '../model/failure.ts';

/** Writes beside the target first, so that a full disk never leaves half a file under its name. */
export async function writeWholeFile(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(draft, text);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {});
    const advice = ADVICE[(error as NodeJS.ErrnoException).code ?? ''];
    if (advice === undefined) throw error;
    throw new Failure(`cannot write: ${path} (--output); ${advice}`);
  }
}

const ADVICE: Record<string, string> = {
  EACCES: 'no permission: choose another place',
  EPERM: 'no permission: choose another place',
  EROFS: 'the file system is read-only: choose another place',
  ENOENT: 'its folder does not exist: make it first',
  ENOTDIR: 'part of the path is a file: check it',
  EISDIR: 'it is a folder: give a file name',
  ENOSPC: 'the disk is full: free some space',
  EDQUOT: 'the disk quota is used up: free some space',
  ENAMETOOLONG: 'the name is too long: choose a shorter one',
};
