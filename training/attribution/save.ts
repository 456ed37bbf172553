import { writeFileSync } from 'node:fs';
import type { AttributionModel, Header, TableHead } from '../../src/annotate/attributions/learned/model.ts';
import type { Weights } from '../../src/annotate/attributions/learned/weights.ts';

/** Writes a model file; rows whose weights all lie below `least` are left out. Returns its size in bytes. */
export function saveModel(path: string, model: AttributionModel, trained: string, least: number): number {
  const tables = [model.cues.weights, model.roles.nodes, model.roles.edges, model.judge].map((weights) =>
    pack(weights, least),
  );
  const lemmas = Int32Array.from(model.cues.lemmas).sort();
  const header: Header = {
    format: 2,
    trained,
    least: model.least,
    lemmas: lemmas.length,
    clusters: model.clusters.size,
    tables: tables.map(({ head }) => head) as [TableHead, TableHead, TableHead, TableHead],
  };
  const json = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  const parts = [
    padded(Buffer.concat([length, json])),
    bytesOf(lemmas),
    bytesOf(Int32Array.from([...model.clusters].flat())),
  ];
  for (const { keys, values } of tables) parts.push(bytesOf(keys), padded(bytesOf(values)));
  const bytes = Buffer.concat(parts);
  writeFileSync(path, bytes);
  return bytes.length;
}

const bytesOf = (values: Int32Array | Int8Array): Buffer =>
  Buffer.from(values.buffer, values.byteOffset, values.byteLength);

const padded = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);

function pack(
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
