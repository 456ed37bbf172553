import type { Citation } from '../../model/trace.ts';
import { DOMAIN, OUTLET_NOUN } from '../outlet-words.ts';
import { isGeneric, isOtherName, listedOutlets, NAME, nameKey, type OutletKit, outletKey } from './outlet-names.ts';

const OUTLET = `(?:the )?(?:(?:\\p{Lu}?\\p{L}+(?:-\\p{L}+)? ){0,3}${OUTLET_NOUN} )?(?:(?:${NAME})['’]s )?((?:${NAME}|${DOMAIN}))(?:,? (?:an?|the) [^,.;]{1,40},)?`;
const SAYS =
  "(?:first |has |had |have |was the first to |exclusively |earlier |also |previously |'s )*(?:report(?:s|ed)?|writes?|wrote|says?|said|has it|tells|quot(?:es|ed)|cheers?|claims?|claimed|notes?|noted|reveal(?:s|ed)|broke|carried|carries|publish(?:es|ed)|cit(?:es|ed)|put it|understands?|learn(?:s|ed|t)|spoke to|quoting)";
/** In each the outlet is the first group. */
const PATTERNS: readonly string[] = [
  `[Aa]ccording to ${OUTLET}`,
  `\\b[Aa]s ${OUTLET} ${SAYS}`,
  `(?<![\\p{L}])${OUTLET},? ${SAYS}\\b`,
  `(?<![\\p{L}])${OUTLET} has (?:an?|the|one|two|three) [^.;]{2,70}? (?:saying|who says|telling)`,
  `(?:reports?|reported|says?|said|writes?|wrote|cheers|claims|claimed|noted|notes|reporting) ${OUTLET}`,
  `\\b(?:an?|the|this|its) ${OUTLET} (?:story|report|article|scoop|dispatch|item|piece|correspondent|reporter|post|interview|exclusive|account)\\b`,
  `\\b${OUTLET}['’]s? (?:story|report|article|scoop|dispatch|account|correspondent|reporter|interview|exclusive|reporting)\\b`,
  `(?:\\b[Ss]ee|[Cc]iting|[Qq]uoting|quoted by|reported by|published (?:by|in|on)|carried by|cited by|seen by|obtained by|reports? (?:in|by|from|on)|story (?:in|by|from|on)|scoop (?:in|by)|interview (?:with|in|to)|appeared in|courtesy of|via|picked up from|reading|open|credits|credited|credit to|first in|broken by|reporters? (?:of|from|for)) ${OUTLET}`,
];
const COMPILED = PATTERNS.map((pattern) => new RegExp(pattern, 'gu'));
const TOLD = new RegExp(
  `\\b(?:told|tells?|telling|informed|spoke (?:to|with)|speaking (?:to|with)|interview with|confirmed to|(?:disclosed|said|confided|whispered|leaked|revealed|admitted|explained|talk(?:ed|ing)) to) ${OUTLET}`,
  'gu',
);
/** Another source than the outlet's: the outlet is named to be set aside. */
export const SET_ASIDE =
  /(?:not (?:the|one of the) (?:person|people|official|officials|source|sources|diplomat|diplomats|officer|envoy|same)|other than|different (?:from|person)|separate from|unrelated to|no relation to|independently of|apart from)/i;
const SET_ASIDE_BEFORE = new RegExp(`${SET_ASIDE.source}[^.;]{0,60}$`, 'i');

/** The outlets that a sentence cites or says were told. `offset` is where the sentence begins in the report. */
export function citedIn(
  text: string,
  toReport: (start: number, end: number) => { start: number; end: number },
  sentence: number,
  kit: OutletKit,
): Citation[] {
  const citations = new Map<string, Citation>();
  const listed = listedOutlets(text, kit);
  const add = (found: string, at: number, from: number, to: number, how: 'cited' | 'told') => {
    const name = withoutDay(found);
    const known = listed.find(({ start, end }) => start < at + name.length && end > at);
    const key = known ? outletKey(known.id) : nameKey(withoutNation(name, kit));
    if (!known && (isGeneric(key) || isOtherName(name, kit))) return;
    if (SET_ASIDE_BEFORE.test(text.slice(0, at))) return;
    const span = toReport(from, to);
    const before = citations.get(key);
    if (before && (before.how === 'told' || how === 'cited')) return;
    citations.set(key, {
      ...span,
      words: text.slice(from, to).slice(0, 160),
      name: known ? text.slice(known.start, known.end) : name,
      key,
      how,
      sentence,
    });
  };
  for (const match of text.matchAll(TOLD)) {
    const at = match.index + match[0].lastIndexOf(match[1]!);
    add(match[1]!.replace(/[.’']+$/, ''), at, match.index, at + match[1]!.length, 'told');
  }
  for (const pattern of COMPILED)
    for (const match of text.matchAll(pattern)) {
      const name = match[1]!.replace(/(?:['’]s|[.’'])$/, '');
      const at = match.index + match[0].indexOf(match[1]!);
      add(name, at, match.index, match.index + match[0].length, 'cited');
    }
  for (const known of listed) add(text.slice(known.start, known.end), known.start, known.start, known.end, 'cited');
  return [...citations.values()];
}

/** `told the Jaffna Monitor on Monday` */
const withoutDay = (name: string): string =>
  name.replace(
    / (?:on |in )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b.*$/u,
    '',
  );

/** `the Dutch Noordzee Post`: the adjective is no part of the name where two words are left. */
function withoutNation(name: string, { matcher }: OutletKit): string {
  const bare = name.replace(/^[Tt]he /, '');
  const first = matcher.match(bare)[0];
  if (first?.start !== 0 || !first.entries.some(({ list, form }) => list === 'state' && form === 'adjective'))
    return name;
  const rest = bare.slice(first.end).trim();
  return rest.includes(' ') ? rest : name;
}

/** Key of the outlet that a source in the sentence is said to have told. */
export const toldIn = (citations: readonly Citation[], sentence: number): string | null =>
  citations.find((citation) => citation.sentence === sentence && citation.how === 'told')?.key ?? null;
