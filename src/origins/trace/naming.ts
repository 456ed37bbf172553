import type { Mention } from '../../model/annotation.ts';
import { officeOf } from './offices.ts';
import { isFunctionWord, plainWord, stemOf, wordsIn } from './words.ts';

/** The state or body that the words name first; a seat of power only where nothing else is named. */
export function entityOf(inside: readonly Mention[], words: string): string | null {
  const person = inside.find((mention) => mention.kind === 'person' && mention.of);
  if (person) return person.of;
  const office = inside.find((mention) => mention.kind === 'office' && mention.of);
  if (office) return office.of;
  const named = inside.filter((mention) => /^(?:state|framework|organisation)$/.test(mention.kind) && mention.id);
  const first = named.find(({ form }) => form !== 'seat');
  if (first) return first.id;
  return /^(?:commission|secretariat|summit|bank)$/.test(officeOf(words) ?? '') ? null : (named[0]?.id ?? null);
}

export function personOf(words: string, inside: readonly Mention[]): string | null {
  const person = inside.findLast((mention) => mention.kind === 'person');
  if (person) return surnameOf(person.text);
  const rest = inside
    .filter(({ kind }) => /^(?:state|framework|organisation|outlet)$/.test(kind))
    .reduce((text, mention) => text.replace(mention.text, ','), words);
  const run = /(?:^|[\s,])((?:\p{Lu}[\p{L}’'-]+ ){1,4}\p{Lu}[\p{L}’'-]+)(?=,|$| of | at | from )/u.exec(
    rest.trim(),
  )?.[1];
  if (!run || /^(?:The|A|An|This|That|His|Her|Its|Their|Our)\b/.test(run)) return null;
  const name = run.replace(TITLES, '').trim();
  return name === '' || BODY_WORD.test(name) ? null : surnameOf(name);
}

/** `its top official, Ana Ruiz,` */
export function appositionOf(words: string): string | null {
  const name = /^(?:the|its|his|her|their|an?) [^,]{3,60}, ((?:\p{Lu}[\p{L}’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+),?$/u.exec(
    words,
  )?.[1];
  return name === undefined || BODY_WORD.test(name) ? null : surnameOf(name);
}

const TITLES =
  /^(?:(?:Deputy|Vice|Acting|Former|Foreign|Prime|Defen[cs]e|Economy|Finance|Interior|Trade|Water|Environment|Industry|Science|Transport|Communications|Executive|Chief|Cabinet|State|Government|Minister|Ministry|President|Secretary|Secretary-General|Chancellor|Premier|Ambassador|Spokes(?:man|woman|person)|Senator|King|Queen|Prince|Commissioner|General|Mr|Mrs|Ms|Dr)(?:\s+|$))+/;
export const BODY_WORD =
  /\b(?:Ministry|Office|Department|Assembly|Congress|Senate|Board|Gazette|Resolution|Organi[sz]ation|Declaration|Affairs|Council|Commission|Committee|Agency|Bank|Union|Government|Parliament|Court|Party|Secretariat|Directorate|Treaty|Accords?|Pact|Compact|Charter|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\b/;

export const surnameOf = (name: string): string =>
  plainWord(name.trim().split(/\s+/).at(-1) ?? '').replace(/['’]s$/, '');

/** Content words of a description, their endings taken off, in alphabetical order. */
export const describe = (words: string): string[] =>
  [
    ...new Set(
      wordsIn(words)
        .map(({ low }) => low)
        .filter((low) => !isFunctionWord(low) && low.length > 2)
        .map(stemOf),
    ),
  ].sort();
