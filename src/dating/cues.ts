import type { Annotation, Sentence, TimeExpression } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { TimeCue, Topic } from '../model/cue.ts';
import type { Dated } from '../model/report.ts';
import { contains, overlaps } from '../model/span.ts';
import { topicOf, topicsOf } from './topics.ts';

/**
 * The days a report names, as far as they can date it or others: of a dated report those that it names for a topic, of
 * an undated one all of them. Only from the article's own words. `nameOf` gives a state's name.
 */
export function cuesOf(
  article: Article,
  annotation: Annotation,
  claims: readonly Claim[],
  published: Dated,
  nameOf: (state: string) => string,
): TimeCue[] {
  if (claims.length === 0) return [];
  const isDated = published.from !== null;
  const cues: TimeCue[] = [];
  const mentions = annotation.mentions.toSorted((a, b) => a.start - b.start);
  for (const time of annotation.times) {
    if (time.value === null || time.type === 'DURATION' || time.type === 'SET') continue;
    const sentence = annotation.sentences.find(({ start, end }) => start <= time.start && time.end <= end);
    if (!sentence || sentence.headline) continue;
    const named = mentions.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    const isOnlyDay = !annotation.times.some((other) => other !== time && isDayOf(other) && contains(sentence, other));
    const topics = [
      ...(isOnlyDay ? topicsOf(lemmasOf(sentence), named, claims, nameOf) : []),
      ...timed(article, sentence, time, claims),
    ];
    const isDay = time.from !== null && time.from === time.to;
    if (isDated ? !isDay || topics.length === 0 : !isTelling(time)) continue;
    const { expression, value, from, to, looks } = time;
    const unique = [...new Map(topics.map((topic) => [topic.key, topic])).values()];
    cues.push({ ...article.map.toOriginal(time), expression, value, from, to, looks, topics: unique });
  }
  return cues;
}

/** Names a day, as against a year or a month. */
const isDayOf = ({ value }: TimeExpression): boolean =>
  /^(?:\d{4}|XXXX)-(?:WXX-\d|(?:\d\d|XX)-(?:\d\d|XX))/.test(value ?? '');

const lemmasOf = ({ tokens }: Sentence): ReadonlySet<string> => new Set(tokens.map(({ lemma }) => lemma.toLowerCase()));

/** Topics of the claims whose own time it is. */
function timed(
  article: Article,
  sentence: Sentence,
  { expression }: TimeExpression,
  claims: readonly Claim[],
): Topic[] {
  const span = article.map.toOriginal(sentence);
  return claims.flatMap((claim) => {
    if (claim.when?.expression !== expression || !overlaps(span, claim.evidence)) return [];
    return topicOf(claim) ?? [];
  });
}

/** A day left open, or a time that the report looks back to. */
const isTelling = ({ value, looks, from }: TimeExpression): boolean =>
  /^XXXX-(?:WXX-\d|\d\d-\d\d|XX-XX)/.test(value ?? '') || (looks === 'past' && from !== null);
