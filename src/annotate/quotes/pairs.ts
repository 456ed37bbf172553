import type { Mark } from './marks.ts';

/** Pairs the marks of one block; what is left open at its end is returned as such. */

export interface Pair {
  readonly open: Mark;
  /** Null: the block ends before the quote does. */
  readonly close: Mark | null;
}

/** `possessive` says whether a single closing mark could as well be the apostrophe of a plural (`the states’`). */
export function pairMarks(marks: readonly Mark[], possessive: (mark: Mark) => boolean): Pair[] {
  const pairs: Pair[] = [];
  const open: Mark[] = [];
  const depth = { double: 0, single: 0, angle: 0 };
  const laterCloses = countLaterSingleCloses(marks);

  const closeUpTo = (mark: Mark): void => {
    // A single closing mark inside an open double quote is an apostrophe, whatever was open outside.
    if (mark.style === 'single' && open.at(-1)?.style !== 'single') return;
    while (open.length > 0) {
      const top = open.pop()!;
      depth[top.style]--;
      if (top.style === mark.style) {
        pairs.push({ open: top, close: mark });
        return;
      }
      // A single mark left open inside a double quote was an apostrophe after all: dropped.
      if (top.style !== 'single') pairs.push({ open: top, close: null });
    }
  };

  for (const [i, mark] of marks.entries()) {
    const inside = depth[mark.style] > 0;
    if (mark.closes && inside) {
      const unsure = mark.style === 'single' && possessive(mark) && laterCloses[i]! > 0;
      if (!unsure && !(mark.opens && !mark.closes)) closeUpTo(mark);
      continue;
    }
    if (!mark.opens) continue;
    // A second straight mark that can only open means the first was never closed.
    open.push(mark);
    depth[mark.style]++;
  }
  for (const mark of open) if (mark.style !== 'single') pairs.push({ open: mark, close: null });
  return pairs.sort((a, b) => a.open.at - b.open.at);
}

/** For each mark, how many closing single marks follow before the next opening one. */
function countLaterSingleCloses(marks: readonly Mark[]): number[] {
  const counts = new Array<number>(marks.length).fill(0);
  let closes = 0;
  for (let i = marks.length - 1; i >= 0; i--) {
    counts[i] = closes;
    const mark = marks[i]!;
    if (mark.style !== 'single') continue;
    closes = mark.opens ? 0 : closes + 1;
  }
  return counts;
}
