import type { Passage, Range } from '../passage.ts';
import type { Reading } from './reading.ts';
import { CONTENT } from './sequence.ts';

/** The unbroken stretches of words that have a role. Content that runs inside a quotation to the edge of the frame goes on to its mark. */
export function piecesOf({ quoteOf, quotes }: Passage, { frame, roles }: Reading, role: number): Range[] {
  const found: Range[] = [];
  for (let k = 0; k < roles.length; k++) {
    if (roles[k] !== role) continue;
    let first = frame.first + k;
    while (k + 1 < roles.length && roles[k + 1] === role) k++;
    let last = frame.first + k + 1;
    if (role === CONTENT && last === frame.last) {
      const quote = quoteOf[last - 1]!;
      if (quote >= 0) last = Math.max(last, quotes[quote]!.last);
    }
    if (role === CONTENT && first === frame.first) {
      const quote = quoteOf[first]!;
      if (quote >= 0) first = Math.min(first, quotes[quote]!.first);
    }
    found.push({ first, last });
  }
  return found;
}
