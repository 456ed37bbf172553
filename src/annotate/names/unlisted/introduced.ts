import type { Span } from '../../../model/span.ts';
import { isFrameworkNoun } from './nouns.ts';

/** A name that holds no framework noun, and the noun the report introduces it with. */
export interface Introduced extends Span {
  readonly noun: string;
}

const NAME =
  "(?<name>\\p{Lu}[\\p{L}\\p{N}’'-]+(?: (?:\\p{Lu}[\\p{L}\\p{N}’'-]*|\\d+)){0,4}(?: (?:pact|deal|accord|agreement|compact|quartet|trio|club|group|initiative|scheme|platform|format|process|shield|alliance|coalition|charter|pledge))?)";
const KIND =
  '(?<noun>pact|treaty|accord|agreement|convention|compact|charter|alliance|bloc|coalition|grouping|group|partnership|initiative|club|forum|network|' +
  'corridor|programme|program|scheme|platform|mechanism|framework|fund|union|league|declaration|pledge|format|dialogue|deal|arrangement)';
const MODIFIERS = "(?:[\\p{L}\\p{N}’'-]+ ){0,6}?";

const PATTERNS: readonly RegExp[] = [
  // "a security pact called Iron Delta", "the scheme, dubbed "Iron Delta""
  new RegExp(
    `\\b(?:[Aa]n?|[Tt]he|[Tt]his|[Ii]ts|[Tt]heir|[Nn]ew) ${MODIFIERS}${KIND},?(?: that is| that was| which is| (?:which|that) (?:[\\p{L}-]+ ){1,6}is)?(?: (?:to be|being|now|also|officially|formally|informally|collectively))? (?:called|known as|dubbed|named|titled|christened|nicknamed|branded|termed) (?:the )?["“'‘]?${NAME}`,
    'gu',
  ),
  // "the arrangement, which the trade press calls the Aurora deal"
  new RegExp(
    `\\b(?:[Aa]n?|[Tt]he|[Tt]his) ${MODIFIERS}${KIND},? (?:[\\p{L}, -]{1,48} )?(?:which|that|what) (?:[\\p{L}-]+ ){1,5}calls? (?:the )?["“'‘]?${NAME}`,
    'gu',
  ),
  // "joined Polar Net, a network of …"
  new RegExp(
    `\\b(?:join(?:s|ed|ing)?|sign(?:s|ed|ing)?(?: up to)?|ratif(?:y|ies|ied)|quit|leav(?:e|es|ing)|left|member of|members of|membership of|accede(?:s|d)? to) (?:the )?["“'‘]?${NAME}["”'’]?,["”'’]? (?:a|an|the) ${MODIFIERS}${KIND}\\b`,
    'gu',
  ),
  // "Polar Net, a network of …": a framework where the report says that states join it
  new RegExp(
    `(?<=[.?!\n] |\n|^|\\b(?:the|is|what|in|and) )["“]?${NAME}["”]?, (?:a|an|the) ${MODIFIERS}${KIND} (?:of|that|which|for|to|between|among|under|set|launched|founded)\\b`,
    'gu',
  ),
];

/** Groups that no state joins. */
const ARMED =
  /\b(?:militant|terror(?:ist)?|extremist|rebel|armed|insurgent|jihadi(?:st)?|Islamist|hacker|hacking|activist|criminal)\b/i;

/** `the Red Roof Alliance, a coalition of three parties`. */
const OF_OTHERS =
  /^ (?:[\p{L}-]+ ){0,2}(?:parties|lawmakers|MPs|politicians|unions|students|teachers|churches|firms|companies|investors|clubs|players|artists|researchers|activists|charities|NGOs)\b/u;

/** Names introduced by what kind of thing they are: `a security pact called Iron Delta`, `joined Polar Net, a network of listening posts`. */
export function introducedNames(text: string): Introduced[] {
  return PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const until = match.index + match[0].length;
      if (ARMED.test(match[0]) || OF_OTHERS.test(text.slice(until, until + 32))) return [];
      const name = match.groups!['name']!.replace(/['’]s$/, '');
      const start = match.index + match[0].indexOf(name, match[0].startsWith(name) ? 0 : 1);
      const own = /[\p{L}-]+$/u.exec(name)?.[0].toLowerCase() ?? '';
      const noun = isFrameworkNoun(own) ? own : match.groups!['noun']!;
      return name.length > 3 ? [{ start, end: start + name.length, noun }] : [];
    }),
  );
}
