import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { Removal } from '../model/article.ts';

/**
 * Any JSON value to and from one zstd frame. JSON, because a lone surrogate in a text, which UTF-8 cannot hold,
 * survives in it: every offset and every quote stays exact.
 */
export const pack = (value: unknown): Uint8Array => zstdCompressSync(JSON.stringify(value));

export const unpack = <T>(frame: Uint8Array): T => JSON.parse(zstdDecompressSync(frame).toString()) as T;

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

export const unpackRemovals = (frame: Uint8Array, text: string): Removal[] =>
  unpack<PackedRemoval[]>(frame).map((removal) => ({
    ...removal,
    text: removal.text ?? text.slice(removal.start, removal.end),
  }));
