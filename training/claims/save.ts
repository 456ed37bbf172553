import { writeFileSync } from 'node:fs';
import type { ClaimHeader, ClaimModel } from '../../src/claims/learned/model.ts';
import { bytesOf, pack, padded } from '../table.ts';

/** Rows whose weights all lie below this are left out. */
const LEAST_WEIGHT = 0.01;

/** Writes a model file; returns its size in bytes. */
export function saveModel(path: string, model: Omit<ClaimModel, 'order'>, trained: string): number {
  const { head, keys, values } = pack(model.weights, LEAST_WEIGHT);
  const { names, bias, roots, feature, split, right } = model.judge;
  const header: ClaimHeader = {
    format: 2,
    trained,
    least: model.least,
    clusters: model.clusters.size,
    judge: { names, bias, trees: roots.length, nodes: feature.length },
    table: head,
  };
  const json = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  const bytes = Buffer.concat([
    padded(Buffer.concat([length, json])),
    bytesOf(Int32Array.from([...model.clusters].flat())),
    bytesOf(keys),
    ...[roots, feature, right, split].map(bytesOf),
    padded(bytesOf(values)),
  ]);
  writeFileSync(path, bytes);
  return bytes.length;
}
