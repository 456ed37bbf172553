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

/**
 * Whether two different names may be of one thing: the same words that tell, one word more, or one spelling away.
 * Looks at nothing but the names.
 */
export function areAlike(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const [p, q] = [x.filter((word) => !GENERIC.has(word)), y.filter((word) => !GENERIC.has(word))];
  if (p.length === 0 || q.length === 0) return false;
  if (isAcronym(a, x) && a.replace(/\W/g, '') === initials(b)) return true;
  if (isAcronym(b, y) && b.replace(/\W/g, '') === initials(a)) return true;
  const shared = p.filter((word) => q.includes(word)).length;
  const [less, more] = [Math.min(p.length, q.length), Math.max(p.length, q.length)];
  if (shared === less && more - less <= 1 && (less >= 2 || (more === less && p[0]!.length >= 4))) return true;
  return p.length === q.length && shared === p.length - 1 && oneSpelling(p, q);
}

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
  return left.length >= 5 && right.length >= 5 && distance(left, right) <= (left.length >= 8 ? 2 : 1);
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
