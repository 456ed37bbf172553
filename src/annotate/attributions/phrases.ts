import { isQuoteMark, type Passage, type Range } from './passage.ts';

/** Noun phrases, verb groups and clause ends, read from tags and closed-class words. */

const NOMINAL = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'SYM']);
const STARTS_PHRASE = new Set(['DET', 'PRON']);
const ATTACHING = new Set([
  'of',
  'for',
  'from',
  'at',
  'in',
  'on',
  'to',
  'with',
  'by',
  'near',
  'inside',
  'close',
  'about',
]);
const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|earlier|later|recently|january|february|march|april|june|july|august|september|october|november|december|last|this|next|early|late|morning|afternoon|evening|night|week|month|year|day|weekend)$/;
const AUXILIARY = new Set(
  "has have had is are was were be been being will would can could may might did does do not n't 's 'd 've 're 'll ca wo".split(
    ' ',
  ),
);
const ADVERBS = new Set(
  'also first later then again once earlier now just even already still only recently repeatedly previously initially since reportedly has'.split(
    ' ',
  ),
);

export const isTime = (low: string): boolean => TIME.test(low) || /^\d{1,2}$|^\d{4}$/.test(low);

const isAdverb = (passage: Passage, i: number): boolean =>
  ADVERBS.has(passage.low[i]!) || (passage.words[i]!.upos === 'ADV' && /^[a-z'-]+$/.test(passage.low[i]!));

/** The verb with the auxiliaries and adverbs before it: `has repeatedly said`. */
export function verbGroup(passage: Passage, verb: number): Range {
  const { first } = passage.sentences[passage.sentenceOf[verb]!]!;
  let start = verb;
  while (start > first && verb - start < 6) {
    const low = passage.low[start - 1]!;
    if (low === "'s" && passage.words[start - 1]!.upos === 'PART') break;
    if (!AUXILIARY.has(low) && !isAdverb(passage, start - 1)) break;
    start--;
  }
  return { first: start, last: verb + 1 };
}

/** Whether a form of `be` stands in the group before a participle: `was announced`. */
export function isPassive(passage: Passage, group: Range): boolean {
  for (let i = group.first; i < group.last - 1; i++)
    if (/^(?:is|are|was|were|be|been|being|'re)$/.test(passage.low[i]!)) return true;
  return false;
}

/** Words of a noun phrase that ends just before `end`, apposition between commas included; null when there is none. */
export function subjectBefore(passage: Passage, end: number, from: number): Range | null {
  const { low, words } = passage;
  let i = end - 1;
  if (i < from) return null;
  if (low[i] === ',' || low[i] === ')' || low[i] === '—' || low[i] === '–') {
    const opening = low[i] === ')' ? '(' : low[i]!;
    let j = i - 1;
    while (j > from && i - j < 40 && low[j] !== opening && !isQuoteMark(low[j]!)) j--;
    if (low[j] !== opening || j <= from) return null;
    if (TIME.test(low[j + 1]!)) return subjectBefore(passage, j, from);
    const head = subjectBefore(passage, j, from);
    if (!head) return null;
    return { first: head.first, last: opening === ',' ? end - 1 : end };
  }
  // `The minister on Tuesday said`: the day stands between.
  let last = end;
  while (i > from && (isTime(low[i]!) || (low[i] === 'on' && last < end))) last = i--;
  if (last < end && low[i] === ',') last = i--;
  if (last <= from) return null;
  if (last < end && !NOMINAL.has(words[last - 1]!.upos)) last = end;
  return nominalRun(passage, from, last);
}

/** The longest chain of nominal words, joined by `of`, `and`, `'s`, that ends at `end`. */
function nominalRun(passage: Passage, from: number, end: number): Range | null {
  const { low, words } = passage;
  let first = end;
  let whole = end;
  for (let i = end - 1; i >= from && end - i < 40; i--) {
    const word = words[i]!;
    const l = low[i]!;
    if (isQuoteMark(l) || l === 'according') break;
    const joined = first <= i + 1;
    if (NOMINAL.has(word.upos) || /^(?:who|which|whose)$/.test(l)) {
      if (TIME.test(l) && first === i + 1 && first < end && words[first]!.upos !== 'NOUN') break;
      if (
        joined &&
        first < end &&
        STARTS_PHRASE.has(words[first]!.upos) &&
        first === i + 1 &&
        !/^(?:all|both|half)$/.test(l)
      ) {
        break;
      }
      if (/^(?:that|which|who|what|there)$/.test(l) && first < end) break;
      first = i;
      whole = i;
      continue;
    }
    if (l === "'s" || l === "'" || (word.upos === 'PART' && l !== 'to')) {
      first = i;
      continue;
    }
    if ((word.upos === 'VERB' || word.upos === 'ADV') && /[a-z]-[a-z]/.test(l)) {
      first = i;
      whole = i;
      continue;
    }
    if (first < end && first === i + 1 && (ATTACHING.has(l) || l === 'and' || l === '&' || l === '-' || l === '‐')) {
      first = i;
      continue;
    }
    if (l === '-' || l === '.') {
      first = i;
      continue;
    }
    if (l === ')') {
      let j = i - 1;
      while (j > from && i - j < 12 && low[j] !== '(') j--;
      if (low[j] === '(') {
        i = j;
        first = j;
        continue;
      }
    }
    break;
  }
  // What the chain began with a joining word belongs to what stands before it.
  return whole < end ? { first: whole, last: end } : null;
}

/** A noun phrase that begins at `start` (with its `of` and `for` phrases, and an apposition closed by a comma); null when none does. */
export function nounPhraseAfter(passage: Passage, start: number, limit: number): Range | null {
  const { low, words } = passage;
  let end = start;
  for (let i = start; i < limit && i - start < 40; i++) {
    const l = low[i]!;
    const upos = words[i]!.upos;
    if (isQuoteMark(l)) break;
    if (NOMINAL.has(upos)) {
      if (
        TIME.test(l) &&
        (i === start || end === i) &&
        upos !== 'PROPN' &&
        !/^(?:last|this|next|late|early|week|day|month|year)$/.test(l)
      )
        break;
      if (/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(l)) break;
      if (end === i && i > start && STARTS_PHRASE.has(upos) && !/^(?:all|both|half)$/.test(low[i - 1]!)) break;
      end = i + 1;
      continue;
    }
    if (
      i === start &&
      (upos === 'ADV' || /^(?:at|more|about|some|least|nearly|around|over|than|several|senior|unnamed)$/.test(l))
    )
      continue;
    if (/^(?:least|than)$/.test(l) && i - start < 3) continue;
    if (l === "'s" || l === "'" || l === '-' || l === '&' || (upos === 'PART' && l !== 'to')) {
      end = i + 1;
      continue;
    }
    if (/[a-z]-[a-z]|^(?:daily|weekly|monthly)$/.test(l)) {
      end = i + 1;
      continue;
    }
    if (end === i && i > start && joinsPhrase(passage, i, limit)) continue;
    break;
  }
  while (end > start && /^(?:'|-|&)$/.test(low[end - 1]!)) end--;
  return end > start && hasHead(passage, start, end) ? { first: start, last: end } : null;
}

function joinsPhrase(passage: Passage, i: number, limit: number): boolean {
  const { low, words } = passage;
  const l = low[i]!;
  const next = i + 1 < limit ? words[i + 1]! : null;
  if (!next || (!NOMINAL.has(next.upos) && !/[a-z]-[a-z]/.test(low[i + 1]!))) return false;
  if (l === 'of' || l === 'for' || l === 'from' || l === 'at') return true;
  if (l === 'and') return next.upos !== 'PRON';
  if (l === 'familiar' || l === 'close') return true;
  if (l === 'in' || l === 'with' || l === 'to' || l === 'on')
    return !isMedium(passage, i) && !isTime(low[i + 1]!) && !isTime(low[i + 2] ?? '');
  return false;
}

const hasHead = (passage: Passage, first: number, last: number): boolean => {
  for (let i = first; i < last; i++) if (/^(?:NOUN|PROPN|PRON|NUM|DET)$/.test(passage.words[i]!.upos)) return true;
  return false;
};

const MEDIA =
  /^(?:statement|statements|report|interview|post|posts|tweet|tweets|message|letter|speech|article|briefing|conference|email|e-mail|memo|note|filing|communique|communiqué|declaration|release|address|press|column|essay|editorial|op-ed|blog|book|testimony|remarks|video|broadcast|dispatch)$/;
const PLATFORMS =
  /^(?:twitter|facebook|truth|x|telegram|instagram|tiktok|weibo|linkedin|mastodon|threads|bluesky|youtube|television|tv|radio|air)$/;

/** The end of a phrase that names a medium and begins at `i` (`in a statement`, `in a post on Truth Social`), or `i` when none does. */
export function mediumEnd(passage: Passage, i: number, limit = passage.words.length): number {
  const once = oneMediumEnd(passage, i, limit);
  return once > i ? oneMediumEnd(passage, once, limit) : i;
}

function oneMediumEnd(passage: Passage, i: number, limit: number): number {
  const { low, words } = passage;
  const l = low[i];
  if (l !== 'in' && l !== 'on' && l !== 'at' && l !== 'via' && l !== 'during' && l !== 'through') return i;
  let noun = -1;
  for (let j = i + 1; j < limit && j - i < 6; j++) {
    if (l !== 'in' && PLATFORMS.test(low[j]!)) {
      noun = j;
      if (low[j] === 'truth' && low[j + 1] === 'social') noun++;
      break;
    }
    if (MEDIA.test(low[j]!)) {
      noun = j;
      continue;
    }
    if (noun >= 0) break;
    if (!NOMINAL.has(words[j]!.upos) && low[j] !== "'s" && words[j]!.upos !== 'VERB') break;
  }
  return noun < 0 ? i : noun + 1;
}

const isMedium = (passage: Passage, i: number): boolean => mediumEnd(passage, i) > i;

/** Skips time words, media and adverbs after a cue: `said [on Thursday in a statement]`. */
export function skipCircumstance(passage: Passage, start: number, limit: number): number {
  const { low } = passage;
  let i = start;
  for (let round = 0; round < 8 && i < limit; round++) {
    const medium = mediumEnd(passage, i, limit);
    if (medium > i) {
      i = medium;
      continue;
    }
    if (
      (low[i] === 'on' || low[i] === 'in' || low[i] === 'late' || low[i] === 'early') &&
      i + 1 < limit &&
      isTime(low[i + 1]!)
    ) {
      i += 2;
      continue;
    }
    if (TIME.test(low[i]!) && !/^(?:this|last|next|may)$/.test(low[i]!)) {
      i++;
      continue;
    }
    if (/^(?:this|last|next)$/.test(low[i]!) && i + 1 < limit && isTime(low[i + 1]!)) {
      i += 2;
      continue;
    }
    break;
  }
  return i;
}

/** The sentence's words without its closing punctuation. */
export function closeOf(passage: Passage, { first, last }: Range): number {
  let end = last;
  while (end > first && /^[.!?;:,…]+$/.test(passage.low[end - 1]!)) end--;
  return end;
}
