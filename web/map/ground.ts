import type { Frame } from './framing.ts';
import type { WorldShape } from './world-shape.ts';

/** The place in the list of shapes of the land at a point of the plane; -1 where none of them is. */
export type Ground = (x: number, y: number) => number;

/**
 * Draws lands unseen, each in a colour of its own, so that asking what is where takes no time.
 *
 * @param unit Units of the plane in a pixel.
 */
export function groundOf(shapes: readonly WorldShape[], { x, y, width, height }: Frame, unit: number): Ground {
  const [wide, high] = [Math.ceil(width / unit), Math.ceil(height / unit)];
  if (wide < 1 || high < 1) return () => -1;
  const canvas = document.createElement('canvas');
  canvas.width = wide;
  canvas.height = high;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return () => -1;
  context.setTransform(1 / unit, 0, 0, 1 / unit, -x / unit, -y / unit);
  shapes.forEach(({ path }, index) => {
    context.fillStyle = `#${(index + 1).toString(16).padStart(6, '0')}`;
    context.fill(new Path2D(path));
  });
  const { data } = context.getImageData(0, 0, wide, high);
  return (atX, atY) => {
    const [column, row] = [Math.floor((atX - x) / unit), Math.floor((atY - y) / unit)];
    if (column < 0 || row < 0 || column >= wide || row >= high) return -1;
    const at = 4 * (row * wide + column);
    // An edge is drawn in part: it is nobody's.
    return data[at + 3] === 255 ? data[at]! * 65_536 + data[at + 1]! * 256 + data[at + 2]! - 1 : -1;
  };
}
