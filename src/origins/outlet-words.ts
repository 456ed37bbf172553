import type { Citation } from '../model/trace.ts';

/** Words that stand in the names of outlets and hardly in others. */
export const OUTLET_WORD =
  /\b(?:times|post|journal|news|tribune|herald|guardian|gazette|telegraph|chronicle|observer|daily|weekly|press|radio|tv|television|monitor|wire|agency|agência|agencia|agence|courier|examiner|ledger|mirror|sentinel|bulletin|dispatch|digest|review|magazine|zeitung|nieuws|noticias|standard|standard-bearer|today|broadcasting|express|star|sun|mail|messenger|register|reporter|blog|feed|clarion|lantern|beacon|argus|echo|globe|independent|inquirer|record|advertiser|correspondent|le monde|online|newswire|report|network|channel)\b/i;

/** A site's address, as outlets call themselves. */
export const DOMAIN = String.raw`[\p{L}\d-]{3,}\.(?:com|org|net|info|news|blog|africa|asia|eu|io|co|tv|[a-z]{2})\b`;

/** Words for what an outlet is. For use inside a pattern. */
export const OUTLET_NOUN =
  '(?:news ?paper|paper|daily|weekly|monthly|magazine|news agency|agency|wire|news wire|broadcaster|station|site|news site|website|portal|blog|newsletter|outlet|channel|network|journal|tabloid|review|bulletin)';

/** Whether the name may be taken for an outlet's although no report here bears it. */
export const isOutletByForm = ({ key, name, words }: Citation): boolean =>
  key.startsWith('outlet:') ||
  OUTLET_WORD.test(name) ||
  new RegExp(`^${DOMAIN}`, 'iu').test(name) ||
  new RegExp(`\\b${OUTLET_NOUN}\\b`, 'iu').test(words);

/** Words by which an agency is credited for what else a report tells. */
export const FOR_BACKGROUND = /\b(?:background|archive|pictures?|photos?|market data)\b/i;
