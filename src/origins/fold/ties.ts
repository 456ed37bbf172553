import type { MergeRule } from '../../model/origin.ts';
import type { Span } from '../../model/span.ts';
import { overlaps } from '../../model/span.ts';
import type { QuotedWords } from '../../model/trace.ts';
import { OUTLET_WORD } from '../outlet-words.ts';
import type { Teller } from './teller.ts';

/** Two reports of a row that share words or where one takes from the other, and the words that show it. Indices into the tellers. */
export interface Tie {
  /** The one that relays, where the tie has a direction. */
  readonly from: number;
  readonly to: number;
  readonly rule: MergeRule;
  readonly directed: boolean;
  readonly words: readonly [Span, Span];
}

/** Reports in which one hash is looked up at most: what is common stays cheap. */
const POSTINGS = 24;
/** Reports with which one is tied by shared words at most: those that share most. */
const CLOSEST = 12;
/** Fingerprints that must agree before a passage counts as reused. */
const ENOUGH = 3;
/** Rows with up to so many different texts are compared sentence by sentence for paraphrase. */
const ALL_PAIRS = 64;

export function tiesAmong(tellers: readonly Teller[]): Tie[] {
  const credited = creditsAndCitations(tellers);
  const relaying = new Set(credited.filter(({ directed }) => directed).map(({ from }) => from));
  return [
    ...copies(tellers),
    ...reuse(tellers),
    ...quotations(tellers),
    ...credited,
    ...paraphrases(tellers).filter(({ from, to }) => !relaying.has(from) && !relaying.has(to)),
  ];
}

const wholeOf = ({ source, core }: Teller): Span => source.trace.sentences[core[0]!]!;

function copies(tellers: readonly Teller[]): Tie[] {
  const first = new Map<string, number>();
  return tellers.flatMap((teller, index) => {
    const { digest } = teller.source.trace;
    const before = first.get(digest);
    if (before === undefined) {
      first.set(digest, index);
      return [];
    }
    const words = [wholeOf(tellers[before]!), wholeOf(teller)] as const;
    return [{ from: before, to: index, rule: 'verbatim-reuse' as const, directed: false, words }];
  });
}

interface Posting {
  readonly teller: number;
  readonly print: number;
}

/** Shared fingerprints by an index with capped lists: time grows with the number of reports, whatever they share. */
function reuse(tellers: readonly Teller[]): Tie[] {
  const index = new Map<number, Posting[]>();
  const ties: Tie[] = [];
  const seen = new Set<string>();
  for (const [at, teller] of tellers.entries()) {
    const { hashes, starts, ends } = teller.source.trace.prints;
    if (seen.has(teller.source.trace.digest)) continue;
    seen.add(teller.source.trace.digest);
    const shared = new Map<number, [number, number][]>();
    for (const [print, hash] of hashes.entries()) {
      const list = index.get(hash);
      if (!list) {
        index.set(hash, [{ teller: at, print }]);
        continue;
      }
      for (const posting of list) {
        if (posting.teller === at) continue;
        const pairs = shared.get(posting.teller);
        if (pairs) pairs.push([posting.print, print]);
        else shared.set(posting.teller, [[posting.print, print]]);
      }
      if (list.length < POSTINGS && list.at(-1)!.teller !== at) list.push({ teller: at, print });
    }
    const closest = [...shared].sort((a, b) => b[1].length - a[1].length || a[0] - b[0]).slice(0, CLOSEST);
    for (const [other, pairs] of closest) {
      const tie = tieOf(tellers, other, at, pairs, { starts, ends });
      if (tie) ties.push(tie);
    }
  }
  return ties;
}

function tieOf(
  tellers: readonly Teller[],
  from: number,
  to: number,
  pairs: readonly [number, number][],
  prints: { readonly starts: readonly number[]; readonly ends: readonly number[] },
): Tie | null {
  const a = tellers[from]!;
  const b = tellers[to]!;
  const theirs = a.source.trace.prints;
  const spans = pairs.map(([x, y]): readonly [Span, Span] => [
    { start: theirs.starts[x]!, end: theirs.ends[x]! },
    { start: prints.starts[y]!, end: prints.ends[y]! },
  ]);
  const quoted = spans.find(([x, y]) => (isQuoted(a, x) || isQuoted(b, y)) && isCentral(a, x) && isCentral(b, y));
  const central = spans.find(([x, y]) => isCentral(a, x) && isCentral(b, y));
  if (spans.length >= ENOUGH && central && !(isQuoted(a, central[0]) && isQuoted(b, central[1])))
    return { from, to, rule: 'verbatim-reuse', directed: false, words: central };
  if (quoted) return { from, to, rule: 'same-statement', directed: false, words: quoted };
  return null;
}

/** Shared shingles of a quotation that tell it wherever it stands: five words in a row. */
const LONG_QUOTE = 3;

interface QuotePosting {
  readonly teller: number;
  readonly quote: QuotedWords;
}

/** Quoted words that two reports share: three in a row beside the claim in both, or five anywhere where one of them cites nobody. */
function quotations(tellers: readonly Teller[]): Tie[] {
  const index = new Map<number, QuotePosting[]>();
  const ties = new Map<string, Tie>();
  for (const [at, teller] of tellers.entries()) {
    for (const quote of teller.source.trace.quoted) {
      const shared = new Map<QuotePosting, number>();
      for (const shingle of quote.shingles) {
        const list = index.get(shingle) ?? [];
        if (list.length === 0) index.set(shingle, list);
        for (const posting of list) if (posting.teller !== at) shared.set(posting, (shared.get(posting) ?? 0) + 1);
      }
      for (const [{ teller: other, quote: before }, n] of shared) {
        const isFree = n >= LONG_QUOTE && (teller.voices.length === 0 || tellers[other]!.voices.length === 0);
        if (!isFree && !(isCentral(teller, quote) && isCentral(tellers[other]!, before))) continue;
        ties.set(`${other} ${at}`, {
          from: other,
          to: at,
          rule: 'same-statement',
          directed: false,
          words: [before, quote],
        });
      }
      const posting = { teller: at, quote };
      for (const shingle of quote.shingles) {
        const list = index.get(shingle)!;
        if (list.length < POSTINGS && list.at(-1)?.teller !== at) list.push(posting);
      }
    }
  }
  return [...ties.values()];
}

const isQuoted = ({ source }: Teller, span: Span): boolean =>
  source.trace.quoted.some((quote) => quote.start <= span.start && span.end <= quote.end);

/** In or beside the sentences that carry the row, or spoken by those who stand behind it. */
const isCentral = ({ source, core, voices }: Teller, span: Span): boolean =>
  source.trace.sentences.some(
    (sentence, index) =>
      overlaps(sentence, span) &&
      (core.some((each) => Math.abs(each - index) <= 1) || voices.some((voice) => voice.sentence === index)),
  );

function creditsAndCitations(tellers: readonly Teller[]): Tie[] {
  const bearing = new Map<string, number[]>();
  const note = (key: string, at: number) => {
    const list = bearing.get(key);
    if (!list) bearing.set(key, [at]);
    else if (list.at(-1) !== at) list.push(at);
  };
  for (const [at, { source }] of tellers.entries()) {
    for (const key of source.names) {
      note(key, at);
      for (const part of partsOf(key)) note(`~${part}`, at);
    }
  }
  for (const [at, { voices }] of tellers.entries())
    for (const { told } of voices) if (told !== null) note(`told ${told}`, at);
  const ties: Tie[] = [];
  for (const [at, teller] of tellers.entries()) {
    for (const citation of teller.cites) {
      const bearers =
        bearing.get(citation.key) ??
        bearing.get(`~${citation.key}`) ??
        partsOf(citation.key)
          .map((part) => bearing.get(part))
          .find((found) => found !== undefined) ??
        (teller.elsewhere ? [] : (bearing.get(`told ${citation.key}`) ?? []));
      for (const to of bearers.slice(0, POSTINGS)) {
        if (to === at) continue;
        ties.push({
          from: at,
          to,
          rule:
            citation.key.startsWith('outlet:') && tellers[to]!.source.wires.some(({ key }) => key === citation.key)
              ? 'wire-credit'
              : 'cites-outlet',
          directed: true,
          words: [citation, nameSpan(tellers[to]!, citation.key)],
        });
      }
    }
    for (const wire of teller.source.wires) {
      for (const to of (bearing.get(wire.key) ?? []).slice(0, POSTINGS)) {
        if (to >= at) continue;
        ties.push({
          from: to,
          to: at,
          rule: 'wire-credit',
          directed: false,
          words: [nameSpan(tellers[to]!, wire.key), wire],
        });
      }
    }
  }
  ties.push(...houses(tellers, bearing), ...unnamedAgencies(tellers));
  return ties;
}

/** Shorter forms of an outlet's name: its first or last words, if they are two or one long one that is no word for an outlet. */
function partsOf(key: string): string[] {
  const tokens = key.split(' ');
  const parts: string[] = [];
  for (let n = 1; n < tokens.length; n++)
    for (const part of [tokens.slice(0, n), tokens.slice(-n)])
      if (n >= 2 || (part[0]!.length >= 6 && !OUTLET_WORD.test(part[0]!))) parts.push(part.join(' '));
  return [...new Set(parts)];
}

const nameSpan = ({ source }: Teller, key: string): Span =>
  source.trace.citations.find((citation) => citation.sentence < 0 && citation.key === key) ??
  source.trace.citations.find((citation) => citation.sentence < 0) ?? { start: 0, end: 0 };

/** Titles of one house: they share a name of more than one word that is no agency's. */
function houses(tellers: readonly Teller[], bearing: ReadonlyMap<string, readonly number[]>): Tie[] {
  const ties: Tie[] = [];
  for (const [key, list] of bearing) {
    if (/^(?:~|told )/.test(key) || !key.includes(' ') || list.length < 2) continue;
    if (list.some((at) => tellers[at]!.source.wires.some((wire) => wire.key === key && wire.how !== 'copyright')))
      continue;
    for (let i = 1; i < list.length; i++) {
      const [from, to] = [list[0]!, list[i]!];
      ties.push({
        from,
        to,
        rule: 'publisher-family',
        directed: false,
        words: [nameSpan(tellers[from]!, key), nameSpan(tellers[to]!, key)],
      });
    }
  }
  return ties;
}

/** `With inputs from agencies`: of the wire story in the row, where all wire stories are one agency's. */
function unnamedAgencies(tellers: readonly Teller[]): Tie[] {
  const wired = tellers.flatMap(({ source }, at) => source.wires.slice(0, 1).map((wire) => ({ at, wire })));
  const keys = new Set(wired.map(({ wire }) => wire.key));
  if (keys.size !== 1) return [];
  const { at: to, wire } = wired[0]!;
  return tellers.flatMap(({ source }, from) =>
    source.agencies && from !== to
      ? [{ from, to, rule: 'wire-credit' as const, directed: false, words: [source.agencies, wire] as const }]
      : [],
  );
}

/** Core sentences with most of their content words in common. */
function paraphrases(tellers: readonly Teller[]): Tie[] {
  const seen = new Set<string>();
  const different = tellers.flatMap((teller, at) => {
    if (seen.has(teller.source.trace.digest)) return [];
    seen.add(teller.source.trace.digest);
    return [{ teller, at }];
  });
  if (different.length > ALL_PAIRS) return [];
  const ties: Tie[] = [];
  for (const [i, a] of different.entries()) {
    for (const b of different.slice(i + 1)) {
      const words = alike(a.teller, b.teller);
      if (words) ties.push({ from: a.at, to: b.at, rule: 'translation-or-paraphrase', directed: false, words });
    }
  }
  return ties;
}

function alike(a: Teller, b: Teller): readonly [Span, Span] | null {
  for (const x of a.core) {
    for (const y of b.core) {
      const left = a.source.trace.sentences[x]!;
      const right = b.source.trace.sentences[y]!;
      if (left.headline || right.headline) continue;
      const other = new Set(right.stems);
      const common = left.stems.filter((stem) => other.has(stem)).length;
      const smaller = Math.min(left.stems.length, right.stems.length);
      const larger = Math.max(left.stems.length, right.stems.length);
      const isAlike = common >= 8 && common / smaller >= 0.6 && common / larger >= 0.45;
      const isSame = common >= 6 && common / larger >= 0.85;
      if (isAlike || isSame) return [left, right];
    }
  }
  return null;
}
