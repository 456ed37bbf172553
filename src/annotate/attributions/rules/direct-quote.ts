import type { Draft } from '../draft.ts';
import { isQuoteMark, type Passage, type Range } from '../passage.ts';
import { nounPhraseAfter, skipCircumstance, subjectBefore, verbGroup } from '../phrases.ts';
import { mayBeFinite, speechLemma } from '../verbs.ts';

/** Verbs that report only beside a quotation. */
const OTHER_VERBS = /^(?:spoke|began|went)$/;

interface Speaker {
  readonly verb: number;
  readonly source: Range;
  readonly cue: Range;
  readonly where: 'before' | 'after';
}

/** Quotations with the speaker before, behind or between; further quotations of the paragraph go to the same speaker. */
export function directQuote(passage: Passage): Draft[] {
  const drafts: Draft[] = [];
  let open: { speaker: Speaker; content: Range[]; block: number } | null = null;
  const flush = (): void => {
    if (open) {
      const { source, cue } = open.speaker;
      const rule = OTHER_VERBS.test(passage.low[open.speaker.verb]!) ? 'spoken-quote' : 'direct-quote';
      drafts.push({ source, cue: [cue], content: open.content, rule, confidence: 0.88 });
    }
    open = null;
  };
  for (const quote of passage.quotes) {
    const block = passage.sentences[passage.sentenceOf[quote.first]!]!.block;
    if (open && open.block !== block) flush();
    const behind = speakerAfter(passage, quote);
    const before = open?.content.at(-1);
    const carries: boolean =
      open !== null && before !== undefined && isContinuation(passage, open.speaker, before, quote);
    if (behind && !(carries && open!.speaker.cue.first === behind.cue.first)) {
      const led: Speaker | null = carries ? null : speakerBefore(passage, quote);
      if (led === null || led.cue.first !== open?.speaker.cue.first) flush();
      open = { speaker: behind, content: [quote], block };
      continue;
    }
    if (carries) {
      open!.content.push(quote);
      continue;
    }
    const ahead = speakerBefore(passage, quote);
    if (!ahead) continue;
    flush();
    open = { speaker: ahead, content: [quote], block };
  }
  flush();
  return drafts;
}

/** `"…," Noun said` and `"…," said Noun` */
function speakerAfter(passage: Passage, quote: Range): Speaker | null {
  const { low, sentences, sentenceOf } = passage;
  const block = sentences[sentenceOf[quote.first]!]!.block;
  let limit = quote.last;
  while (limit < low.length && limit - quote.last < 45 && sentences[sentenceOf[limit]!]!.block === block) limit++;
  let i = quote.last;
  if (low[i] === ',' || low[i] === '—' || low[i] === '–') i++;
  if (i >= limit || endsSentence(low[quote.last] ?? '')) return null;
  const lastInside = low[quote.last - 1] === undefined ? '' : (low[quote.last - 2] ?? '');
  const paused = /^(?:[,.!?…]|--|—|-)$/.test(lastInside) || i > quote.last;
  if (!paused) return null;
  if (speechLemma(low[i]!) !== undefined && mayBeFinite(low[i]!)) {
    const source = nounPhraseAfter(passage, i + 1, limit);
    return source ? { verb: i, source, cue: { first: i, last: i + 1 }, where: 'after' } : null;
  }
  for (let verb = i + 1; verb < limit; verb++) {
    if (endsSentence(low[verb]!) || isQuoteMark(low[verb]!)) return null;
    if (speechLemma(low[verb]!) === undefined && !OTHER_VERBS.test(low[verb]!)) continue;
    if (!mayBeFinite(low[verb]!)) continue;
    const group = verbGroup(passage, verb);
    if (group.first < i + 1) return null;
    const subject = subjectBefore(passage, group.first, i);
    if (!subject || subject.first !== i) continue;
    return {
      verb,
      source: subject,
      cue: { first: group.first, last: skipCircumstance(passage, verb + 1, limit) },
      where: 'after',
    };
  }
  return null;
}

const endsSentence = (low: string): boolean => /^[.!?;]+$/.test(low);

/** `Noun said(, in a statement)(, | : | that) "…"`; the verb may stand a few words ahead. */
function speakerBefore(passage: Passage, quote: Range): Speaker | null {
  const { low, sentences, sentenceOf } = passage;
  const sentence = sentences[sentenceOf[quote.first]!]!;
  const from = quote.first > sentence.first ? sentence.first : previousWithColon(passage, quote.first, sentence.block);
  if (from < 0) return null;
  const led = /^(?:[,:]|that)$/.test(low[quote.first - 1]!);
  for (let verb = quote.first - 1; verb > from && quote.first - verb < (led ? 30 : 12); verb--) {
    if (isQuoteMark(low[verb]!)) return null;
    if (speechLemma(low[verb]!) === undefined) continue;
    const group = verbGroup(passage, verb);
    const source = subjectBefore(passage, group.first, from) ?? openingSubject(passage, from, group.first);
    if (!source) continue;
    const end = skipCircumstance(passage, verb + 1, quote.first);
    // `He said it would come “soon”`: only part of what he said is quoted.
    if (!led && end < quote.first && quote.first - end > (speechLemma(low[verb]!) === 'tell' ? 6 : 0)) return null;
    return { verb, source, cue: { first: group.first, last: Math.min(end, quote.first) }, where: 'before' };
  }
  return null;
}

/** The sentence before, when it introduces the quotation with a colon; -1 otherwise. */
function previousWithColon({ low, sentences, sentenceOf }: Passage, first: number, block: number): number {
  if (first === 0 || low[first - 1] !== ':') return -1;
  const before = sentences[sentenceOf[first - 1]!]!;
  return before.block === block || before.block === block - 1 ? before.first : -1;
}

/** For `X, asked about it, … said` and other subjects cut off from their verb: the phrase that opens the sentence. */
function openingSubject(passage: Passage, from: number, limit: number): Range | null {
  const phrase = nounPhraseAfter(passage, from, limit);
  return phrase && phrase.last < limit && passage.words[phrase.last]!.upos !== 'ADP' ? phrase : null;
}

/** Whether a quotation still belongs to the speaker: it follows his words with nobody else speaking in between. */
function isContinuation(passage: Passage, speaker: Speaker, before: Range, quote: Range): boolean {
  const { low } = passage;
  if (speaker.where === 'after' && speaker.cue.first >= before.last && speaker.cue.last <= quote.first) {
    const gap = low.slice(Math.max(speaker.cue.last, speaker.source.last), quote.first);
    return gap.length <= 12 && !gap.some((word) => speechLemma(word) !== undefined && mayBeFinite(word));
  }
  const gap = low.slice(before.last, quote.first);
  return gap.length <= 4;
}
