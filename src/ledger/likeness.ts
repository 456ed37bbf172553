/** Words that say what kind of thing a name names, not which. */
const GENERIC = new Set(
  'the a an of on for in and to against with agreement accord accords act alliance association bill charter coalition community compact convention council covenant deal forum framework group initiative institution league organisation organization pact partnership platform protocol republic treaty union state states kingdom federation'.split(
    ' ',
  ),
);

const wordsOf = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\d+]+/gu)
    ?.map((word) => word.replace(/(?<=..)s$/, '')) ?? [];

/** What a name is compared by. */
interface Shape {
  /** Its words that tell which thing it is, each once. */
  readonly telling: readonly string[];
  /** Itself, where it is one word in capitals; else null. */
  readonly acronym: string | null;
  readonly initials: string;
}

function shapeOf(name: string): Shape {
  const words = wordsOf(name);
  return {
    telling: [...new Set(words.filter((word) => !GENERIC.has(word)))],
    acronym: isAcronym(name, words) ? name.replace(/\W/g, '') : null,
    initials: initials(name),
  };
}

/**
 * Whether two different names may be of one thing: the same words that tell, one word more, or one spelling away.
 * Looks at nothing but the names.
 */
export const areAlike = (a: string, b: string): boolean => alikeShapes(shapeOf(a), shapeOf(b));

function alikeShapes(a: Shape, b: Shape): boolean {
  const [p, q] = [a.telling, b.telling];
  if (p.length === 0 || q.length === 0) return false;
  if (a.acronym !== null && a.acronym === b.initials) return true;
  if (b.acronym !== null && b.acronym === a.initials) return true;
  const shared = p.filter((word) => q.includes(word)).length;
  const [less, more] = [Math.min(p.length, q.length), Math.max(p.length, q.length)];
  if (shared === less && more - less <= 1 && (less >= 2 || (more === less && p[0]!.length >= 4))) return true;
  return p.length === q.length && shared === p.length - 1 && oneSpelling(p, q);
}

/** Many names, to be asked which of them is like another: only those are compared that share something with it. */
export class NamesAlike<T> {
  readonly #entries: { readonly shape: Shape; readonly value: T }[] = [];
  readonly #keys = new Map<string, number[]>();

  add(name: string, value: T): void {
    const shape = shapeOf(name);
    const at = this.#entries.push({ shape, value }) - 1;
    for (const key of keysOf(shape)) {
      const known = this.#keys.get(key);
      if (known) known.push(at);
      else this.#keys.set(key, [at]);
    }
  }

  /** The first that was added, is alike and is wanted. */
  first(name: string, isWanted: (value: T) => boolean = () => true): T | undefined {
    const shape = shapeOf(name);
    const places = new Set(keysOf(shape).flatMap((key) => this.#keys.get(key) ?? []));
    const inOrder = [...places].sort((a, b) => a - b).map((at) => this.#entries[at]!);
    return inOrder.find((entry) => isWanted(entry.value) && alikeShapes(shape, entry.shape))?.value;
  }
}

/** Names that are alike have at least one of these in common. */
const keysOf = ({ telling, acronym, initials: letters }: Shape): string[] => [
  ...telling,
  ...(telling.length === 1 ? ['(one word)'] : []),
  `(letters) ${acronym ?? letters}`,
  ...(acronym !== null && letters !== acronym ? [`(letters) ${letters}`] : []),
];

const isAcronym = (name: string, words: readonly string[]): boolean =>
  words.length === 1 && /^[A-Z\d+]{4,}$/.test(name);

const initials = (name: string): string =>
  (name.match(/[\p{L}\d]+/gu) ?? [])
    .filter((word) => !/^(?:the|of|on|for|and|in|to)$/i.test(word))
    .map((word) => word[0]!.toUpperCase())
    .join('');

/** The one word in which they differ differs by a letter or two. */
function oneSpelling(p: readonly string[], q: readonly string[]): boolean {
  const left = p.find((word) => !q.includes(word))!;
  const right = q.find((word) => !p.includes(word))!;
  const isNear = Math.abs(left.length - right.length) <= 2;
  return isNear && left.length >= 5 && right.length >= 5 && distance(left, right) <= (left.length >= 8 ? 2 : 1);
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
