import type { Mention, Token } from '../../model/annotation.ts';
import { hashText, mix } from '../../text/features/hash.ts';
import type { View } from '../scene.ts';
import { stanceOf } from '../stance.ts';
import { ACT_CLASS, isNegation, PHRASE_CLASS } from './act-words.ts';

/** Word hash to `fine group × 256 + coarse group`. */
export type Clusters = ReadonlyMap<number, number>;

/** A sentence as numbers: every column has one entry a token. */
export interface Grid {
  readonly view: View;
  readonly tokens: readonly Token[];
  readonly lemmas: readonly string[];
  /** The lemma, or for names and times what they are (`STATE`, `FRAMEWORK` …), so that no story is learnt. */
  readonly word: Int32Array;
  /** The group of words alike in meaning. */
  readonly cluster: Int32Array;
  /** Whether a name or time covers the token. */
  readonly named: readonly (string | null)[];
  /** Class of act the word points to (`act-words.ts`), null for none. */
  readonly acts: readonly (string | null)[];
  readonly act: Int32Array;
  readonly relation: Int32Array;
  readonly children: readonly (readonly number[])[];
  /** By head of verb group: mood, denial and the like, as a number; and the unit whose act it is. */
  readonly stances: ReadonlyMap<number, { readonly value: number; readonly party: number | null }>;
  /** Tag, auxiliaries, negation and particle of a verb. */
  manner(token: number): number;
}

export const NO_WORD = 7;

export function layOutGrid(view: View, clusters: Clusters): Grid {
  const { tokens } = view.clauses;
  const lemmas = tokens.map((token) => token.lemma.toLowerCase());
  const named: (string | null)[] = tokens.map(() => null);
  for (const mention of view.mentions) cover(view, mention, mention.kind.toUpperCase(), named);
  for (const time of view.times) cover(view, time, 'TIME', named);
  const acts = lemmas.map((lemma, i) => (named[i] ? null : (ACT_CLASS.get(lemma) ?? null)));
  const children: number[][] = tokens.map(() => []);
  for (const [i, { head, xpos }] of tokens.entries()) {
    if (head < 0) continue;
    children[head]!.push(i);
    if (/^(?:RP|IN|RB)$/.test(xpos) && i > head && i - head < 4 && tokens[head]!.xpos.startsWith('VB'))
      acts[head] = PHRASE_CLASS.get(`${lemmas[head]} ${lemmas[i]}`) ?? acts[head]!;
  }
  const column = (value: (i: number) => number): Int32Array => Int32Array.from(tokens, (_, i) => value(i));
  const known = new Map<number, number>();
  return {
    view,
    tokens,
    lemmas,
    named,
    acts,
    children,
    word: column((i) => hashText(named[i] ?? lemmas[i]!)),
    cluster: column((i) => (named[i] ? hashText(named[i]!) : (clusters.get(hashText(lemmas[i]!)) ?? NO_WORD) >> 8)),
    act: column((i) => hashText(acts[i] ?? '')),
    relation: column((i) => hashText(tokens[i]!.deprel)),
    stances: stancesOf(view),
    manner(token) {
      let value = known.get(token);
      if (value === undefined) {
        value = mannerOf(tokens, children, lemmas, token);
        known.set(token, value);
      }
      return value;
    },
  };
}

/** First and last token of a span; null where none lies in it. */
export function tokensOf(
  tokens: readonly Token[],
  span: { readonly start: number; readonly end: number },
): readonly [number, number] | null {
  const first = tokens.findIndex((token) => token.end > span.start);
  if (first < 0) return null;
  let last = first;
  while (last + 1 < tokens.length && tokens[last + 1]!.start < span.end) last++;
  return [first, last];
}

function cover(view: View, span: Pick<Mention, 'start' | 'end'>, kind: string, named: (string | null)[]): void {
  const range = tokensOf(view.clauses.tokens, span);
  if (!range) return;
  for (let i = range[0]; i <= range[1]; i++) named[i] ??= kind;
}

function stancesOf(view: View): Map<number, { value: number; party: number | null }> {
  const stances = new Map<number, { value: number; party: number | null }>();
  for (const [index, unit] of view.clauses.units.entries()) {
    if (unit.kind !== 'vg') continue;
    const { mood, denied, hypothetical, act, party } = stanceOf(view, index);
    stances.set(unit.head, { value: hashText(`${mood} ${denied} ${hypothetical} ${act?.act ?? ''}`), party });
  }
  return stances;
}

function mannerOf(
  tokens: readonly Token[],
  children: readonly (readonly number[])[],
  lemmas: readonly string[],
  verb: number,
): number {
  let value = hashText(tokens[verb]!.xpos);
  for (const child of children[verb]!) {
    const { deprel, xpos } = tokens[child]!;
    const lemma = lemmas[child]!;
    if (isNegation(lemma)) value = mix(value, 1);
    if (xpos === 'MD') value = mix(value, hashText(lemma));
    else if (deprel === 'aux:pass') value = mix(value, 2);
    else if (deprel.startsWith('aux')) value = mix(value, mix(hashText(lemma), Number(xpos === 'VBD')));
    if (deprel === 'mark') value = mix(mix(value, 3), hashText(lemma));
    if (deprel === 'compound:prt') value = mix(mix(value, 4), hashText(lemma));
  }
  return value;
}
