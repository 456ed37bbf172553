export const NOTHING_SAID =
  /\b(?:declin|refus|no (?:immediate )?comment|not (?:immediately )?(?:respond|reply|return|answer|comment)|could not be reached|unavailable|(?:did|has|have|had) not|didn['’]t|would not|wouldn['’]t|unable)/i;
export const REACTION =
  /\b(?:welcom|congratulat|critici[sz]|applaud|prais|condemn|lament|mock|react|took note|taken note|takes note|sneer|shrug|joke|jeer|hail|complain|call(?:ed)? for|warn|denounc|deplor|ask(?:ed|s)\b|wonder|demand|thank)/i;
/** Verbs and phrases by which somebody is cited; hoping, expecting or responding cites nobody. */
export const SPEECH =
  /\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|elling|old)|announc|confirm|declar|stat(?:e|es|ed|ing)\b|writ|wrote|report|reveal|disclos|according|cit(?:e|es|ed|ing)|quot|post(?:ed|s)?\b|tweet|publish|inform|add(?:s|ed|ing)?\b|insist|stress|explain|note[sd]?\b|repeat|reiterat|signal|indicat|claim|maintain|acknowledg|admit|promis|pledg|vow|argu|answer|repl(?:y|ie)|put it|describ|mention|remark|comment|sp(?:eak|oke)|show|issu|releas|read|decid|adopt|learn|hear|sugges|recall|underlin|emphasi|den(?:y|ied|ies)|reject|refus|rul(?:e|ed|es|ing) out|letter|let (?:it )?(?:be )?known|ma(?:k|d)e|clarif|seen|obtain|conced|interview|messag|statement|attribut|express|source|call(?:s|ed)\b)/i;
export const PEOPLE =
  /\b(?:sources?|officials?|diplomats?|persons?|people|advis[eo]rs?|aides?|insiders?|envoys?|negotiators?|ministers?|someone|somebody|civil servants?|members?|delegates?|staffers?|functionar(?:y|ies)|bureaucrats?|figures?|participants?|lawmakers?|deput(?:y|ies))\b/i;
export const ANOTHER =
  /\b(?:second|third|fourth|another|different|other|separate(?:ly)?|independent(?:ly)?|further|additional|unrelated|not the (?:person|same|one)|also)\b/i;
export const ANOTHER_PERSON = new RegExp(
  String.raw`\b(?:second|third|fourth|another|different|other|separate)\s+(?:[\p{L}’'-]+\s+){0,3}?${PEOPLE.source}`,
  'iu',
);
