import { nounsTakingUp } from './nouns.ts';

const JOINING =
  'join(?:s|ed|ing)?|rejoin\\w*|acced\\w+ to|accession to|adher\\w+ to|sign(?:s|ed|ing)?(?: up to| onto)?|co-sign\\w*|ratif\\w+|approv\\w+|endors\\w+|adopt\\w*|' +
  'withdr\\w+ from|withdrawal from|leave of|notif\\w+|quit\\w*|leav\\w+|left|exit\\w*|denounc\\w+|enter\\w*|entry (?:in)?to|admitted (?:in)?to|admission to|' +
  '(?:member|members|membership|parties|party|signator(?:y|ies)|part|founder|state)(?: states?| countries)? (?:of|in|to)|' +
  'invit\\w+ to|suspend\\w+ from|expel\\w+ from|observer (?:at|in|to|of)|application to|appl(?:y|ied|ies) to|bid for|' +
  'reject\\w*|spurn\\w*|refus\\w+|participat\\w+ in|(?:involved|engaged|taking part|takes? part|took part) in|participation in|(?:seat|place|role|status|interest|stake|vote) (?:at|in|on|with)|(?:talks|negotiations|ties) with|candidate (?:for|to)|chair(?:ed|s|man|woman)? (?:of|by)|presidency of|secretary-general of|back(?:s|ed|ing)? out of|pull\\w* out of|clear\\w*|accept\\w*';

const FILLER =
  '(?:(?:the|a|an|its|their|new|proposed|planned|so-called|fledgling|rival|newly|formed|draft|own|US-led|U\\.S\\.-led|[a-z]+-(?:led|backed))\\s+){0,3}["“\'‘]?$';

const BEFORE = new RegExp(`\\b(?:${JOINING})\\s+${FILLER}`, 'i');
const AFTER =
  /^["”'’]?(?:['’]s?)?,?\s+(?:(?:now|currently|already|newest|first|other|founding|full|original)\s+)*(?:members?|membership|member states|accession|signator(?:y|ies)|parties|countries|nations|states|participants|ratification|which (?:groups|brings|unites)|(?:groups|unites|comprises|brings together|includes)|(?:to|of|in) which (?:[\p{L}-]+ ){1,4}(?:belongs?|belonged|is a member|are members|takes? part))\b/iu;

const SIGNED = /^["”]? (?:was|were|has been|is|are)(?: also)? (?:signed|ratified|launched|agreed|opened)\b/i;

/** Of words that make more than joining: founding, launching, meeting under. */
const FOUNDING = new RegExp(
  `\\b(?:set(?:s|ting)? up|launch\\w*|establish\\w*|found(?:s|ed|ing)|form(?:s|ed|ing)?|creat\\w+|under|within|by|into|summits? of|secretariat of|talks on|(?:declaration|agreement|treaty|memorandum|memorandum of understanding|MoU|protocol|charter|pact|deal|accord|statement) (?:on|for|of|to create|to establish|establishing|creating)|countries (?:in|of)|nations (?:in|of)|states (?:in|of))\\s+${FILLER}`,
  'i',
);

/** Of parties, fleets and sport: no framework, whatever else is said. */
const ELSEWHERE_BEFORE =
  /\b(?:ship|vessel|ferry|tanker|yacht|car|sedan|model|striker|midfielder|coach|division of|airline|newspaper|band|album|v\.?|vs\.?)\s+(?:the\s+)?["“]?$/i;
const ELSEWHERE_AFTER =
  /^["”]?\s+(?:of (?:\w+ )?(?:parties|trade unions|students|teachers|churches)|party|lawmakers?|candidates?|FC|SC|United|plc|Ltd|Inc)\b/;

/** `(Gulf Wire Agency) --`: who reports. */
const DATELINE_AFTER = /^\) ?(?:—|–|-|:)/;

/** `the Andean Ledger Forum, a system that lets …`: told apart as a thing that several have or do together. */
const TOLD =
  /^["”]?(?: \([^)]{2,16}\))?,? (?:or [A-Z]{2,8}, )?(?:is |was )?(?:a|an|the|that) (?:[\p{L}-]+ ){0,5}(?:body|bloc|group|grouping|pact|treaty|accord|agreement|scheme|club|forum|network|system|alliance|initiative|association|mechanism|fund|lender|organi[sz]ation|coalition|framework|text|arrangement|declaration|compact|undertaking|guarantee|programme|platform|partnership) (?:of|that|which|for|to|between|among|under|by|whose|in|with|set)\b/iu;

/** `Call it the Northern Tow Partnership`; `The Green Bond Accord. Six issuers: …` */
const NAMED_BEFORE =
  /(?:\b(?:[Cc]all it|calls?|calling|called|dubbed|known as|named|(?:group|club|body|pact|scheme|forum|bloc|grouping|alliance) is)| =) (?:the )?["“'‘]?$/;
const HEADS_PARAGRAPH_BEFORE = /(?:^|\n)(?:[A-Z]{2,8}[.:] )?(?:The |the )?$/;
const HEADS_PARAGRAPH_AFTER = /^["”]?(?:\.|:)\s/;

/** `OECD:`, `LEEWARD CABLE CLUB —` at the head of a line. */
const LABEL_BEFORE = /(?:^|\n)[\W\d_]*(?:the )?$/i;
const LABEL_AFTER = /^(?: \([^)]{1,12}\))? ?(?::|—|–|\|)\s/;

/** `membership of the Club`, `ratified its statute`, `the court's assembly`: said of it by its noun. */
const nounsFor = (noun: string): string => `(?:${[noun, ...nounsTakingUp(noun)].join('|')})`;

const said = new Map<string, RegExp>();

export function bySayingNoun(noun: string): RegExp {
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

/** The words around a place where a name stands. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/** Somebody joins, signs, leaves or belongs to it. */
export const isJoined = ({ before, after }: Around): boolean => BEFORE.test(before) || AFTER.test(after);

/** It is signed, ratified, launched. */
export const isSigned = ({ after }: Around): boolean => SIGNED.test(after);

export const isFounded = ({ before }: Around): boolean => FOUNDING.test(before);

/** A party, a ship, a firm, sport. */
export const isElsewhere = ({ before, after }: Around): boolean =>
  ELSEWHERE_BEFORE.test(before) || ELSEWHERE_AFTER.test(after) || (before.endsWith('(') && DATELINE_AFTER.test(after));

export const isLabel = ({ before, after }: Around): boolean => LABEL_BEFORE.test(before) && LABEL_AFTER.test(after);

/** The report says what it is, or what it is called. */
export const isIntroduced = ({ before, after }: Around): boolean =>
  TOLD.test(after) ||
  NAMED_BEFORE.test(before) ||
  (HEADS_PARAGRAPH_BEFORE.test(before) && HEADS_PARAGRAPH_AFTER.test(after));
