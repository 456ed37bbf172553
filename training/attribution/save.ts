import { writeFileSync } from 'node:fs';
import type { AttributionModel, Header } from '../../src/annotate/attributions/learned/model.ts';
import type { TableHead } from '../../src/text/features/table.ts';
import { bytesOf, pack, padded } from '../table.ts';

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
