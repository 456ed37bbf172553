import type { Composed } from './composition.ts';
import type { Line } from './line.ts';
import { countWords, isHeadlineLike, isProse } from './line-shape.ts';
import { asLabel } from './phrase.ts';

/** The kept lines in, what each of them is out. `title` is what the record or the page calls the article. */
export function classify(lines: readonly Line[], title: string | null): Composed[] {
  const headline = findHeadline(lines, title);
  return lines.map((line, index) => {
    if (index !== headline && line.kind === 'plain' && isEntry(lines, index)) return { line, kind: 'list-item' };
    if (index === headline) return { line, kind: 'headline' };
    if (line.kind === 'caption') return { line, kind: 'caption' };
    if (line.kind === 'item') return { line, kind: 'list-item' };
    if (line.kind === 'quote') return { line, kind: 'quote' };
    if (line.kind === 'row') return { line, kind: 'table-row' };
    if (headline >= 0 && index === headline + 1 && isStandfirst(line, lines[index + 1]))
      return { line, kind: 'standfirst' };
    return { line, kind: isSubheading(line, lines[index + 1]) ? 'subheading' : 'paragraph' };
  });
}

/** A dated entry among others ("2021 – Talks open", "May 4: Malta signs"): a timeline without bullets. */
function isEntry(lines: readonly Line[], index: number): boolean {
  const dated = (line: Line | undefined) => line !== undefined && line.text.length < 300 && ENTRY.test(line.text);
  return dated(lines[index]) && (dated(lines[index - 1]) || dated(lines[index + 1]));
}

const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?';
const ENTRY = new RegExp(
  `^(?:(?:19|20)\\d\\d|(?:\\d{1,2} )?${MONTH}(?: \\d{1,2})?(?:,? (?:19|20)\\d\\d)?)\\s?(?:[–—:]|-\\s)\\s?\\S`,
);

function findHeadline(lines: readonly Line[], title: string | null): number {
  const first = lines[0];
  if (!first) return -1;
  if (title && isSameTitle(first.text, title)) return 0;
  if (first.kind === 'item' || first.kind === 'quote' || first.kind === 'row') return -1;
  if (DATELINE_ALONE.test(first.text)) return -1;
  const followed = lines.length === 1 || lines.slice(1, 6).some((line) => isProse(line.text));
  return isHeadlineLike(first.text) && followed && countWords(first.text) >= 2 && !isQuestionInText(first, title)
    ? 0
    : -1;
}

/** "New Delhi, June 22": a dateline set as a line of its own. */
const DATELINE_ALONE =
  /^\p{Lu}[\p{L} .'’-]{1,40}, ?(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?(?: \d{1,2})?(?:, ?\d{4})?[.:]?$/u;

/** Without a title to go by, only a line that does not end as a sentence is a headline; a short question may be one. */
const isQuestionInText = (line: Line, title: string | null): boolean =>
  title === null && line.kind === 'plain' && /[.]["”’]?$/.test(line.text);

/** The same words, but for the outlet's name that page titles carry. */
export function isSameTitle(text: string, title: string): boolean {
  const [a, b] = [asLabel(text), asLabel(title)];
  if (a === b) return true;
  return a.length >= 15 && (b.startsWith(a) || b.endsWith(a)) && a.length >= b.length * 0.5;
}

function isStandfirst(line: Line, next: Line | undefined): boolean {
  if (line.kind === 'heading') return countWords(line.text) >= 8;
  if (!next || countWords(line.text) > 45) return false;
  return isHeadlineLike(line.text) && countWords(line.text) >= 8;
}

function isSubheading(line: Line, next: Line | undefined): boolean {
  if (line.kind === 'heading') return true;
  return next !== undefined && isHeadlineLike(line.text) && countWords(line.text) <= 12 && !/^["“‘]/.test(line.text);
}
