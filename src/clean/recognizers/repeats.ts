import type { Find, Recognizer } from '../furniture.ts';
import { countWords } from '../line-shape.ts';
import { asLabel } from '../phrase.ts';

/** A line that stood before word for word: a headline set twice, a gallery's caption, a pull quote's twin. */
export const repeats: Recognizer = {
  step: 'repeated-line',
  *find(lines) {
    const seen = new Set<string>();
    const again: Find[] = [];
    for (const [index, line] of lines.entries()) {
      if (line.text.length > 2000 || countWords(line.text) < 6) continue;
      const label = asLabel(line.text);
      if (seen.has(label)) again.push({ line: index, reason: 'stands earlier in the report word for word' });
      seen.add(label);
    }
    // A document that repeats itself again and again does so on purpose: a form, a schedule, a litany.
    if (again.length <= Math.max(2, lines.length * 0.15)) yield* again;
  },
};
