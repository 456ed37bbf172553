import type { Draft } from '../draft.ts';
import type { Passage, Range } from '../passage.ts';
import { closeOf, nounPhraseAfter } from '../phrases.ts';

/** `According to X, …`, `…, according to X`, `…, as reported by X`, `per X`, `in the words of X`. */
export function accordingTo(passage: Passage): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 0; i < passage.words.length; i++) {
    const length = cueLength(passage, i);
    if (length === 0) continue;
    const draft = read(passage, { first: i, last: i + length });
    if (draft) drafts.push(draft);
    i += length - 1;
  }
  return drafts;
}

function cueLength({ low, sentenceOf, sentences }: Passage, i: number): number {
  const next = low[i + 1];
  if (low[i] === 'according' && next === 'to') return 2;
  if (
    low[i] === 'as' &&
    low[i + 2] === 'by' &&
    /^(?:reported|announced|confirmed|stated|noted|quoted|cited|described)$/.test(next!)
  )
    return 3;
  if (low[i] === 'in' && next === 'the' && low[i + 2] === 'words' && low[i + 3] === 'of') return 4;
  const opens = i === sentences[sentenceOf[i]!]!.first || low[i - 1] === ',';
  if (low[i] === 'per' && opens && !/^(?:capita|cent|annum|day|week|month|year|hour|person|head)$/.test(next ?? ''))
    return 1;
  return 0;
}

function read(passage: Passage, cue: Range): Draft | null {
  const { low, sentenceOf, sentences, quoteOf } = passage;
  const sentence = sentences[sentenceOf[cue.first]!]!;
  const bounds = withinQuote(passage, sentence, quoteOf[cue.first]!);
  const phrase = nounPhraseAfter(passage, cue.last, bounds.last);
  if (!phrase) return null;
  const source = { first: phrase.first, last: sourceEnd(passage, phrase.last, bounds.last) };
  const draft = (content: Range[], confidence: number): Draft | null =>
    content.length > 0 ? { source, cue: [cue], content, rule: 'according-to', confidence } : null;

  if (cue.first <= bounds.first + 1 && !low[bounds.first]!.startsWith('and')) {
    const comma = closingComma(passage, source.last, bounds.last);
    const start = comma < 0 ? source.last : comma + 1;
    return draft(piece(start, closeOf(passage, { first: start, last: bounds.last })), 0.85);
  }
  const before = piece(bounds.first, low[cue.first - 1] === ',' ? cue.first - 1 : cue.first);
  const comma = closingComma(passage, source.last, bounds.last);
  if (comma >= 0 && (resumes(passage, comma + 1, bounds.last) || !hasVerb(passage, bounds.first, cue.first))) {
    return draft([...before, ...piece(comma + 1, closeOf(passage, { first: comma + 1, last: bounds.last }))], 0.85);
  }
  return draft(before, 0.85);
}

const piece = (first: number, last: number): Range[] => (last - first >= 1 ? [{ first, last }] : []);

/** The comma that ends the source, past an apposition or `citing …`; -1 when there is none near. */
function closingComma(passage: Passage, from: number, limit: number): number {
  const { low, words } = passage;
  for (let i = from; i < limit && i - from < 30; i++) {
    if (low[i] !== ',') continue;
    const next = low[i + 1] ?? '';
    if (/^(?:citing|quoting|which|who|whose)$/.test(next)) continue;
    const apposition = /^(?:the|a|an|his|her|its|their)$/.test(next) && words[i - 1]!.upos === 'PROPN';
    const phrase = apposition ? nounPhraseAfter(passage, i + 1, limit) : null;
    if (phrase && low[phrase.last] === ',' && words[phrase.first + 1]?.upos !== 'PROPN') continue;
    return i;
  }
  return -1;
}

/** Whether the clause goes on after the source: `The bloc, according to X, will decide`. */
function resumes({ low, words }: Passage, i: number, limit: number): boolean {
  if (i >= limit) return false;
  if (/^(?:and|but|who|which|while|although|though|as|with|adding|because|so|when|after|citing|quoting)$/.test(low[i]!))
    return false;
  return /^(?:VERB|AUX|PART|SCONJ|ADP|ADV)$/.test(words[i]!.upos);
}

/** `Over the long term, according to X, costs will rise`: no clause stands before the cue. */
function hasVerb({ words }: Passage, from: number, to: number): boolean {
  for (let i = Math.max(from, to - 60); i < to; i++) {
    if (words[i]!.upos === 'AUX' || (words[i]!.upos === 'VERB' && words[i]!.xpos !== 'VBG')) return true;
  }
  return false;
}

/** A source goes on with how it knows: `familiar with the matter`, `who spoke on condition of anonymity`. */
function sourceEnd({ low }: Passage, from: number, limit: number): number {
  if (
    /^(?:familiar|briefed|close|with|who|involved|provided|obtained|released|published|seen|compiled)$/.test(
      low[from] ?? '',
    )
  ) {
    let i = from;
    while (i < limit && i - from < 20 && !/^[,.;:!?]$/.test(low[i]!)) i++;
    return i;
  }
  return from;
}

function withinQuote(passage: Passage, sentence: Range, quote: number): Range {
  if (quote < 0) return sentence;
  const marks = passage.quotes[quote]!;
  return { first: Math.max(sentence.first, marks.first), last: Math.min(sentence.last, marks.last) };
}
