import type { Entry } from './chronology.ts';

/**
 * At least and at most how many independent origins stand behind claims of one step.
 * Lower: proven apart, which nothing in a single step's words proves, so one. Upper: every differently named source,
 * every anonymous source of every report (counted as often as the text counts it), and every outlet speaking for itself.
 */
export function originBounds(entries: readonly Entry[]): { lower: number; upper: number } {
  const named = new Set<string>();
  const unnamed = new Map<string, number>();
  for (const { claim } of entries) {
    const innermost = claim.attribution[0];
    if (!innermost) unnamed.set(`${claim.report} outlet`, 1);
    else if (innermost.kind === 'anonymous') {
      const key = `${claim.report} ${innermost.source.toLowerCase()}`;
      unnamed.set(key, Math.max(unnamed.get(key) ?? 1, innermost.count ?? 1));
    } else named.add(innermost.speaksFor ?? innermost.source.toLowerCase());
  }
  const upper = named.size + [...unnamed.values()].reduce((sum, count) => sum + count, 0);
  return { lower: Math.min(1, upper), upper };
}
