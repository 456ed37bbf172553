import type { Find, Recognizer } from '../furniture.ts';
import { firstProse, type Kinship, kinshipWith } from '../kinship.ts';
import type { Line } from '../line.ts';
import { countWords, isHeadlineLike, isProse } from '../line-shape.ts';

/** A headline between paragraphs that shares no name with the article, and its teaser: another story's, set there by the page. */
export const foreignHeadlines: Recognizer = { step: 'foreign-headline', find: (lines) => findForeign(lines, 0) };

/** In a page the extractor has already chosen; only among lines that are paragraphs for the most part, as news is. */
export const foreignHeadlinesOfPages: Recognizer = {
  step: 'foreign-headline',
  find: (lines) => findForeign(lines, 0.6),
};

function* findForeign(lines: readonly Line[], leastProse: number): Generator<Find> {
  const prose = firstProse(lines);
  const paragraphs = lines.filter((line) => isProse(line.text)).length;
  if (paragraphs < 3 || paragraphs < lines.length * leastProse) return;
  const kinship = kinshipWith(lines);
  let previous = -2;
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'quote' || line.kind === 'row') continue;
    if (previous === index - 1 && isTeaser(lines, index, kinship)) {
      if (previous < prose) yield headline(previous);
      yield { line: index, reason: 'teaser of another story, below its headline' };
    } else if (!isEntry(lines, index) && !isQuestion(lines, index) && isForeign(line, kinship)) {
      // Above the first paragraph it may be the article's own headline, unless a teaser follows.
      if (index >= prose) yield headline(index);
      previous = index;
    }
  }
}

/** Lines at the top that are the article's own headline, standfirst or first paragraph, however little they share with the rest. */
const OPENING = 3;

/** A question that the next paragraph answers, as interviews and explainers are cut. */
const isQuestion = (lines: readonly Line[], index: number): boolean =>
  /\?["”’]?$/.test(lines[index]!.text) && lines[index + 1] !== undefined && isProse(lines[index + 1]!.text);

const headline = (line: number): Find => ({
  line,
  reason: 'headline of another story: shares hardly a word with the article',
});

function isForeign({ text }: Line, kinship: Kinship): boolean {
  const words = countWords(text);
  if (words < 5 || !isHeadlineLike(text) || isProse(text)) return false;
  if (/^["“‘]/.test(text) && words > 12) return false;
  return kinship.share(text) < (words >= 8 ? 0.3 : 0.15) && kinship.common(text) <= 1;
}

/** Cut short, or a lone paragraph that speaks of other things too. */
function isTeaser(lines: readonly Line[], index: number, kinship: Kinship): boolean {
  const { text } = lines[index]!;
  const next = lines[index + 1];
  if (countWords(text) > 50 || !isProse(text)) return false;
  if (/(?:\.\.\.|…)$/.test(text)) return true;
  return index > OPENING && kinship.share(text) < 0.15 && next !== undefined && !isProse(next.text);
}

/** An entry of the article's own list ("Malta: signed in 2021", "June 9 – Vienna"): its neighbours are made alike. */
function isEntry(lines: readonly Line[], index: number): boolean {
  const made = ENTRY.exec(lines[index]!.text);
  if (!made) return false;
  return [lines[index - 1], lines[index + 1]].some((line) => line !== undefined && ENTRY.test(line.text));
}

const ENTRY =
  /^(?:(?:[A-Z]|\d{1,3})[.):]\s|\d{4}\b|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d|[^:–—(]{2,45}(?::| [–—-] | \()\s*\S)/i;
