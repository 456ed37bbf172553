import { join, type Line } from './line.ts';
import { endsSentence } from './line-shape.ts';

/** Lines in, paragraphs out: joins lines that were broken to fit a width, or by a link that stood in mid-sentence. */
export function unwrap(lines: readonly Line[]): Line[] {
  const fields = frontMatterEnd(lines);
  const width = wrapWidth(lines.slice(fields));
  const joined: Line[] = lines.slice(0, fields);
  let tail = '';
  for (const line of lines.slice(fields)) {
    const before = joined.at(-1);
    if (before && !line.apart && line.kind !== 'item' && runsOn(tail, line.text, width, before)) {
      joined[joined.length - 1] = join(before, line, separator(tail, line.text));
    } else joined.push(line);
    tail = line.text;
  }
  return joined;
}

/** Where the fields at the head of a Markdown file end; 0 when there are none. */
export function frontMatterEnd(lines: readonly Line[]): number {
  if (lines[0]?.text.trim() !== '---') return 0;
  return lines.findIndex((line, index) => index > 1 && index <= 60 && line.text.trim() === '---') + 1;
}

function runsOn(tail: string, next: string, width: number, before: Line): boolean {
  if (before.text.length > LONGEST) return false;
  if (width > 0) return tail.length <= width && tail.length + 1 + firstWord(next) > width;
  if (endsSentence(tail)) return false;
  if (/^[,;.)\]”’]/.test(next) && /[\p{L}\p{N}]/u.test(next)) return true;
  if (!/^\p{Ll}/u.test(next)) return OPEN_END.test(tail.slice(-12)) && before.text.length > 20;
  return /[\p{L}\p{N},’'")]$/u.test(tail) && before.text.length > 20;
}

/** No paragraph is longer; joining more would cost time that grows with the square. */
const LONGEST = 20_000;

/** Words no line of prose ends on unless it was cut. */
const OPEN_END = /(?:^|\s)(?:the|a|an|of|to|by|in|at|on|for|with|from|and|or|its|their|his|her|that|as)$/;

function separator(tail: string, next: string): ' ' | '' {
  if (/^[,;.:)\]”’]/.test(next)) return '';
  return /\p{L}-$/u.test(tail) && /^\p{L}/u.test(next) ? '' : ' ';
}

const firstWord = (text: string): number => {
  const space = text.indexOf(' ');
  return space < 0 ? text.length : space;
};

/**
 * The width a text was wrapped to, 0 when it was not: filled greedily, a line ends where its next word would no longer fit.
 * Headlines and paragraphs that happen to be lines of their own fail that far more often than not.
 */
function wrapWidth(lines: readonly Line[]): number {
  const lengths = lines.filter((line) => line.text.includes(' ')).map((line) => line.text.length);
  const width = Math.max(0, ...lengths.slice(0, 5000));
  if (width < 40 || width > 120) return 0;
  let pairs = 0;
  let full = 0;
  let openEnds = 0;
  for (let i = 0; i + 1 < lines.length && i < 5000; i++) {
    const [here, next] = [lines[i]!, lines[i + 1]!];
    if (next.apart || next.kind === 'item') continue;
    pairs++;
    if (here.text.length + 1 + firstWord(next.text) > width) {
      full++;
      if (!endsSentence(here.text)) openEnds++;
    }
  }
  return pairs >= 3 && full >= pairs * 0.6 && openEnds >= full * 0.5 ? width : 0;
}
