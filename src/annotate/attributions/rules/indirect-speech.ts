import type { Draft } from '../draft.ts';
import { isQuoteMark, type Passage, type Range } from '../passage.ts';
import { closeOf, isPassive, nounPhraseAfter, skipCircumstance, subjectBefore, verbGroup } from '../phrases.ts';
import { mayBeFinite, sayingLemma } from '../verbs.ts';

const HEARD_BY = /^(?:tell|assure|reassure|inform|remind|notify|warn|advise)$/;

/** `X said (on Tuesday, in a statement) that …`, and the second verb of `X declined to … but confirmed that …`. */
export function indirectSpeech(passage: Passage): Draft[] {
  const { low, words, sentenceOf, sentences, quoteOf } = passage;
  const drafts: Draft[] = [];
  for (let i = 1; i < low.length; i++) {
    const lemma = sayingLemma(low[i]!);
    if (lemma === undefined || !mayBeFinite(low[i]!) || quoteOf[i]! >= 0) continue;
    if (/^(?:NOUN|PROPN|ADJ)$/.test(words[i]!.upos) && words[i]!.xpos !== '') continue;
    const sentence = sentences[sentenceOf[i]!]!;
    const group = verbGroup(passage, i);
    if (isPassive(passage, group) || low[group.first - 1] === 'to') continue;
    const start = clauseStart(passage, i, lemma, sentence.last);
    if (start < 0) continue;
    const content = { first: start, last: clauseEnd(passage, start, sentence) };
    if (content.last - content.first < 2) continue;
    const subject = subjectBefore(passage, group.first, sentence.first);
    const source = subject ?? sharedSubject(passage, group.first, sentence);
    if (!source) continue;
    const cue = { first: group.first, last: Math.max(i + 1, circumstanceEnd(passage, i + 1, start)) };
    const rule = !subject ? 'shared-subject' : low[start] === 'that' ? 'that-clause' : 'indirect-speech';
    drafts.push({ source, cue: [cue], content: [content], rule, confidence: subject ? 0.85 : 0.7 });
  }
  return drafts;
}

const circumstanceEnd = (passage: Passage, from: number, limit: number): number => {
  const end = skipCircumstance(passage, from, limit);
  return end <= limit ? end : from;
};

/** Where what was said begins, -1 when no clause follows. */
function clauseStart(passage: Passage, verb: number, lemma: string, limit: number): number {
  const { low } = passage;
  let i = skipCircumstance(passage, verb + 1, limit);
  const far = farThat(passage, verb + 1, limit);
  if (far >= 0) return far;
  if (HEARD_BY.test(lemma) || low[i] === 'to') {
    const hearer = nounPhraseAfter(passage, low[i] === 'to' ? i + 1 : i, limit);
    if (hearer && hearer.last < limit) {
      if (low[hearer.last] === 'that') return hearer.last;
      if (HEARD_BY.test(lemma)) i = skipCircumstance(passage, hearer.last, limit);
    }
  }
  if (i < limit && low[i] === ',') {
    // `said, in a sign of unease, that …`
    for (let j = i + 1; j < limit && j - i < 20; j++) if (low[j] === ',' && low[j + 1] === 'that') return j + 1;
    return -1;
  }
  if (i >= limit || isQuoteMark(low[i]!)) return -1;
  if (low[i] === 'that') return i + 1 < limit ? i : -1;
  if (HEARD_BY.test(lemma) && /^(?:how|why|whether|what|where|when)$/.test(low[i]!)) return i;
  if (/^(?:by|to|as|for|about|of|with|on|in|at|against|from)$/.test(low[i]!)) return -1;
  return hasFiniteVerb(passage, i, limit) ? i : -1;
}

/** `said more than once in letters to the council that`: no verb and no pause stands between. */
function farThat({ low, words }: Passage, from: number, limit: number): number {
  for (let i = from; i + 1 < limit && i - from < 12; i++) {
    if (low[i] === 'that') return words[i]!.upos === 'DET' && words[i + 1]!.upos === 'NOUN' && i === from ? -1 : i;
    if (/^(?:VERB|AUX|PUNCT|SCONJ|CCONJ)$/.test(words[i]!.upos)) return -1;
  }
  return -1;
}

function hasFiniteVerb({ low, words }: Passage, from: number, limit: number): boolean {
  for (let i = from + 1; i < limit && i - from < 30; i++) {
    const { upos, xpos } = words[i]!;
    if (/^(?:,|;|:|who|which|that)$/.test(low[i]!)) return false;
    if (upos === 'AUX' || (upos === 'VERB' && xpos !== 'VBG' && xpos !== 'VBN' && low[i - 1] !== 'to')) return true;
  }
  return false;
}

/** To the end of the sentence, or to the next verb of saying that shares the subject. */
function clauseEnd(passage: Passage, start: number, sentence: Range): number {
  const { low } = passage;
  const end = closeOf(passage, sentence);
  const reach = Math.min(end, start + 120);
  for (let i = start + 2; i + 1 < reach; i++) {
    if (low[i] === ',' && /^(?:adding|noting|citing|saying|according|stressing|warning|quoting)$/.test(low[i + 1]!))
      return i;
    if (!/^(?:but|and)$/.test(low[i]!)) continue;
    const lemma = sayingLemma(low[i + 1]!);
    if (lemma !== undefined && mayBeFinite(low[i + 1]!) && (low[i + 2] === 'that' || low[i - 1] === ','))
      return low[i - 1] === ',' ? i - 1 : i;
  }
  return end;
}

/** The subject of the clause before `and`, `but`: `The ministry declined to comment but confirmed that …`. */
function sharedSubject(passage: Passage, end: number, sentence: Range): Range | null {
  const { low } = passage;
  let joint = end - 1;
  while (joint > sentence.first && end - joint < 3 && /ly$|^(?:also|later|then)$/.test(low[joint]!)) joint--;
  if (!/^(?:but|and|yet|or)$/.test(low[joint]!)) return null;
  const opening = nounPhraseAfter(passage, sentence.first, joint);
  if (opening && isVerbal(passage, afterApposition(passage, opening.last, joint), joint)) return opening;
  for (let i = sentence.first; i < joint && i - sentence.first < 40; i++) {
    if (low[i] !== ',') continue;
    const phrase = nounPhraseAfter(passage, i + 1, joint);
    if (phrase && isVerbal(passage, phrase.last, joint)) return phrase;
  }
  return null;
}

function afterApposition({ low }: Passage, from: number, limit: number): number {
  if (low[from] !== ',') return from;
  let i = from + 1;
  while (i < limit && low[i] !== ',') i++;
  return i < limit ? i + 1 : from;
}

function isVerbal({ words }: Passage, from: number, limit: number): boolean {
  for (let i = from; i < limit && i - from < 4; i++) {
    const { upos } = words[i]!;
    if (upos === 'VERB' || upos === 'AUX') return true;
    if (upos !== 'ADV' && upos !== 'PART') return false;
  }
  return false;
}
