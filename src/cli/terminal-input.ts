import { createInterface } from 'node:readline';
import type { Input } from './effects.ts';

/** Standard input, line by line. On a terminal lines can be edited, and Ctrl-C and Ctrl-D end it. */
export function openInput(): Input {
  const isTTY = process.stdin.isTTY === true && process.stdout.isTTY === true;
  const lines = createInterface({ input: process.stdin, ...(isTTY && { output: process.stdout }), terminal: isTTY });
  lines.on('SIGINT', () => lines.close());
  const each = lines[Symbol.asyncIterator]();
  return {
    isTTY,
    async line(prompt) {
      if (isTTY) {
        lines.setPrompt(prompt);
        lines.prompt();
      }
      const { done, value } = await each.next();
      return done ? null : value;
    },
    close: () => lines.close(),
  };
}
