import type { Article, Block, BlockKind, Imprint, Removal } from '../model/article.ts';
import { OffsetMap, type Run } from '../model/offset-map.ts';
import type { Span } from '../model/span.ts';
import type { Line } from './line.ts';

/** The lines kept and what was taken out in, the article out: its text, its blocks, its removals and the map between. */
export interface Composed {
  readonly line: Line;
  readonly kind: BlockKind;
}

/** What became of words nobody named a reason for. */
export interface Remainder {
  readonly step: string;
  readonly reason: string;
}

export function compose(
  original: string,
  kept: readonly Composed[],
  taken: readonly Omit<Removal, 'text'>[],
  remainder: Remainder,
  title: string | null,
  imprint: Imprint,
): Article {
  const blocks: Block[] = [];
  const runs: Run[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const { line, kind } of kept) {
    if (blocks.length > 0) at++;
    for (const run of line.runs) runs.push({ clean: at + run.clean, original: run.original, length: run.length });
    blocks.push({ start: at, end: at + line.text.length, kind });
    parts.push(line.text);
    at += line.text.length;
  }
  const map = new OffsetMap(runs);
  return { title, text: parts.join('\n'), blocks, removed: removals(original, runs, taken, remainder), imprint, map };
}

/** Entities, tags and link targets inside a text: signs of how it was set, not words that were taken out. */
const MARKUP = /&#?\w{2,8};?|<\/?[a-z][^<>]*>|\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)?\)?|\]\[\w*\]/gi;

/** Everything between the runs, cut where the reason changes, in order; stretches without words are left out. */
function removals(
  original: string,
  runs: readonly Run[],
  taken: readonly Omit<Removal, 'text'>[],
  remainder: Remainder,
): Removal[] {
  const named = [...taken].sort((a, b) => a.start - b.start);
  const found: Removal[] = [];
  let next = 0;
  const add = (span: Span, { step, reason }: Remainder) => {
    const text = original.slice(span.start, span.end);
    if (step === remainder.step && !/[\p{L}\p{N}]/u.test(text.replace(MARKUP, ''))) return;
    const last = found.at(-1);
    if (last && last.step === step && last.reason === reason && isBlank(original, last.end, span.start)) {
      found[found.length - 1] = { ...last, end: span.end, text: original.slice(last.start, span.end) };
    } else found.push({ ...span, step, reason, text });
  };
  const gap = (from: number, to: number) => {
    let at = from;
    while (next < named.length && named[next]!.start < to) {
      const one = named[next]!;
      const start = Math.max(at, one.start);
      const end = Math.min(to, one.end);
      if (start > at) add({ start: at, end: start }, remainder);
      if (end > start) add({ start, end }, one);
      at = Math.max(at, end);
      if (one.end > to) break;
      next++;
    }
    if (at < to) add({ start: at, end: to }, remainder);
  };
  let at = 0;
  for (const run of runs) {
    if (run.original > at) gap(at, run.original);
    at = run.original + run.length;
  }
  if (at < original.length) gap(at, original.length);
  return found.map(trim);
}

const isBlank = (text: string, from: number, to: number): boolean => !/[\p{L}\p{N}]/u.test(text.slice(from, to));

function trim(removal: Removal): Removal {
  const lead = removal.text.length - removal.text.trimStart().length;
  const text = removal.text.trim();
  return { ...removal, start: removal.start + lead, end: removal.start + lead + text.length, text };
}
