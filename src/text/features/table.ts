import type { Weights } from './weights.ts';

/** What a model file says of one table of weights. */
export interface TableHead {
  readonly width: number;
  readonly rows: number;
  /** The largest weight; a byte b stands for sign(b) · (b/127)² · scale, which is finest near zero. */
  readonly scale: number;
}

/** Keys and bytes as stored → weights that can be looked up. */
export function toTable(keys: Int32Array, bytes: Int8Array, width: number, scale: number): Weights {
  const values = new Float32Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) {
    const share = bytes[i]! / 127;
    values[i] = Math.sign(share) * share * share * scale;
  }
  let size = 1 << 10;
  while (size < keys.length * 2) size *= 2;
  const table = { width, keys: new Int32Array(size), rows: new Int32Array(size), values };
  for (let row = 0; row < keys.length; row++) {
    let slot = (Math.imul(keys[row]!, 0x9e3779b1) >>> 7) & (size - 1);
    while (table.rows[slot] !== 0) slot = (slot + 1) & (size - 1);
    table.keys[slot] = keys[row]!;
    table.rows[slot] = row + 1;
  }
  return table;
}
