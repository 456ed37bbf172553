import { Failure } from '../model/failure.ts';
import { type Bytes, tooLarge } from './bytes.ts';
import type { Limits } from './limits.ts';

/** Bytes in, lines out with their numbers from 1; one line at a time in memory. */
export interface RawLine {
  readonly number: number;
  readonly bytes: Uint8Array;
}

export interface BadLine {
  readonly number: number;
  readonly failure: Failure;
}

/** Blank lines are counted and left out, as is white space before a line. */
export async function* splitLines(path: string, source: Bytes, limits: Limits): AsyncGenerator<RawLine | BadLine> {
  let parts: Uint8Array[] = [];
  let held = 0;
  let number = 1;
  let overlong = false;
  for await (const chunk of source) {
    let from = 0;
    while (from < chunk.length) {
      // Byte by byte and without a word to the reader: blank lines pack a thousandfold, so there may be any number of them.
      if (held === 0 && isBlank(chunk[from]!)) {
        if (chunk[from] === LINE_FEED) number++;
        from++;
        continue;
      }
      const end = chunk.indexOf(LINE_FEED, from);
      const until = end < 0 ? chunk.length : end;
      held += until - from;
      if (!overlong && held > limits.reportBytes) {
        overlong = true;
        parts = [];
        yield { number, failure: tooLarge(`${path} line ${number}`, limits.reportBytes) };
      }
      // A copy: the stream may use its buffer again.
      if (!overlong) parts.push(Uint8Array.prototype.slice.call(chunk, from, until));
      from = until;
      if (end < 0) break;
      if (!overlong) yield { number, bytes: Buffer.concat(parts) };
      parts = [];
      held = 0;
      overlong = false;
    }
  }
  if (!overlong && held > 0) yield { number, bytes: Buffer.concat(parts) };
}

const LINE_FEED = 10;
const isBlank = (byte: number): boolean => byte === LINE_FEED || byte === 13 || byte === 32 || byte === 9;

/** Passes bytes on until there are implausibly many for the size of the packed file. */
export async function* guardInflation(path: string, source: Bytes, packed: number, limits: Limits): Bytes {
  const most = Math.max(limits.reportBytes * 4, packed * limits.inflation);
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > most) {
      throw new Failure(
        `expands too far: ${packed} bytes to more than ${most} (${path}); unpack it and look at it first`,
      );
    }
    yield chunk;
  }
}
