import { writeFileSync } from 'node:fs';
import { listParameters, type Shape } from '../../src/text/network/network.ts';

export interface ModelContent {
  readonly shape: Shape;
  readonly classes: readonly string[];
  readonly relations: readonly string[];
  readonly words: readonly string[];
  /** [(special rows + words) × shape.word] */
  readonly wordVectors: Float32Array;
  /** [buckets × shape.word] */
  readonly formVectors: Float32Array;
  readonly parameters: ReadonlyMap<string, Float32Array>;
}

/**
 * Writes a model: length of the header, header (JSON), known words one a line, then the two tables (a scale a row,
 * then 8-bit rows) and every parameter (its scale, then 16-bit values). Everything starts on a multiple of four.
 */
export function writeModel(path: string, content: ModelContent): number {
  const { shape, wordVectors, formVectors } = content;
  const words = Buffer.from(content.words.join('\n'));
  const header = Buffer.from(
    JSON.stringify({
      format: 1,
      shape,
      classes: content.classes,
      relations: content.relations,
      wordsLength: words.length,
      wordRows: wordVectors.length / shape.word,
      formRows: formVectors.length / shape.word,
    }),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  const parts = [
    length,
    padded(header),
    padded(words),
    ...table(wordVectors, shape.word),
    ...table(formVectors, shape.word),
  ];
  for (const { name, k, n } of listParameters(shape)) {
    const values = content.parameters.get(name)!;
    if (values.length !== k * n) throw new Error(`${name}: ${values.length} values instead of ${k * n}`);
    let most = 1e-9;
    for (const value of values) most = Math.max(most, Math.abs(value));
    parts.push(
      bytesOf(new Float32Array([most / 32767])),
      padded(bytesOf(Int16Array.from(values, (value) => Math.round((value / most) * 32767)))),
    );
  }
  const bytes = Buffer.concat(parts);
  writeFileSync(path, bytes);
  return bytes.length;
}

function table(values: Float32Array, width: number): Buffer[] {
  const rows = values.length / width;
  const scales = new Float32Array(rows);
  const small = new Int8Array(values.length);
  for (let row = 0; row < rows; row++) {
    let most = 1e-9;
    for (let index = row * width; index < (row + 1) * width; index++) most = Math.max(most, Math.abs(values[index]!));
    scales[row] = most / 127;
    for (let index = row * width; index < (row + 1) * width; index++)
      small[index] = Math.round((values[index]! / most) * 127);
  }
  return [bytesOf(scales), padded(bytesOf(small))];
}

const bytesOf = (array: Float32Array | Int16Array | Int8Array): Buffer =>
  Buffer.from(array.buffer, array.byteOffset, array.byteLength);

const padded = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
