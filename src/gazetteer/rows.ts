/** The rows of the reference lists in `data/`, as read. Lists of forms keep the order of the file; the first is the usual one. */

export interface StateRow {
  /** ISO 3166-1 alpha-3, or the name itself where ISO gives no code. */
  readonly code: string;
  readonly name: string;
  readonly kind: 'state' | 'territory' | 'unrecognised' | 'former' | 'part';
  readonly official: string;
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  /** Nouns for its people, singular and plural. */
  readonly demonyms: readonly string[];
  /** Cities that stand for the government; the first is the capital. */
  readonly capitals: readonly string[];
  /** Buildings, squares and bodies that stand for the government (the Kremlin, the White House). */
  readonly seats: readonly string[];
  /** Ids of `regions.tsv`. */
  readonly regions: readonly string[];
  /** Class words by which later sentences refer to it (`kingdom`, `island nation`). */
  readonly words: readonly string[];
  readonly source: string;
}

export interface RegionRow {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  readonly source: string;
}

export interface FrameworkRow {
  /** The common short name, lower case, with hyphens. */
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly names: readonly string[];
  readonly abbreviations: readonly string[];
  /** Noun phrases by which later sentences refer to it, without the article; those of its kind are in `kinds.tsv`. */
  readonly descriptions: readonly string[];
  /** Cities and buildings that stand for it as a source of news; never as a party. */
  readonly seats: readonly string[];
  /** Phrases, verb first in the infinitive, that say joining without naming it (`adopt the euro`). */
  readonly joining: readonly string[];
  /** Id of the framework it belongs to, or null. */
  readonly parent: string | null;
  /** Who keeps its instruments of ratification, or null. */
  readonly depositary: string | null;
  readonly source: string;
}

export interface KindRow {
  /** `any` for the nouns said of every framework. */
  readonly kind: string;
  readonly nouns: readonly string[];
  /** Nouns that stand for one of the kind where a report names nothing they fit better. */
  readonly loosely: readonly string[];
  readonly source: string;
}

export interface OrganisationRow {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly kind: string;
  /** ISO code, framework id or organisation id for which it speaks, or null. */
  readonly speaksFor: string | null;
  readonly source: string;
}

export interface OutletRow {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly kind: string;
  readonly country: string | null;
  readonly publisher: string | null;
  readonly domains: readonly string[];
  readonly source: string;
}

export interface OfficeRow {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  /** 1 heads of state and government, 2 ministers and their like, 3 senior officials and envoys, 4 others, 5 lawmakers, 6 former or private. */
  readonly rank: number;
  /** Whether its words are its state's or its body's own statement. */
  readonly speaks: boolean;
  readonly source: string;
}

export interface PlatformRow {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly source: string;
}

export interface GuardRow {
  readonly form: string;
  /** Ids the guard is for; empty: all things the form could be. */
  readonly ids: readonly string[];
  /** Words anywhere in the text that speak for it. */
  readonly for: readonly string[];
  /** Words anywhere in the text that speak against it. */
  readonly against: readonly string[];
  /** What to do when neither side speaks; `yield`: keep, but give way to words against it whatever speaks for it. */
  readonly otherwise: 'keep' | 'drop' | 'yield';
  readonly note: string;
  readonly source: string;
}

export interface BlockerRow {
  readonly phrase: string;
  readonly what: string;
  readonly source: string;
}
