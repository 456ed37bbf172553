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

export async function* splitLines(path: string, source: Bytes, limits: Limits): AsyncGenerator<RawLine | BadLine> {
  let parts: Uint8Array[] = [];
  let held = 0;
  let number = 1;
  let overlong = false;
  for await (const chunk of source) {
    let from = 0;
    for (let end = chunk.indexOf(10, from); end >= 0; end = chunk.indexOf(10, from)) {
      if (!overlong) {
        parts.push(chunk.subarray(from, end));
        const bytes = Buffer.concat(parts);
        if (bytes.length > 0) yield { number, bytes };
      }
      parts = [];
      held = 0;
      overlong = false;
      number++;
      from = end + 1;
    }
    held += chunk.length - from;
    if (!overlong && held > limits.reportBytes) {
      overlong = true;
      parts = [];
      yield { number, failure: tooLarge(`${path} line ${number}`, limits.reportBytes) };
    }
    // A copy: the stream may use its buffer again.
    if (!overlong && from < chunk.length) parts.push(Uint8Array.prototype.slice.call(chunk, from));
  }
  if (!overlong && held > 0) yield { number, bytes: Buffer.concat(parts) };
}

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
