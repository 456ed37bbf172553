import { type Form, gapFits, isDescription, type Lexicon, namesFirst, type Reading } from './lexicon.ts';
import { fold, GAP, type Words } from './words.ts';

/** Words of a text that a listed form covers. */
export interface Found {
  readonly start: number;
  readonly end: number;
  /** How many words it takes. */
  readonly size: number;
  readonly readings: readonly Reading[];
}

export interface Source {
  readonly text: string;
  readonly words: Words;
  readonly lexicon: Lexicon;
  readonly givenNames: ReadonlySet<string>;
  readonly allCaps: boolean;
  /** Words of this text already folded: most come more than once. */
  readonly folded: Map<string, string>;
}

/** The longest listed forms from left to right. */
export function findForms(source: Source): Found[] {
  const found: Found[] = [];
  let index = 0;
  while (index < source.words.count) {
    const hit = findAt(source, index);
    if (hit === null) {
      index++;
      continue;
    }
    // `The East African Community` is no match of the newspaper The East African.
    const next = hit.size > 1 && isArticle(source, index) ? findAt(source, index + 1) : null;
    if (next !== null && next.size >= hit.size) {
      index++;
      continue;
    }
    if (hit.readings.length > 0 && !repeats(hit, found.at(-1))) found.push(hit);
    index += hit.size;
  }
  return found;
}

/** `Alliance` in `the NATO alliance` says nothing that the name before it has not said. */
const repeats = (hit: Found, before: Found | undefined): boolean =>
  before !== undefined &&
  before.end + 1 === hit.start &&
  hit.readings.every(({ reference }) => isDescription(reference)) &&
  before.readings.some(({ reference }) => reference.list === 'framework' && !isDescription(reference));

const isArticle = ({ text, words }: Source, index: number): boolean =>
  text.slice(words.starts[index]!, words.ends[index]!).toLowerCase() === 'the';

/** The longest match that begins with this word; one without readings is a blocker. */
function findAt(source: Source, index: number): Found | null {
  const { lexicon } = source;
  const first = foldAt(source, index);
  const longest = lexicon.longest.get(first);
  if (longest === undefined) return null;
  const keys = keysFrom(source, index, first, longest);
  for (let size = keys.length; size > 0; size--) {
    const forms = lexicon.forms.get(keys[size - 1]!);
    const hit = forms ? take(source, index, forms) : null;
    if (hit !== null) return hit;
  }
  return null;
}

/** Folded words from here on, joined: one key for each length up to the longest that could match. */
function keysFrom(source: Source, index: number, first: string, longest: number): string[] {
  const keys = [first];
  let key = first;
  let most = longest;
  for (let size = 1; size < most; size++) {
    const at = index + size;
    if (at >= source.words.count || source.words.gaps[at - 1] === GAP.break) break;
    key = `${key} ${foldAt(source, at)}`;
    if (size === 1) most = source.lexicon.longest.get(key) ?? 0;
    keys.push(key);
  }
  return keys;
}

function foldAt({ text, words, folded }: Source, index: number): string {
  const word = text.slice(words.starts[index]!, words.ends[index]!);
  let known = folded.get(word);
  if (known === undefined) {
    known = fold(word);
    folded.set(word, known);
  }
  return known;
}

// Abbreviations that read as common words where everything is in capitals.
const commonWords = new Set(['us', 'who', 'can', 'aid', 'start', 'act', 'it', 'as', 'is', 'x', 'time', 'quad']);

function fits({ text, words, allCaps }: Source, index: number, form: Form): boolean {
  if (allCaps && commonWords.has(form.key)) return false;
  const { words: listed, cases, gaps } = form.shape;
  for (let i = 0; i < listed.length; i++) {
    const start = words.starts[index + i]!;
    const word = text.slice(start, words.ends[index + i]!);
    const wanted = listed[i]!;
    if (cases[i] === 'exact') {
      if (word !== wanted && !(allCaps && word === wanted.toUpperCase()) && word !== unaccented(wanted)) return false;
    } else if (cases[i] === 'capital' && !startsUpper(word)) return false;
    if (i > 0 && !gapFits(gaps[i - 1]!, words.gaps[index + i - 1]!, listed[i - 1]!)) return false;
  }
  return true;
}

const unaccented = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '');

function startsUpper(word: string): boolean {
  const initial = word.charAt(0);
  return initial !== initial.toLowerCase() || (initial >= '0' && initial <= '9');
}

/** The match with its exact span; null when no form fits or what stands before it speaks against it. */
function take(source: Source, index: number, forms: readonly Form[]): Found | null {
  const form = forms.find((one) => fits(source, index, one));
  if (!form) return null;
  const { text, words, givenNames, allCaps } = source;
  const { words: listed, dotted } = form.shape;
  const size = listed.length;
  // A listed `the` is a condition, not part of the name: `the Emirates`.
  let start = words.starts[listed[0] === 'the' ? index + 1 : index]!;
  let end = words.ends[index + size - 1]!;
  if (dotted && text.charCodeAt(end) === 0x2e) end++;
  let readings = form.readings;
  if (forms.length > 1) {
    const fitting = forms.filter((one) => fits(source, index, one));
    if (fitting.length > 1) readings = namesFirst(fitting.flatMap((one) => one.readings));
  }
  if (readings.length === 0) return { start, end, size, readings };

  const before = index > 0 ? text.slice(words.starts[index - 1]!, words.ends[index - 1]!) : '';
  const gapBefore = index > 0 ? words.gaps[index - 1]! : GAP.break;
  if (isDescription(readings[0]!.reference)) {
    if (!isDefinite(text, words, index)) return null;
    const determined = gapBefore === GAP.space && determiners.has(before.toLowerCase());
    // `The Accords`, but not `the Democratic Convention`.
    if (!determined && !allCaps && startsUpper(text.slice(words.starts[index + size - 1]!, end))) return null;
    if (determined) start = words.starts[index - 1]!;
  }
  if (gapBefore === GAP.hyphen && before.toLowerCase() === 'non') {
    readings = readings.filter(({ reference }) => reference.list !== 'framework');
  }
  if (size === 1 && gapBefore === GAP.space && givenNames.has(before)) {
    readings = readings.filter(({ reference }) => reference.list !== 'state');
  }
  return { start, end, size, readings };
}

const determiners = new Set(['the', 'this', 'that', 'these', 'those']);
const noModifier = new Set(
  'a an of in on at to by for from with and or but that which who is are was were has have had will would its their his her our any each another every no some'.split(
    ' ',
  ),
);
const modifiersAtMost = 4;

/** Whether a determiner opens the noun phrase: `the 32-nation military alliance`. */
function isDefinite(text: string, words: Words, index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - 1 - modifiersAtMost * 2; at--) {
    const gap = words.gaps[at]!;
    if (gap !== GAP.space && gap !== GAP.hyphen && gap !== GAP.dot && gap !== GAP.comma) return false;
    const word = text.slice(words.starts[at]!, words.ends[at]!).toLowerCase();
    if (gap === GAP.space && determiners.has(word)) return true;
    if (noModifier.has(word)) return false;
  }
  return false;
}
