import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Failure } from '../model/failure.ts';
import type { Limits } from './limits.ts';

/** A file or standard input in, its bytes out, inflated when gzipped; stops at the limits of docs/formats.md. */
export async function readBytes(path: string, source: AsyncIterable<Uint8Array>, limits: Limits): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > limits.fileBytes) throw tooLarge(path, limits.fileBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The bytes as they come, inflated when the first two are those of gzip. */
export async function* inflated(path: string, source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = source[Symbol.asyncIterator]();
  let head: Uint8Array = Buffer.alloc(0);
  while (head.length < 2) {
    const next = await iterator.next();
    if (next.done) break;
    head = Buffer.concat([head, next.value]);
  }
  const rest = (async function* () {
    yield head;
    for (;;) {
      const next = await iterator.next();
      if (next.done) return;
      yield next.value as Uint8Array;
    }
  })();
  if (!(head[0] === 0x1f && head[1] === 0x8b)) {
    yield* rest;
    return;
  }
  const gunzip = createGunzip();
  const pumped = pump(rest, gunzip);
  try {
    for await (const chunk of gunzip) yield chunk as Uint8Array;
    await pumped;
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`broken gzip: ${(error as Error).message} (${path}); pack the file again`);
  } finally {
    gunzip.destroy();
    await pumped.catch(() => {});
    await iterator.return?.();
  }
}

async function pump(
  from: AsyncIterable<Uint8Array>,
  to: NodeJS.WritableStream & { destroyed?: boolean },
): Promise<void> {
  for await (const chunk of from) {
    if (to.destroyed) return;
    if (!to.write(chunk)) {
      await new Promise<void>((resolve) => {
        to.once('drain', resolve);
        to.once('close', resolve);
        to.once('error', () => resolve());
      });
    }
  }
  to.end();
}

export const openFile = (path: string): Readable => createReadStream(path, { highWaterMark: 256 * 1024 });

export function tooLarge(path: string, limit: number): Failure {
  return new Failure(
    `too large: more than ${Math.round(limit / 1024 / 1024)} MB (${path}); split it into one report a file`,
  );
}
