import { readFileSync } from 'node:fs';
import { type TableHead, toTable } from '../../../text/features/table.ts';
import type { Weights } from '../../../text/features/weights.ts';
import type { RoleWeights } from './chain.ts';
import type { CueWeights } from './reading.ts';
import type { Clusters } from './sheet.ts';

/** What was learnt from annotated news: which words are cues, who and what belongs to them, and whether a reading is right. */
export interface AttributionModel {
  readonly clusters: Clusters;
  readonly cues: CueWeights;
  readonly roles: RoleWeights;
  readonly judge: Weights;
  /** Least log odds of a cue to be read at all, and least confidence to be kept: of reports, of attitudes. */
  readonly least: { readonly odds: number; readonly report: number; readonly attitude: number };
}

export interface Header {
  readonly format: 2;
  readonly trained: string;
  readonly least: AttributionModel['least'];
  readonly lemmas: number;
  readonly clusters: number;
  readonly tables: readonly [TableHead, TableHead, TableHead, TableHead];
}

/** Reads a model file: header length, header (JSON), lemmas, clusters, then the tables: keys, weights as bytes. Throws when it is no such file. */
export function readModel(path: URL | string): AttributionModel {
  const bytes = readFileSync(path);
  const length = bytes.readUInt32LE(0);
  const header = JSON.parse(bytes.toString('utf8', 4, 4 + length)) as Header;
  if (header.format !== 2) throw new Error(`attribution model: format ${header.format} (${path}); train it anew`);
  let at = (4 + length + 3) & ~3;
  const integers = (count: number): Int32Array => {
    const values = new Int32Array(bytes.buffer.slice(bytes.byteOffset + at, bytes.byteOffset + at + count * 4));
    at += count * 4;
    return values;
  };
  const lemmas = new Set(integers(header.lemmas));
  const pairs = integers(header.clusters * 2);
  const clusters = new Map<number, number>();
  for (let i = 0; i < pairs.length; i += 2) clusters.set(pairs[i]!, pairs[i + 1]!);
  const tables = header.tables.map(({ width, rows, scale }): Weights => {
    const keys = integers(rows);
    const weights = new Int8Array(bytes.buffer, bytes.byteOffset + at, rows * width);
    at = (at + rows * width + 3) & ~3;
    return toTable(keys, weights, width, scale);
  });
  const [cues, nodes, edges, judge] = tables as [Weights, Weights, Weights, Weights];
  return { clusters, cues: { weights: cues, lemmas }, roles: { nodes, edges }, judge, least: header.least };
}
