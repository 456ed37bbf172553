import type { GazetteerMatch } from '../gazetteer/matcher.ts';

/** Head nouns by which frameworks that no list knows are named. */
const NAMED =
  /\b(?:Accords?|Pact|Treaty|Convention|Agreement|Alliance|Union|Charter|Protocol|Memorandum|Partnership|Initiative|Forum|Organi[sz]ation|Network|Community|Court|Bank|Fund|Coalition|Corridor|Framework|Declaration|League|Club|Compact|Arrangement|Platform|Statute|Covenant|Dialogue|Association|Grouping|Bloc|Moratorium|Concordat|Confederation|Programme|Council)\b|\b(?:pact|accords?|treaty|compact|memorandum|charter|bloc|alliance|convention|euro|currency)\b/;

/** Words without which no frame reads anything. */
const ACTING =
  /\b(?:re-?)?(?:join|acced|access|sign|initial|ratif|approv|appl[iy]|invit|member|partner|observer|candida|applica|withdr|leav|left|quit|exit|depart|notice|notif|ink(?:s|ed|ing)?\b|(?:took|takes?|taking|into|come into) (?:effect|force)|signature|(?:its|his|her|their) names?\b|green ?light|suspend|suspens|expel|expuls|veto|block|object|admi[ts]|accept|enter|entry|includ|inclu|bid|talks|negotiat|normali|establish|status|adopt|introduc|switch|walk|pull|renounc|denounc|seced|instrument|consent|enlarg|expan|out of|let|wants? in|vote|founded|founding|belong|consists?|comprises?|parties|signator|group|made up|compos|brings|creat|launch|pact|return|remain|stays?|participat|froze|freez|stall|standstill|on hold|kept|reject|refus|rule[sd]? out|ruling out|goal|sights|wants?\b|all(?:y|ies)\b|states?\b|countr|nations?\b|(?:is|are|was|were)(?: \w+)? in\b)/i;

/**
 * Whether a text can hold a claim at all: it names something that could be a framework, and does something about it.
 * Cheap, and wrong on one side only: a text let through may claim nothing, a text kept out never claims.
 */
export function mayClaim(text: string, matches: readonly GazetteerMatch[]): boolean {
  const framework = matches.some((match) =>
    match.entries.some(
      (entry) =>
        (entry.list === 'framework' || entry.list === 'organisation') &&
        entry.form !== 'seat' &&
        entry.form !== 'description',
    ),
  );
  return (
    (framework || NAMED.test(text)) &&
    ACTING.test(text) &&
    matches.some((match) => match.entries.some((entry) => entry.list === 'state'))
  );
}
