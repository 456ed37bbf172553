import type { Draft } from '../draft.ts';
import type { Passage, Range } from '../passage.ts';
import { closeOf, nounPhraseAfter, subjectBefore, verbGroup } from '../phrases.ts';

const VERB = /^(?:express(?:es|ed|ing)?|voic(?:e|es|ed|ing))$/;
const FEELING =
  /^(?:optimism|pessimism|hopes?|fears?|concerns?|worries|alarm|support|opposition|interest|willingness|readiness|reluctance|doubts?|scepticism|skepticism|regret|confidence|satisfaction|gratitude|desire|intention|intent|commitment|solidarity|disappointment|frustration|outrage|surprise|wish|determination|enthusiasm|reservations?)$/;
const BE = /^(?:is|are|was|were|be|been|'s|'re|sounded|seemed|remains?|remained)$/;
const MOOD =
  /^(?:upbeat|optimistic|pessimistic|hopeful|confident|sceptical|skeptical|doubtful|enthusiastic|positive|cautious|adamant|bullish)$/;
const LINK = /^(?:about|that|in|for|over|at|to|of|on|with)$/;

/** `X expressed interest in …`, `…, voicing hope that …`, `X is optimistic about …`. */
export function expressedFeeling(passage: Passage): Draft[] {
  const { low, sentenceOf, sentences, quoteOf } = passage;
  const drafts: Draft[] = [];
  for (let i = 1; i + 2 < low.length; i++) {
    if (quoteOf[i]! >= 0) continue;
    const sentence = sentences[sentenceOf[i]!]!;
    const link = VERB.test(low[i]!) ? feelingEnd(passage, i + 1, sentence.last) : MOOD.test(low[i]!) ? i + 1 : -1;
    if (link < 0 || link >= sentence.last || !LINK.test(low[link]!)) continue;
    const isMood = MOOD.test(low[i]!);
    if (isMood && (low[link] === 'to' || low[link] === 'of')) continue;
    const group = verbGroup(passage, i);
    if (isMood && !includes(passage, group, BE)) continue;
    const source = sourceOf(passage, group, sentence, i);
    const content = { first: link, last: clauseEnd(passage, link, closeOf(passage, sentence)) };
    if (!source || content.last - content.first < 2) continue;
    drafts.push({
      source,
      cue: [{ first: group.first, last: link }],
      content: [content],
      rule: 'expressed-feeling',
      confidence: 0.7,
    });
  }
  return drafts;
}

/** Index after the noun: `expressed [deep concern] about`; -1 when no feeling is named. */
function feelingEnd({ low }: Passage, from: number, limit: number): number {
  for (let i = from; i < limit && i - from < 4; i++) if (FEELING.test(low[i]!)) return i + 1;
  return -1;
}

const includes = ({ low }: Passage, { first, last }: Range, words: RegExp): boolean => {
  for (let i = first; i < last; i++) if (words.test(low[i]!)) return true;
  return false;
};

/** The subject; of a participle after a comma, the subject of the sentence. */
function sourceOf(passage: Passage, group: Range, sentence: Range, verb: number): Range | null {
  const { low, words } = passage;
  if (!low[verb]!.endsWith('ing') || low[group.first - 1] !== ',')
    return subjectBefore(passage, group.first, sentence.first);
  for (let i = sentence.first + 1; i < group.first && i - sentence.first < 40; i++) {
    const { upos, xpos } = words[i]!;
    if ((upos === 'VERB' || upos === 'AUX') && /^(?:VBD|VBZ|VBP|MD)$/.test(xpos)) {
      return (
        subjectBefore(passage, verbGroup(passage, i).first, sentence.first) ??
        nounPhraseAfter(passage, sentence.first, i)
      );
    }
  }
  return null;
}

/** Not past a comma that another main clause or a contrast follows. */
function clauseEnd({ low }: Passage, from: number, end: number): number {
  for (let i = from + 1; i + 1 < end; i++) {
    if (low[i] === ',' && /^(?:but|and|while|although|though|which|who|saying|adding|noting|as)$/.test(low[i + 1]!))
      return i;
  }
  return end;
}
