import type { Draft } from '../draft.ts';
import { isQuoteMark, type Passage, type Range } from '../passage.ts';
import { closeOf, isPassive, subjectBefore, verbGroup } from '../phrases.ts';

const VERB = /^(?:announce[sd]?|disclose[sd]?)$/;

/** `He announced the agreement`: what was made known is a thing, not a clause. */
export function disclosedThing(passage: Passage): Draft[] {
  const { low, words, sentenceOf, sentences, quoteOf } = passage;
  const drafts: Draft[] = [];
  for (let i = 1; i + 1 < low.length; i++) {
    if (!VERB.test(low[i]!) || words[i]!.upos !== 'VERB' || quoteOf[i]! >= 0) continue;
    const sentence = sentences[sentenceOf[i]!]!;
    const group = verbGroup(passage, i);
    if (isPassive(passage, group)) continue;
    const content = objectOf(passage, sentence, i);
    const source = content && subjectBefore(passage, group.first, sentence.first);
    if (!content || !source) continue;
    drafts.push({
      source,
      cue: [{ first: group.first, last: i + 1 }],
      content: [content],
      rule: 'disclosed-thing',
      confidence: 0.6,
    });
  }
  return drafts;
}

/** The noun phrase that begins right after the verb, with all that hangs on it; null when a clause follows instead. */
function objectOf(passage: Passage, sentence: Range, verb: number): Range | null {
  const { words, low } = passage;
  const end = closeOf(passage, sentence);
  const headOf = (i: number): number => (words[i]!.head < 0 ? -1 : sentence.first + words[i]!.head);
  if (isQuoteMark(low[verb + 1]!)) return null;
  let object = -1;
  for (let i = verb + 1; i < end && object < 0; i++) if (words[i]!.deprel === 'obj' && headOf(i) === verb) object = i;
  if (object < 0 || words[object]!.upos === 'PRON') return null;
  const under = (i: number): boolean => {
    let at = i;
    while (at >= 0 && at !== object && at !== verb) at = headOf(at);
    return at === object;
  };
  if (!under(verb + 1)) return null;
  let last = verb + 1;
  while (last < end && under(last) && !/^[,;:]$/.test(low[last]!)) last++;
  return last > verb + 1 ? { first: verb + 1, last } : null;
}
