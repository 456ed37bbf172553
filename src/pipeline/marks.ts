import type { Annotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Marks } from '../model/marks.ts';
import type { Span } from '../model/span.ts';

/** Attributions and times of an annotated article, where they stand in the report as received. */
export function marksOf({ map }: Article, { attributions, times }: Annotation): Marks {
  const there = (spans: readonly Span[]): Span[] => spans.map((span) => map.toOriginal(span));
  return {
    attributions: attributions.map(({ source, cue, content }) => ({
      source: there(source ?? []),
      cue: there(cue),
      content: there(content),
    })),
    times: times.map(({ start, end, value, basis }) => ({ ...map.toOriginal({ start, end }), value, basis })),
  };
}
