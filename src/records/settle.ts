import type { Actor, EventRecord, QuoteRecord } from '../model/record.ts';
import { overlaps } from '../model/span.ts';
import type { Draft, Found } from './draft.ts';

type Content = Draft['content'];

/** One of each: what two recognizers read off the same words, and what the report says again, is recorded once. */
export function settle(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of found) {
    const at = kept.findIndex((other) => isSame(other.draft, one.draft));
    if (at < 0) kept.push(one);
    else if (saysMore(one.draft.content, kept[at]!.draft.content)) kept[at] = one;
  }
  return kept.filter(({ draft }) => !kept.some((other) => isPartOf(draft.content, other.draft.content)));
}

/** A list that only repeats some of the parties of a longer one, with nothing of its own. */
function isPartOf(a: Content, b: Content): boolean {
  if (a.record !== 'list' || b.record !== 'list' || a === b) return false;
  if (a.framework.id !== b.framework.id || a.role !== b.role || a.when !== null || a.count !== null) return false;
  const ids = new Set(b.parties.map(({ id }) => id));
  return a.parties.length < b.parties.length && a.parties.every(({ id }) => ids.has(id));
}

function isSame(a: Draft, b: Draft): boolean {
  const [x, y] = [a.content, b.content];
  if (x.record === 'quote' && y.record === 'quote') return isSameQuote(x, y);
  if (x.record === 'event' && y.record === 'event') return isSameEvent(a, b);
  if (x.record !== y.record) return false;
  return JSON.stringify(x) === JSON.stringify(y);
}

const letters = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

/** The same words again, or a part of them, from the same mouth or from nobody named. */
function isSameQuote(a: Pick<QuoteRecord, 'words' | 'speaker'>, b: Pick<QuoteRecord, 'words' | 'speaker'>): boolean {
  if (a.speaker && b.speaker && keyOf(a.speaker) !== keyOf(b.speaker)) return false;
  const [x, y] = [letters(a.words), letters(b.words)];
  return x.includes(y) || y.includes(x);
}

const keyOf = (actor: Actor): string => actor.id ?? actor.name.toLowerCase();

/** Read off the same words, or told twice with nothing that differs. */
function isSameEvent(a: Draft, b: Draft): boolean {
  const [x, y] = [a.content as EventRecord, b.content as EventRecord];
  if (x.status !== y.status) return false;
  const related = x.kind === y.kind || (TOGETHER.has(x.kind) && TOGETHER.has(y.kind));
  if (!related) return false;
  const place = (draft: Draft) => draft.core ?? draft.evidence;
  if (overlaps(a.evidence, b.evidence) && (overlaps(place(a), b.evidence) || overlaps(place(b), a.evidence))) {
    const [p, q] = [new Set(x.participants.map(keyOf)), new Set(y.participants.map(keyOf))];
    const shared = [...p].some((key) => q.has(key));
    return shared || p.size === 0 || q.size === 0;
  }
  const keys = (event: EventRecord) => event.participants.map(keyOf).sort().join('|');
  const differ = (m: string | null | undefined, n: string | null | undefined) => m && n && m !== n;
  return (
    x.kind === y.kind &&
    keys(x) === keys(y) &&
    !differ(x.when?.expression, y.when?.expression) &&
    !differ(x.place, y.place) &&
    !differ(x.about, y.about) &&
    (x.participants.length > 0 || x.when?.expression === y.when?.expression)
  );
}

/** Kinds that one event may be called by. */
const TOGETHER = new Set(['call', 'conference', 'meeting', 'reception', 'summit', 'talks', 'visit']);

function saysMore(a: Content, b: Content): boolean {
  if (a.record === 'quote' && b.record === 'quote') return a.words.length > b.words.length;
  if (a.record !== 'event' || b.record !== 'event') return false;
  const weight = (event: Omit<EventRecord, never> | typeof a): number =>
    event.participants.length + 2 * Number(event.place !== null) + 2 * Number(event.when !== null);
  return weight(a) > weight(b);
}
