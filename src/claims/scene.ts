import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Annotation, Attribution, Mention, Sentence, TimeExpression } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { type Span, spansWithin } from '../model/span.ts';
import { unionsAmongStates } from './listed-bodies.ts';
import { chunk } from './syntax/chunk.ts';
import type { Clauses } from './syntax/unit.ts';

/** One sentence laid out for the frames. */
export interface View {
  readonly index: number;
  readonly sentence: Sentence;
  readonly clauses: Clauses;
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
}

/** A report laid out for the frames; offsets point into `article.text`. */
export interface Scene {
  readonly article: Article;
  readonly annotation: Annotation;
  readonly gazetteer: Gazetteer;
  readonly views: readonly View[];
  /** The attributions whose content holds a span, innermost first. */
  chainOf(span: Span): Attribution[];
}

export function layOutScene(
  article: Article,
  annotated: Annotation,
  gazetteer: Gazetteer,
  chainOf: (span: Span, attributions: readonly Attribution[]) => Attribution[],
): Scene {
  const annotation = { ...annotated, mentions: unionsAmongStates(article.text, annotated.mentions, gazetteer) };
  // Pronouns are followed here with the whole discourse in view.
  const named = annotation.mentions.filter((mention) => mention.form !== 'pronoun');
  const mentions = spansWithin(annotation.sentences, named);
  const times = spansWithin(annotation.sentences, annotation.times);
  const views = annotation.sentences.map(
    (sentence, index): View => ({
      index,
      sentence,
      mentions: mentions[index]!,
      times: times[index]!,
      clauses: chunk(sentence, mentions[index]!, times[index]!),
    }),
  );
  return { article, annotation, gazetteer, views, chainOf: (span) => chainOf(span, annotation.attributions) };
}

/** The words that follow a token, lower case, to the end of the clause or for sixteen words. */
export function wordsAfter(view: View, token: number): string {
  const words = view.clauses.tokens.slice(token + 1, token + 17).map((one) => one.text.toLowerCase());
  const end = words.findIndex((word) => /^[.;:?!]$/.test(word));
  return (end < 0 ? words : words.slice(0, end)).join(' ');
}

/** The words of a phrase, lower case. */
export const wordsOf = (view: View, phrase: { readonly first: number; readonly last: number }): string[] =>
  view.clauses.tokens.slice(phrase.first, phrase.last + 1).map((token) => token.text.toLowerCase());
