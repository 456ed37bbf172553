import type { Sentence } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import { overlaps } from '../../model/span.ts';
import type { Citation, Voice } from '../../model/trace.ts';
import { toldIn } from './cited-outlets.ts';
import { ANOTHER, ANOTHER_PERSON, NOTHING_SAID, PEOPLE } from './cue-words.ts';
import { freshVoice, isOutlet } from './fresh-voice.ts';
import { describe, entityOf } from './naming.ts';
import { officeOf } from './offices.ts';
import { blank } from './untold.ts';
import type { VoiceInput } from './voice-input.ts';

/** Sources in sentences in which the annotation read no attribution. */

const WITNESS =
  /\b(?:an?|our|the) (?:[\p{L}.]+ ){1,2}witness(?:es)?\b|\b\p{Lu}[\p{L}.]+ (?:reporters?|correspondents?|journalists?) (?:saw|watched|witnessed|looked on)\b|\bI (?:watched|saw|was (?:standing|sitting|there|in the)|stood|sat|counted|looked on)\b|\b(?:our|an?|the|this) (?:[\p{L}.]+ ){0,3}(?:reporters?|correspondents?|journalists?|photographers?|crew)\b[^.]{0,80}?\b(?:saw|watched|witnessed|looked on|was (?:in the room|present|there))\b|\b(?:witnessed|seen|watched) by (?:an?|our|the|this) (?:[\p{L}.]+ ){0,3}(?:reporter|correspondent|journalist|photographer)/iu;

export function witnessesIn(article: Article, sentence: Sentence, index: number): Voice[] {
  const match = WITNESS.exec(article.text.slice(sentence.start, sentence.end));
  if (!match) return [];
  const start = sentence.start + match.index;
  return [blank(article, { start, end: start + match[0].length }, 'eyewitness', index)];
}

const TRAILING =
  /,["”’]?\s+((?:the |an? |its |his |her |their )?[^,“”"]{3,90}?),?\s+(?:has |had |have )?(?:said|says|told|announced|confirmed|declared|disclosed|stated|revealed|informed|reported)\b[^,]*$|^(?:Citing|Quoting) ([^,“”"]{3,90}),/u;

/** `…, a Union spokesperson said on Monday.` in a sentence in which no attribution was read. */
export function trailingIn(
  { article, annotation }: VoiceInput,
  sentence: Sentence,
  index: number,
  citations: readonly Citation[],
): Voice | null {
  const text = article.text.slice(sentence.start, sentence.end);
  const match = TRAILING.exec(text);
  const words = match?.[1] ?? match?.[2];
  if (!match || !words || /^(?:two|three|four|five|six|several|some|multiple|senior)\b/i.test(words)) return null;
  if (NOTHING_SAID.test(match[0]) || isOutlet(words, citations, index)) return null;
  const start = sentence.start + match.index + match[0].indexOf(words);
  const span = { start, end: start + words.length };
  const inside = annotation.mentions.filter((mention) => overlaps(mention, span));
  if (officeOf(words) === null && !PEOPLE.test(words) && !inside.some(({ kind }) => kind === 'person')) return null;
  const base = {
    ...article.map.toOriginal(span),
    words,
    sentence: index,
    content: [article.map.toOriginal({ start: sentence.start, end: sentence.start + match.index })],
    told: toldIn(citations, index),
  };
  const attribution = { kind: 'named' as const, count: /^(?:an?|one|another) /i.test(words) ? 1 : null };
  return freshVoice(base, attribution, words, inside, text);
}

const TELLS = new RegExp(
  String.raw`\b((?:an?|one|two|three|four|five|another|a second|a third|several|some|multiple|senior)\s+(?:[\p{L}’'-]+\s+){0,6}?${PEOPLE.source}[^,.;]{0,60}?)\s+(?:has |have |had )?(?:told|tells?|said|says|saying|confirm(?:s|ed)|disclosed|let (?:it )?slip|spoke|revealed)`,
  'iu',
);
const SOMEONE = new RegExp(
  String.raw`\b(?:spoke to|quoting|citing|has|have|by|to|from|with)\s+((?:an?|one|two|three|several|some|someone|somebody)\s*(?:[\p{L}’'-]+\s+){0,5}?(?:${PEOPLE.source})?[^,.;]{0,50})`,
  'iu',
);

/** Unnamed people in a sentence in which no attribution was read. */
export function tellersIn(
  { article, annotation }: VoiceInput,
  sentence: Sentence,
  index: number,
  citations: readonly Citation[],
): Voice[] {
  const text = article.text.slice(sentence.start, sentence.end);
  const match = TELLS.exec(text) ?? SOMEONE.exec(text);
  if (!match || !PEOPLE.test(match[1]!)) return [];
  const start = sentence.start + match.index + match[0].indexOf(match[1]!);
  const span = { start, end: start + match[1]!.length };
  const inside = annotation.mentions.filter((mention) => overlaps(mention, span));
  const number = /^(two|three|four|five)\b/i.exec(match[1]!)?.[1]?.toLowerCase();
  return [
    {
      ...blank(article, span, 'anonymous', index),
      entity: entityOf(inside, match[1]!),
      office: officeOf(match[1]!),
      told: toldIn(citations, index),
      indefinite: /^(?:an?|one|another|two|three|four|five)\b/i.test(match[1]!),
      count: number
        ? ['two', 'three', 'four', 'five'].indexOf(number) + 2
        : /^(?:an?|one|another|someone|somebody)\b/i.test(match[1]!)
          ? 1
          : null,
      plural: /^(?:several|some|multiple|senior)\b/i.test(match[1]!),
      another: ANOTHER_PERSON.test(match[1]!) || ANOTHER.test(match[1]!.split(/\s+/).slice(0, 2).join(' ')),
      description: describe(match[1]!),
    },
  ];
}
