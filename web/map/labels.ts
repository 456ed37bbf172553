import type { Frame } from './framing.ts';
import type { Ground } from './ground.ts';
import { type Box, boxOf, extentOf } from './outline.ts';
import type { WorldShape } from './world-shape.ts';

export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'middle' | 'start' | 'end';
  /** From the land to a name that stands away from it; null beside it. */
  readonly leader: Line | null;
}

interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

interface Wanted {
  readonly text: string;
  readonly shape: WorldShape;
  /** It is drawn as a point. */
  readonly isPoint: boolean;
  /** Of the text, in units of the plane. */
  readonly width: number;
}

/** Half the height of a line of letters, in parts of their size. */
const LINE = 0.62;

/**
 * Names where they fit: inside a land, beside it, or away from it at the end of a thin line. A name touches no other name,
 * no point and no other land that is named, and no line crosses a name or a line. What finds no place is left out.
 *
 * @param ground Of the wanted lands, in their order.
 */
export function labelsOf(wanted: readonly Wanted[], frame: Frame, size: number, ground: Ground): Label[] {
  const taken: Box[] = wanted
    .filter(({ isPoint }) => isPoint)
    .map(({ shape: { at } }) => around(at[0], at[1], size * 0.5, size * 0.5));
  const leaders: Line[] = [];
  const labels: Label[] = [];
  const places = new Map(wanted.map(({ shape }, index) => [shape, index]));
  const place = (one: Wanted, candidates: Iterable<Label>, mayCross: boolean): boolean => {
    const own = boxOfPoint(one.shape, size);
    const isForeign = (x: number, y: number) => ![-1, places.get(one.shape)].includes(ground(x, y));
    for (const label of candidates) {
      const { leader } = label;
      const box = boxOfLabel(label, one.width, size);
      // What is asked most cheaply, and most often answered with no, comes first.
      if (!isWithin(box, frame) || taken.some((other) => overlap(box, other))) continue;
      if (leaders.some((other) => meets(other, box) || (leader !== null && cross(leader, other)))) continue;
      if (leader && taken.some((other) => !same(other, own) && meets(leader, other))) continue;
      if (covers(box, isForeign) || (leader && !mayCross && crosses(leader, isForeign))) continue;
      if (leader) leaders.push(leader);
      taken.push(box);
      labels.push(label);
      return true;
    }
    return false;
  };
  const bySize = wanted.toSorted((a, b) => extentOf(b.shape) - extentOf(a.shape));
  const left = bySize.filter((one) => !place(one, near(one, size), true));
  for (const one of left) if (!place(one, away(one, size), false)) place(one, away(one, size), true);
  return labels;
}

/** In a land, or beside it. */
function near({ text, shape, isPoint, width }: Wanted, size: number): Label[] {
  const [x, y] = shape.at;
  const box = boxOf(shape);
  const fitsInside = !isPoint && box.right - box.left > width * 0.9;
  const gap = size * 0.75;
  const leader = null;
  return [
    ...(fitsInside ? [{ text, x, y, anchor: 'middle' as const, leader }] : []),
    { text, x: (isPoint ? x : Math.min(box.right, x + 3 * size)) + gap, y, anchor: 'start', leader },
    { text, x: (isPoint ? x : Math.max(box.left, x - 3 * size)) - gap, y, anchor: 'end', leader },
    { text, x, y: (isPoint ? y : box.bottom) + size, anchor: 'middle', leader },
    { text, x, y: (isPoint ? y : box.top) - size, anchor: 'middle', leader },
  ];
}

/** Lengths of a line, in sizes of the letters, and its directions. */
const FARTHEST = 9;
const DIRECTIONS = 16;

/** Around a land, farther and farther away. */
function* away({ text, shape }: Wanted, size: number): Generator<Label> {
  const [x1, y1] = shape.at;
  for (let far = 2; far <= FARTHEST; far++) {
    for (let turn = 0; turn < DIRECTIONS; turn++) {
      const angle = (2 * Math.PI * turn) / DIRECTIONS;
      const [x2, y2] = [x1 + Math.cos(angle) * far * size, y1 + Math.sin(angle) * far * size];
      const side = Math.cos(angle);
      const anchor = side > 0.3 ? 'start' : side < -0.3 ? 'end' : 'middle';
      const gap = size * 0.3;
      yield {
        text,
        x: x2 + (anchor === 'start' ? gap : anchor === 'end' ? -gap : 0),
        y: y2 + (anchor === 'middle' ? Math.sign(Math.sin(angle)) * (LINE * size + gap) : 0),
        anchor,
        leader: { x1, y1, x2, y2 },
      };
    }
  }
}

const around = (x: number, y: number, wide: number, high: number): Box => ({
  left: x - wide,
  right: x + wide,
  top: y - high,
  bottom: y + high,
});

const boxOfPoint = ({ at }: WorldShape, size: number): Box => around(at[0], at[1], size * 0.5, size * 0.5);

const same = (a: Box, b: Box): boolean => a.left === b.left && a.top === b.top;

function boxOfLabel({ x, y, anchor }: Label, width: number, size: number): Box {
  const middle = anchor === 'middle' ? x : anchor === 'start' ? x + width / 2 : x - width / 2;
  return around(middle, y, width / 2, LINE * size);
}

const isWithin = (box: Box, { x, y, width, height }: Frame): boolean =>
  box.left > x && box.right < x + width && box.top > y && box.bottom < y + height;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Places looked at along a name or a line, in parts of its length. */
const samples = Array.from({ length: 7 }, (_, i) => i / 6);

type Test = (x: number, y: number) => boolean;

/** Whether a name stands over another land, and would be read as that land's. */
const covers = ({ left, right, top, bottom }: Box, isForeign: Test): boolean =>
  samples.some((part) => {
    const x = left + (right - left) * part;
    return isForeign(x, top) || isForeign(x, (top + bottom) / 2) || isForeign(x, bottom);
  });

/** Whether a line runs over another land. */
const crosses = ({ x1, y1, x2, y2 }: Line, isForeign: Test): boolean =>
  samples.some((part) => isForeign(x1 + (x2 - x1) * part, y1 + (y2 - y1) * part));

/** Whether a line comes into a box. */
function meets(line: Line, { left, right, top, bottom }: Box): boolean {
  if (line.x1 < left && line.x2 < left) return false;
  if (line.x1 > right && line.x2 > right) return false;
  if (line.y1 < top && line.y2 < top) return false;
  if (line.y1 > bottom && line.y2 > bottom) return false;
  const isIn = (x: number, y: number) => x > left && x < right && y > top && y < bottom;
  return (
    isIn(line.x1, line.y1) ||
    isIn(line.x2, line.y2) ||
    cross(line, { x1: left, y1: top, x2: right, y2: bottom }) ||
    cross(line, { x1: left, y1: bottom, x2: right, y2: top })
  );
}

const turn = (x1: number, y1: number, x2: number, y2: number, x3: number, y3: number): number =>
  Math.sign((x2 - x1) * (y3 - y1) - (y2 - y1) * (x3 - x1));

const cross = (a: Line, b: Line): boolean =>
  turn(a.x1, a.y1, a.x2, a.y2, b.x1, b.y1) !== turn(a.x1, a.y1, a.x2, a.y2, b.x2, b.y2) &&
  turn(b.x1, b.y1, b.x2, b.y2, a.x1, a.y1) !== turn(b.x1, b.y1, b.x2, b.y2, a.x2, a.y2);
