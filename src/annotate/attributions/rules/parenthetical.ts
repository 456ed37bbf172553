import type { Draft } from '../draft.ts';
import { isQuoteMark, type Passage, type Range } from '../passage.ts';
import { closeOf, mediumEnd, nounPhraseAfter, skipCircumstance, subjectBefore, verbGroup } from '../phrases.ts';
import { mayBeFinite, sayingLemma } from '../verbs.ts';

/** `…, the ministry said.`, `…, Outlet reports.`, `…, said X in a report.`, outside quotation marks. */
export function parenthetical(passage: Passage): Draft[] {
  const { low, sentenceOf, sentences, quoteOf } = passage;
  const drafts: Draft[] = [];
  for (let i = 1; i < low.length; i++) {
    if (sayingLemma(low[i]!) === undefined || !mayBeFinite(low[i]!) || quoteOf[i]! >= 0) continue;
    const sentence = sentences[sentenceOf[i]!]!;
    if (i === sentence.first || !mayBeVerb(passage, i)) continue;
    const draft = inverted(passage, sentence, i) ?? trailing(passage, sentence, i);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** Taggers take `Outlet reports` for two nouns; `the Post` is none. */
function mayBeVerb({ low, words }: Passage, i: number): boolean {
  const { upos } = words[i]!;
  return upos === 'VERB' || (upos === 'NOUN' && low[i]!.endsWith('s') && words[i - 1]!.upos === 'PROPN');
}

/** `, said X` */
function inverted(passage: Passage, sentence: Range, verb: number): Draft | null {
  const { low } = passage;
  if (low[verb - 1] !== ',' || isQuoteMark(low[verb - 2] ?? '')) return null;
  const source = nounPhraseAfter(passage, verb + 1, sentence.last);
  if (!source || !isClause(passage, sentence.first, verb - 1)) return null;
  // `Roe, an envoy, said the talks go on`: what follows is not the speaker but what was said.
  const after = skipCircumstance(passage, source.last, sentence.last);
  if (after < closeOf(passage, sentence) && !/^(?:,|;|who|which|—|–|\()$/.test(low[after]!)) return null;
  const cue = { first: verb, last: verb + 1 };
  const medium = mediumEnd(passage, source.last, sentence.last);
  const cues = medium > source.last ? [cue, { first: source.last, last: medium }] : [cue];
  return {
    source,
    cue: cues,
    content: [{ first: sentence.first, last: verb - 1 }],
    rule: 'inverted-report',
    confidence: 0.9,
  };
}

/** `, X said` at the end of the sentence */
function trailing(passage: Passage, sentence: Range, verb: number): Draft | null {
  const { low } = passage;
  const end = skipCircumstance(passage, verb + 1, sentence.last);
  if (end < closeOf(passage, sentence) && low[end] !== ',') return null;
  const group = verbGroup(passage, verb);
  const source = subjectBefore(passage, group.first, sentence.first);
  if (!source) return null;
  const comma = source.first - 1;
  if (low[comma] !== ',' || isQuoteMark(low[comma - 1] ?? '') || !isClause(passage, sentence.first, comma)) return null;
  if (
    end < closeOf(passage, sentence) &&
    !/^(?:adding|citing|quoting|without|but|and|after|as|while)$/.test(low[end + 1] ?? '')
  ) {
    return null;
  }
  return {
    source,
    cue: [{ first: group.first, last: end }],
    content: [{ first: sentence.first, last: comma }],
    rule: 'trailing-report',
    confidence: 0.87,
  };
}

/** Whether a main clause stands there, not only an opening phrase (`On Tuesday,`). */
function isClause({ low, words }: Passage, first: number, last: number): boolean {
  if (last - first < 3 || last - first > 200) return last - first > 200;
  if (
    /^(?:if|when|while|although|though|as|after|before|since|because|asked|speaking|in|on|at|during|for|to)$/.test(
      low[first]!,
    )
  ) {
    // An opening clause of its own, unless a main clause follows its comma.
    let comma = first;
    while (comma < last && low[comma] !== ',') comma++;
    if (comma >= last - 3) return false;
    first = comma + 1;
  }
  for (let i = first; i < last; i++) {
    const { upos, xpos } = words[i]!;
    if (upos === 'AUX' || (upos === 'VERB' && xpos !== 'VBG')) return true;
  }
  return false;
}
