let context: CanvasRenderingContext2D | null | undefined;
let family = '';
const known = new Map<string, number>();

/** Pixels that words take in the page's sans at a size and weight; of half a letter each where nothing can be drawn. */
export function textWidth(words: string, size: number, weight = 400): number {
  if (context === undefined) {
    context = document.createElement('canvas').getContext('2d');
    family = getComputedStyle(document.documentElement).getPropertyValue('--sans');
  }
  if (!context) return (words.length * size) / 2;
  const font = `${weight} ${size}px ${family}`;
  const key = `${font} ${words}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  context.font = font;
  const { width } = context.measureText(words);
  if (known.size > 5000) known.clear();
  known.set(key, width);
  return width;
}

/** Pixels of a `rem`: drawings grow with the page's type. */
export const rem = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
