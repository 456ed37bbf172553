import type { Sheet } from './sheet.ts';

/** The stretch of text in which source and content of one cue are sought, and how each word of it hangs together with the cue. */
export interface Frame {
  readonly anchor: number;
  readonly first: number;
  readonly last: number;
  /** For each word from `first`: how it is tied to the cue in the tree. */
  readonly tie: Int32Array;
  /** The dependent of the cue (or of one of its governors) above each word, -1 outside the sentence. */
  readonly branch: Int32Array;
}

/** Words on either side that are looked at, within the paragraph. */
const REACH = 60;
const FAR = 20;

/** Ties: 0 unknown, 1 the cue itself, 2 below it, 3 … its governors and what hangs under them, by steps up. */
export function frameOf(sheet: Sheet, anchor: number): Frame {
  const { passage, head } = sheet;
  const { sentences, sentenceOf } = passage;
  const own = sentences[sentenceOf[anchor]!]!;
  let s = sentenceOf[anchor]!;
  while (s > 0 && sentences[s - 1]!.block === own.block && anchor - sentences[s - 1]!.first < REACH) s--;
  let e = sentenceOf[anchor]!;
  while (e + 1 < sentences.length && sentences[e + 1]!.block === own.block && sentences[e + 1]!.last - anchor < REACH)
    e++;
  const first = Math.max(sentences[s]!.first, anchor - 2 * REACH);
  const last = Math.min(sentences[e]!.last, anchor + 2 * REACH);

  const tie = new Int32Array(last - first);
  const branch = new Int32Array(last - first).fill(-1);
  const set = (i: number, t: number, b: number): void => {
    if (i < first || i >= last) return;
    tie[i - first] = t;
    branch[i - first] = b;
  };
  const up = new Map<number, number>();
  let node = anchor;
  for (let k = 0; node >= 0 && k < FAR; k++) {
    up.set(node, k);
    set(node, k === 0 ? 1 : 2 + Math.min(k, 4), node);
    node = head[node]!;
  }
  const path: number[] = [];
  for (let i = Math.max(own.first, first); i < Math.min(own.last, last); i++) {
    if (tie[i - first] !== 0) continue;
    path.length = 0;
    let j = i;
    while (j >= first && j < last && tie[j - first] === 0 && !up.has(j) && path.length < 60) {
      path.push(j);
      j = head[j]!;
    }
    if (j < first || j >= last) {
      for (const p of path) set(p, 8, -1);
      continue;
    }
    const k = up.get(j);
    for (let q = path.length - 1; q >= 0; q--) {
      const p = path[q]!;
      if (k !== undefined) set(p, k === 0 ? 2 : 8 + Math.min(k, 4), path[path.length - 1]!);
      else set(p, tie[j - first]!, branch[j - first]!);
    }
  }
  return { anchor, first, last, tie, branch };
}
