import { hashText, mix } from '../../../text/features/hash.ts';
import { bucket } from './cue-features.ts';
import type { Features } from './features.ts';
import type { Frame } from './frame.ts';
import type { Sheet } from './sheet.ts';

/** What speaks for a word being source, cue or content of the attribution whose cue is the frame's anchor. */

const NONE = 7;

/** Facts about the cue that every word of its frame shares. */
export interface Setting {
  readonly lemma: number;
  readonly kind: number;
  readonly shape: number;
  readonly rule: number;
  /** The quotations nearest to the cue, -1 when there is none near. */
  readonly quoteBefore: number;
  readonly quoteAfter: number;
}

export function settingOf(sheet: Sheet, frame: Frame): Setting {
  const { anchor } = frame;
  const { passage, lemma, xpos, dependents } = sheet;
  const { low, quoteOf, sentences, sentenceOf } = passage;
  const { first, last } = sentences[sentenceOf[anchor]!]!;
  const passive = dependents[anchor]! & (1024 | 2) ? 1 : 0;
  const kindOf = (i: number): number => {
    if (i < first || i >= last) return 0;
    if (quoteOf[i]! >= 0 && quoteOf[i] !== quoteOf[anchor]) return 1;
    if (low[i] === ',') return 2;
    if (low[i] === ':') return 3;
    if (low[i] === 'that') return 4;
    if (low[i] === 'to') return 5;
    if (/^[.!?]$/.test(low[i]!)) return 6;
    if (low[i] === 'by') return 7;
    return 8 + (Math.abs(sheet.upos[i]!) % 1009);
  };
  const draft = sheet.draftAt[anchor]!;
  return {
    lemma: lemma[anchor]!,
    kind: mix(xpos[anchor]!, passive),
    shape: mix(kindOf(anchor - 1), mix(kindOf(anchor + 1), quoteOf[anchor]! >= 0 ? 1 : 0)),
    rule: draft >= 0 ? hashText(sheet.drafts[draft]!.rule) : NONE,
    quoteBefore: nearestQuote(quoteOf, anchor, frame.first - 1, -1),
    quoteAfter: nearestQuote(quoteOf, anchor, frame.last, 1),
  };
}

function nearestQuote(quoteOf: Int32Array, anchor: number, limit: number, step: 1 | -1): number {
  if (quoteOf[anchor]! >= 0) return -1;
  for (let j = anchor + step, n = 0; j !== limit && n < 60; j += step, n++) if (quoteOf[j]! >= 0) return quoteOf[j]!;
  return -1;
}

export function addRoleFeatures(sheet: Sheet, frame: Frame, setting: Setting, i: number, f: Features): void {
  const { passage, word, lemma, xpos, upos, relation, commas, marks, colons, verbs } = sheet;
  const { quoteOf, sentenceOf, sentences } = passage;
  const { anchor, first, last } = frame;
  const at = (column: Int32Array, j: number): number => (j >= first && j < last ? column[j]! : NONE);
  const side = i === anchor ? 0 : i < anchor ? 1 : 2;
  const low = Math.min(i, anchor);
  const high = Math.max(i, anchor);
  const sentence = Math.max(-3, Math.min(3, sentenceOf[i]! - sentenceOf[anchor]!));
  const place = mix(side, sentence);
  const distance = mix(side, bucket(high - low));
  const between = mix(
    side,
    Math.min(commas[high]! - commas[low]!, 3) +
      4 * Math.min(marks[high]! - marks[low]!, 3) +
      16 * Math.min(colons[high]! - colons[low]!, 1),
  );
  const verbsBetween = Math.min(verbs[high]! - verbs[low + (side === 0 ? 0 : 1)]!, 3);
  const P = xpos[i]!;

  f.add(place);
  f.add(mix(place, P));
  f.add(mix(place, word[i]!));
  f.add(mix(place, at(word, i - 1)));
  f.add(mix(place, at(word, i + 1)));
  f.add(mix(side, mix(at(xpos, i - 1), P)));
  f.add(mix(side, mix(P, at(xpos, i + 1))));
  f.add(distance);
  f.add(mix(distance, P));
  f.add(mix(distance, setting.lemma));
  f.add(mix(distance, setting.shape));
  f.add(mix(distance, between));
  f.add(between);
  f.add(mix(between, setting.shape));
  f.add(mix(between, setting.kind));
  f.add(mix(between, P));
  f.add(mix(between, verbsBetween));
  f.add(mix(mix(between, verbsBetween), setting.shape));

  // The tree.
  const tie = frame.tie[i - first]!;
  const b = frame.branch[i - first]!;
  const branch = b >= 0 ? mix(relation[b]!, tie) : tie;
  const turn = mix(branch, side);
  f.add(turn);
  f.add(mix(turn, P));
  f.add(mix(turn, setting.lemma));
  f.add(mix(turn, setting.kind));
  f.add(mix(turn, setting.shape));
  f.add(mix(turn, word[i]!));
  f.add(mix(turn, b >= 0 ? lemma[b]! : NONE));
  f.add(mix(turn, b >= 0 ? xpos[b]! : NONE));
  f.add(mix(turn, mix(b === i ? 1 : 0, relation[i]!)));
  f.add(mix(turn, between));
  f.add(mix(turn, at(word, i - 1)));
  const h = sheet.head[i]!;
  f.add(mix(turn, h >= 0 ? mix(relation[i]!, lemma[h]!) : NONE));

  // Quotation.
  const q = quoteOf[i]!;
  const own = quoteOf[anchor]!;
  const quote = q < 0 ? 0 : q === own ? 1 : 2;
  const order = q < 0 || own >= 0 ? 0 : quoteOrder(q, setting);
  const opens = sentences[sentenceOf[i]!]!;
  const wholeSentence = q >= 0 && quoteOf[opens.first] === q && quoteOf[opens.last - 1] === q ? 1 : 0;
  f.add(mix(quote, place));
  f.add(mix(mix(quote, place), setting.shape));
  f.add(mix(mix(quote, side), setting.lemma));
  f.add(mix(quote, mix(order, side)));
  f.add(mix(mix(quote, order), setting.shape));
  f.add(mix(mix(quote, wholeSentence), mix(place, setting.shape)));
  f.add(mix(quote, mix(P, side)));

  const kind = q < 0 ? NONE : sheet.quoteKinds[q]!;
  f.add(mix(kind, place));
  f.add(mix(kind, mix(order, side)));
  f.add(mix(kind, turn));
  f.add(mix(mix(kind, order), setting.shape));
  f.add(mix(kind, mix(side, setting.lemma)));

  // The cue's surroundings.
  f.add(mix(setting.shape, side));
  f.add(mix(mix(setting.shape, side), P));
  f.add(mix(mix(setting.lemma, side), P));
  f.add(mix(mix(setting.kind, setting.shape), distance));
  f.add(mix(mix(setting.lemma, place), setting.shape));

  // What the rules say: of this cue, and of others.
  f.add(ruleRole(sheet, anchor, i, setting.rule));
  f.add(mix(ruleRole(sheet, anchor, i, setting.rule), quote));
  const other = sheet.draftAt[i]!;
  f.add(other >= 0 && other !== sheet.draftAt[anchor]! ? mix(side, 1) : NONE);
  const claim = sheet.contentOf[i]! < 0 ? 0 : sheet.contentOf[i] === sheet.draftAt[anchor] ? 1 : 2;
  f.add(mix(claim, place));
  f.add(mix(claim, mix(quote, place)));
  f.add(mix(claim, mix(order, setting.shape)));
  f.add(mix(claim, mix(turn, sheet.draftAt[anchor]! >= 0 ? 1 : 0)));
  const crossed = high > low && sheet.cues[high]! - sheet.cues[low + 1]! > 0 ? 1 : 0;
  f.add(mix(crossed, side));
  f.add(mix(crossed, turn));
  f.add(mix(upos[i]!, mix(at(upos, i - 1), at(upos, i + 1))));
}

/** 0 no quotation, 1 or 2 the nearest before or after the cue, 3 or 4 further ones. */
function quoteOrder(q: number, { quoteBefore, quoteAfter }: Setting): number {
  if (q === quoteBefore) return 1;
  if (q === quoteAfter) return 2;
  return quoteBefore >= 0 && q < quoteBefore ? 3 : 4;
}

function ruleRole(sheet: Sheet, anchor: number, i: number, rule: number): number {
  const k = sheet.draftAt[anchor]!;
  if (k < 0) return NONE;
  const draft = sheet.drafts[k]!;
  if (draft.source && i >= draft.source.first && i < draft.source.last) return mix(rule, 1);
  for (const piece of draft.content) if (i >= piece.first && i < piece.last) return mix(rule, 2);
  for (const piece of draft.cue) if (i >= piece.first && i < piece.last) return mix(rule, 3);
  return mix(rule, 4);
}
