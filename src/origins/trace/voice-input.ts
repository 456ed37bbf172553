import type { Annotation } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';

/** What sources are read from. */
export interface VoiceInput {
  readonly article: Article;
  readonly annotation: Annotation;
  /** Which sentence an offset of the article lies in. */
  sentenceAt(offset: number): number;
}
