import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Matcher } from '../gazetteer/matcher.ts';
import type { Annotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Language } from '../text/language.ts';
import { type AttributionModel, recognizeAttributions } from './attributions/index.ts';
import { recognizeNames } from './names/index.ts';
import { recognizeQuotes } from './quotes/index.ts';
import { recognizeTimes } from './times/index.ts';

export { chainOf } from './attributions/index.ts';

/** What the recognizers work with; loaded once, shared by all reports. */
export interface AnnotateKit {
  readonly language: Language;
  readonly gazetteer: Gazetteer;
  readonly matcher: Matcher;
  readonly attributionModel: AttributionModel | null;
}

/** The publication interval that relative times are resolved against; null when it is not known. */
export type Anchor = { readonly from: string | null; readonly to: string | null } | null;

/** Article → sentences with tags, names, times, quotes and attributions; offsets into `article.text`. */
export function annotate(article: Article, anchor: Anchor, kit: AnnotateKit): Annotation {
  const { text, blocks } = article;
  const sentences = kit.language.analyse(text, blocks);
  const mentions = recognizeNames(text, sentences, kit.gazetteer, kit.matcher);
  const quotes = recognizeQuotes(text, blocks);
  const times = recognizeTimes(text, sentences, anchor);
  const attributions = recognizeAttributions({ text, sentences, quotes, blocks, mentions }, kit.attributionModel);
  return { sentences, mentions, times, quotes, attributions };
}
