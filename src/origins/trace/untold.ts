import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { Voice } from '../../model/trace.ts';

/** A voice of which nothing more is told than that it speaks. */
export const UNTOLD = {
  content: [],
  entity: null,
  person: null,
  office: null,
  told: null,
  count: null,
  indefinite: false,
  plural: false,
  another: false,
  denies: false,
  description: [],
} satisfies Partial<Voice>;

/** A voice that stands in these words. */
export const blank = (article: Article, span: Span, kind: Voice['kind'], sentence: number): Voice => ({
  ...article.map.toOriginal(span),
  words: article.text.slice(span.start, span.end).slice(0, 160),
  kind,
  sentence,
  ...UNTOLD,
});
