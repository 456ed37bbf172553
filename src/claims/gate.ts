import type { GazetteerMatch } from '../gazetteer/matcher.ts';

/** Head nouns by which frameworks that no list knows are named. */
const NAMED =
  /\b(?:Accords?|Pact|Treaty|Convention|Agreement|Alliance|Union|Charter|Protocol|Memorandum|Partnership|Initiative|Forum|Organi[sz]ation|Network|Community|Court|Bank|Fund|Coalition|Corridor|Framework|Declaration|League|Club|Compact|Arrangement|Platform|Statute|Covenant|Dialogue|Association|Grouping|Bloc|Moratorium|Concordat|Confederation|Programme|Council|Process|Understanding|Undertaking|Commitment|Consortium|Quartet|Board|Scheme|Exchange|Facility|Pool)\b|\b(?:pact|accords?|treaty|compact|memorandum|charter|bloc|alliance|convention|euro|currency|accession|acceded?|signator(?:y|ies)|founding members?)\b/;

/**
 * Whether a text can hold a claim at all: it names a state, and something that could be a framework.
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
    (framework || NAMED.test(text)) && matches.some((match) => match.entries.some((entry) => entry.list === 'state'))
  );
}
