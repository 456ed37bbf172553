import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { Removal } from '../model/article.ts';

/** Below this a frame saves less than its making costs (20 µs). In bytes. */
const WORTHWHILE = 200;

/** First byte of every zstd frame, and of no JSON value: `(`. */
const FRAME = 0x28;

/**
 * Any JSON value to and from bytes, in one zstd frame when it is long. JSON, because a lone surrogate in a text, which
 * UTF-8 cannot hold, survives in it: every offset and every quote stays exact.
 */
export function pack(value: unknown): Uint8Array {
  const json = Buffer.from(JSON.stringify(value));
  return json.length < WORTHWHILE ? json : zstdCompressSync(json);
}

export function unpack<T>(packed: Uint8Array): T {
  const json = packed[0] === FRAME ? zstdDecompressSync(packed) : Buffer.from(packed);
  return JSON.parse(json.toString()) as T;
}

type PackedRemoval = Omit<Removal, 'text'> & { readonly text?: string };

/** Removals are mostly verbatim stretches of the report: only words that differ from it are kept twice. */
export const packRemovals = (removed: readonly Removal[], text: string): Uint8Array =>
  pack(
    removed.map((removal): PackedRemoval => {
      if (text.slice(removal.start, removal.end) !== removal.text) return removal;
      const { text: _, ...rest } = removal;
      return rest;
    }),
  );

export const unpackRemovals = (packed: Uint8Array, text: string): Removal[] =>
  unpack<PackedRemoval[]>(packed).map((removal) => ({
    ...removal,
    text: removal.text ?? text.slice(removal.start, removal.end),
  }));
