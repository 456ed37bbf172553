import { useEffect, useState } from 'preact/hooks';

/**
 * How many of a long list to draw: some at once, the others in turns while the first can be read.
 *
 * @param isWhole All at once, as paper needs it.
 */
export function useGradually(total: number, atOnce: number, isWhole = false): number {
  const [drawn, setDrawn] = useState(isWhole ? total : atOnce);
  useEffect(() => {
    if (drawn >= total) return;
    const timer = setTimeout(() => setDrawn(drawn + atOnce));
    return () => clearTimeout(timer);
  }, [drawn, total, atOnce]);
  return drawn;
}
