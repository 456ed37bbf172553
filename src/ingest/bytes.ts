import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Failure } from '../model/failure.ts';
import { pathFailure } from './paths.ts';

/** Chunks of a file or of standard input in, chunks out, inflated when they are gzip; nothing is read ahead of its reader. */
export type Bytes = AsyncIterable<Uint8Array>;

export async function* readFileBytes(path: string): Bytes {
  try {
    yield* createReadStream(path, { highWaterMark: 128 * 1024 }) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw error instanceof Failure ? error : pathFailure(path, error);
  }
}

/** Gzip is known by its first two bytes, whatever the name says. */
export async function* inflate(path: string, source: Bytes): Bytes {
  const iterator = source[Symbol.asyncIterator]();
  let head: Uint8Array = Buffer.alloc(0);
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
    if (head.length >= 2) break;
  }
  const all = rejoin(head, iterator);
  if (!(head[0] === 0x1f && head[1] === 0x8b)) {
    yield* all;
    return;
  }
  const gunzip = createGunzip();
  // The pipeline's error comes out of the loop below; leaving the loop early closes both ends.
  pipeline(Readable.from(all), gunzip, () => {});
  try {
    yield* gunzip as AsyncIterable<Uint8Array>;
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`broken gzip: ${(error as Error).message} (${path}); pack or fetch the file again`);
  }
}

async function* rejoin(head: Uint8Array, iterator: AsyncIterator<Uint8Array>): Bytes {
  try {
    if (head.length > 0) yield head;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}

/** All of it, as long as it is no more than `limit` bytes; stops at the limit. */
export async function collect(path: string, source: Bytes, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > limit) throw tooLarge(path, limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export function tooLarge(where: string, limit: number): Failure {
  const size = limit >= 1024 * 1024 ? `${Math.round(limit / 1024 / 1024)} MB` : `${limit} bytes`;
  return new Failure(`too large: more than ${size} (${where}); give one report a file, or JSON Lines`);
}
