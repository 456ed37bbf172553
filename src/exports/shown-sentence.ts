import type { Claim } from '../model/claim.ts';
import { type Brief, contextIn } from './brief.ts';
import type { Context } from './context.ts';

/** A sentence as a brief quotes it: the report's own words, without what is set in front of them or around them. */
export interface ShownSentence {
  readonly lead: string;
  /** The evidence. */
  readonly quote: string;
  readonly tail: string;
}

export const wholeOf = ({ lead, quote, tail }: ShownSentence): string => lead + quote + tail;

export const sentenceOf = (brief: Brief, claim: Claim): ShownSentence => shownSentence(contextIn(brief, claim));

/** Leaves out a dateline at the head, and Markdown's marks of emphasis, links and headings anywhere. */
export function shownSentence(context: Pick<Context, 'lead' | 'quote' | 'tail'>): ShownSentence {
  const whole = wholeOf(context);
  const dropped = new Set<number>();
  const drop = (start: number, end: number) => {
    for (let at = start; at < end; at++) dropped.add(at);
  };
  for (const { index } of whole.matchAll(/\*\*|__/g)) drop(index, index + 2);
  for (const match of whole.matchAll(/(?<![\w*])\*(?=[^\s*])[^*\n]{1,200}\*(?![\w*])/g)) {
    drop(match.index, match.index + 1);
    drop(match.index + match[0].length - 1, match.index + match[0].length);
  }
  for (const match of whole.matchAll(/\[([^[\]\n]{1,200})\]\([^()\s]{1,500}\)/g)) {
    drop(match.index, match.index + 1);
    drop(match.index + 1 + match[1]!.length, match.index + match[0].length);
  }
  const head = /^\s*(?:#{1,6}\s+|>\s*|[-*+]\s+)?(?:\*\*|__)?/.exec(whole)![0].length;
  drop(0, head);
  drop(0, head + datelineLength(whole.slice(head), context.lead.length - head));
  const kept = (start: number, end: number): string => {
    let words = '';
    for (let at = start; at < end; at++) if (!dropped.has(at)) words += whole[at];
    return words;
  };
  const { lead, quote } = context;
  const shown = {
    lead: kept(0, lead.length),
    quote: kept(lead.length, lead.length + quote.length),
    tail: kept(lead.length + quote.length, whole.length),
  };
  return shown.quote.trim() === '' ? { lead, quote, tail: context.tail } : shown;
}

const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const DAY = `(?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2})(?:,? \\d{4})?`;
const DATELINE = new RegExp(
  `^(?<place>\\p{Lu}[\\p{L}\\p{M}.’'/, -]{1,50}?)(?<date>,? (?:\\p{Lu}[a-z]{2,8},? )?${DAY})?(?<agency> ?\\([^()\\n]{2,40}\\))?(?:\\*\\*|__)?(?: ?[—–] ?| --? |: )(?:\\*\\*|__)?(?=[\\p{Lu}“"‘'(])`,
  'u',
);

/** Length of `LOMÉ, 6 March 2026 (Wire) - `; a place in capitals alone counts only in front of the evidence. */
function datelineLength(text: string, beforeEvidence: number): number {
  const match = DATELINE.exec(text.slice(0, 140));
  if (!match) return 0;
  const { place, date, agency } = match.groups as Record<string, string | undefined>;
  const isPlace = place! === place!.toUpperCase() && place!.length >= 4;
  const isSure = date !== undefined || (agency !== undefined && isPlace);
  const isLikely = (agency !== undefined || isPlace) && match[0].length <= beforeEvidence;
  return isSure || isLikely ? match[0].length : 0;
}
