import type { Annotation, Mention, Sentence } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import type { Step } from '../../model/step.ts';
import type { TracedSentence } from '../../model/trace.ts';
import { datelineLength } from '../../text/dateline.ts';
import { SET_ASIDE } from './cited-outlets.ts';
import { NAME, nameKey } from './outlet-names.ts';
import { hash, isFunctionWord, stemOf, type Word } from './words.ts';

/** Words by which a sentence may tell of a step: looked at only where the claim reader read nothing. */
const STEP_WORDS: readonly (readonly [Step, RegExp])[] = [
  ['floated', /\b(?:could|might|may) (?:also )?join|candidate|urged?|possible|idea of|considered\b/i],
  [
    'exploring',
    /\b(?:talks?|negotiat\w*|explor\w*|consider\w*|interest\w*|weigh\w*|sounding|contacts|stud(?:y|ies|ying)|look(?:s|ing)? (?:at|into))\b/i,
  ],
  [
    'applied',
    /\b(?:appl(?:y|ied|ies|ication|ications)|request(?:s|ed)?|filed|lodged|submitted|asks? to|asked (?:to|for)|bid|seek(?:s|ing)?|sought|hand(?:s|ed) in)\b/i,
  ],
  ['invited', /\binvit\w+|(?:candidate|partner|observer) status|dialogue partner|admitted|offer(?:s|ed)?\b/i],
  [
    'expected',
    /\b(?:will|would|to|plans?|intends?|should|expects?|ready to|about to|set to|due to) (?:[\w’'-]+ ){0,3}(?:join|sign|enter|accede|become|ratify|take|be (?:admitted|a|the|part|in))|joins|joining|signs|entry|accession|from (?:next|January|\w+uary|March|April|May|June|July|August|\w+ber)\b/i,
  ],
  [
    'announced',
    /\b(?:join(?:s|ed|ing)?|announc\w+|accession|accede|membership|member|become|becomes|enter(?:s|ing)?|admitted|entry)\b/i,
  ],
  [
    'signed',
    /\bsign(?:s|ed|ing|atures?|atory|atories)?\b|initial(?:l?ed|s)\b|put (?:its|his|her|their) name|puts? (?:\w+ )?pen/i,
  ],
  ['ratified', /\bratif\w+|approv\w+|instruments?|deposit(?:ed|s)?|assent|endors\w+|vot(?:e|es|ed)|passed|adopted\b/i],
  [
    'in-force',
    /\b(?:members?|membership|joined|joins|acceded|accession|entered|party to|in force|into force|bound|became|becomes?|admitted|belongs?|takes? (?:its )?(?:seat|effect))\b/i,
  ],
  [
    'conditional',
    /\b(?:only (?:if|when|once|after)|if|unless|provided|condition\w*|depend\w*|until|exempt\w*|would)\b/i,
  ],
  [
    'declined',
    /\b(?:reject\w*|refus\w*|rul(?:e|es|ed|ing) out|declin\w+|not (?:join|sign|apply|enter|be)|will not|won['’]t|no (?:plans?|intention|interest|to)|does not (?:want|intend|plan)|turn(?:s|ed|ing) down|stay(?:s|ing)? (?:out|away)|spurn\w*)\b/i,
  ],
  [
    'paused',
    /\b(?:paus\w+|suspen\w+|fr[oe]ez\w+|froze|halt\w*|interrupt\w*|shelv\w*|on hold|broken off|stall\w*|ice|park(?:ed|ing)|postpon\w*|defer\w*|put off|stopped|until after)\b/i,
  ],
  [
    'blocked',
    /\b(?:block\w*|veto\w*|object\w*|held up|hold(?:s|ing)? up|kept out|keeping \w+ out|said no|obstruct\w*|oppos\w+|withh[oe]ld\w*|against|prevent\w*|stand(?:s|ing)? in the way|veto)\b/i,
  ],
  ['suspended', /\bsuspen\w+|barred|exclu\w+|stripp\w+|frozen|expel\w*\b/i],
  [
    'withdrawing',
    /\b(?:withdr[ae]w\w*|leav(?:e|es|ing)|quit\w*|exit\w*|(?:pull|walk|tak)(?:s|es|ed|ing|e)? (?:\w+ )?(?:out|away)|notice|departure|denounc\w+|out of)\b/i,
  ],
  ['withdrawn', /\b(?:withdr[ae]w\w*|left|exit\w*|no longer|quit|departure|departed|out of|outside)\b/i],
];

const DENIAL =
  /\b(?:den(?:y|ies|ied|ial)|untrue|false|wrong|refut\w+|dismiss\w+|no (?:intention|plans?|truth)|not|never|nothing|no \w+)\b/i;
const REACTION =
  /\b(?:congratulat\w+|welcom\w+|criticis\w+|criticiz\w+|regrets?|react\w*|said of|applaud\w*|hail(?:s|ed)|comment(?:s|ed) on)\b/i;

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
    denies: DENIAL.test(text),
    reacts: REACTION.test(text),
    setsAside: SET_ASIDE.test(text),
    pointsBack: POINTS_BACK.test(text),
    names: [...new Set(capitalised(text))].sort(),
    stems: [...new Set(own.filter(({ low }) => !isFunctionWord(low)).map(({ low }) => hash(stemOf(low))))].sort(
      (a, b) => a - b,
    ),
  };
}

const NAMES = new RegExp(NAME, 'gu');

/** Runs of words in capitals, which may be names, as keys. */
const capitalised = (text: string): string[] => [...text.matchAll(NAMES)].map(([name]) => nameKey(name));
