import type { World, WorldShape } from './world-shape.ts';

/** Part of the map's plane that is shown. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Width by height of what is shown; wide enough for a page, and for the world. */
const RATIO = 2;
/** No nearer than this, in units of the plane, so that a lone state is seen with its neighbours. */
const NEAREST = 320;
const AIR = 1.25;

export const wholeWorld = (world: World): Frame => ({
  x: -12,
  y: -8,
  width: world.width + 24,
  height: world.height + 16,
});

/** The part of the world that holds these lands, with some air around. */
export function frameOf(world: World, shapes: readonly WorldShape[]): Frame {
  if (shapes.length === 0) return wholeWorld(world);
  const boxes = shapes.map(boxOf);
  const left = Math.min(...boxes.map((box) => box.left));
  const right = Math.max(...boxes.map((box) => box.right));
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const width = Math.max((right - left) * AIR, (bottom - top) * AIR * RATIO, NEAREST);
  if (width > world.width * 0.8) return wholeWorld(world);
  const height = width / RATIO;
  const x = within((left + right - width) / 2, -12, world.width + 12 - width);
  const y = within((top + bottom - height) / 2, -8, world.height + 8 - height);
  return { x, y, width, height };
}

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const boxes = new WeakMap<WorldShape, Box>();

/** The extent of a land's largest part: far islands do not count. */
function boxOf(shape: WorldShape): Box {
  const known = boxes.get(shape);
  if (known) return known;
  let [left, top] = shape.at;
  let [right, bottom] = shape.at;
  let size = 0;
  for (const ring of shape.path.split('M').filter(Boolean)) {
    const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
    let [x, y] = [numbers[0]!, numbers[1]!];
    const box = { left: x, right: x, top: y, bottom: y };
    for (let index = 2; index + 1 < numbers.length; index += 2) {
      x += numbers[index]!;
      y += numbers[index + 1]!;
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
    }
    const area = (box.right - box.left) * (box.bottom - box.top);
    if (area > size) {
      size = area;
      ({ left, right, top, bottom } = box);
    }
  }
  const made = { left, right, top, bottom };
  boxes.set(shape, made);
  return made;
}

export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'middle' | 'start' | 'end';
}

interface Wanted {
  readonly text: string;
  readonly shape: WorldShape;
  /** Names of larger marks first. */
  readonly isPoint: boolean;
}

/** Half the height of a letter and the width of one, in parts of the letters' size. */
const LINE = 0.62;
const LETTER = 0.56;

/** Names where they fit: inside a land, or beside its point; a name that would touch another or leave the frame is left out. */
export function labelsOf(wanted: readonly Wanted[], frame: Frame, size: number): Label[] {
  const taken: { x0: number; x1: number; y0: number; y1: number }[] = wanted
    .filter(({ isPoint }) => isPoint)
    .map(({ shape: { at } }) => ({
      x0: at[0] - size * 0.5,
      x1: at[0] + size * 0.5,
      y0: at[1] - size * 0.5,
      y1: at[1] + size * 0.5,
    }));
  const labels: Label[] = [];
  const isBeside = wanted.map(({ shape }) => shape);
  const bySize = wanted.toSorted((a, b) => extent(b.shape) - extent(a.shape));
  for (const { text, shape, isPoint } of bySize) {
    const width = text.length * LETTER * size;
    const [x, y] = shape.at;
    const box = boxOf(shape);
    const fitsInside = !isPoint && box.right - box.left > width * 0.9;
    const gap = size * 0.75;
    const places: Label[] = [
      ...(fitsInside ? [{ text, x, y, anchor: 'middle' as const }] : []),
      { text, x: (isPoint ? x : Math.min(box.right, x + 3 * size)) + gap, y, anchor: 'start' },
      { text, x: (isPoint ? x : Math.max(box.left, x - 3 * size)) - gap, y, anchor: 'end' },
      { text, x, y: (isPoint ? y : box.bottom) + size, anchor: 'middle' },
      { text, x, y: (isPoint ? y : box.top) - size, anchor: 'middle' },
    ];
    const others = isBeside.filter((other) => other !== shape).map(boxOf);
    const free = places.find((place) => {
      const x0 = place.anchor === 'middle' ? place.x - width / 2 : place.anchor === 'start' ? place.x : place.x - width;
      const own = { x0, x1: x0 + width, y0: place.y - LINE * size, y1: place.y + LINE * size };
      const isIn =
        own.x0 > frame.x && own.x1 < frame.x + frame.width && own.y0 > frame.y && own.y1 < frame.y + frame.height;
      if (
        !isIn ||
        taken.some((other) => own.x0 < other.x1 && other.x0 < own.x1 && own.y0 < other.y1 && other.y0 < own.y1)
      )
        return false;
      // A name over a neighbour would be read as the neighbour's.
      const isOn = (other: Box) =>
        own.x1 > other.left && own.x0 < other.right && place.y > other.top && place.y < other.bottom;
      if (place !== places[0] || !fitsInside) if (others.some(isOn)) return false;
      taken.push(own);
      return true;
    });
    if (free) labels.push(free);
  }
  return labels;
}

const extent = (shape: WorldShape): number => {
  const { left, right, top, bottom } = boxOf(shape);
  return (right - left) * (bottom - top);
};
