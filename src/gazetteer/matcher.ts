import type { Reference } from './forms.ts';
import type { Gazetteer } from './gazetteer.ts';
import { Context, type Guards, indexGuards } from './guards.ts';
import { buildLexicon, type Form, gapFits, type Lexicon } from './lexicon.ts';
import { fold, GAP, splitWords, type Words } from './words.ts';

export interface GazetteerEntry extends Reference {
  /** Set on a form with other meanings too: whether the rest of the text speaks for this one. */
  readonly guard?: 'supported' | 'open';
}

/** Words of the text that a listed form covers. Offsets are UTF-16; `the` before a name and `'s` after it are outside. */
export interface GazetteerMatch {
  readonly start: number;
  readonly end: number;
  /** Everything the words can stand for; several entries are an ambiguity for the caller to resolve. */
  readonly entries: readonly GazetteerEntry[];
}

export interface MatchOptions {
  /** The text is a headline in capitals only: `WHO` and `US` are then words, not names. */
  readonly allCaps?: boolean;
}

export interface Matcher {
  /** Longest listed forms from left to right, none overlapping. Linear in the length of the text; never throws. */
  match(text: string, options?: MatchOptions): GazetteerMatch[];
}

/** Builds the index of all forms once; the matcher may be kept and shared. */
export function createMatcher(gazetteer: Gazetteer): Matcher {
  const lexicon = buildLexicon(gazetteer);
  const guards = indexGuards(gazetteer.guards);
  const givenNames = gazetteer.givenNames;
  return {
    match(text, options = {}) {
      const found = findForms(text, splitWords(text), lexicon, givenNames, options.allCaps ?? false);
      return resolve(text, found, guards);
    },
  };
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly form: Form;
  readonly references: readonly Reference[];
}

function findForms(
  text: string,
  words: Words,
  lexicon: Lexicon,
  givenNames: ReadonlySet<string>,
  allCaps: boolean,
): Found[] {
  const found: Found[] = [];
  let index = 0;
  while (index < words.count) {
    const first = fold(text.slice(words.starts[index]!, words.ends[index]!));
    const longest = lexicon.longest.get(first);
    if (longest === undefined) {
      index++;
      continue;
    }
    const keys = keysFrom(text, words, index, first, longest);
    let taken = 1;
    for (let size = keys.length; size > 0; size--) {
      const form = lexicon.forms.get(keys[size - 1]!)?.find((form) => fits(text, words, index, form, allCaps));
      if (!form) continue;
      const hit = take(text, words, index, form, givenNames);
      if (hit === null) continue;
      if (hit.references.length > 0) found.push(hit);
      taken = size;
      break;
    }
    index += taken;
  }
  return found;
}

/** Folded words from here on, joined: one key for each length up to the longest that could match. */
function keysFrom(text: string, words: Words, index: number, first: string, longest: number): string[] {
  const keys = [first];
  let key = first;
  for (let size = 1; size < longest; size++) {
    const at = index + size;
    if (at >= words.count || words.gaps[at - 1] === GAP.break) break;
    key = `${key} ${fold(text.slice(words.starts[at]!, words.ends[at]!))}`;
    keys.push(key);
  }
  return keys;
}

// Abbreviations that read as common words where everything is in capitals.
const commonWords = new Set(['us', 'who', 'can', 'aid', 'start', 'act', 'it', 'as', 'is', 'x', 'time', 'quad']);

function fits(text: string, words: Words, index: number, form: Form, allCaps: boolean): boolean {
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

/** The match with its exact span; null when what stands before it speaks against it. */
function take(text: string, words: Words, index: number, form: Form, givenNames: ReadonlySet<string>): Found | null {
  const { words: listed, dotted } = form.shape;
  // A listed `the` is a condition, not part of the name: `the Emirates`.
  let start = words.starts[listed[0] === 'the' ? index + 1 : index]!;
  let end = words.ends[index + listed.length - 1]!;
  if (dotted && text.charCodeAt(end) === 0x2e) end++;
  let references = form.references;
  const before = index > 0 ? text.slice(words.starts[index - 1]!, words.ends[index - 1]!) : '';
  const gapBefore = index > 0 ? words.gaps[index - 1]! : GAP.break;
  if (references.some((reference) => reference.form === 'description' && reference.list !== 'region')) {
    if (isDefinite(text, words, index)) {
      if (gapBefore === GAP.space && determiners.has(before.toLowerCase())) start = words.starts[index - 1]!;
    } else {
      references = references.filter((reference) => reference.form !== 'description' || reference.list === 'region');
      if (references.length === 0) return null;
    }
  }
  if (gapBefore === GAP.hyphen && before.toLowerCase() === 'non') {
    references = references.filter((reference) => reference.list !== 'framework');
  }
  if (listed.length === 1 && gapBefore === GAP.space && givenNames.has(before)) {
    references = references.filter((reference) => reference.list !== 'state');
  }
  return { start, end, form, references };
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
    if (gap !== GAP.space && gap !== GAP.hyphen && gap !== GAP.dot && gap !== GAP.dotSpace) return false;
    const word = text.slice(words.starts[at]!, words.ends[at]!).toLowerCase();
    if (gap === GAP.space && determiners.has(word)) return true;
    if (noModifier.has(word)) return false;
  }
  return false;
}

/** Guards are judged last, when it is known what the text names without doubt. */
function resolve(text: string, found: readonly Found[], guards: Guards): GazetteerMatch[] {
  const guardsOf = (hit: Found, reference: Reference) =>
    guards.get(hit.form.key)?.find((row) => row.ids.length === 0 || row.ids.includes(reference.id));
  const named = new Set<string>();
  for (const hit of found) {
    for (const reference of hit.references) {
      if (reference.form !== 'description' && hit.references.length === 1 && !guardsOf(hit, reference))
        named.add(reference.id);
    }
  }
  const context = new Context(text, named);
  const matches: GazetteerMatch[] = [];
  for (const hit of found) {
    const entries: GazetteerEntry[] = [];
    for (const reference of hit.references) {
      const guard = guardsOf(hit, reference);
      if (!guard) {
        entries.push(reference);
        continue;
      }
      const verdict = context.judge(guard, reference.id);
      if (verdict !== 'rejected') entries.push({ ...reference, guard: verdict });
    }
    if (entries.length > 0) matches.push({ start: hit.start, end: hit.end, entries });
  }
  return matches;
}
