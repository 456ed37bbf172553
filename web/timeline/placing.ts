import type { Item } from './lanes.ts';

/** A line of a lane, in sixteenths of a rem. */
export const LINE = 24;

export interface Placed {
  readonly item: Item;
  readonly x: number;
  /** Line within the lane. */
  readonly line: number;
  /** Its label, cut only where the whole lane has no room for it. */
  readonly label: string;
  /** Where the label stands from the mark. */
  readonly side: 'right' | 'left' | 'below';
  /** Where the label begins, or ends when it stands left. */
  readonly labelX: number;
}

interface Room {
  /** Pixels of the lane. */
  readonly width: number;
  /** Pixels of a sixteenth of a rem. */
  readonly unit: number;
  readonly widthOf: (words: string) => number;
}

/** Between a mark's middle and its label, and around both. */
const GAP = 12;
const MARK = 8.5;

/** Places the items of a lane so that no two touch, each label right of its mark, else left of it, else on the next line. */
export function place(
  items: readonly Item[],
  x: (item: Item) => number,
  { width, unit, widthOf }: Room,
): { readonly placed: Placed[]; readonly lines: number } {
  const ends: number[] = [];
  const gap = GAP * unit;
  const ordered = items.map((item) => ({ item, x: x(item) })).sort((a, b) => a.x - b.x);
  const placed = ordered.map((each): Placed => {
    const whole = widthOf(each.item.label);
    const isRight = whole <= width - each.x - gap;
    if (!isRight && whole > each.x - gap) {
      const label = cut(each.item.label, width, widthOf);
      const line = ends.length;
      ends.push(width, width);
      const labelX = Math.max(0, Math.min(each.x - gap, width - widthOf(label)));
      return { ...each, line, label, side: 'below', labelX };
    }
    const start = isRight ? each.x - MARK * unit : each.x - gap - whole;
    const free = ends.findIndex((end) => end < start);
    const line = free >= 0 ? free : ends.length;
    ends[line] = isRight ? each.x + gap * 1.5 + whole : each.x + MARK * unit;
    const labelX = each.x + (isRight ? 1 : -1) * (gap - unit);
    return { ...each, line, label: each.item.label, side: isRight ? 'right' : 'left', labelX };
  });
  return { placed, lines: Math.max(1, ends.length) };
}

/** As many letters as there is room for. */
function cut(label: string, room: number, widthOf: (words: string) => number): string {
  if (widthOf(label) <= room) return label;
  let [least, most] = [0, label.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (widthOf(`${label.slice(0, middle)}…`) <= room) least = middle;
    else most = middle - 1;
  }
  return `${label.slice(0, least).trimEnd()}…`;
}
