/**
 * Decision trees whose leaves add up to the log-odds of a case being right. Nodes lie one after another: the way down to the left
 * is the next node, to the right `right`; a node of feature -1 is a leaf and `split` its say.
 */
export interface Forest {
  readonly names: readonly string[];
  readonly bias: number;
  readonly roots: Int32Array;
  readonly feature: Int32Array;
  readonly split: Float32Array;
  readonly right: Int32Array;
}

/** Features by name → their values in the forest's order; those it does not know are passed over. */
export function rowFor(order: ReadonlyMap<string, number>, seen: ReadonlyMap<string, number>): Float32Array {
  const row = new Float32Array(order.size);
  for (const [name, value] of seen) {
    const place = order.get(name);
    if (place !== undefined) row[place] = value;
  }
  return row;
}

export const orderOf = ({ names }: Forest): ReadonlyMap<string, number> => new Map(names.map((name, i) => [name, i]));

/** How likely a case is right, 0..1. */
export function likelihood({ bias, roots, feature, split, right }: Forest, row: Float32Array): number {
  let score = bias;
  for (const root of roots) {
    let at = root;
    while (feature[at]! >= 0) at = row[feature[at]!]! <= split[at]! ? at + 1 : right[at]!;
    score += split[at]!;
  }
  return 1 / (1 + Math.exp(-score));
}
