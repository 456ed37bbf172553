import { chunk } from '../claims/syntax/chunk.ts';
import type { Clauses } from '../claims/syntax/unit.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Annotation, Attribution, Mention, Sentence, TimeExpression } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { type Span, spansWithin } from '../model/span.ts';

/** One sentence as the recognizers see it; cut into units only when one asks. Offsets point into `Article.text`. */
export interface View {
  readonly index: number;
  readonly sentence: Sentence;
  /** The sentence's words. */
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
  readonly clauses: Clauses;
}

/** A report laid out for the recognizers. */
export interface Scene {
  readonly article: Article;
  readonly annotation: Annotation;
  readonly gazetteer: Gazetteer;
  readonly views: readonly View[];
  /** The claims of the same report; their evidence points into `Report.text`. */
  readonly claims: readonly Claim[];
  /** What the report calls a person first, by full name and by last name. */
  readonly people: ReadonlyMap<string, Mention>;
  /** The attributions whose content holds a span, innermost first. */
  chainOf(span: Span): Attribution[];
}

export function layOutScene(
  article: Article,
  annotation: Annotation,
  claims: readonly Claim[],
  gazetteer: Gazetteer,
  chainOf: (span: Span, attributions: readonly Attribution[]) => Attribution[],
): Scene {
  const mentions = spansWithin(annotation.sentences, annotation.mentions);
  const times = spansWithin(annotation.sentences, annotation.times);
  const views = annotation.sentences.map((sentence, index): View => {
    let clauses: Clauses | null = null;
    const own = { mentions: mentions[index]!, times: times[index]! };
    return {
      index,
      sentence,
      text: article.text.slice(sentence.start, sentence.end),
      ...own,
      get clauses() {
        const named = own.mentions.filter((mention) => mention.form !== 'pronoun');
        clauses ??= chunk(sentence, named, own.times);
        return clauses;
      },
    };
  });
  return {
    article,
    annotation,
    gazetteer,
    views,
    claims,
    people: peopleOf(annotation.mentions),
    chainOf: (span) => chainOf(span, annotation.attributions),
  };
}

function peopleOf(mentions: readonly Mention[]): Map<string, Mention> {
  const people = new Map<string, Mention>();
  for (const mention of mentions) {
    if (mention.kind !== 'person' || mention.form === 'pronoun' || mention.name === null) continue;
    const known = people.get(mention.name);
    if (!known || (known.office === null && mention.office !== null)) people.set(mention.name, mention);
  }
  for (const mention of [...people.values()]) {
    const last = mention.name!.split(' ').at(-1)!;
    const known = people.get(last);
    if (!known || known.name!.split(' ').length === 1) people.set(last, mention);
  }
  return people;
}

/** The span from one unit of a sentence to another, both included. */
export function unitsSpan({ clauses: { tokens, units } }: View, first: number, last: number): Span {
  return {
    start: tokens[units[Math.min(first, last)]!.first]!.start,
    end: tokens[units[Math.max(first, last)]!.last]!.end,
  };
}

/** The words of units. */
export function wordsOf(scene: Scene, view: View, first: number, last = first): string {
  const span = unitsSpan(view, first, last);
  return scene.article.text.slice(span.start, span.end).replace(/[.,;:]+$/, '');
}
