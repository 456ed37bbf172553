import { unwrap } from './hard-wrap.ts';
import { type Edit, edit, type Line, type LineKind, rewrite, slice, trimmed } from './line.ts';
import { plainLines, readable } from './text-layout.ts';

/** The text of a Markdown report in, its lines out: headings, items and quotes known as such, signs and link targets left out. */
export function layOutMarkdown(text: string): Line[] {
  const physical = plainLines(text);
  const lines: Line[] = [];
  for (const [index, raw] of physical.entries()) {
    if (!raw) continue;
    // The fence of a front matter is left for its recognizer.
    if (raw.text.trim() === '---' && index < 60 && physical[0]?.text.trim() === '---') {
      lines.push(raw);
      continue;
    }
    if (UNDERLINE.test(raw.text) || DEFINITION.test(raw.text) || FENCE.test(raw.text)) continue;
    const underlined = UNDERLINE.test(physical[index + 1]?.text ?? '') && /[\p{L}\p{N}]/u.test(raw.text);
    const line = inline(block(raw, underlined));
    if (line) lines.push(line);
  }
  return unwrap(lines);
}

const UNDERLINE = /^(?:={3,}|-{3,})\s*$/;
const DEFINITION = /^\s{0,3}\[[^\]]{1,80}\]:\s*\S+/;
const FENCE = /^\s{0,3}(?:```|~~~)/;
const MARKS: readonly (readonly [RegExp, LineKind])[] = [
  [/^\s{0,3}#{1,6}\s+/, 'heading'],
  [/^\s{0,3}>+\s?/, 'quote'],
  [/^\s*[-*+]\s+(?:\[[ xX]\]\s+)?/, 'item'],
];

/** What kind of block the line is, its mark left out; a numbered item keeps its number. */
function block(line: Line, underlined: boolean): Line {
  for (const [mark, kind] of MARKS) {
    const match = mark.exec(line.text);
    if (!match) continue;
    const rest = slice(line, match[0].length, line.text.length);
    return { ...(kind === 'heading' ? withoutClosing(rest) : rest), kind };
  }
  if (underlined) return { ...line, kind: 'heading' };
  if (/^\s*\d{1,3}[.)]\s+\S/.test(line.text)) return { ...line, kind: 'item' };
  return /^\s*\|.*\|\s*$/.test(line.text) ? { ...line, kind: 'row' } : line;
}

const withoutClosing = (line: Line): Line => {
  const closing = /\s+#{1,6}\s*$/.exec(line.text);
  return closing ? slice(line, 0, closing.index) : line;
};

const IMAGE = /!\[[^\]]{0,400}\]\([^()\s]{0,2000}(?:\s+"[^"]{0,400}")?\)/g;
const LINK =
  /\[([^[\]]{1,600})\](?:\([^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,400})?(?:\s+"[^"]{0,400}")?\)|\[[^\]]{0,80}\])/g;
const SIGNS =
  /\*{1,3}(?=[^\s*])|(?<=[^\s*])\*{1,3}|(?<![\p{L}\p{N}_])_{1,3}(?=[^\s_])|(?<=[^\s_])_{1,3}(?![\p{L}\p{N}_])|~~|`+/gu;
const ESCAPE = /\\([\\`*_{}[\]()#+.!|>~-])/g;

function inline(line: Line): Line | null {
  let read = line;
  let linked = 0;
  if (read.text.includes('](') || read.text.includes('][')) {
    read = rewrite(read, IMAGE, () => '');
    for (const match of read.text.matchAll(LINK)) linked += match[1]!.length;
    read = withoutTargets(read);
  }
  if (/[*_~`]/.test(read.text)) read = withoutSigns(read);
  if (read.text.includes('\\')) {
    const escapes = [...read.text.matchAll(ESCAPE)];
    read = edit(
      read,
      escapes.map(({ index }) => ({ start: index, end: index + 1, words: '' })),
    );
  }
  const whole = trimmed(readable(read));
  return whole && { ...whole, linked: Math.min(1, linked / whole.text.length) };
}

function withoutTargets(line: Line): Line {
  const ranges: Edit[] = [];
  for (const match of line.text.matchAll(LINK)) {
    const open = match.index + 1;
    const close = open + match[1]!.length;
    ranges.push(
      { start: match.index, end: open, words: '' },
      { start: close, end: match.index + match[0].length, words: '' },
    );
  }
  return edit(line, ranges);
}

/** Only in pairs: a lone star or underscore is the text's own. */
function withoutSigns(line: Line): Line {
  const marks = [...line.text.matchAll(SIGNS)];
  const counts = new Map<string, number>();
  for (const [sign] of marks) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const paired = marks.filter(([sign]) => counts.get(sign)! % 2 === 0);
  return edit(
    line,
    paired.map((match) => ({ start: match.index, end: match.index + match[0].length, words: '' })),
  );
}
