import { clauseStart, hasFinite, isClause } from '../clauses.ts';
import type { Draft } from '../draft.ts';
import { isQuoteMark, type Passage, type Range } from '../passage.ts';
import { closeOf, nounPhraseAfter, skipCircumstance, subjectBefore, verbGroup } from '../phrases.ts';
import { mayBeFinite, sayingLemma } from '../verbs.ts';
import { CITING } from './citing.ts';

/** Verbs that report what stands before them only with nothing, or an adverbial, behind them. */
const HEARD =
  /^(?:say|tell|add|note|report|write|announce|confirm|state|explain|conclude|hint|indicate|warn|claim|argue|insist|suggest|reveal|recall|acknowledge|admit|stress|predict|repeat|estimate|post|declare|maintain|learn|understand|hear|believe|reply|respond|promise|vow|pledge|assure|forecast|remark|comment)$/;
const LEARNING = /^(?:learned|learnt|understands|understood|heard)$/;
/** What follows `…, he said,` goes on with what he said, unless it begins like this. */
const BREAKS = /^(?:and|but|or|yet|without|after|before|during|as|when|in|on|at|by|who|which|whose|whom)$/;

/** `…, the ministry said on Monday.`, `…, Outlet reports.`, `…, its envoy told reporters, without giving dates.`, outside quotation marks. */
export function trailingReport(passage: Passage): Draft[] {
  const { low, sentenceOf, sentences, quoteOf } = passage;
  const drafts: Draft[] = [];
  for (let i = 2; i < low.length; i++) {
    const lemma = LEARNING.test(low[i]!) ? 'learn' : sayingLemma(low[i]!);
    if (lemma === undefined || !HEARD.test(lemma) || !mayBeFinite(low[i]!) || quoteOf[i]! >= 0) continue;
    if (!mayBeVerb(passage, i)) continue;
    drafts.push(...read(passage, sentences[sentenceOf[i]!]!, i, lemma));
  }
  return drafts;
}

/** Taggers take `Outlet reports` for two nouns; `the Post` is none. */
function mayBeVerb({ low, words }: Passage, i: number): boolean {
  const { upos } = words[i]!;
  return upos === 'VERB' || (upos === 'NOUN' && low[i]!.endsWith('s') && words[i - 1]!.upos === 'PROPN');
}

function read(passage: Passage, sentence: Range, verb: number, lemma: string): Draft[] {
  const { low } = passage;
  const group = verbGroup(passage, verb);
  const source = subjectBefore(passage, group.first, sentence.first);
  if (!source || source.first - 2 <= sentence.first || /^(?:who|which|that)$/.test(low[source.last - 1]!)) return [];
  const joint = low[source.first - 1] === 'as' ? source.first - 2 : source.first - 1;
  if (low[joint] !== ',' || isQuoteMark(low[joint - 1] ?? '')) return [];
  const start = clauseStart(passage, sentence, joint);
  if (!isClause(passage, start, joint)) return [];
  const end = adverbialEnd(passage, verb, lemma, sentence);
  if (end < 0) return [];
  const content = [{ first: start, last: joint }];
  const close = closeOf(passage, sentence);
  if (goesOn(passage, end, close)) content.push({ first: end + 1, last: close });
  const cue = { first: group.first, last: Math.max(verb + 1, skipCircumstance(passage, verb + 1, end)) };
  const draft: Draft = { source, cue: [cue], content, rule: 'trailing-report', confidence: 0.87 };
  const teller =
    LEARNING.test(low[verb]!) && low[verb + 1] === 'from' ? nounPhraseAfter(passage, verb + 2, sentence.last) : null;
  if (!teller) return lemma === 'learn' && low[verb - 1] !== 'has' && low[verb - 1] !== 'have' ? [] : [draft];
  // `Newsline has learned from two officials`: one source behind the other.
  return [
    { ...draft, cue: [{ first: group.first, last: verb + 1 }] },
    { ...draft, source: teller, cue: [{ first: verb + 1, last: verb + 2 }], rule: CITING, confidence: 0.83 },
  ];
}

function goesOn({ low, words }: Passage, end: number, close: number): boolean {
  if (low[end] !== ',' || end + 2 >= close) return false;
  return !BREAKS.test(low[end + 1]!) && words[end + 1]!.xpos !== 'VBG' && !isQuoteMark(low[end + 1]!);
}

/** Where the reporting clause ends when nothing that was said follows its verb; -1 when something does. */
function adverbialEnd(passage: Passage, verb: number, lemma: string, sentence: Range): number {
  const { low, words } = passage;
  const close = closeOf(passage, sentence);
  let i = verb + 1;
  if (lemma === 'tell' || lemma === 'assure') {
    const hearer = nounPhraseAfter(passage, i, close);
    if (!hearer) return -1;
    i = hearer.last;
  }
  i = skipCircumstance(passage, i, close);
  if (i >= close || /^[,;—–(]$/.test(low[i]!)) return i;
  if (!/^(?:ADP|ADV|SCONJ)$/.test(words[i]!.upos) || low[i] === 'that' || low[i] === 'to') return -1;
  if (/^(?:how|why|whether|what|where|when)$/.test(low[i]!)) return -1;
  let stop = i;
  while (stop < close && !/^[,;—–(]$/.test(low[stop]!)) {
    if (isQuoteMark(low[stop]!) || low[stop] === 'that') return -1;
    stop++;
  }
  const subordinate = /^(?:after|before|as|when|while|because|since)$/.test(low[i]!);
  return subordinate || !hasFinite(passage, i, stop) ? stop : -1;
}
