import { hashText, mix } from '../../../text/features/hash.ts';
import type { Features } from './features.ts';
import type { Sheet } from './sheet.ts';

/** What speaks for and against a word being the cue of an attribution. */

const NONE = 7;

export function addCueFeatures(sheet: Sheet, i: number, f: Features): void {
  const { passage, word, lemma, fine, coarse, xpos, upos, relation, head, dependents, subject, object, clause } = sheet;
  const { quoteOf, low, sentences, sentenceOf } = passage;
  const { first, last, headline } = sentences[sentenceOf[i]!]!;
  const at = (column: Int32Array, j: number): number => (j >= first && j < last ? column[j]! : NONE);
  const L = lemma[i]!;
  const P = xpos[i]!;

  f.add(word[i]!);
  f.add(L);
  f.add(P);
  f.add(mix(L, P));
  f.add(at(word, i - 1));
  f.add(at(word, i + 1));
  f.add(mix(L, at(word, i - 1)));
  f.add(mix(L, at(word, i + 1)));
  f.add(mix(L, at(word, i + 2)));
  f.add(mix(L, at(word, i - 2)));
  f.add(mix(mix(L, at(word, i - 1)), at(word, i - 2)));
  f.add(mix(mix(L, at(word, i + 1)), at(word, i + 2)));
  f.add(mix(mix(at(xpos, i - 1), P), at(xpos, i + 1)));
  f.add(mix(mix(at(xpos, i - 2), at(xpos, i - 1)), P));
  f.add(mix(mix(at(xpos, i + 2), at(xpos, i + 1)), P));
  f.add(mix(L, at(xpos, i - 1)));
  f.add(mix(L, at(xpos, i + 1)));

  // The tree.
  const h = head[i]!;
  const R = relation[i]!;
  f.add(R);
  f.add(mix(L, R));
  f.add(mix(R, h >= 0 ? lemma[h]! : NONE));
  f.add(mix(P, h >= 0 ? xpos[h]! : NONE));
  f.add(mix(L, h >= 0 ? lemma[h]! : NONE));
  const bits = dependents[i]!;
  f.add(mix(P, bits));
  f.add(mix(L, bits));
  f.add(mix(R, bits));
  for (const bit of [1, 2, 4, 8, 16, 64, 128]) {
    if (bits & bit) f.add(mix(L, bit));
    else f.skip();
  }
  const s = subject[i]!;
  f.add(s >= 0 ? lemma[s]! : NONE);
  f.add(mix(L, s >= 0 ? lemma[s]! : NONE));
  f.add(mix(L, s >= 0 ? xpos[s]! : NONE));
  const o = object[i]!;
  f.add(o >= 0 ? lemma[o]! : NONE);
  f.add(mix(L, o >= 0 ? lemma[o]! : NONE));
  f.add(mix(L, o >= 0 ? xpos[o]! : NONE));
  const c = clause[i]!;
  f.add(c >= 0 ? mix(relation[c]!, xpos[c]!) : NONE);
  f.add(mix(L, c >= 0 ? relation[c]! : NONE));
  f.add(mix(L, c >= 0 ? xpos[c]! : NONE));
  f.add(mix(L, c >= 0 ? Number(c > i) : NONE));
  // A verb whose own subject is missing shares its governor's.
  f.add(h >= 0 && s < 0 ? mix(R, subject[h]! >= 0 ? lemma[subject[h]!]! : NONE) : NONE);

  // Words alike.
  const F = fine[i]!;
  f.add(F);
  f.add(mix(F, P));
  f.add(mix(F, bits));
  f.add(mix(F, at(word, i + 1)));
  f.add(mix(F, at(word, i - 1)));
  f.add(mix(coarse[i]!, bits));
  f.add(mix(L, s >= 0 ? coarse[s]! : NONE));
  f.add(mix(F, s >= 0 ? coarse[s]! : NONE));
  f.add(s >= 0 ? fine[s]! : NONE);
  f.add(mix(L, o >= 0 ? coarse[o]! : NONE));
  f.add(mix(F, o >= 0 ? fine[o]! : NONE));
  f.add(mix(L, c >= 0 ? coarse[c]! : NONE));
  f.add(mix(R, h >= 0 ? fine[h]! : NONE));
  f.add(mix(L, at(fine, i + 1)));
  f.add(mix(L, at(fine, i - 1)));

  // Quotation.
  const quote = quoteOf[i]!;
  const inside = Number(quote >= 0);
  const marksBefore = Math.min(sheet.marks[i]! - sheet.marks[first]!, 3);
  const marksAfter = Math.min(sheet.marks[last]! - sheet.marks[i]!, 3);
  const nextQuote = distanceToQuote(quoteOf, i, last, 1);
  const previousQuote = distanceToQuote(quoteOf, i, first - 4, -1);
  f.add(inside);
  f.add(mix(L, inside));
  f.add(mix(mix(inside, marksBefore), marksAfter));
  f.add(mix(nextQuote, previousQuote));
  f.add(mix(L, mix(nextQuote, previousQuote)));
  f.add(mix(P, mix(nextQuote, previousQuote)));
  f.add(mix(quote >= 0 ? Math.min(passage.quotes[quote]!.last - passage.quotes[quote]!.first, 12) : -1, P));

  // Place in the sentence.
  const before = bucket(i - first);
  const after = bucket(last - 1 - i);
  f.add(before);
  f.add(after);
  f.add(mix(L, after));
  f.add(mix(mix(P, before), after));
  f.add(mix(L, Number(headline)));
  f.add(mix(P, Number(sheet.commas[i]! > sheet.commas[first]!)));
  f.add(mix(L, Number(sheet.commas[i]! > sheet.commas[first]!)));
  f.add(mix(low[i - 1] === ',' ? 1 : 0, mix(L, low[i + 1] === ',' ? 1 : 0)));

  // What the rules say.
  const draft = sheet.draftAt[i]!;
  const rule = draft >= 0 ? hashText(sheet.drafts[draft]!.rule) : NONE;
  f.add(rule);
  f.add(mix(rule, L));
  f.add(mix(rule, inside));
  const held = sheet.contentOf[i]! < 0 ? NONE : hashText(sheet.drafts[sheet.contentOf[i]!]!.rule);
  f.add(held);
  f.add(mix(held, L));
  f.add(mix(held, rule));
  const kind = quote >= 0 ? sheet.quoteKinds[quote]! : NONE;
  f.add(mix(kind, held));
  f.add(mix(kind, P));
  // An ending stands for rare verbs and nouns.
  f.add(hashText(low[i]!.slice(-3)));
  f.add(mix(hashText(low[i]!.slice(-4)), bits));
  f.add(mix(upos[i]!, mix(at(upos, i - 1), at(upos, i + 1))));
}

/** 0 beside the word, then 1 … 3 by distance, 4 none. */
function distanceToQuote(quoteOf: Int32Array, i: number, limit: number, step: 1 | -1): number {
  const own = quoteOf[i]!;
  for (let n = 1; n < 40; n++) {
    const j = i + n * step;
    if (j < 0 || j >= quoteOf.length || (step > 0 ? j >= limit : j < limit)) return 4;
    if (quoteOf[j]! >= 0 && quoteOf[j] !== own) return n <= 1 ? 0 : n <= 3 ? 1 : n <= 8 ? 2 : 3;
  }
  return 4;
}

export function bucket(n: number): number {
  if (n < 4) return n;
  if (n < 6) return 4;
  if (n < 10) return 5;
  if (n < 16) return 6;
  if (n < 26) return 7;
  return n < 45 ? 8 : 9;
}
