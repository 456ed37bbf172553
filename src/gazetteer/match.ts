import type { Reference } from './forms.ts';

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
