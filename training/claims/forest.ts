import type { Forest } from '../../src/claims/learned/forest.ts';

/** A case to learn from. */
export interface Sample {
  readonly seen: ReadonlyMap<string, number>;
  readonly right: boolean;
}

const TREES = 300;
const DEPTH = 5;
const RATE = 0.06;
/** Fewest cases on either side of a split. */
const LEAF = 12;
/** Fewest cases in which a feature occurs. */
const SEEN = 15;
/** Pulls the say of a leaf towards nothing. */
const DECAY = 3;
/** Least gain of a split. */
const GAIN = 0.5;
/** Shares of cases and of features that a tree is shown. */
const CASES = 0.7;
const FEATURES = 0.5;
const BINS = 32;

type Node = { readonly feature: number; readonly split: number; readonly left: Node; readonly right: Node } | number;

/** Learns trees by gradient boosting on logistic loss (Friedman, 2001), splits by histogram. Repeatable for one `seed`. */
export function learnForest(samples: readonly Sample[], seed = 1): Forest {
  const names = frequent(samples);
  const place = new Map(names.map((name, i) => [name, i]));
  const columns = names.map(() => new Float32Array(samples.length));
  for (const [i, { seen }] of samples.entries())
    for (const [name, value] of seen) {
      const column = columns[place.get(name) ?? -1];
      if (column) column[i] = value;
    }
  const cuts = columns.map(cutsOf);
  const bins = columns.map((column, f) => Uint8Array.from(column, (value) => binOf(cuts[f]!, value)));
  const right = samples.filter((sample) => sample.right).length;
  const bias = Math.log((right + 1) / (samples.length - right + 1));
  const score = new Float64Array(samples.length).fill(bias);
  const slope = new Float64Array(samples.length);
  const curve = new Float64Array(samples.length);
  const chance = chances(seed);
  const trees: Node[] = [];
  for (let t = 0; t < TREES; t++) {
    for (const [i, sample] of samples.entries()) {
      const likely = 1 / (1 + Math.exp(-score[i]!));
      slope[i] = likely - Number(sample.right);
      curve[i] = likely * (1 - likely);
    }
    const shown = samples.flatMap((_, i) => (chance() < CASES ? [i] : []));
    const features = names.flatMap((_, f) => (chance() < FEATURES && cuts[f]!.length > 0 ? [f] : []));
    const tree = grow(shown, DEPTH, { features, cuts, bins, slope, curve });
    trees.push(tree);
    for (let i = 0; i < samples.length; i++) score[i]! += sayOf(tree, columns, i);
  }
  return flattened(names, bias, trees);
}

function frequent(samples: readonly Sample[]): string[] {
  const counts = new Map<string, number>();
  for (const { seen } of samples) for (const name of seen.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count >= SEEN ? [name] : [])).sort();
}

/** Where a column is cut: between its values, or at its quantiles where there are many. */
function cutsOf(column: Float32Array): number[] {
  const values = [...new Set(column)].sort((a, b) => a - b);
  if (values.length <= BINS) return values.slice(1).map((value, i) => (value + values[i]!) / 2);
  const sorted = Float32Array.from(column).sort();
  const cuts = Array.from({ length: BINS - 1 }, (_, k) => sorted[Math.floor(((k + 1) * sorted.length) / BINS)]!);
  return [...new Set(cuts)];
}

function binOf(cuts: readonly number[], value: number): number {
  let bin = 0;
  while (bin < cuts.length && value > cuts[bin]!) bin++;
  return bin;
}

interface Ground {
  readonly features: readonly number[];
  readonly cuts: readonly (readonly number[])[];
  readonly bins: readonly Uint8Array[];
  readonly slope: Float64Array;
  readonly curve: Float64Array;
}

function grow(cases: readonly number[], depth: number, ground: Ground): Node {
  let slope = 0;
  let curve = 0;
  for (const i of cases) {
    slope += ground.slope[i]!;
    curve += ground.curve[i]!;
  }
  const leaf = (-slope / (curve + DECAY)) * RATE;
  if (depth === 0 || cases.length < 2 * LEAF) return leaf;
  const best = bestSplit(cases, slope, curve, ground);
  if (!best) return leaf;
  const bins = ground.bins[best.feature]!;
  const left = cases.filter((i) => bins[i]! <= best.bin);
  const right = cases.filter((i) => bins[i]! > best.bin);
  return {
    feature: best.feature,
    split: ground.cuts[best.feature]![best.bin]!,
    left: grow(left, depth - 1, ground),
    right: grow(right, depth - 1, ground),
  };
}

function bestSplit(
  cases: readonly number[],
  slope: number,
  curve: number,
  ground: Ground,
): { feature: number; bin: number } | null {
  const slopes = new Float64Array(BINS + 1);
  const curves = new Float64Array(BINS + 1);
  const counts = new Float64Array(BINS + 1);
  const worth = (s: number, c: number): number => (s * s) / (c + DECAY);
  let best: { feature: number; bin: number } | null = null;
  let most = GAIN;
  for (const feature of ground.features) {
    slopes.fill(0);
    curves.fill(0);
    counts.fill(0);
    const bins = ground.bins[feature]!;
    for (const i of cases) {
      const bin = bins[i]!;
      slopes[bin]! += ground.slope[i]!;
      curves[bin]! += ground.curve[i]!;
      counts[bin]!++;
    }
    let [s, c, n] = [0, 0, 0];
    for (let bin = 0; bin < ground.cuts[feature]!.length; bin++) {
      s += slopes[bin]!;
      c += curves[bin]!;
      n += counts[bin]!;
      if (n < LEAF || cases.length - n < LEAF) continue;
      const gain = worth(s, c) + worth(slope - s, curve - c) - worth(slope, curve);
      if (gain > most) {
        most = gain;
        best = { feature, bin };
      }
    }
  }
  return best;
}

function sayOf(tree: Node, columns: readonly Float32Array[], i: number): number {
  let at = tree;
  while (typeof at !== 'number') at = columns[at.feature]![i]! <= at.split ? at.left : at.right;
  return at;
}

function flattened(names: readonly string[], bias: number, trees: readonly Node[]): Forest {
  const [roots, feature, split, right]: [number[], number[], number[], number[]] = [[], [], [], []];
  const lay = (node: Node): void => {
    const at = feature.length;
    const leaf = typeof node === 'number';
    feature.push(leaf ? -1 : node.feature);
    split.push(leaf ? node : node.split);
    right.push(0);
    if (leaf) return;
    lay(node.left);
    right[at] = feature.length;
    lay(node.right);
  };
  for (const tree of trees) {
    roots.push(feature.length);
    lay(tree);
  }
  return {
    names,
    bias,
    roots: Int32Array.from(roots),
    feature: Int32Array.from(feature),
    split: Float32Array.from(split),
    right: Int32Array.from(right),
  };
}

/** Repeatable numbers in 0..1. */
export function chances(seed: number): () => number {
  let state = (seed * 7919 + 12345) | 0;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
