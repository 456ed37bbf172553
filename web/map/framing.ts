import { boxOf } from './outline.ts';
import type { World, WorldShape } from './world-shape.ts';

/** Part of the map's plane that is shown. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** No nearer than this, in units of the plane, so that a lone state is seen with its neighbours. */
const NEAREST = 270;
const AIR = 1.25;

export const wholeWorld = (world: World): Frame => ({
  x: -12,
  y: -8,
  width: world.width + 24,
  height: world.height + 16,
});

/** The part of the world that holds these lands, with some air around, in a shape of so much width to its height. */
export function frameOf(world: World, shapes: readonly WorldShape[], ratio: number): Frame {
  if (shapes.length === 0) return wholeWorld(world);
  const boxes = shapes.map(boxOf);
  const left = Math.min(...boxes.map((box) => box.left));
  const right = Math.max(...boxes.map((box) => box.right));
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const width = Math.max((right - left) * AIR, (bottom - top) * AIR * ratio, NEAREST);
  if (width > world.width * 0.8) return wholeWorld(world);
  const height = width / ratio;
  const x = within((left + right - width) / 2, -12, world.width + 12 - width);
  const y = within((top + bottom - height) / 2, -8, world.height + 8 - height);
  return { x, y, width, height };
}

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));
