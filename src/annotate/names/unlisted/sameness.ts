import type { Span } from '../../../model/span.ts';
import { isFrameworkNoun, takesUp } from './nouns.ts';

/** A name found in a report, before it is known which names mean the same thing. */
export interface Named extends Span {
  readonly name: string;
  readonly noun: string;
  /** In a headline. */
  readonly headline: boolean;
  /** It has the looks of a body of one state or of a firm (`the Norland Investment Fund`). */
  readonly domestic: boolean;
}

/** Lower case, hyphens, no diacritics: `treaty-of-lome-bay`. */
export const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’](?=s\b)/g, '')
    .replace(/[^\p{L}\p{N}+]+/gu, '-')
    .replace(/^-|-$/g, '');

const EMPTY = /^(?:the|of|on|for|and|to|in|against|new|proposed)$/;

const wordsIn = (name: string): string[] =>
  slug(name)
    .split('-')
    .filter((word) => word !== '' && !EMPTY.test(word));

/** Whether the shorter name (`Caspian Compact`) can be the longer one (`Caspian Rail Compact`) said in brief. */
export function isShortFor(short: Named, long: Pick<Named, 'name' | 'noun'>): boolean {
  const own = wordsIn(short.name);
  const full = new Set(wordsIn(long.name));
  // "the US-Pacific Partnership declaration" and "the Declaration on the US-Pacific Partnership" are the same.
  if (full.size < own.length || (full.size === own.length && long.name.length <= short.name.length)) return false;
  const rest = own.filter((word) => word !== short.noun);
  // A headline takes any noun that is short enough: "Gozo kelp pact" for a partnership.
  const fits = short.headline || takesUp(short.noun, long.noun);
  return rest.length > 0 && fits && rest.every((word) => full.has(word));
}

/** `(LGC)` after `Lithium Governance Charter`: the initials of its words, small words and hyphens let out or kept. */
export function isAcronymOf(acronym: string, name: string): boolean {
  const letters = acronym.replace(/[^\p{L}]/gu, '').toUpperCase();
  const words = name.split(/[\s–-]+/).filter((word) => /\p{L}/u.test(word));
  const initials = (list: readonly string[]) => list.map((word) => word[0]!.toUpperCase()).join('');
  const heavy = words.filter((word) => /^\p{Lu}/u.test(word));
  const all = initials(words);
  return letters.length > 1 && (all === letters || initials(heavy) === letters || isSubsequence(letters, all));
}

/** All letters in order, the first and at most one more missing letter: `TTM` for Trans-Turan Transit Memorandum. */
function isSubsequence(letters: string, initials: string): boolean {
  if (letters[0] !== initials[0] || initials.length - letters.length > 1 || letters.length < 3) return false;
  let at = 0;
  for (const letter of initials) if (letter === letters[at]) at++;
  return at === letters.length;
}

const longest = (names: readonly Named[]): Named | undefined =>
  [...names].sort((a, b) => b.name.length - a.name.length)[0];

/**
 * The longest name of a report that this one can be short for; itself where there is none. A headline leaves words out and
 * runs others in, so that its name gives way to the text's.
 */
export function fullestOf(one: Named, all: readonly Named[]): Named {
  const body = all.filter((other) => !other.headline);
  const fuller = longest(body.filter((other) => isShortFor(one, other)));
  if (fuller) return fuller;
  const shorter = one.headline ? longest(body.filter((other) => isShortFor(other, one))) : undefined;
  return shorter ? fullestOf(shorter, body) : one;
}

/** How far behind a headline its text names what the headline is about, in characters. */
const LEAD = 900;

/** The same, where a headline's name shares but a word or its kind with the first that the text names. */
export function meantBy(one: Named, all: readonly Named[]): Named {
  const fullest = fullestOf(one, all);
  const first = all.find(({ headline }) => !headline);
  if (!fullest.headline || !first || first.start - one.end > LEAD) return fullest;
  if (all.some((other) => !other.headline && slug(other.name) === slug(one.name))) return fullest;
  const own = new Set(wordsIn(one.name));
  const akin = wordsIn(first.name).some((word) => own.has(word) && word !== one.noun) || takesUp(one.noun, first.noun);
  return akin ? fullestOf(first, all) : fullest;
}

/** `the Convention on …, known as the Sava Pact`: the id of a long name → the short one it goes by. */
export function aliasesIn(text: string, named: readonly Named[]): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  for (const [index, one] of named.entries()) {
    const next = named.slice(index + 1).find((other) => other.start >= one.end);
    if (!next || next.start - one.end > 60) continue;
    const between = text.slice(one.end, next.start);
    if (
      /^["”]?,? (?:(?:better|also|commonly|widely|informally|popularly) )?(?:known as|called|dubbed|or) (?:the )?["“]?$/.test(
        between,
      )
    )
      aliases.set(slug(one.name), slug(next.name));
  }
  return aliases;
}

/** The framework noun that a name ends with, or its last word. */
export const lastNoun = (name: string): string => {
  const words = name.toLowerCase().split(/[\s-]+/);
  return words.findLast((word) => isFrameworkNoun(word)) ?? words.at(-1)!;
};
