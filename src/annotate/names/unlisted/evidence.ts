import type { Mention } from '../../../model/annotation.ts';
import type { Span } from '../../../model/span.ts';
import { nounsTakingUp, type Strength } from './nouns.ts';

const JOINING =
  'join(?:s|ed|ing)?|rejoin\\w*|acced\\w+ to|accession to|sign(?:s|ed|ing)?(?: up to| onto)?|co-sign\\w*|ratif\\w+|approv\\w+|endors\\w+|adopt\\w*|' +
  'withdr\\w+ from|withdrawal from|quit\\w*|leav\\w+|left|exit\\w*|denounc\\w+|enter\\w*|entry (?:in)?to|admitted (?:in)?to|admission to|' +
  '(?:member|members|membership|parties|party|signator(?:y|ies)|part|founder|state)(?: states?| countries)? (?:of|in|to)|' +
  'invit\\w+ to|suspend\\w+ from|expel\\w+ from|observer (?:at|in|to|of)|application to|appl(?:y|ied|ies) to|bid for|' +
  'reject\\w*|spurn\\w*|refus\\w+|participat\\w+ in|(?:involved|engaged|taking part|takes? part|took part) in|participation in|(?:seat|place|role|status|interest|stake|vote) (?:at|in|on|with)|(?:talks|negotiations|ties) with|candidate (?:for|to)|chair(?:ed|s|man|woman)? (?:of|by)|presidency of|secretary-general of|back(?:s|ed|ing)? out of|pull\\w* out of|clear\\w*|accept\\w*';

const FILLER =
  '(?:(?:the|a|an|its|their|new|proposed|planned|so-called|fledgling|newly|formed|draft|own|US-led|U\\.S\\.-led|[a-z]+-(?:led|backed))\\s+){0,3}["“\'‘]?$';

const BEFORE = new RegExp(`\\b(?:${JOINING})\\s+${FILLER}`, 'i');
const AFTER =
  /^["”'’]?(?:['’]s?)?,?\s+(?:(?:now|currently|already|newest|first|other|founding|full|original)\s+)*(?:members?|membership|member states|accession|signator(?:y|ies)|parties|countries|nations|states|participants|ratification|which (?:groups|brings|unites)|(?:groups|unites|comprises|brings together|includes))\b/i;

const SIGNED = /^["”]? (?:was|were|has been|is|are)(?: also)? (?:signed|ratified|launched|agreed|opened)\b/i;

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

/** `OECD:`, `LEEWARD CABLE CLUB —` at the head of a line. */
const LABEL_BEFORE = /(?:^|\n)[\W\d_]*(?:the )?$/i;
const LABEL_AFTER = /^(?: \([^)]{1,12}\))? ?(?::|—|–|\|)\s/;

/** `membership of the Club`, `ratified its statute`, `the court's assembly`: said of it by its noun. */
const nounsFor = (noun: string): string => `(?:${[noun, ...nounsTakingUp(noun)].join('|')})`;

const said = new Map<string, RegExp>();

function bySayingNoun(noun: string): RegExp {
  const known = said.get(noun);
  if (known) return known;
  const nouns = nounsFor(noun);
  const made = new RegExp(
    `\\b(?:${JOINING}|be (?:in|part of)) (?:the|its) (?:${nouns}|statute|charter|founding treaty)\\b|` +
      `\\bthe ${nouns}['’]s (?:council|secretariat|assembly|members?|membership|chair|statute|charter|parties)\\b|` +
      `\\bthe ${nouns} (?:welcom|admit|suspend|invit|expel)\\w+ `,
    'i',
  );
  said.set(noun, made);
  return made;
}

/** A name in one of these places of a report: how it stands there. */
export interface Place extends Span {
  readonly noun: string;
  /** In a headline. */
  readonly headline: boolean;
}

/** Whether a report treats a name as something that states belong to; `withState`: a state is named beside it. */
export function isTreatedAsFramework(
  text: string,
  places: readonly Place[],
  strength: Strength,
  withState: (span: Span) => boolean,
): boolean {
  const around = places.map((place) => ({
    place,
    before: text.slice(Math.max(0, place.start - 90), place.start),
    after: text.slice(place.end, place.end + 90),
  }));
  if (around.some(({ before, after }) => ELSEWHERE_BEFORE.test(before) || ELSEWHERE_AFTER.test(after))) return false;
  if (strength === 'instrument') return true;
  const joined = around.filter(
    ({ before, after }) =>
      BEFORE.test(before) || AFTER.test(after) || (strength === 'association' && SIGNED.test(after)),
  );
  if (joined.some(({ place }) => withState(place)) || joined.length > 1) return true;
  if (
    around.some(({ place, before, after }) => LABEL_BEFORE.test(before) && LABEL_AFTER.test(after) && withState(place))
  )
    return true;
  const founded = around.some(({ before }) => FOUNDING.test(before)) || places.some(({ headline }) => headline);
  const spokenOf = places.some(({ noun }) => bySayingNoun(noun).test(text));
  const again = places.length > 1 || places.some(({ noun }) => text.split(`the ${noun}`).length > 2);
  return strength === 'association' ? founded || spokenOf : spokenOf && again;
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
        mention.end <= sentence.end &&
        !(mention.start >= span.start && mention.end <= span.end),
    );
  };
