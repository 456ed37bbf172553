import { hashText } from '../../../text/features/hash.ts';
import type { Draft } from '../draft.ts';
import { isQuoteMark, type Passage, type Range } from '../passage.ts';

/** What the learned model looks at, word by word, as numbers: hashed forms and tags, the tree, running counts. */
export interface Sheet {
  readonly passage: Passage;
  readonly length: number;
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  /** Groups of words alike in meaning, fine and coarse; -1 for names, -2 for other words in no group. */
  readonly fine: Int32Array;
  readonly coarse: Int32Array;
  readonly xpos: Int32Array;
  readonly upos: Int32Array;
  readonly relation: Int32Array;
  /** Index of the governing word in the passage, -1 for roots and where nothing was parsed. */
  readonly head: Int32Array;
  /** Bits of the relations that the dependents of a word have. */
  readonly dependents: Int32Array;
  /** First dependent of each kind that matters, -1 when there is none. */
  readonly subject: Int32Array;
  readonly object: Int32Array;
  readonly clause: Int32Array;
  /** How many commas, quotation marks, colons and verbs stand before a word. */
  readonly commas: Int32Array;
  readonly marks: Int32Array;
  readonly colons: Int32Array;
  readonly verbs: Int32Array;
  /** Rule draft whose cue covers the word, -1 when none. */
  readonly draftAt: Int32Array;
  /** Rule draft whose content holds the word, -1 when none; the innermost found first. */
  readonly contentOf: Int32Array;
  /** How each quotation stands in its sentence: set off by a pause, run into it, opening it; and how it ends. */
  readonly quoteKinds: Int32Array;
  /** How many words before are cues of rule drafts. */
  readonly cues: Int32Array;
  readonly drafts: readonly Draft[];
}

const DEPENDENT_BITS: Readonly<Record<string, number>> = {
  nsubj: 1,
  'nsubj:pass': 2,
  obj: 4,
  ccomp: 8,
  xcomp: 16,
  obl: 32,
  advcl: 64,
  parataxis: 128,
  mark: 256,
  aux: 512,
  'aux:pass': 1024,
  conj: 2048,
  cc: 4096,
  iobj: 8192,
  csubj: 16384,
  acl: 32768,
  'acl:relcl': 65536,
  cop: 131072,
  case: 262144,
  det: 524288,
  'nmod:poss': 1048576,
};

/** Word hash to `fine group × 256 + coarse group`. */
export type Clusters = ReadonlyMap<number, number>;

export function layOutSheet(passage: Passage, drafts: readonly Draft[], clusters: Clusters): Sheet {
  const n = passage.words.length;
  const columns = (): Int32Array => new Int32Array(n);
  const sheet = {
    passage,
    length: n,
    word: columns(),
    lemma: columns(),
    fine: columns(),
    coarse: columns(),
    xpos: columns(),
    upos: columns(),
    relation: columns(),
    head: columns().fill(-1),
    dependents: columns(),
    subject: columns().fill(-1),
    object: columns().fill(-1),
    clause: columns().fill(-1),
    commas: new Int32Array(n + 1),
    marks: new Int32Array(n + 1),
    colons: new Int32Array(n + 1),
    verbs: new Int32Array(n + 1),
    draftAt: columns().fill(-1),
    contentOf: columns().fill(-1),
    quoteKinds: Int32Array.from(passage.quotes, (quote) => quoteKind(passage, quote)),
    cues: new Int32Array(n + 1),
    drafts,
  };
  for (let i = 0; i < n; i++) {
    const token = passage.words[i]!;
    const low = passage.low[i]!;
    const mark = isQuoteMark(low);
    sheet.word[i] = hashText(mark ? '"' : low);
    const cluster = clusters.get(sheet.word[i]!);
    const none = token.upos === 'PROPN' ? -1 : -2;
    sheet.fine[i] = cluster === undefined ? none : cluster >> 8;
    sheet.coarse[i] = cluster === undefined ? none : cluster & 255;
    sheet.lemma[i] = hashText(lemmaOf(low, token.lemma));
    sheet.xpos[i] = hashText(token.xpos);
    sheet.upos[i] = hashText(token.upos);
    sheet.relation[i] = hashText(token.deprel);
    sheet.commas[i + 1] = sheet.commas[i]! + Number(low === ',');
    sheet.marks[i + 1] = sheet.marks[i]! + Number(mark);
    sheet.colons[i + 1] = sheet.colons[i]! + Number(low === ':');
    sheet.verbs[i + 1] = sheet.verbs[i]! + Number(token.upos === 'VERB');
  }
  for (const { first, last } of passage.sentences) {
    for (let i = first; i < last; i++) {
      const { head, deprel } = passage.words[i]!;
      if (head < 0 || head >= last - first || head === i - first) continue;
      const governor = first + head;
      sheet.head[i] = governor;
      sheet.dependents[governor]! |= DEPENDENT_BITS[deprel] ?? 0;
      if (deprel.startsWith('nsubj') && sheet.subject[governor]! < 0) sheet.subject[governor] = i;
      else if ((deprel === 'obj' || deprel === 'obl') && sheet.object[governor]! < 0) sheet.object[governor] = i;
      else if (/^(?:ccomp|xcomp|parataxis|advcl|acl|csubj)/.test(deprel) && sheet.clause[governor]! < 0) {
        sheet.clause[governor] = i;
      }
    }
  }
  for (const [k, draft] of drafts.entries()) {
    for (const { first, last } of draft.cue) {
      for (let i = first; i < last; i++) if (sheet.draftAt[i]! < 0) sheet.draftAt[i] = k;
    }
    for (const { first, last } of draft.content) {
      for (let i = first; i < last; i++) if (sheet.contentOf[i]! < 0) sheet.contentOf[i] = k;
    }
  }
  for (let i = 0; i < n; i++) sheet.cues[i + 1] = sheet.cues[i]! + Number(sheet.draftAt[i]! >= 0);
  return sheet;
}

function quoteKind({ low, words, sentenceOf, sentences }: Passage, { first, last }: Range): number {
  const sentence = sentences[sentenceOf[first]!]!;
  const before = first === sentence.first ? 0 : /^[,:]$/.test(low[first - 1]!) ? 1 : low[first - 1] === 'that' ? 2 : 3;
  const opening = /^\p{Lu}/u.test(words[first + 1]?.text ?? '') ? 1 : 0;
  const closing = low[last - 2] === ',' ? 1 : /^[.!?]$/.test(low[last - 2] ?? '') ? 2 : 0;
  const after = last >= low.length || /^[,.;]$/.test(low[last]!) ? 0 : sentenceOf[last] !== sentenceOf[first] ? 1 : 2;
  const size = last - first < 6 ? 0 : last - first < 12 ? 1 : 2;
  return ((before * 2 + opening) * 3 + closing) * 9 + after * 3 + size;
}

/** `according` must not be taken for the verb or the noun `accord`. */
const lemmaOf = (low: string, lemma: string): string => (low === 'according' ? low : lemma.toLowerCase());
