import { IRREGULAR, VERB_PREFIX } from './irregular-verbs.ts';

/** Word and tag in, dictionary form out: exceptions first, then the endings of English. */
export class Lemmatiser {
  readonly #exceptions: ReadonlyMap<string, string>;
  readonly #rank: (word: string) => number;

  /**
   * @param exceptions `form tag` (form in small letters) to lemma
   * @param rank place of a word in a list of known words, most frequent first; infinity when unknown
   */
  constructor(exceptions: ReadonlyMap<string, string>, rank: (word: string) => number) {
    this.#exceptions = exceptions;
    this.#rank = rank;
  }

  lemma(form: string, upos: string, xpos: string): string {
    const plain = form.includes('’') ? form.replaceAll('’', "'") : form;
    const lower = plain.toLowerCase();
    const known = this.#exceptions.get(`${lower} ${xpos}`);
    // Otherwise every "accords" would look like the reporting word.
    if (lower === 'according') return lower;
    if (known !== undefined) return upos === 'PROPN' && known === lower ? plain : known;
    if (upos === 'PROPN') return plain;
    if (/^\d|series$|species$|headquarters$/.test(lower)) return lower;
    if (xpos === 'NNS') return this.#best(lower, singulars(lower));
    if (xpos === 'VBZ') return this.#best(lower, singulars(lower));
    if (xpos === 'VBD' || xpos === 'VBN') return irregular(lower) ?? this.#best(lower, unending(lower, 'ed'));
    if (xpos === 'VBG') return this.#best(lower, unending(lower, 'ing'));
    if (xpos === 'JJR' || xpos === 'RBR') return this.#best(lower, unending(lower, 'er'));
    if (xpos === 'JJS' || xpos === 'RBS') return this.#best(lower, unending(lower, 'est'));
    return lower;
  }

  /** The most frequent known candidate; the first when none is known. */
  #best(form: string, candidates: readonly string[]): string {
    let best = candidates[0] ?? form;
    let lowest = Number.POSITIVE_INFINITY;
    for (const candidate of candidates) {
      const rank = this.#rank(candidate);
      if (rank < lowest) {
        best = candidate;
        lowest = rank;
      }
    }
    return best;
  }
}

function irregular(form: string): string | undefined {
  const verb = IRREGULAR.get(form);
  if (verb !== undefined) return verb;
  const prefix = VERB_PREFIX.exec(form)?.[0];
  const rest = prefix === undefined ? undefined : IRREGULAR.get(form.slice(prefix.length));
  return rest === undefined ? undefined : prefix + rest;
}

function singulars(word: string): string[] {
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return [`${word.slice(0, -3)}y`];
  if (/(?:ss|sh|ch|x|zz|[^aeiou]o)es$/.test(word)) return [word.slice(0, -2), word.slice(0, -1)];
  if (/men$/.test(word) && word.length > 4) return [`${word.slice(0, -2)}an`];
  if (/[^su]s$/.test(word) && word.length > 2) return [word.slice(0, -1)];
  return [word];
}

/** What may stand before an ending: as it is, with the e that was dropped, with one of a doubled consonant. */
function unending(word: string, ending: string): string[] {
  if (!word.endsWith(ending) || word.length - ending.length < 2) return [word];
  const stem = word.slice(0, -ending.length);
  if (!/[aeiouy]/.test(stem)) return [word];
  if (stem.endsWith('i') && ending !== 'ing') return [`${stem.slice(0, -1)}y`];
  const last = stem.at(-1)!;
  const doubled = last === stem.at(-2) && /[bdgklmnprtvz]/.test(last);
  if (doubled) return [stem.slice(0, -1), stem];
  return MUTE.test(stem) ? [`${stem}e`, stem] : [stem, `${stem}e`];
}

/** Stems of verbs that mostly end in a mute e: `iodise`, `renegotiate`, `disgruntle`. */
const MUTE = /(?:[iy][sz]|at|[csvu]|[rd]g|ag|[bcdgpt]l)$/;
