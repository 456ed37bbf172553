import { CommanderError } from 'commander';
import { Failure } from '../model/failure.ts';
import { complaint } from './complaint.ts';
import type { Effects } from './effects.ts';
import { defineProgram } from './program.ts';
import { BUGS, VERSION } from './version.ts';

/** Runs one command line (without the program's own name) and gives the exit code; never throws. */
export async function run(args: readonly string[], effects: Effects): Promise<number> {
  try {
    await defineProgram(effects).parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    return report(error, effects).catch(() => 1);
  }
}

async function report(error: unknown, effects: Effects): Promise<number> {
  if (isClosedPipe(error)) return 0;
  // Commander has said what was wrong already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof Failure) {
    await effects.stderr.write(complaint(error.message));
    return error.exitCode;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  await effects.stderr.write(
    `${stack}\n\nchancery: this is a fault in Chancery ${VERSION}, not in your input. ` +
      `Please report it with the lines above${BUGS === null ? '' : `: ${BUGS}`}\n`,
  );
  return 1;
}

const isClosedPipe = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EPIPE';
