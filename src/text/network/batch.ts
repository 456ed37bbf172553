/**
 * Sentences of different lengths side by side: the first words of all, then the second words of all that have one,
 * and so on; longer sentences first, so that the sentences alive at a position are always the first ones.
 */
export interface Batch {
  /** Lengths in this order, longest first. */
  readonly lengths: Int32Array;
  /** First row of each position, and one past the last. */
  readonly offsets: Int32Array;
  readonly rows: number;
}

/** `lengths` must be sorted, longest first. */
export function layBatch(lengths: readonly number[]): Batch {
  const longest = lengths[0] ?? 0;
  const offsets = new Int32Array(longest + 1);
  let alive = lengths.length;
  for (let position = 0; position < longest; position++) {
    while (alive > 0 && lengths[alive - 1]! <= position) alive--;
    offsets[position + 1] = offsets[position]! + alive;
  }
  return { lengths: Int32Array.from(lengths), offsets, rows: offsets[longest]! };
}
