import { piecesOf } from '../../src/annotate/attributions/learned/pieces.ts';
import type { Reading } from '../../src/annotate/attributions/learned/reading.ts';
import { CONTENT, CUE, SOURCE } from '../../src/annotate/attributions/learned/sequence.ts';
import type { Passage } from '../../src/annotate/attributions/passage.ts';

export interface WordSets {
  readonly source: ReadonlySet<number>;
  readonly cue: ReadonlySet<number>;
  readonly content: ReadonlySet<number>;
}

export function setsOf(passage: Passage, reading: Reading): WordSets {
  const words = (role: number): Set<number> => {
    const found = new Set<number>();
    for (const { first, last } of piecesOf(passage, reading, role)) for (let i = first; i < last; i++) found.add(i);
    return found;
  };
  return { source: words(SOURCE), cue: words(CUE), content: words(CONTENT) };
}

const meet = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => {
  for (const x of a) if (b.has(x)) return true;
  return false;
};

export function f1(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const x of a) if (b.has(x)) both++;
  return both === 0 ? 0 : (2 * both) / (a.size + b.size);
}

/** Content F1 when cue and source meet, else 0: the measure of a match. */
export function likeness(predicted: WordSets, gold: WordSets): number {
  if (!meet(predicted.cue, gold.cue)) return 0;
  if ((predicted.source.size > 0 || gold.source.size > 0) && !meet(predicted.source, gold.source)) return 0;
  const content = f1(predicted.content, gold.content);
  return content >= 0.5 ? content : 0;
}

/** For each prediction the gold relation it matches one to one, or -1; better predictions should come first. */
export function matchUp(predicted: readonly WordSets[], gold: readonly WordSets[]): number[] {
  const used = new Set<number>();
  return predicted.map((p) => {
    let best = -1;
    let score = 0;
    for (const [k, g] of gold.entries()) {
      if (used.has(k)) continue;
      const s = likeness(p, g);
      if (s > score) {
        score = s;
        best = k;
      }
    }
    if (best >= 0) used.add(best);
    return best;
  });
}

const LEMMAS =
  'say tell announce report according write state note add claim confirm argue suggest ask tweet insist warn declare reveal explain describe indicate deny predict promise vow pledge acknowledge admit reply respond recall assert contend quote post cite hint propose urge';
const FORMS = new Set(['according', 'said', 'told', 'wrote', 'written', 'admitted', 'admitting']);
for (const lemma of LEMMAS.split(' ')) {
  if (lemma === 'according') continue;
  const stem = lemma.replace(/e$/, '');
  const y = /[^aeiou]y$/.test(lemma);
  for (const form of [
    lemma,
    y ? `${lemma.slice(0, -1)}ies` : `${lemma}s`,
    y ? `${lemma.slice(0, -1)}ied` : `${stem}ed`,
    `${stem}ing`,
  ])
    FORMS.add(form);
}

/** Whether a relation counts among the reporting ones: it has a source, and a verb of saying in its cue. */
export function isReporting({ low }: Passage, { source, cue }: WordSets): boolean {
  if (source.size === 0) return false;
  for (const i of cue) if (FORMS.has(low[i]!)) return true;
  return false;
}

export interface Tally {
  predicted: number;
  gold: number;
  right: number;
  found: number;
}

export const tally = (): Tally => ({ predicted: 0, gold: 0, right: 0, found: 0 });

export function figures({ predicted, gold, right, found }: Tally): { p: number; r: number; f: number } {
  const p = right / predicted || 0;
  const r = found / gold || 0;
  return { p, r, f: (2 * p * r) / (p + r) || 0 };
}
