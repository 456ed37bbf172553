import { extname } from 'node:path';
import { Failure } from '../model/failure.ts';
import type { Effects } from './effects.ts';

export type Format = 'text' | 'json' | 'md' | 'html';

export interface OutputChoice {
  readonly format?: Format;
  readonly json?: boolean;
  readonly output?: string;
}

const BY_ENDING: Readonly<Record<string, Format>> = {
  '': 'text',
  '.txt': 'text',
  '.text': 'text',
  '.log': 'text',
  '.json': 'json',
  '.jsonl': 'json',
  '.md': 'md',
  '.html': 'html',
  '.htm': 'html',
};

/**
 * The format asked for, or the one the output file's name tells; text where neither says anything.
 * @throws Failure when the name tells a format that is not to be had: nobody wants plain text called `brief.pdf`
 */
export function formatOf(choice: OutputChoice, offered: readonly Format[]): Format {
  if (choice.json) return 'json';
  if (choice.format !== undefined) return choice.format;
  const ending = extname(choice.output ?? '').toLowerCase();
  const told = Object.hasOwn(BY_ENDING, ending) ? BY_ENDING[ending] : undefined;
  if (told !== undefined && offered.includes(told)) return told;
  throw new Failure(`no such format: ${ending} (--output); choose from ${offered.join(', ')} with --format`);
}

export const isToFile = (choice: OutputChoice): boolean => choice.output !== undefined && choice.output !== '-';

/** Writes a whole document to the file asked for, or to standard output. */
export async function deliver(effects: Effects, choice: OutputChoice, document: string): Promise<void> {
  if (!isToFile(choice)) return effects.stdout.write(document);
  await effects.writeFile(choice.output!, document);
  if (effects.stderr.isTTY) await effects.stderr.write(`written: ${choice.output}\n`);
}

/** Takes a document in pieces: to standard output as they come, to a file as a whole at the end. */
export interface Printer {
  readonly isFile: boolean;
  print(piece: string): Promise<void>;
  finish(): Promise<void>;
}

export function printer(effects: Effects, choice: OutputChoice): Printer {
  if (!isToFile(choice)) {
    return { isFile: false, print: (piece) => effects.stdout.write(piece), finish: async () => {} };
  }
  const pieces: string[] = [];
  return {
    isFile: true,
    print: async (piece) => {
      pieces.push(piece);
    },
    finish: () => deliver(effects, choice, pieces.join('')),
  };
}
