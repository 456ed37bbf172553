import type { Attribution, Mention } from '../../model/annotation.ts';
import type { Citation, Voice } from '../../model/trace.ts';
import { isOutletByForm } from '../outlet-words.ts';
import { ANOTHER_PERSON, PEOPLE } from './cue-words.ts';
import { appositionOf, describe, entityOf, personOf } from './naming.ts';
import { officeOf } from './offices.ts';

/** `an engineer at its space agency` → `an engineer` */
const headOf = (words: string): string => words.split(/,| (?:at|of|in|from|with|for|who|which|close|familiar|on) /)[0]!;

/** What speaks as a body, though it has no name: `a committee`. */
const BODIES =
  /\b(?:committee|bank|group|company|firm|council|court|panel|union|commission|ministry|agency|party|network|institute|organi[sz]ation|watchdog|think tank|coalition|association|chamber|board|statement|note|notice|notification|announcement|report|paper|document|law|decree|bill|newspaper|website|station|channel|blog|magazine|study|poll)s?\b/i;

/** A paper that an outlet has seen: the paper is the source. */
export const SEEN =
  /^(?:an?|the|its?|two|several|internal|official|leaked|\s)*(?:[\p{L}-]+ ){0,2}(?:letter|document|draft|memo|memorandum|text|copy|note|filing|cable|e-?mail|minutes|paper)s?\b.*\b(?:seen|obtained|reviewed|viewed|read) by\b/iu;

/** `a decision published by the board`, `the communiqué`: the paper is the source. */
const DOCUMENT =
  /^(?:an?|the|its?|this|\d+\S*|joint|final|official|board|council|government|legislative|presidential|\s)*(?:[\p{L}-]+ )?(?:decision|declaration|communiqu[ée]|resolution|decree|gazette|notification|law|notice)\b/iu;

/** The source is an outlet that the sentence cites, by a name that no state or person bears. */
export const isOutlet = (words: string, citations: readonly Citation[], sentence: number): boolean =>
  citations.some(
    (citation) =>
      citation.sentence === sentence &&
      isOutletByForm(citation) &&
      words.includes(citation.name) &&
      words.endsWith(citation.name.slice(-6)),
  );

export type Base = Pick<Voice, 'start' | 'end' | 'words' | 'sentence' | 'content' | 'told'>;

/** `the House has ratified it, its spokesman said`: he speaks for the house. */
function spokenFor(office: string | null, words: string, sentenceText: string): string | null {
  if (
    office === null &&
    /\b(?:notification|notice|statement|communiqu)/i.test(words) &&
    /\bdepositary\b/i.test(sentenceText)
  )
    return 'depositary';
  if (office !== 'spokesperson') return office;
  const body = officeOf(sentenceText.replace(/\bspokes\p{L}+/giu, ''));
  return body !== null && /^(?:parliament|court|commission|secretariat|opposition)$/.test(body) ? body : office;
}

export function freshVoice(
  base: Base,
  attribution: Pick<Attribution, 'kind' | 'count'>,
  words: string,
  inside: readonly Mention[],
  sentenceText: string,
): Voice {
  const isIndefinite =
    /^(?:an?|one|another) /i.test(words) && !BODIES.test(headOf(words)) && personOf(words, inside) === null;
  const named = appositionOf(words);
  const isSpokesperson = /\bspokes/i.test(words) && !/\banonym|not to be named\b/i.test(words);
  const unnamed =
    !isSpokesperson &&
    named === null &&
    (attribution.kind === 'anonymous' || (attribution.kind === 'named' && (isIndefinite || isUnnamed(words))));
  const kind =
    SEEN.test(words) || (unnamed && DOCUMENT.test(words))
      ? 'document'
      : unnamed
        ? 'anonymous'
        : isSpokesperson
          ? 'named'
          : attribution.kind;
  return {
    ...base,
    kind,
    entity: entityOf(inside, words),
    person: unnamed ? null : (personOf(words, inside) ?? named),
    office: spokenFor(officeOf(words), words, sentenceText),
    count: attribution.count,
    indefinite: /^(?:an?|one|another|two|three|four|five|six|several)\b/i.test(words.trim()),
    plural:
      unnamed &&
      attribution.count === null &&
      /\b(?:sources|officials|diplomats|people|aides|insiders|advis[eo]rs|members|envoys|persons)\b/i.test(words),
    another:
      unnamed &&
      (ANOTHER_PERSON.test(words) ||
        /\bconfirming what\b/i.test(sentenceText) ||
        /\b(?:separately|independently)\b/i.test(base.words)),
    denies: false,
    description: describe(words),
  };
}

const isUnnamed = (words: string): boolean =>
  PEOPLE.test(words) &&
  !/(?<!^)(?<![.“"] )\b(?:minister|ministry|president|secretary|spokes\p{L}+|leader)\b/iu.test(words) &&
  /\b(?:an?|one|two|three|four|five|six|several|some|many|multiple|unnamed|senior|second|third|another|other|anonymous|condition of anonymity|asked not to be|familiar|knowledge|close to|briefed|who)\b|^(?:\p{L}+ ){0,2}(?:source|official|diplomat|insider|aide|sources|officials|diplomats|people|insiders|aides)\b/iu.test(
    words,
  );
