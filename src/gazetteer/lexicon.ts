import { eachForm, type Reference } from './forms.ts';
import type { Gazetteer } from './gazetteer.ts';
import { fold, GAP, splitWords } from './words.ts';

/** How the letters of a word have to be: as listed, beginning with a capital, or any way. */
type WordCase = 'exact' | 'capital' | 'free';

export interface Lexicon {
  /** Spellings by key, which is their folded words joined with spaces. */
  readonly forms: ReadonlyMap<string, readonly Form[]>;
  /** How many words the longest form has that begins with this word, or with these two. */
  readonly longest: ReadonlyMap<string, number>;
}

/** One thing a spelling can be, with the spelling, which is what guards are on. */
export interface Reading {
  readonly reference: Reference;
  readonly spelling: string;
}

/** One spelling and everything it can stand for; nothing for a blocker. */
export class Form {
  readonly listed: string;
  readonly key: string;
  readonly #references: readonly Reference[];
  #more: (readonly Reference[])[] | null = null;
  #shape: Shape | null = null;
  #readings: readonly Reading[] | null = null;

  constructor(listed: string, key: string, references: readonly Reference[]) {
    this.listed = listed;
    this.key = key;
    this.#references = references;
  }

  /** The same spelling listed again, for other things. */
  add(references: readonly Reference[]): void {
    this.#more ??= [];
    this.#more.push(references);
  }

  get spelling(): string {
    return this.listed.startsWith('=') ? this.listed.slice(1) : this.listed;
  }

  /** A thing listed twice under one spelling counts once, as what it was listed first. */
  get readings(): readonly Reading[] {
    if (this.#readings) return this.#readings;
    const byThing = new Map<string, Reading>();
    for (const reference of [...this.#references, ...(this.#more ?? []).flat()]) {
      const thing = `${reference.list} ${reference.id}`;
      if (!byThing.has(thing)) byThing.set(thing, { reference, spelling: this.spelling });
    }
    this.#readings = namesFirst([...byThing.values()]);
    return this.#readings;
  }

  /** Worked out when a text first holds the key: most forms are never asked. */
  get shape(): Shape {
    this.#shape ??= shapeOf(this.listed);
    return this.#shape;
  }
}

/** One thing told by its class; the plural of a region names the group and needs no determiner. */
export const isDescription = (reference: Reference): boolean =>
  reference.form === 'description' && reference.list !== 'region';

/** A name goes before a description: the Central African Republic is no Central African republic. */
export function namesFirst(readings: readonly Reading[]): readonly Reading[] {
  const names = readings.filter(({ reference }) => !isDescription(reference));
  return names.length > 0 ? names : readings;
}

/** What a text must look like to be this spelling. */
export interface Shape {
  readonly words: readonly string[];
  readonly cases: readonly WordCase[];
  /** `GAP` after each word but the last. */
  readonly gaps: readonly number[];
  /** Ends in a full stop, as `U.S.` does. */
  readonly dotted: boolean;
}

/** Indexes every form of the lists. */
export function buildLexicon(gazetteer: Gazetteer): Lexicon {
  const forms = new Map<string, Form[]>();
  const longest = new Map<string, number>();
  eachForm(gazetteer, (spelling, references) => {
    const key = keyOf(spelling);
    const sameKey = forms.get(key);
    if (sameKey) {
      const known = sameKey.find((form) => form.listed === spelling);
      if (known) known.add(references);
      else sameKey.push(new Form(spelling, key, references));
      return;
    }
    forms.set(key, [new Form(spelling, key, references)]);
    const second = key.indexOf(' ') + 1;
    if (second === 0) {
      if (!longest.has(key)) longest.set(key, 1);
      return;
    }
    const size = key.split(' ').length;
    const third = size > 2 ? key.indexOf(' ', second) : key.length;
    for (const start of [key.slice(0, second - 1), key.slice(0, third)]) {
      if (size > (longest.get(start) ?? 0)) longest.set(start, size);
    }
  });
  return { forms, longest };
}

const simple = /^[A-Za-z0-9 -]+$/;

/** Folded words of a spelling, joined with spaces. Throws when a mark inside it could never be matched. */
export function keyOf(spelling: string): string {
  // Most spellings need no more than this, and there are tens of thousands.
  if (simple.test(spelling)) return spelling.toLowerCase().replaceAll('-', ' ');
  const { count, starts, ends, gaps } = splitWords(spelling);
  const words: string[] = [];
  for (let i = 0; i < count; i++) {
    if (i > 0 && gaps[i - 1] === GAP.break) throw new Error(`cannot be matched: the form "${spelling}"`);
    words.push(fold(spelling.slice(starts[i]!, ends[i]!)));
  }
  return words.join(' ');
}

const innerCapital = /\p{Lu}[\p{L}\p{N}]*\p{Lu}|^\p{Lu}$|^\p{Lu}\p{N}|\p{Ll}\p{Lu}/u;
const capital = /^\p{Lu}/u;

/** A spelling that begins with `=` is matched in exactly these letters; else one capital is enough in a name. */
function shapeOf(listed: string): Shape {
  const exact = listed.startsWith('=');
  const { count, starts, ends, gaps } = splitWords(listed);
  const words = Array.from({ length: count }, (_, i) => listed.slice(starts[i]!, ends[i]!));
  let named = false;
  const cases = words.map((word): WordCase => {
    const wanted = exact || innerCapital.test(word) ? 'exact' : !named && capital.test(word) ? 'capital' : 'free';
    // `The Economist` needs its own capital, not only that of its article.
    if (wanted !== 'free' && word !== 'The') named = true;
    return wanted;
  });
  return { words, cases, gaps: [...gaps.subarray(0, count - 1)], dotted: listed.endsWith('.') };
}

/** Whether a gap found in a text will do for the gap of a listed form. */
export function gapFits(listed: number, found: number, wordBefore: string): boolean {
  if (listed === found) return true;
  switch (listed) {
    case GAP.space:
    case GAP.none:
    case GAP.hyphen:
    case GAP.dotSpace:
      if (found === GAP.space || found === GAP.hyphen || found === GAP.none) return true;
      // `St. Kitts` for `St Kitts`, but not a sentence end.
      return found === GAP.dotSpace && wordBefore.length <= 3;
    case GAP.slash:
      return found === GAP.hyphen;
    case GAP.dot:
      return found === GAP.dotSpace;
    default:
      return false;
  }
}
