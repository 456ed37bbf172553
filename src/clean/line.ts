import type { Run } from '../model/offset-map.ts';
import type { Span } from '../model/span.ts';

/** One line of a report as a reader sees it: a paragraph, a heading, an item, a button; what the recognizers judge. */
export interface Line {
  readonly text: string;
  /** Where its characters stand: `clean` offsets into `text`, `original` offsets into `Report.text`. */
  readonly runs: readonly Run[];
  readonly kind: LineKind;
  /** Share of its letters that are link text, 0..1; 0 in plain text, where nobody knows. */
  readonly linked: number;
  /** An empty line stands before it. */
  readonly apart: boolean;
}

export type LineKind = 'plain' | 'heading' | 'item' | 'quote' | 'caption' | 'row';

/** The smallest span of `Report.text` that holds characters `start` to `end` of the line. */
export function placeOf(line: Line, start = 0, end = line.text.length): Span | null {
  let from = -1;
  let to = -1;
  for (const run of line.runs) {
    const a = Math.max(start, run.clean);
    const b = Math.min(end, run.clean + run.length);
    if (b <= a) continue;
    if (from < 0) from = run.original + (a - run.clean);
    to = run.original + (b - run.clean);
  }
  return from < 0 ? null : { start: from, end: to };
}

/** What is left of a line without characters `start` to `end`, white space at the seam tidied; null when nothing is. */
export function cut(line: Line, start: number, end: number): Line | null {
  const head = trimmed(slice(line, 0, start));
  const tail = trimmed(slice(line, end, line.text.length));
  if (!head || !tail) return head ?? tail;
  return {
    ...head,
    text: `${head.text} ${tail.text}`,
    runs: [...head.runs, ...shifted(tail.runs, head.text.length + 1)],
  };
}

/** The lines as one, a space (or nothing) between two of them. */
export function join(a: Line, b: Line, between: ' ' | ''): Line {
  const offset = a.text.length + between.length;
  return { ...a, text: a.text + between + b.text, runs: [...a.runs, ...shifted(b.runs, offset)] };
}

export function slice(line: Line, start: number, end: number): Line {
  const runs: Run[] = [];
  for (const run of line.runs) {
    const a = Math.max(start, run.clean);
    const b = Math.min(end, run.clean + run.length);
    if (b > a) runs.push({ clean: a - start, original: run.original + (a - run.clean), length: b - a });
  }
  return { ...line, text: line.text.slice(start, end), runs };
}

/** Null when no character is left. */
export function trimmed(line: Line): Line | null {
  const start = line.text.length - line.text.trimStart().length;
  const end = line.text.trimEnd().length;
  if (end <= start) return null;
  return start === 0 && end === line.text.length ? line : slice(line, start, end);
}

function shifted(runs: readonly Run[], by: number): Run[] {
  return runs.map((run) => ({ ...run, clean: run.clean + by }));
}

/** A stretch of a line and what stands there instead. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** The line with every match of a global pattern replaced. */
export function rewrite(line: Line, pattern: RegExp, words: (match: RegExpExecArray) => string): Line {
  const matches = [...line.text.matchAll(pattern)];
  return edit(
    line,
    matches.map((match) => ({ start: match.index, end: match.index + match[0].length, words: words(match) })),
  );
}

/** The line with some stretches of it replaced, in order; new characters have no place in the report. */
export function edit(line: Line, edits: readonly Edit[]): Line {
  if (edits.length === 0) return line;
  const parts: string[] = [];
  const runs: Run[] = [];
  let length = 0;
  let last = 0;
  let next = 0;
  const keep = (to: number) => {
    for (; next < line.runs.length; next++) {
      const run = line.runs[next]!;
      const start = Math.max(last, run.clean);
      const end = Math.min(to, run.clean + run.length);
      if (end > start) {
        runs.push({
          clean: length + (start - last),
          original: run.original + (start - run.clean),
          length: end - start,
        });
      }
      if (run.clean + run.length > to) break;
    }
    parts.push(line.text.slice(last, to));
    length += to - last;
  };
  for (const { start, end, words } of edits) {
    keep(start);
    parts.push(words);
    length += words.length;
    last = end;
  }
  keep(line.text.length);
  return { ...line, text: parts.join(''), runs };
}
