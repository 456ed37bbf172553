import type { WorldShape } from './world-shape.ts';

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const known = new WeakMap<WorldShape, readonly Box[]>();

/** The extents of a land's parts; the numbers of its path are steps from the one before. */
function ringsOf(shape: WorldShape): readonly Box[] {
  const before = known.get(shape);
  if (before) return before;
  const rings = shape.path
    .split('M')
    .filter(Boolean)
    .map((ring): Box => {
      const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      const [xs, ys]: [number[], number[]] = [[], []];
      for (let index = 0; index + 1 < numbers.length; index += 2) {
        x += numbers[index]!;
        y += numbers[index + 1]!;
        xs.push(x);
        ys.push(y);
      }
      return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
    });
  known.set(shape, rings);
  return rings;
}

const sizeOf = ({ left, right, top, bottom }: Box): number => (right - left) * (bottom - top);

/** The extent of a land's largest part: far islands do not count. */
export function boxOf(shape: WorldShape): Box {
  const [x, y] = shape.at;
  let largest: Box = { left: x, right: x, top: y, bottom: y };
  for (const box of ringsOf(shape)) if (sizeOf(box) > sizeOf(largest)) largest = box;
  return largest;
}

export const extentOf = (shape: WorldShape): number => sizeOf(boxOf(shape));
