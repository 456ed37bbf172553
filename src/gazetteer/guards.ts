import { keyOf } from './lexicon.ts';
import type { GuardRow } from './rows.ts';

/** What the rest of a text says on a form that has more than one meaning. */
export type Verdict = 'supported' | 'open' | 'rejected';

/** The guards on forms, by folded form. */
export type Guards = ReadonlyMap<string, readonly GuardRow[]>;

export function indexGuards(rows: readonly GuardRow[]): Guards {
  return Map.groupBy(rows, (row) => keyOf(row.form));
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
    if (this.#named.has(id) || guard.for.some((word) => this.#has(word))) return 'supported';
    if (guard.against.some((word) => this.#has(word))) return 'rejected';
    return guard.otherwise === 'keep' ? 'open' : 'rejected';
  }

  #has(word: string): boolean {
    const known = this.#answers.get(word);
    if (known !== undefined) return known;
    const answer = this.#text.includes(word);
    this.#answers.set(word, answer);
    return answer;
  }
}
