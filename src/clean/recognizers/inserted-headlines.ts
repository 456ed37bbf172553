import type { Recognizer } from '../furniture.ts';
import { firstProse, lastProse, sharedWith } from '../kinship.ts';
import type { Line } from '../line.ts';
import { countWords, hasFullGrammar, isHeadlineLike, isProse } from '../line-shape.ts';

/**
 * A whole headline between two paragraphs, in the clipped grammar of headlines: a link to another story on the same matter.
 * The article's own subheading is shorter, or speaks of what the paragraphs right below it speak of.
 */
export const insertedHeadlines: Recognizer = {
  step: 'inserted-headline',
  *find(lines) {
    const last = lastProse(lines);
    for (let i = firstProse(lines) + 1; i < last; i++) {
      const line = lines[i]!;
      if (line.kind !== 'plain' || !isClipped(line.text)) continue;
      if (!isProse(lines[i - 1]!.text) || !isProse(lines[i + 1]!.text)) continue;
      if (sharedWith(line.text, below(lines, i)) < 0.7)
        yield { line: i, reason: 'headline set between two paragraphs, not about what follows' };
    }
  },
};

function isClipped(text: string): boolean {
  const words = countWords(text);
  if (words < 7 || words > 17 || !isHeadlineLike(text) || /["”’?!)]$/.test(text) || /^["“‘(]/.test(text)) return false;
  return !hasFullGrammar(text) || isTitleCase(text);
}

function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => word.length > 3);
  return words.length >= 4 && words.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length >= words.length * 0.85;
}

const below = (lines: readonly Line[], index: number): string =>
  lines
    .slice(index + 1, index + 3)
    .map((line) => line.text)
    .join(' ');
