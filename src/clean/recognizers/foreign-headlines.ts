import type { Recognizer } from '../furniture.ts';
import { firstProse, kinshipWith } from '../kinship.ts';
import { countWords, isHeadlineLike, isProse } from '../line-shape.ts';

/** A headline between paragraphs that shares no name with the article: another story's, set there by the page. */
export const foreignHeadlines: Recognizer = {
  step: 'foreign-headline',
  *find(lines) {
    const prose = firstProse(lines);
    const total = lines.filter((line) => isProse(line.text)).length;
    if (total < 3) return;
    const kinship = kinshipWith(lines);
    for (const [index, line] of lines.entries()) {
      const words = countWords(line.text);
      if (index === 0 || index <= prose - 2 || line.kind === 'quote' || line.kind === 'row') continue;
      const teaser =
        /(?:\.\.\.|…)$/.test(line.text) && words >= 8 && words <= 50 && isHeadlineLike(lines[index - 1]!.text);
      if (!teaser && (!isHeadlineLike(line.text) || isProse(line.text) || words < 5)) continue;
      if (/^["“‘]/.test(line.text) && words > 12) continue;
      const limit = words >= 8 ? 0.3 : 0.15;
      if (kinship.share(line.text) < limit && kinship.common(line.text) <= 1) {
        yield { line: index, reason: 'headline of another story: shares hardly a word with the article' };
      }
    }
  },
};
