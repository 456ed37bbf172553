import type { Mention, SourceKind } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import { overlaps } from '../../model/span.ts';
import type { Passage, Range } from './passage.ts';

/** Says of a source in its own words what kind it is, and how many people when it is anonymous. */

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  another: 1,
  second: 1,
  third: 1,
  fourth: 1,
  two: 2,
  both: 2,
  pair: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  dozen: 12,
};
const PEOPLE =
  /^(?:source|official|diplomat|person|adviser|advisor|aide|analyst|observer|insider|minister|negotiator|envoy|officer|lawmaker|expert|people|individual|ambassador|delegate|spokesperson|spokesman|spokeswoman|witness|commander|representative|executive|economist|strategist|operative|staffer)s?$/;
const UNNAMED = /^(?:sources|officials|diplomats|insiders|observers|analysts|experts|aides|people)$/;
const OUTLET =
  /^(?:newspaper|newspapers|paper|agency|agencies|outlet|outlets|website|magazine|broadcaster|media|press|daily|tabloid|network|portal|newswire|reuters|afp|axios|bloomberg|politico|interfax|tass|xinhua|anadolu|kyodo|yonhap|cnn|bbc|msnbc|cnbc|nbc|abc|cbs|npr|pbs|dpa|upi|ansa|efe|pti|irna|wam|spa|mena|belta|kazinform|trend|apa)$/;
const OUTLET_NAME =
  /^(?:Times|Post|Journal|News|Tribune|Herald|Guardian|Gazette|Telegraph|Chronicle|Observer|Daily|Press|Today|TV|Television|Radio|Zeitung|Spiegel|Monde|Figaro|Haaretz)$/;
const STATEMENT = /^(?:statement|statements|release|declaration|communiqué|communique|announcement|readout)$/;
const POST = /^(?:post|posts|tweet|tweets)$/;
const DOCUMENT =
  /^(?:agreement|treaty|document|documents|report|memo|memorandum|study|poll|survey|letter|transcript|filing|filings|resolution|text|draft|law|bill|protocol|charter|convention|article|communiqué|communique|records|data|figures|review|ruling|declaration|pact)$/;
const NAMED_DOCUMENT_ONLY = /^(?:communiqué|communique|declaration)$/;

export interface Description {
  readonly kind: SourceKind;
  readonly count: number | null;
}

export function describeSource(passage: Passage, source: Range | null, mentions: readonly Mention[]): Description {
  if (!source) return { kind: 'anonymous', count: null };
  const head = headOf(passage, source);
  const low = passage.low[head]!;
  const word = passage.words[head]!;
  const isName = word.upos === 'PROPN';
  if (overlapping(mentions, spanOf(passage, source)).some((m) => m.kind === 'outlet' && m.end >= word.end))
    return only('outlet');
  if (POST.test(low) && !isName) return only('post');
  if (NAMED_DOCUMENT_ONLY.test(low)) return only('document');
  if (STATEMENT.test(low)) return only('statement');
  if (OUTLET.test(low) || (isName && (OUTLET_NAME.test(word.text) || /\.[a-z]{2,4}$/.test(low)))) return only('outlet');
  if (DOCUMENT.test(low) && !isName) return only('document');
  if (isAnonymous(passage, source, head)) return { kind: 'anonymous', count: countOf(passage, source, head) };
  return only('named');
}

const BODIES =
  /^(?:ministry|government|administration|office|department|embassy|commission|parliament|presidency|palace|kremlin|secretariat|council|committee|court|party|president|premier|minister|chancellor|king|prince|spokesman|spokeswoman|spokesperson|leader|leaders|envoy|delegation|campaign|company|agency|bank|union|bloc|army|police|he|she|they|it|we|i|who)$/;

/** Whether the words can name somebody who speaks: `citing five sources` does, `citing security concerns` gives a reason. */
export function canSpeak(passage: Passage, source: Range): boolean {
  if (describeSource(passage, source, []).kind !== 'named') return true;
  const head = passage.low[headOf(passage, source)]!;
  if (PEOPLE.test(head) || BODIES.test(head)) return true;
  for (let i = source.first; i < source.last; i++) if (passage.words[i]!.upos === 'PROPN') return true;
  return false;
}

const only = (kind: SourceKind): Description => ({ kind, count: null });

const spanOf = ({ words }: Passage, range: Range): Span => ({
  start: words[range.first]!.start,
  end: words[range.last - 1]!.end,
});

/** Mentions are in order and few: those that touch the span. */
function overlapping(mentions: readonly Mention[], span: Span): Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: Mention[] = [];
  for (let i = low; i < mentions.length && mentions[i]!.start < span.end; i++)
    if (overlaps(mentions[i]!, span)) found.push(mentions[i]!);
  return found;
}

/** The last noun before the first `of`, `from`, `by`, `in`, comma or relative clause. */
function headOf({ low, words }: Passage, { first, last }: Range): number {
  let head = -1;
  for (let i = first; i < last; i++) {
    const { upos } = words[i]!;
    if (
      head >= 0 &&
      /^(?:of|from|by|in|at|for|with|on|to|,|\(|who|which|that|familiar|close|briefed|released)$/.test(low[i]!)
    )
      break;
    if (/^(?:NOUN|PROPN|PRON|NUM)$/.test(upos) || PEOPLE.test(low[i]!)) head = i;
  }
  return head >= 0 ? head : last - 1;
}

function isAnonymous({ low, words }: Passage, { first, last }: Range, head: number): boolean {
  for (let i = first; i < last - 1; i++) {
    if (low[i] === 'condition' && low[i + 1] === 'of' && low[i + 2] === 'anonymity') return true;
    if (low[i] === 'familiar' && low[i + 1] === 'with') return true;
  }
  if (!PEOPLE.test(low[head]!) && !/^(?:some|many|others|several)$/.test(low[head]!)) return false;
  // `US Ambassador Jane Roe`, `Jane Roe, a senior official`: the name stands beside.
  if (words[head]!.upos === 'PROPN') return false;
  for (let i = head + 1; i < last; i++) {
    if (/^(?:of|for|at|from|in|to|with)$/.test(low[i]!)) break;
    if (words[i]!.upos === 'PROPN') return false;
  }
  const opening = low[first]!;
  if (/^(?:the|his|her|its|their)$/.test(opening))
    return /^(?:source|sources|official|officials|diplomat|diplomats|insider)$/.test(low[head]!);
  return (
    UNNAMED.test(low[head]!) ||
    opening in NUMBERS ||
    /^(?:some|several|many|unnamed|anonymous|senior|multiple|few|other|more|at|more|\d+)$/.test(opening) ||
    /s$/.test(low[head]!)
  );
}

function countOf({ low }: Passage, { first }: Range, head: number): number | null {
  const plural = /s$/.test(low[head]!) || low[head] === 'people';
  for (let i = head; i >= first; i--) {
    const word = low[i]!;
    if (/^\d{1,3}$/.test(word)) return Number(word);
    const n = NUMBERS[word];
    if (n === undefined) continue;
    if (n === 1 && plural) continue;
    return n;
  }
  if (!plural && /^(?:the|senior|this|that)$/.test(low[first]!)) return 1;
  return null;
}
