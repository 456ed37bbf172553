import { writeFileSync } from 'node:fs';
import type { ClaimHeader, ClaimModel } from '../../src/claims/learned/model.ts';
import { bytesOf, pack, padded } from '../table.ts';

/** Rows whose weights all lie below this are left out. */
const LEAST_WEIGHT = 0.01;

/** Writes a model file; returns its size in bytes. */
export function saveModel(path: string, model: ClaimModel, trained: string): number {
  const { head, keys, values } = pack(model.weights, LEAST_WEIGHT);
  const judge = [...model.judge].map(([name, weight]) => [name, Math.round(weight * 1e4) / 1e4]);
  const header: ClaimHeader = {
    format: 1,
    trained,
    least: model.least,
    clusters: model.clusters.size,
    judge: Object.fromEntries(judge),
    table: head,
  };
  const json = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  const bytes = Buffer.concat([
    padded(Buffer.concat([length, json])),
    bytesOf(Int32Array.from([...model.clusters].flat())),
    bytesOf(keys),
    padded(bytesOf(values)),
  ]);
  writeFileSync(path, bytes);
  return bytes.length;
}
