import type { Span } from '../../../model/span.ts';

/** A name that holds no framework noun, and the noun the report introduces it with. */
export interface Introduced extends Span {
  readonly noun: string;
}

const NAME = "(?<name>\\p{Lu}[\\p{L}\\p{N}’'-]+(?: (?:\\p{Lu}[\\p{L}\\p{N}’'-]*|\\d+)){0,4})";
const KIND =
  '(?<noun>pact|treaty|accord|agreement|convention|compact|charter|alliance|bloc|coalition|grouping|group|partnership|initiative|club|forum|network|' +
  'corridor|programme|program|scheme|platform|mechanism|framework|fund|union|league|declaration|pledge|format|dialogue|deal|arrangement)';
const MODIFIERS = "(?:[\\p{L}\\p{N}’'-]+ ){0,6}?";

const PATTERNS: readonly RegExp[] = [
  // "a security pact called Iron Delta", "the scheme, dubbed "Iron Delta""
  new RegExp(
    `\\b(?:[Aa]n?|[Tt]he|[Tt]his|[Ii]ts|[Tt]heir|[Nn]ew) ${MODIFIERS}${KIND},?(?: that is| that was| which is)?(?: (?:to be|being|now|also|officially|formally|informally|collectively))? (?:called|known as|dubbed|named|titled|christened|nicknamed|branded|termed) (?:the )?["“'‘]?${NAME}`,
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

/** Names introduced by what kind of thing they are: `a security pact called Iron Delta`, `joined Polar Net, a network of listening posts`. */
export function introducedNames(text: string): Introduced[] {
  return PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const name = match.groups!['name']!.replace(/['’]s$/, '');
      const start = match.index + match[0].indexOf(name, match[0].startsWith(name) ? 0 : 1);
      return name.length > 3 ? [{ start, end: start + name.length, noun: match.groups!['noun']! }] : [];
    }),
  );
}
