import type { Removal } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { cut, type Line, type LineKind, placeOf } from './line.ts';

/** The engine that lets an ordered list of recognizers take the furniture out of the lines of a report. */

/** What a recognizer has found in one line. */
export interface Find {
  readonly line: number;
  /** Characters of the line; the whole line unless given. */
  readonly start?: number;
  readonly end?: number;
  /** In words a reader can check. */
  readonly reason: string;
  readonly fact?: Fact;
  /** What the rest of the line turns out to be. */
  readonly rest?: LineKind;
  /** Nothing is taken out: the line only tells a fact, or what it is. */
  readonly keep?: true;
}

/** What furniture says about the report. */
export type Fact =
  | { readonly about: 'title' | 'author' | 'outlet'; readonly value: string }
  | { readonly about: 'published' | 'updated'; readonly value: string; readonly words: string }
  | { readonly about: 'credit'; readonly words: string };

/** One kind of furniture. Looks at every line still kept, never throws, and finds nothing when unsure. */
export interface Recognizer {
  /** Name in `Removal.step`. */
  readonly step: string;
  find(lines: readonly Line[]): Iterable<Find>;
}

export interface Statement {
  readonly fact: Fact;
  readonly where: Span | null;
}

export interface Swept {
  readonly lines: readonly Line[];
  /** What was taken out, with its place in `Report.text`, in no order. */
  readonly taken: readonly Omit<Removal, 'text'>[];
  readonly statements: readonly Statement[];
}

export function sweep(lines: readonly Line[], recognizers: readonly Recognizer[]): Swept {
  const taken: Omit<Removal, 'text'>[] = [];
  const statements: Statement[] = [];
  let kept: readonly (Line | null)[] = lines;
  for (const recognizer of recognizers) {
    const before = kept as readonly Line[];
    const after: (Line | null)[] = [...before];
    // What only tells a fact first, then from the end of each line, so that the next find's offsets still hold.
    const finds = [...recognizer.find(before)].sort(
      (a, b) => a.line - b.line || Number(b.keep ?? false) - Number(a.keep ?? false) || (b.start ?? 0) - (a.start ?? 0),
    );
    for (const find of finds) {
      const line = after[find.line];
      if (!line) continue;
      const start = find.start ?? 0;
      const end = Math.min(find.end ?? line.text.length, line.text.length);
      const where = placeOf(line, start, end);
      if (find.fact) statements.push({ fact: find.fact, where });
      let rest: Line | null = line;
      if (!find.keep) {
        for (const run of line.runs) {
          const place = placeOf({ ...line, runs: [run] }, start, end);
          if (place) taken.push({ ...place, step: recognizer.step, reason: find.reason });
        }
        rest = cut(line, start, end);
      }
      after[find.line] = rest && find.rest ? { ...rest, kind: find.rest } : rest;
    }
    kept = finds.length > 0 ? after.filter((line) => line !== null) : before;
  }
  return { lines: kept as readonly Line[], taken, statements };
}
