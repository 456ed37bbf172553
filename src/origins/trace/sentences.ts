import type { Annotation, Mention, Sentence } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import type { Step } from '../../model/step.ts';
import type { TracedSentence } from '../../model/trace.ts';
import { datelineLength } from '../../text/dateline.ts';
import { hash, isFunctionWord, stemOf, type Word } from './words.ts';

/** Words by which a sentence may tell of a step: looked at only where the claim reader read nothing. */
const STEP_WORDS: readonly (readonly [Step, RegExp])[] = [
  ['floated', /\b(?:could|might|may) (?:also )?join|candidate|urged?|possible|idea of|considered\b/i],
  ['exploring', /\b(?:talks?|negotiat\w*|explor\w*|consider\w*|interest\w*|weigh\w*|sounding|contacts)\b/i],
  [
    'applied',
    /\b(?:appl(?:y|ied|ies|ication|ications)|request(?:s|ed)?|filed|lodged|submitted|asks? to|asked to|bid)\b/i,
  ],
  ['invited', /\binvit\w+|candidate status|partner status\b/i],
  [
    'expected',
    /\b(?:will|would|to|plans?|intends?|should|expects?|ready to) (?:\w+ ){0,3}(?:join|sign|enter|accede|become|ratify)|joins|signs|entry|accession\b/i,
  ],
  ['announced', /\b(?:join(?:s|ed|ing)?|announc\w+|accession|accede|membership|member|become|becomes)\b/i],
  ['signed', /\bsign(?:s|ed|ing|atures?|atory|atories)?\b|put its name|puts pen/i],
  ['ratified', /\bratif\w+|approv\w+|instrument|deposit(?:ed|s)?\b/i],
  ['in-force', /\b(?:member|members|joined|joins|acceded|entered|party to|in force|became|takes? (?:its )?seat)\b/i],
  ['conditional', /\b(?:only if|unless|provided|condition\w*|until|exempt\w*|would)\b/i],
  [
    'declined',
    /\b(?:reject\w*|refus\w*|rul(?:e|es|ed) out|declin\w+|not join|will not|no plans?|does not want|turn(?:s|ed) down)\b/i,
  ],
  [
    'paused',
    /\b(?:paus\w+|suspend\w*|froz\w+|freez\w+|halt\w*|interrupt\w*|shelv\w*|on hold|broken off|stall\w*|ice)\b/i,
  ],
  ['blocked', /\b(?:block\w*|veto\w*|object\w*|held up|kept out|keeping \w+ out|said no)\b/i],
  ['suspended', /\bsuspen\w+|barred\b/i],
  ['withdrawing', /\b(?:withdraw\w*|leav(?:e|es|ing)|quit\w*|exit\w*|pull(?:s|ed|ing)? out|notice)\b/i],
  ['withdrawn', /\b(?:withdr[ae]w\w*|left|exit\w*|no longer|quit)\b/i],
];

const ASIDE =
  /\b(?:den(?:y|ies|ied|ial)|untrue|false|wrong|refut\w+|dismiss\w+|no (?:intention|plans?|truth)|congratulat\w+|welcom\w+|criticis\w+|criticiz\w+|regrets?|react\w*|said of|not|never|nothing|no \w+)\b/i;

const POINTS_BACK =
  /\b(?:the|this|that) (?:step|move|decision|announcement|plan|accession|entry|application|signing|signature|ratification|withdrawal|deal|news|filing|bid|request|letter)\b|\b(?:confirm(?:s|ed)|received|acknowledged)\b/i;

/** What each sentence speaks of, in the offsets of the report. */
export function traceSentences(article: Article, annotation: Annotation, words: readonly Word[]): TracedSentence[] {
  let at = 0;
  let next = 0;
  const mentions = [...annotation.mentions].sort((a, b) => a.start - b.start);
  return annotation.sentences.map((sentence) => {
    while (at < words.length && words[at]!.start < sentence.start) at++;
    const own: Word[] = [];
    while (at < words.length && words[at]!.end <= sentence.end) own.push(words[at++]!);
    while (next < mentions.length && mentions[next]!.start < sentence.start) next++;
    const named: Mention[] = [];
    for (let i = next; i < mentions.length && mentions[i]!.start < sentence.end; i++)
      if (/^(?:state|framework|organisation)$/.test(mentions[i]!.kind)) named.push(mentions[i]!);
    return traceSentence(
      article,
      sentence,
      own,
      named,
      annotation.quotes.filter((quote) => overlaps(quote, sentence)),
    );
  });
}

function traceSentence(
  article: Article,
  sentence: Sentence,
  own: readonly Word[],
  named: readonly Mention[],
  quotes: readonly Span[],
): TracedSentence {
  const text = article.text.slice(sentence.start, sentence.end);
  const body = sentence.start + datelineLength(text);
  const speaksOf = named.flatMap(({ id, candidates, kind }) =>
    id !== null ? [id] : kind === 'framework' ? candidates : [],
  );
  const subject = named.find(
    (mention) =>
      mention.start >= body &&
      mention.id !== null &&
      mention.form !== 'seat' &&
      !quotes.some((quote) => contains(quote, mention)),
  );
  return {
    ...article.map.toOriginal(sentence),
    headline: sentence.headline,
    block: sentence.block,
    speaksOf: [...new Set(speaksOf)].sort(),
    subject: subject?.id ?? null,
    steps: STEP_WORDS.filter(([, pattern]) => pattern.test(text)).map(([step]) => step),
    aside: ASIDE.test(text),
    pointsBack: POINTS_BACK.test(text),
    stems: [...new Set(own.filter(({ low }) => !isFunctionWord(low)).map(({ low }) => hash(stemOf(low))))].sort(
      (a, b) => a - b,
    ),
  };
}
