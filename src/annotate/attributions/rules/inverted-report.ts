import { clauseStart, isClause } from '../clauses.ts';
import { canSpeak } from '../description.ts';
import type { Draft } from '../draft.ts';
import { isQuoteMark, type Passage, type Range } from '../passage.ts';
import { closeOf, mediumEnd, nounPhraseAfter, skipCircumstance } from '../phrases.ts';

const VERB = /^(?:said|says|say|wrote|writes|reported|reports|added|adds|noted|notes|according)$/;

/** `…, said X in a report.`, outside quotation marks. */
export function invertedReport(passage: Passage): Draft[] {
  const { low, sentenceOf, sentences, quoteOf } = passage;
  const drafts: Draft[] = [];
  for (let i = 1; i < low.length; i++) {
    if (!VERB.test(low[i]!) || quoteOf[i]! >= 0 || low[i - 1] !== ',' || isQuoteMark(low[i - 2] ?? '')) continue;
    const draft = read(passage, sentences[sentenceOf[i]!]!, i);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function read(passage: Passage, sentence: Range, verb: number): Draft | null {
  const { low } = passage;
  const source = nounPhraseAfter(passage, verb + 1, sentence.last);
  const start = clauseStart(passage, sentence, verb - 1);
  if (!source || !canSpeak(passage, source) || !isSaid(passage, start, verb - 1)) return null;
  // `Roe, an envoy, said the talks go on`: what follows is not the speaker but what was said.
  const after = skipCircumstance(passage, source.last, sentence.last);
  if (after < closeOf(passage, sentence) && !/^(?:,|;|who|which|—|–|\()$/.test(low[after]!)) return null;
  const cue = { first: verb, last: verb + 1 };
  const medium = mediumEnd(passage, source.last, sentence.last);
  return {
    source,
    cue: medium > source.last ? [cue, { first: source.last, last: medium }] : [cue],
    content: [{ first: start, last: verb - 1 }],
    rule: 'inverted-report',
    confidence: 0.9,
  };
}

/** Headlines say what will be with a bare infinitive: `Norland to apply by June, says minister`. */
function isSaid(passage: Passage, first: number, last: number): boolean {
  if (isClause(passage, first, last)) return true;
  const { headline } = passage.sentences[passage.sentenceOf[first]!]!;
  for (let i = first + 1; i < last; i++) {
    if (passage.low[i - 1] === 'to' && passage.words[i]!.upos === 'VERB' && (headline || i < first + 8)) return true;
  }
  return false;
}
