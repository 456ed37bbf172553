import { datelineEnd } from '../../text/dateline.ts';
import type { Passage, Range } from './passage.ts';

/** Where the clauses of a sentence begin and whether they are main clauses. */

const OPENERS =
  /^(?:if|when|while|although|though|as|after|before|since|because|asked|speaking|in|on|at|during|for|to|unlike|despite|with|following)$/;
const DASH = /^(?:-|–|—|--|:)$/;

/** Whether a main clause stands there, not only an opening phrase (`On Tuesday,`). */
export function isClause(passage: Passage, first: number, last: number): boolean {
  if (last - first < 3 || last - first > 200) return last - first > 200;
  return hasFinite(passage, pastOpening(passage, first, last), last);
}

/** Past an opening clause or phrase and its comma; `last` when nothing follows it. */
function pastOpening({ low }: Passage, first: number, last: number): number {
  if (!OPENERS.test(low[first]!)) return first;
  let comma = first;
  while (comma < last && low[comma] !== ',') comma++;
  return comma >= last - 3 ? last : comma + 1;
}

export function hasFinite({ words, low }: Passage, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const { upos, xpos } = words[i]!;
    if (upos === 'AUX' || (upos === 'VERB' && xpos !== 'VBG' && low[i - 1] !== 'to')) return true;
  }
  return false;
}

/** Where the words of the report begin: past `GENEVA, March 9 (Newsline) -` or `14:30`, else the first word. */
export function openingEnd({ low, words, sentences, sentenceOf }: Passage, first: number): number {
  const sentence = sentences[sentenceOf[first]!]!;
  const before = sentence.first > 0 ? sentences[sentenceOf[sentence.first - 1]!]! : null;
  if (first !== sentence.first || before?.block === sentence.block) return first;
  if (/^\d{1,2}[:.]\d\d(?:[:.]\d\d)?$/.test(low[first]!))
    return Math.min(first + (DASH.test(low[first + 1] ?? '') ? 2 : 1), sentence.last - 1);
  return first + datelineEnd(words.slice(first, Math.min(sentence.last, first + 40)));
}

/** The start of the clause that a comma at `comma` ends: past a dateline and the last semicolon. */
export function clauseStart(passage: Passage, sentence: Range, comma: number): number {
  for (let i = comma - 1; i > sentence.first && comma - i < 120; i--) {
    if (passage.low[i] === ';' && passage.quoteOf[i]! < 0) return i + 1;
  }
  return openingEnd(passage, sentence.first);
}
