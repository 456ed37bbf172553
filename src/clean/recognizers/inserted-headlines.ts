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
      let end = i;
      while (end < last && isClipped(lines[end]!)) end++;
      // Between paragraphs, and not a list that the one above announces.
      const between = end > i && isProse(lines[i - 1]!.text) && isProse(lines[end]!.text);
      if (between && !/:["”]?$/.test(lines[i - 1]!.text)) {
        const follows = below(lines, end);
        for (let j = i; j < end; j++) {
          if (sharedWith(lines[j]!.text, follows) >= 0.7) continue;
          yield { line: j, reason: 'headline set between two paragraphs, not about what follows' };
        }
      }
      i = Math.max(i, end - 1);
    }
  },
};

function isClipped({ text, kind }: Line): boolean {
  const words = countWords(text);
  if (kind !== 'plain' || words < 7 || words > 17 || !isHeadlineLike(text)) return false;
  if (/["”’?!)]$/.test(text) || /^["“‘(]/.test(text)) return false;
  return !hasFullGrammar(text) || isTitleCase(text);
}

function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => word.length > 3);
  return words.length >= 4 && words.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length >= words.length * 0.85;
}

/** The two lines from `index` on. */
const below = (lines: readonly Line[], index: number): string =>
  lines
    .slice(index, index + 2)
    .map((line) => line.text)
    .join(' ');
