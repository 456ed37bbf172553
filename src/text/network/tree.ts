/**
 * Scores of arcs in, the best tree out (Chu-Liu/Edmonds). `scores[dependent * stride + head]`; position 0 is the root
 * and gets head -1; exactly one word hangs from it.
 */
export function findTree(scores: Float32Array | Float64Array, length: number, stride: number): Int32Array {
  const heads = new Int32Array(length).fill(-1);
  let roots = 0;
  for (let dependent = 1; dependent < length; dependent++) {
    let best = dependent === 1 && length > 2 ? 2 : 0;
    for (let head = 0; head < length; head++) {
      if (head !== dependent && scores[dependent * stride + head]! > scores[dependent * stride + best]!) best = head;
    }
    heads[dependent] = best;
    if (best === 0) roots++;
  }
  if (length < 3 || (roots === 1 && !findCycle(heads, length))) return heads;
  const square = new Float64Array(length * length);
  for (let dependent = 0; dependent < length; dependent++) {
    for (let head = 0; head < length; head++) square[dependent * length + head] = scores[dependent * stride + head]!;
  }
  return withOneRoot(square, length);
}

/** Each of a few likely roots is tried alone under the root; the tree with the highest sum wins. */
function withOneRoot(square: Float64Array, length: number): Int32Array {
  const free = span(square, length);
  const roots: number[] = [];
  for (let word = 1; word < length; word++) if (free[word] === 0) roots.push(word);
  if (roots.length === 1) return free;
  roots.sort((a, b) => square[b * length]! - square[a * length]!);
  let best = free;
  let highest = Number.NEGATIVE_INFINITY;
  for (const root of roots.slice(0, length > 100 ? 1 : 4)) {
    const forced = square.slice();
    for (let word = 1; word < length; word++) if (word !== root) forced[word * length] = -1e9;
    const tree = span(forced, length);
    let sum = 0;
    for (let word = 1; word < length; word++) sum += forced[word * length + tree[word]!]!;
    if (sum > highest) {
      highest = sum;
      best = tree;
    }
  }
  return best;
}

/** Real sentences fold a few cycles, nonsense hundreds. */
const MOST_FOLDS = 10;

function span(square: Float64Array, length: number, folds = 0): Int32Array {
  if (folds > MOST_FOLDS) return growTree(square, length);
  const heads = new Int32Array(length).fill(-1);
  for (let dependent = 1; dependent < length; dependent++) {
    let best = dependent === 1 ? 0 : 1;
    if (square[dependent * length]! >= square[dependent * length + best]!) best = 0;
    for (let head = 1; head < length; head++) {
      if (head !== dependent && square[dependent * length + head]! > square[dependent * length + best]!) best = head;
    }
    heads[dependent] = best;
  }
  const cycle = findCycle(heads, length);
  return cycle ? contract(square, length, heads, cycle, folds + 1) : heads;
}

/** A good tree in quadratic time: from the root outwards, each time the word with the best arc into the tree so far. */
function growTree(square: Float64Array, length: number): Int32Array {
  const heads = new Int32Array(length);
  heads[0] = -1;
  const waiting = Array.from({ length: length - 1 }, (_, index) => index + 1);
  while (waiting.length > 0) {
    let best = 0;
    for (let index = 1; index < waiting.length; index++) {
      const one = waiting[index]!;
      const other = waiting[best]!;
      if (square[one * length + heads[one]!]! > square[other * length + heads[other]!]!) best = index;
    }
    const word = waiting[best]!;
    waiting[best] = waiting.at(-1)!;
    waiting.pop();
    for (const other of waiting) {
      if (square[other * length + word]! > square[other * length + heads[other]!]!) heads[other] = word;
    }
  }
  return heads;
}

/** Folds a cycle into one word, finds the tree of the smaller graph and opens the cycle where that tree enters it. */
function contract(
  square: Float64Array,
  length: number,
  heads: Int32Array,
  cycle: readonly number[],
  folds: number,
): Int32Array {
  const inside = new Uint8Array(length);
  for (const word of cycle) inside[word] = 1;
  const outer: number[] = [];
  for (let word = 0; word < length; word++) if (!inside[word]) outer.push(word);
  const size = outer.length + 1;
  const folded = size - 1;
  const smaller = new Float64Array(size * size).fill(-1e12);
  const leaves = new Int32Array(size);
  const enters = new Int32Array(size);
  for (let a = 0; a < folded; a++) {
    const one = outer[a]!;
    for (let b = 0; b < folded; b++) smaller[a * size + b] = square[one * length + outer[b]!]!;
    let bestHead = cycle[0]!;
    let bestEntry = cycle[0]!;
    let gain = Number.NEGATIVE_INFINITY;
    for (const word of cycle) {
      if (square[one * length + word]! > square[one * length + bestHead]!) bestHead = word;
      const change = square[word * length + one]! - square[word * length + heads[word]!]!;
      if (change > gain) {
        gain = change;
        bestEntry = word;
      }
    }
    smaller[a * size + folded] = square[one * length + bestHead]!;
    leaves[a] = bestHead;
    smaller[folded * size + a] = gain;
    enters[a] = bestEntry;
  }
  const tree = span(smaller, size, folds);
  const result = heads.slice();
  for (let a = 1; a < folded; a++) result[outer[a]!] = tree[a] === folded ? leaves[a]! : outer[tree[a]!]!;
  const from = tree[folded]!;
  result[enters[from]!] = outer[from]!;
  return result;
}

function findCycle(heads: Int32Array, length: number): number[] | null {
  const seen = new Int32Array(length);
  for (let start = 1; start < length; start++) {
    let word = start;
    while (word > 0 && seen[word] === 0) {
      seen[word] = start;
      word = heads[word]!;
    }
    if (word <= 0 || seen[word] !== start) continue;
    const cycle = [word];
    for (let next = heads[word]!; next !== word; next = heads[next]!) cycle.push(next);
    return cycle;
  }
  return null;
}
