import { readFileSync } from 'node:fs';
import { type TableHead, toTable } from '../../text/features/table.ts';
import type { Weights } from '../../text/features/weights.ts';
import { type Forest, orderOf } from './forest.ts';
import type { Clusters } from './grid.ts';

/** What was learnt from annotated reports: which step a sentence tells of a party, and when to believe it. */
export interface ClaimModel {
  readonly clusters: Clusters;
  readonly weights: Weights;
  /** Tells how likely a case is right, and in which order it is shown what speaks for and against. */
  readonly judge: Forest;
  readonly order: ReadonlyMap<string, number>;
  readonly least: Least;
}

/** Least confidence of a claim, 0..1: of joins, of other steps, and of what a frame read. */
export interface Least {
  readonly join: number;
  readonly other: number;
  readonly ruled: number;
}

export interface ClaimHeader {
  readonly format: 2;
  readonly trained: string;
  readonly least: Least;
  readonly clusters: number;
  readonly judge: {
    readonly names: readonly string[];
    readonly bias: number;
    readonly trees: number;
    readonly nodes: number;
  };
  readonly table: TableHead;
}

/** Reads `models/claims.bin`: header length, header (JSON), clusters, keys, trees, weights as bytes. Throws when it is no such file. `folder` ends in a slash. */
export function loadClaimModel(folder: URL = new URL('../../../models/', import.meta.url)): ClaimModel {
  const path = new URL('claims.bin', folder);
  const bytes = readFileSync(path);
  const length = bytes.readUInt32LE(0);
  const header = JSON.parse(bytes.toString('utf8', 4, 4 + length)) as ClaimHeader;
  if (header.format !== 2) throw new Error(`claim model: format ${header.format} (${path}); train it anew`);
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
  const { names, bias, trees, nodes } = header.judge;
  const [roots, feature, right] = [integers(trees), integers(nodes), integers(nodes)];
  const split = new Float32Array(integers(nodes).buffer);
  const judge: Forest = { names, bias, roots, feature, split, right };
  const weights = toTable(keys, new Int8Array(bytes.buffer, bytes.byteOffset + at, rows * width), width, scale);
  return { clusters, weights, judge, order: orderOf(judge), least: header.least };
}
