import type { Gazetteer } from './gazetteer.ts';
import { indexGuards } from './guards.ts';
import { buildLexicon } from './lexicon.ts';
import type { GazetteerMatch } from './match.ts';
import { resolve } from './resolution.ts';
import { findForms } from './search.ts';
import { splitWords } from './words.ts';

export type { GazetteerMatch } from './match.ts';

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
      const words = splitWords(text);
      const found = findForms({
        text,
        words,
        lexicon,
        givenNames,
        allCaps: options.allCaps ?? false,
        folded: new Map(),
      });
      return resolve(text, found, guards);
    },
  };
}
