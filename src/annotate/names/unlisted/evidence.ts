import type { Mention } from '../../../model/annotation.ts';
import type { Span } from '../../../model/span.ts';
import type { Strength } from './nouns.ts';

const JOINING =
  'join(?:s|ed|ing)?|rejoin\\w*|acced\\w+ to|accession to|sign(?:s|ed|ing)?(?: up to| onto)?|co-sign\\w*|ratif\\w+|approv\\w+|endors\\w+|adopt\\w*|' +
  'withdr\\w+ from|withdrawal from|quit\\w*|leav\\w+|left|exit\\w*|denounc\\w+|enter\\w*|entry (?:in)?to|admitted (?:in)?to|admission to|' +
  '(?:member|members|membership|parties|party|signator(?:y|ies)|part|founder|state)(?: states?| countries)? (?:of|in|to)|' +
  'invit\\w+ to|suspend\\w+ from|expel\\w+ from|observer (?:at|in|to|of)|application to|appl(?:y|ied|ies) to|bid for|' +
  'reject\\w*|spurn\\w*|refus\\w+|participat\\w+ in|participation in|back(?:s|ed|ing)? out of|pull\\w* out of|clear\\w*|accept\\w*';

const FILLER =
  '(?:(?:the|a|an|its|their|new|proposed|planned|so-called|fledgling|newly|formed|draft|own|US-led|U\\.S\\.-led|[a-z]+-(?:led|backed))\\s+){0,3}["“\'‘]?$';

const BEFORE = new RegExp(`\\b(?:${JOINING})\\s+${FILLER}`, 'i');
const AFTER =
  /^["”'’]?(?:['’]s?)?,?\s+(?:(?:now|currently|already|newest|first|other|founding|full|original)\s+)*(?:members?|membership|member states|accession|signator(?:y|ies)|parties|countries|nations|states|participants|was (?:also )?(?:signed|ratified|launched|agreed|opened)|were (?:signed|ratified)|has been (?:signed|ratified)|ratification|which (?:groups|brings|unites)|(?:groups|unites|comprises|brings together|includes))\b/i;

/** Of words that make more than joining: founding, launching, meeting under. */
const FOUNDING = new RegExp(
  `\\b(?:launch\\w*|establish\\w*|found(?:s|ed|ing)|form(?:s|ed|ing)?|creat\\w+|under|within|by|into|summits? of|secretariat of|talks on|(?:declaration|agreement|treaty|memorandum|memorandum of understanding|MoU|protocol|charter|pact|deal|accord|statement) (?:on|for|of|to create|to establish|establishing|creating)|countries (?:in|of)|nations (?:in|of)|states (?:in|of))\\s+${FILLER}`,
  'i',
);

/** Of parties, fleets and sport: no framework, whatever else is said. */
const ELSEWHERE_BEFORE =
  /\b(?:ship|vessel|ferry|tanker|yacht|car|sedan|model|striker|midfielder|coach|airline|newspaper|band|album|v\.?|vs\.?)\s+(?:the\s+)?["“]?$/i;
const ELSEWHERE_AFTER =
  /^["”]?\s+(?:of (?:\w+ )?(?:parties|trade unions|students|teachers|churches)|party|lawmakers?|candidates?|FC|SC|United|plc|Ltd|Inc)\b/;

/** Whether a report treats one of these places as something that states belong to; `places` hold states in the same sentence. */
export function isTreatedAsFramework(
  text: string,
  spans: readonly Span[],
  strength: Strength,
  withState: (span: Span) => boolean,
): boolean {
  const around = spans.map((span) => ({
    span,
    before: text.slice(Math.max(0, span.start - 90), span.start),
    after: text.slice(span.end, span.end + 90),
  }));
  if (around.some(({ before, after }) => ELSEWHERE_BEFORE.test(before) || ELSEWHERE_AFTER.test(after))) return false;
  if (strength === 'instrument') return true;
  return around.some(
    ({ span, before, after }) =>
      (BEFORE.test(before) || AFTER.test(after) || (strength === 'association' && FOUNDING.test(before))) &&
      (strength === 'association' || withState(span)),
  );
}

/** Whether a state is named in the sentence that holds a span. */
export const holdsState =
  (sentences: readonly Span[], known: readonly Mention[]) =>
  (span: Span): boolean => {
    const sentence = sentences.find(({ start, end }) => start <= span.start && span.start < end);
    return known.some(
      (mention) =>
        (mention.kind === 'state' || mention.kind === 'group') &&
        sentence !== undefined &&
        mention.start >= sentence.start &&
        mention.end <= sentence.end,
    );
  };
