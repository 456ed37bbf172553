import type { Span } from '../model/span.ts';
import { OTHERS, TITLES } from './abbreviations.ts';
import { type RawToken, tokenize } from './tokens.ts';

/** Longer ones are cut, so that no step downstream meets an unbounded sentence. */
export const LONGEST_SENTENCE = 400;

const ENDS = /^(?:[.!?…。！？]|\.{2,}|!+\??|\?+!?)$/u;
const CLOSERS = /^(?:["'”’»)\]}]|'')$/;
const OPENERS = /^(?:["'“‘«([{•–—-]|``|--)$/;
const STARTERS = new Set(
  (
    'the a an in on at by for from with after before as but and or so yet if when while since although though because however meanwhile ' +
    'he she it they we you i his her its their our this that these those there what who why how where ' +
    'is are was were will would could should may might not no some many most several both one all more another other earlier later last also now then'
  ).split(' '),
);
const SPEECH =
  /^(?:said|says|say|asked|asks|wrote|writes|told|tells|added|adds|replied|exclaimed|declared|shouted|tweeted|posted|insisted|warned|continued|noted|concluded|announced|argued|joked|wondered)$/;

/** The sentences of a stretch of text, trimmed of white space. */
export function splitSentences(text: string, span: Span = { start: 0, end: text.length }): Span[] {
  return groupSentences(text, tokenize(text, span)).map((tokens) => ({
    start: tokens[0]!.start,
    end: tokens[tokens.length - 1]!.end,
  }));
}

/** Words in, the same words grouped into sentences out. */
export function groupSentences(text: string, tokens: readonly RawToken[]): RawToken[][] {
  const sentences: RawToken[][] = [];
  let first = 0;
  let index = 0;
  while (index < tokens.length) {
    let last = index;
    const end = endsAt(text, tokens, index);
    if (end >= 0) last = end;
    if (end >= 0 || last - first + 1 >= LONGEST_SENTENCE || last === tokens.length - 1) {
      sentences.push(tokens.slice(first, last + 1));
      first = last + 1;
    }
    index = last + 1;
  }
  return sentences;
}

/** Index of the last token of a sentence that ends around `index`, or -1. */
function endsAt(text: string, tokens: readonly RawToken[], index: number): number {
  const token = tokens[index]!;
  if (paragraphEndsAfter(text, token, tokens[index + 1])) return index;
  const abbreviation = token.text.length > 1 && token.text.endsWith('.') && /\p{L}/u.test(token.text);
  if (!abbreviation && !ENDS.test(token.text)) return -1;
  let last = index;
  while (last + 1 < tokens.length && last - index < 6 && closes(text, tokens, last + 1)) last++;
  const next = tokens[last + 1];
  if (!next) return last;
  if (paragraphEndsAfter(text, tokens[last]!, next)) return last;
  const quoted = last > index;
  if (abbreviation && !quoted) return endsAfterAbbreviation(token.text, tokens, last + 1) ? last : -1;
  return startsSentence(text, tokens, last, quoted, token.text) ? last : -1;
}

/** A closing mark that hangs on the word before it. */
function closes(text: string, tokens: readonly RawToken[], index: number): boolean {
  const token = tokens[index]!;
  if (tokens[index - 1]!.end !== token.start) return false;
  if (ENDS.test(token.text)) return true;
  if (!CLOSERS.test(token.text)) return false;
  const next = text[token.end];
  return !/["']/.test(token.text) || next === undefined || !/[\p{L}\p{N}]/u.test(next);
}

function endsAfterAbbreviation(word: string, tokens: readonly RawToken[], next: number): boolean {
  const bare = word.slice(0, -1).toLowerCase();
  if (TITLES.has(bare) || /^\p{L}$/u.test(bare)) return false;
  const following = tokens[next]!.text;
  const acronym = /\./.test(bare) || OTHERS.has(bare);
  if (OPENERS.test(following))
    return /^["“‘«]/.test(following) && /^\p{Lu}/u.test(tokens[next + 1]?.text ?? '') && acronym;
  return /^\p{Lu}/u.test(following) && STARTERS.has(following.toLowerCase());
}

function startsSentence(
  text: string,
  tokens: readonly RawToken[],
  last: number,
  quoted: boolean,
  mark: string,
): boolean {
  const next = tokens[last + 1]!;
  const glued = next.start === tokens[last]!.end;
  if (/^\p{Ll}/u.test(next.text)) return false;
  if (/^[,;:)\]}%]/.test(next.text) || CLOSERS.test(next.text) !== OPENERS.test(next.text)) {
    if (!OPENERS.test(next.text)) return false;
  }
  if (glued && !gluedStart(text, tokens[last]!.start, next)) return false;
  if (/^(?:\.{2,}|…)$/.test(mark) && !/^[\p{Lu}\p{Lo}"“‘«]/u.test(next.text)) return false;
  if (OPENERS.test(next.text) && /^[-–—]/.test(next.text)) return !/^\p{Ll}/u.test(tokens[last + 2]?.text ?? '');
  if (OPENERS.test(next.text) && /^\p{Ll}/u.test(tokens[last + 2]?.text ?? ''))
    return /^[“"‘«]/.test(next.text) && mark === '.';
  if (quoted && /^[!?]/.test(mark)) return !saysSo(tokens, last + 1);
  return true;
}

/** `reported.The`: a lost space between sentences; `5.A` or `v2.X` is none. */
function gluedStart(text: string, at: number, next: RawToken): boolean {
  if (OPENERS.test(next.text)) return true;
  return /^\p{Lu}\p{Ll}/u.test(next.text) && /[\p{Ll}"”’)]/u.test(text[at - 1] ?? text[at] ?? '');
}

/** `“Why?” Sandu asked.` goes on after the question. */
function saysSo(tokens: readonly RawToken[], from: number): boolean {
  for (let index = from; index < Math.min(from + 5, tokens.length); index++) {
    const word = tokens[index]!.text;
    if (SPEECH.test(word)) return true;
    if (!/^\p{Lu}/u.test(word) && word !== '-') return false;
  }
  return false;
}

function paragraphEndsAfter(text: string, token: RawToken, next: RawToken | undefined): boolean {
  if (!next || next.start - token.end < 2) return false;
  const gap = text.slice(token.end, Math.min(next.start, token.end + 1000));
  return gap.indexOf('\n') !== gap.lastIndexOf('\n') || gap.includes('\u2029');
}
