import { eachForm, type FormSink, type Reference } from './forms.ts';
import type { Gazetteer } from './gazetteer.ts';
import { fold, GAP, splitWords } from './words.ts';

/** How the letters of a word have to be: as listed, beginning with a capital, or any way. */
export type WordCase = 'exact' | 'capital' | 'free';

/** One spelling and everything it can stand for. */
export interface Form {
  readonly spelling: string;
  readonly words: readonly string[];
  readonly cases: readonly WordCase[];
  /** `GAP` after each word but the last. */
  readonly gaps: readonly number[];
  /** Ends in a full stop, as `U.S.` does. */
  readonly dotted: boolean;
  /** Empty for a blocker. */
  readonly references: readonly Reference[];
  /** All references are descriptions, which need a determiner before them. */
  readonly describes: boolean;
}

/** Spellings by their folded words joined with spaces, and how many words the longest with a given first word has. */
export interface Lexicon {
  readonly forms: ReadonlyMap<string, readonly Form[]>;
  readonly longest: ReadonlyMap<string, number>;
}

interface Draft {
  readonly references: (Reference | null)[];
  readonly seen: Set<string>;
}

export function buildLexicon(gazetteer: Gazetteer): Lexicon {
  const drafts = new Map<string, Draft>();
  const sink: FormSink = (spelling, reference) => {
    const draft = drafts.get(spelling) ?? { references: [], seen: new Set() };
    drafts.set(spelling, draft);
    const key = reference ? `${reference.list} ${reference.id}` : '';
    if (draft.seen.has(key)) return;
    draft.seen.add(key);
    draft.references.push(reference);
  };
  eachForm(gazetteer, sink);

  const forms = new Map<string, Form[]>();
  const longest = new Map<string, number>();
  for (const [spelling, draft] of drafts) {
    const form = buildForm(spelling, draft.references);
    const key = form.words.map(fold).join(' ');
    const known = forms.get(key);
    if (known) known.push(form);
    else forms.set(key, [form]);
    const first = fold(form.words[0]!);
    longest.set(first, Math.max(longest.get(first) ?? 0, form.words.length));
  }
  return { forms, longest };
}

/** A spelling that begins with `=` is matched in exactly these letters. */
function buildForm(listed: string, references: readonly (Reference | null)[]): Form {
  const exact = listed.startsWith('=');
  const spelling = exact ? listed.slice(1) : listed;
  const { count, starts, ends, gaps } = splitWords(spelling);
  if (count === 0) throw new Error(`no word in the listed form "${listed}"`);
  const words: string[] = [];
  const cases: WordCase[] = [];
  let capitalSeen = false;
  for (let i = 0; i < count; i++) {
    const word = spelling.slice(starts[i]!, ends[i]!);
    const wordCase = exact ? 'exact' : caseOf(word, capitalSeen);
    if (wordCase !== 'free') capitalSeen = true;
    words.push(word);
    cases.push(wordCase);
  }
  const kept = references.filter((reference) => reference !== null);
  return {
    spelling,
    words,
    cases,
    gaps: [...gaps.subarray(0, count - 1)],
    dotted: spelling.endsWith('.'),
    // A phrase listed both as a thing and as a blocker is the thing.
    references: kept,
    describes: kept.length > 0 && kept.every((reference) => reference.form === 'description'),
  };
}

const innerCapital = /\p{Lu}[\p{L}\p{N}]*\p{Lu}|^\p{Lu}$|^\p{Lu}\p{N}|\p{Ll}\p{Lu}/u;
const capital = /^\p{Lu}/u;

function caseOf(word: string, capitalSeen: boolean): WordCase {
  if (innerCapital.test(word)) return 'exact';
  return !capitalSeen && capital.test(word) ? 'capital' : 'free';
}

/** Whether a gap found in a text will do for the gap of a listed form. */
export function gapFits(listed: number, found: number, wordBefore: string): boolean {
  if (listed === found) return true;
  switch (listed) {
    case GAP.space:
    case GAP.none:
    case GAP.hyphen:
    case GAP.dotSpace:
      if (found === GAP.space || found === GAP.hyphen) return true;
      if (found === GAP.none) return true;
      // `St. Kitts` for `St Kitts`, but not a sentence end.
      return found === GAP.dotSpace && wordBefore.length <= 3;
    case GAP.dot:
      return found === GAP.dotSpace;
    default:
      return false;
  }
}
