import { readFileSync } from 'node:fs';
import { type TableHead, toTable } from '../../text/features/table.ts';
import type { Weights } from '../../text/features/weights.ts';
import type { Clusters } from './grid.ts';
import type { JudgeWeights } from './judge.ts';

/** What was learnt from annotated reports: which step a sentence tells of a party, and when to believe it. */
export interface ClaimModel {
  readonly clusters: Clusters;
  readonly weights: Weights;
  readonly judge: JudgeWeights;
  /** Least confidence of a claim, 0..1. */
  readonly least: number;
}

export interface ClaimHeader {
  readonly format: 1;
  readonly trained: string;
  readonly least: number;
  readonly clusters: number;
  readonly judge: Readonly<Record<string, number>>;
  readonly table: TableHead;
}

/** Reads `models/claims.bin`: header length, header (JSON), clusters, keys, weights as bytes. Throws when it is no such file. `folder` ends in a slash. */
export function loadClaimModel(folder: URL = new URL('../../../models/', import.meta.url)): ClaimModel {
  const path = new URL('claims.bin', folder);
  const bytes = readFileSync(path);
  const length = bytes.readUInt32LE(0);
  const header = JSON.parse(bytes.toString('utf8', 4, 4 + length)) as ClaimHeader;
  if (header.format !== 1) throw new Error(`claim model: format ${header.format} (${path}); train it anew`);
  let at = (4 + length + 3) & ~3;
  const integers = (count: number): Int32Array => {
    const values = new Int32Array(bytes.buffer.slice(bytes.byteOffset + at, bytes.byteOffset + at + count * 4));
    at += count * 4;
    return values;
  };
  const pairs = integers(header.clusters * 2);
  const clusters = new Map<number, number>();
  for (let i = 0; i < pairs.length; i += 2) clusters.set(pairs[i]!, pairs[i + 1]!);
  const { width, rows, scale } = header.table;
  const keys = integers(rows);
  const weights = toTable(keys, new Int8Array(bytes.buffer, bytes.byteOffset + at, rows * width), width, scale);
  return { clusters, weights, judge: new Map(Object.entries(header.judge)), least: header.least };
}
