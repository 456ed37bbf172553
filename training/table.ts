import type { TableHead } from '../src/text/features/table.ts';
import type { Weights } from '../src/text/features/weights.ts';

export const bytesOf = (values: Int32Array | Int8Array | Float32Array): Buffer =>
  Buffer.from(values.buffer, values.byteOffset, values.byteLength);

export const padded = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);

/** Weights → what a model file holds; rows whose weights all lie below `least` are left out. */
export function pack(
  { width, keys, rows, values }: Weights,
  least: number,
): { head: TableHead; keys: Int32Array; values: Int8Array } {
  let scale = 0;
  for (const value of values) scale = Math.max(scale, Math.abs(value));
  const kept: { key: number; row: number }[] = [];
  for (let slot = 0; slot < keys.length; slot++) {
    const row = rows[slot]! - 1;
    if (row < 0) continue;
    for (let c = 0; c < width; c++) {
      if (Math.abs(values[row * width + c]!) >= least) {
        kept.push({ key: keys[slot]!, row });
        break;
      }
    }
  }
  kept.sort((a, b) => a.key - b.key);
  const packed = new Int8Array(kept.length * width);
  for (const [k, { row }] of kept.entries()) {
    for (let c = 0; c < width; c++) {
      const value = values[row * width + c]!;
      packed[k * width + c] = Math.sign(value) * Math.round(127 * Math.sqrt(Math.abs(value) / scale));
    }
  }
  return { head: { width, rows: kept.length, scale }, keys: Int32Array.from(kept, ({ key }) => key), values: packed };
}
