import type { ReportWords } from '../../src/exports/dossier-schema.ts';
import type { Span } from '../../src/model/span.ts';

/** What is marked in a text: one kind of mark over one span. */
export interface Layer extends Span {
  readonly kind: 'claim' | 'removed' | 'source' | 'cue' | 'content' | 'time';
  /** Of the claim, or what the mark says. */
  readonly note: string;
}

/** A run of characters under the same marks. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly layers: readonly Layer[];
}

interface Sentence extends Span {
  readonly id: string;
}

/** Everything marked in a report, as layers over its text. */
export function layersOf(words: ReportWords, sentences: readonly Sentence[]): Layer[] {
  const within = (layer: Layer): boolean => layer.start < layer.end && layer.end <= words.text.length;
  const layers: Layer[] = [
    ...sentences.map(({ id, start, end }): Layer => ({ kind: 'claim', start, end, note: id })),
    ...words.removed.map(
      ({ start, end, step, reason }): Layer => ({ kind: 'removed', start, end, note: `${reason} (${step})` }),
    ),
    ...words.times.map(
      ({ start, end, value, basis }): Layer => ({
        kind: 'time',
        start,
        end,
        note: value === null ? 'time, no value' : `time, ${basis}: ${value}`,
      }),
    ),
    ...words.attributions.flatMap((attribution, index): Layer[] =>
      (['source', 'cue', 'content'] as const).flatMap((kind) =>
        attribution[kind].map(({ start, end }) => ({ kind, start, end, note: `${kind} of attribution ${index + 1}` })),
      ),
    ),
  ];
  return layers.filter(within);
}

/** The text as lines of pieces, cut wherever a mark begins or ends; lines without words are left out. */
export function linesOf(text: string, layers: readonly Layer[]): Piece[][] {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of layers) cuts.add(start).add(end);
  const breaks = new Set<number>();
  for (const match of text.matchAll(/\r\n|\r|\n/g)) {
    cuts.add(match.index).add(match.index + match[0].length);
    breaks.add(match.index);
  }
  const places = [...cuts].sort((a, b) => a - b);
  const waiting = layers.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let open: Layer[] = [];
  const lines: Piece[][] = [[]];
  for (const [index, start] of places.slice(0, -1).entries()) {
    const piece = text.slice(start, places[index + 1]);
    open = open.filter((layer) => layer.end > start);
    for (; next < waiting.length && waiting[next]!.start <= start; next++) open.push(waiting[next]!);
    if (breaks.has(start)) lines.push([]);
    else lines.at(-1)!.push({ start, text: piece, layers: [...open] });
  }
  return lines.filter((line) => line.some((piece) => piece.text.trim() !== ''));
}
