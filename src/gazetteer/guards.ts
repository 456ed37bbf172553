import type { GuardRow } from './rows.ts';

/** What the rest of a text says on a form that has more than one meaning. */
export type Verdict = 'supported' | 'open' | 'rejected';

/** The guards on forms, by spelling: `Cites` may be a verb, `CITES` is none. */
export type Guards = ReadonlyMap<string, readonly GuardRow[]>;

export function indexGuards(rows: readonly GuardRow[]): Guards {
  return Map.groupBy(rows, (row) => row.form);
}

/** One text's answers; each guard is asked once. */
export class Context {
  readonly #text: string;
  readonly #named: ReadonlySet<string>;
  readonly #answers = new Map<string, boolean>();

  /** `named`: ids that the text names by a form of one meaning. */
  constructor(text: string, named: ReadonlySet<string>) {
    this.#text = text;
    this.#named = named;
  }

  judge(guard: GuardRow, id: string): Verdict {
    const against = () => guard.against.some((word) => this.#has(word));
    if (guard.otherwise === 'yield' && against()) return 'rejected';
    if (this.#named.has(id) || guard.for.some((word) => this.#has(word))) return 'supported';
    return guard.otherwise === 'drop' || against() ? 'rejected' : 'open';
  }

  #has(word: string): boolean {
    const known = this.#answers.get(word);
    if (known !== undefined) return known;
    const answer = holdsWord(this.#text, word);
    this.#answers.set(word, answer);
    return answer;
  }
}

/** Whether a word of the text begins with these letters; a short one, or one that ends in a capital, has to end there too. */
function holdsWord(text: string, word: string): boolean {
  const whole = word.length <= 3 || upperEnd.test(word);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (isLetter(text, at - 1)) continue;
    if (!whole || !isLetter(text, at + word.length)) return true;
  }
  return false;
}

const upperEnd = /[\p{Lu}\p{N}]$/u;
const letter = /[\p{L}\p{N}]/u;
const isLetter = (text: string, at: number): boolean => letter.test(text.charAt(at));
