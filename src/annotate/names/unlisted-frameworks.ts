import type { Mention, Sentence, Token } from '../../model/annotation.ts';

/** Head nouns by which reports name frameworks. */
export const FRAMEWORK_NOUNS = new Set(
  (
    'accord accords pact treaty convention agreement alliance union charter protocol memorandum partnership initiative forum organisation organization ' +
    'network community court bank fund coalition corridor framework declaration league club compact arrangement platform statute covenant dialogue ' +
    'association grouping bloc moratorium concordat'
  ).split(' '),
);

/** Words before a head noun that make it a body of one state or firm, or a common thing. */
const NOT_FRAMEWORK =
  /^(?:the|supreme|constitutional|central|national|federal|state|security|city|county|district|high|appeal|trade|labour|labor|football|soccer|student|credit|world cup|development|federal reserve|privy|governing|executive|ruling|opposition|civic|conservative|democratic|liberal|green|social|christian|peoples?|foreign|military|news|media|business|free|new|peace|ceasefire|nuclear|climate|cultural|international criminal)$/i;

const PARTICLES = new Set(['of', 'on', 'for', 'and', 'the', 'against', 'in', 'to', '-', '–', '&', "'s", '’s']);

/**
 * Frameworks that no list knows, by how they are written: `the Caspian Rail Compact`, `the Treaty on River Transit`,
 * `the Trans-Danube transit memorandum`. Their id is made of their own words.
 */
export function recognizeUnlistedFrameworks(
  text: string,
  sentences: readonly Sentence[],
  known: readonly Mention[],
): Mention[] {
  const found: Mention[] = [];
  const starts = new Set(known.map((mention) => mention.start));
  const places = known.filter((mention) => mention.kind === 'state' || mention.kind === 'group');
  const isKnown = (token: Token): boolean =>
    places.some((mention) => mention.start <= token.start && token.end <= mention.end);
  for (const sentence of sentences) {
    const { tokens } = sentence;
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index]!;
      if (!FRAMEWORK_NOUNS.has(token.text.toLowerCase())) continue;
      const span =
        sentence.headline && !token.text.match(/^\p{Lu}/u)
          ? null
          : (trailingHead(tokens, index, isKnown) ?? leadingHead(tokens, index));
      if (!span) continue;
      const first = tokens[span.first]!;
      const last = tokens[span.last]!;
      if (overlapsKnown(known, first.start, last.end, starts)) continue;
      if (isPaper(tokens.slice(span.first, span.last + 1))) continue;
      const name = text.slice(first.start, last.end).replace(/\s+/g, ' ');
      const id = slug(name);
      found.push({
        start: first.start,
        end: last.end,
        text: text.slice(first.start, last.end),
        kind: 'framework',
        id,
        name,
        candidates: [id],
        form: 'name',
        office: null,
        of: null,
      });
      index = span.last;
    }
  }
  return onePerName(found);
}

/** `Caspian Rail Compact`, `Trans-Danube transit memorandum`: capitalised words, then the head noun. */
function trailingHead(
  tokens: readonly Token[],
  head: number,
  isKnown: (token: Token) => boolean,
): { first: number; last: number } | null {
  let first = head;
  let capitals = 0;
  for (let index = head - 1; index >= 0 && index > head - 9; index--) {
    const token = tokens[index]!;
    const word = token.text.toLowerCase();
    if (
      /^\p{Lu}/u.test(token.text) &&
      !/^(the|a|an|this|its|in|on|for|under|but|and|all|if|when|as)$/i.test(token.text) &&
      token.upos !== 'VERB'
    ) {
      capitals++;
      first = index;
    } else if (
      /^[-–]$/.test(token.text) ||
      (token.text.length > 2 && token.upos === 'NOUN' && !/^\p{Lu}/u.test(tokens[head]!.text) && capitals === 0)
    ) {
    } else if (
      PARTICLES.has(word) &&
      index > 0 &&
      /^\p{Lu}/u.test(tokens[index - 1]!.text) &&
      capitals > 0 &&
      !/^(of|in|to|for|on|against|the|and)$/.test(word)
    ) {
    } else break;
  }
  if (capitals === 0) return null;
  const modifiers = tokens.slice(first, head).filter((token) => /\p{L}/u.test(token.text));
  const capitalHead = /^\p{Lu}/u.test(tokens[head]!.text);
  if (!capitalHead && tokens[first - 1] && !/^(the|this|a|new|proposed|planned)$/i.test(tokens[first - 1]!.text))
    return null;
  if (modifiers.every((token) => NOT_FRAMEWORK.test(token.text))) return null;
  if (!capitalHead && modifiers.some((token) => /(?:ed|led|made)$/.test(token.text))) return null;
  if (!capitalHead && modifiers.filter((token) => /^\p{Lu}/u.test(token.text)).every((token) => isKnown(token)))
    return null;
  return { first, last: head };
}

/** `Treaty on River Transit`, `Organisation of Black Earth States`. */
function leadingHead(tokens: readonly Token[], head: number): { first: number; last: number } | null {
  if (!/^\p{Lu}/u.test(tokens[head]!.text)) return null;
  if (!/^(of|on|for|against)$/.test(tokens[head + 1]?.text ?? '')) return null;
  let last = head;
  for (let index = head + 2; index < tokens.length && index < head + 12; index++) {
    const token = tokens[index]!;
    if (/^\p{Lu}/u.test(token.text)) last = index;
    else if (!PARTICLES.has(token.text)) break;
  }
  return last > head ? { first: head, last } : null;
}

/** `Accession Treaty`, `Protocol of Accession`: the paper by which another framework is joined. */
const isPaper = (tokens: readonly Token[]): boolean =>
  tokens.length <= 4 && tokens.some((token) => /^(?:accession|ratification|withdrawal)$/i.test(token.text));

function overlapsKnown(known: readonly Mention[], start: number, end: number, starts: ReadonlySet<number>): boolean {
  if (starts.has(start) && known.some((mention) => mention.start === start && mention.end >= end)) return true;
  return known.some(
    (mention) =>
      (mention.kind === 'framework' || mention.kind === 'outlet' || mention.kind === 'organisation') &&
      mention.start < end &&
      mention.end > start,
  );
}

/** `Caspian Compact` beside `Caspian Rail Compact`: the shorter name of the same head is the longer one's alias. */
function onePerName(found: readonly Mention[]): Mention[] {
  const words = (name: string) =>
    name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2);
  return found.map((mention) => {
    const own = words(mention.name!);
    const fuller = found.find(
      (other) =>
        other.id !== mention.id &&
        other.name!.length > mention.name!.length &&
        own.length > 1 &&
        own.every((word) => words(other.name!).includes(word)),
    );
    return fuller ? { ...mention, id: fuller.id, name: fuller.name, candidates: [fuller.id!] } : mention;
  });
}

const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?\b/g, '')
    .replace(/[^\p{L}\p{N}+]+/gu, '-')
    .replace(/^-|-$/g, '');
