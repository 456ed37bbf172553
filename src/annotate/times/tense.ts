/** Which way the words around a time expression look: back to what happened, or ahead to what is planned. */
import type { Span } from '../../model/span.ts';
import type { Tense } from './reading.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const AHEAD = words(
  "will 'll won shall would may might could should must upcoming planned scheduled slated expected due supposed poised likely intends hopes expects aims wants payable effective expires begins starts reconvenes resumes convenes arrives meet meets",
);

/** These look ahead only when what is meant follows: "agreed to meet Friday", not "agreed Friday to meet". */
const AHEAD_WITH_TO = words(
  'plan plans planning agreed agree agrees vowed pledged promised decided intended intend hoped hope ready prepared preparing set going invited invitation ordered expect expecting want wanted deadline threatened need needs urged bound is are was were',
);

/** "plans a visit Monday", "set for Monday" */
const AHEAD_WITH_NOUN = words('plan plans planning set ready prepared preparing deadline');

const PAST = words(
  'said was were had did told met held made took came went began became left gave found saw fell rose won lost led sent spoke wrote struck shot broke brought built bought caught chose drew felt fled flew forgot fought got grew heard kept knew laid paid ran sank sold shook slept sought stood stole swore taught thought threw understood withdrew woke been has have closed set since',
);

const PRESENT = words('is are says say');
const LOOKS_PAST = /^[a-z]{2,}ed$/;
const NOT_PAST = words(
  'need seed speed feed indeed proceed exceed succeed hundred breed unprecedented based united naked sacred wicked unscheduled',
);

/** What lasts or waits until a time that is still to come. */
const WAITS =
  /\b(?:deadline|give[ns]?|gave|giving|ha(?:s|ve)|extend(?:ed|s)?|postponed?|delay(?:ed)?|adjourn(?:ed)?)\b/;

const AWAITED = /\b(?:ahead of|in the run-up to|on the eve of|in time for|looks? (?:ahead|forward) to)\s+(?:the\s+)?$/;

/** "ahead of Thursday's vote": what is named is still to come. */
export const isAwaited = (text: string, start: number): boolean =>
  AWAITED.test(text.slice(Math.max(0, start - 30), start));

/** Farther than this many characters a verb no longer governs the expression. */
const REACH = 160;

/**
 * The nearest telling verb before the expression in its clause, else after it.
 * `limits` is the sentence the expression stands in, when sentences are known.
 */
export function tenseAround(text: string, span: Span, limits: Span | null): Tense {
  const from = Math.max(limits?.start ?? 0, span.start - REACH);
  const to = Math.min(limits?.end ?? text.length, span.end + REACH);
  const before = lastClause(text.slice(from, span.start));
  if (isAwaited(text, span.start)) return 'future';
  if (/\bas (?:soon|early) as\s*$/.test(before)) return 'future';
  if (/\buntil\s*$/.test(before) && WAITS.test(before) && !/\bnot\s+until\s*$/.test(before)) return 'future';
  return tenseBefore(before) ?? tenseAfter(firstClause(text.slice(span.end, to))) ?? 'none';
}

const BREAK = /[;:]|\.\s|\n\s*\n/g;

function lastClause(text: string): string {
  let start = 0;
  for (const mark of text.matchAll(BREAK)) start = mark.index + mark[0].length;
  return text.slice(start);
}

function firstClause(text: string): string {
  const end = text.search(BREAK);
  return end < 0 ? text : text.slice(0, end);
}

const tokens = (text: string): string[] => text.match(/['’]ll\b|[A-Za-z]+(?:-[A-Za-z]+)?/g) ?? [];

function tenseBefore(text: string): Tense | null {
  const list = tokens(text);
  for (let i = list.length - 1; i >= 0; i--) {
    const tense = tenseOf(list, i);
    if (tense) return tense;
  }
  return null;
}

function tenseAfter(text: string): Tense | null {
  const list = tokens(text);
  for (let i = 0; i < list.length; i++) {
    const tense = tenseOf(list, i);
    if (tense) return tense;
    // What follows a verb in the present is of another clause.
    if (PRESENT.has(list[i]!)) return null;
  }
  return null;
}

function tenseOf(list: readonly string[], i: number): Tense | null {
  const word = list[i]!.replace('’', "'");
  const previous = list[i - 1]?.toLowerCase();
  const next = list[i + 1]?.toLowerCase();
  // "may have met" looks back.
  if (AHEAD.has(word) && previous !== 'to') return next === 'have' ? 'past' : 'future';
  if (AHEAD_WITH_TO.has(word) && next === 'to') return 'future';
  if (AHEAD_WITH_NOUN.has(word) && (next === 'for' || next === 'a' || next === 'an')) return 'future';
  // "to be announced", "will be held": the verb that governs stands farther left.
  if (previous === 'be' || previous === 'to') return null;
  const participle = PAST.has(word) || (LOOKS_PAST.test(word) && !NOT_PAST.has(word));
  // "is heard in May" is a plan.
  if (participle && (previous === 'is' || previous === 'are')) return 'future';
  return participle ? 'past' : null;
}
