import type { Mention, Sentence, Token } from '../../../model/annotation.ts';
import { acronymsIn } from './acronyms.ts';
import { holdsState, isTreatedAsFramework } from './evidence.ts';
import { introducedNames } from './introduced.ts';
import { isFrameworkNoun, strengthOf } from './nouns.ts';
import { isShortFor, type Named, slug } from './sameness.ts';
import { shapeAt } from './shapes.ts';

/** Frameworks that no list knows, and the noun that says what kind of thing each id is. */
export interface Unlisted {
  readonly mentions: readonly Mention[];
  readonly nouns: ReadonlyMap<string, string>;
}

/**
 * Frameworks that no list knows, by how they are written: `the Caspian Rail Compact`, `the Treaty on River Transit`, `a pact
 * called Iron Delta`. Their id is made of their own words; a shorter name and an acronym given in the report are the same.
 */
export function recognizeUnlistedFrameworks(
  text: string,
  sentences: readonly Sentence[],
  known: readonly Mention[],
): Unlisted {
  const shaped = shapesIn(text, sentences, known);
  const named = [...shaped, ...introducedIn(text, [...known, ...shaped])];
  const withState = holdsState(sentences, known);
  const byName = Map.groupBy(named, ({ name }) => slug(name));
  const treated = named.filter(({ name, noun }) =>
    isTreatedAsFramework(text, byName.get(slug(name))!, strengthOf(noun), withState),
  );
  const listed = known.filter(
    (mention) => mention.kind === 'framework' && mention.id !== null && mention.form === 'name',
  );
  const aliases = aliasesIn(text, treated);
  const nouns = new Map<string, string>();
  const mentions = treated.map((one): Mention => {
    const own = listed.find((mention) => isShortFor(one, { name: mention.text, noun: lastNoun(mention.text) }));
    const fullest = own ? null : fullestOf(one, treated);
    const id = own?.id ?? aliases.get(slug(fullest!.name)) ?? slug(fullest!.name);
    const name = own?.name ?? treated.find((other) => slug(other.name) === id)?.name ?? fullest?.name ?? one.name;
    if (!own) nouns.set(id, fullest!.noun);
    return mentionOf(text, one, id, name);
  });
  return { mentions: [...mentions, ...acronymsIn(text, mentions, listed, known)], nouns };
}

function shapesIn(text: string, sentences: readonly Sentence[], known: readonly Mention[]): Named[] {
  const found: Named[] = [];
  const at = (token: Token) => known.find((mention) => mention.start <= token.start && token.end <= mention.end);
  for (const sentence of sentences) {
    const { tokens } = sentence;
    for (let index = 0; index < tokens.length; index++) {
      if (!isFrameworkNoun(tokens[index]!.text.toLowerCase())) continue;
      const listed = at(tokens[index]!);
      if (listed && /^(?:framework|organisation|outlet)$/.test(listed.kind) && listed.form !== 'seat') continue;
      const shape = shapeAt(sentence, index, { at });
      if (!shape || isPaper(tokens.slice(shape.first, shape.last + 1))) continue;
      const start = tokens[shape.first]!.start;
      const end = tokens[shape.last]!.end;
      if (isListed(known, start, end)) continue;
      const earlier = found.at(-1);
      if (earlier && earlier.end > start) found.pop();
      found.push({ start, end, name: nameOf(text.slice(start, end)), noun: shape.noun, headline: sentence.headline });
      index = shape.last;
    }
  }
  return found;
}

/** `Accession Treaty`, `Protocol of Accession`: the paper by which another framework is joined. */
const isPaper = (tokens: readonly Token[]): boolean =>
  tokens.length <= 4 && tokens.some((token) => /^(?:accession|ratification|withdrawal)$/i.test(token.text));

const nameOf = (words: string): string =>
  words
    .replace(/["“”‘]|’(?!s)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^(?:19|20)\d\d /, '');

/** A listed name reaches as far as the words found, or further. */
const isListed = (known: readonly Mention[], start: number, end: number): boolean =>
  known.some(
    (mention) =>
      /^(?:framework|outlet|organisation)$/.test(mention.kind) &&
      mention.form !== 'seat' &&
      mention.start < end &&
      mention.end > start &&
      (mention.start < start || mention.end >= end),
  );

/** Names introduced by their kind, wherever the report uses them again. */
function introducedIn(text: string, taken: readonly { readonly start: number; readonly end: number }[]): Named[] {
  const found: Named[] = [];
  for (const { start, end, noun } of introducedNames(text)) {
    const name = text.slice(start, end);
    if (found.some((one) => one.name === name)) continue;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const stop = at + name.length;
      if (/[\p{L}\p{N}]/u.test(text[stop] ?? '') || taken.some((one) => one.start < stop && one.end > at)) continue;
      found.push({ start: at, end: stop, name, noun, headline: false });
    }
  }
  return found;
}

/**
 * The longest name of a report that this one can be short for; itself where there is none. A headline leaves words out and
 * runs others in, so that its name gives way to the text's.
 */
function fullestOf(one: Named, all: readonly Named[]): Named {
  const body = all.filter((other) => !other.headline);
  const longest = (names: readonly Named[]): Named | undefined =>
    [...names].sort((a, b) => b.name.length - a.name.length)[0];
  const fuller = longest(body.filter((other) => isShortFor(one, other)));
  if (fuller) return fuller;
  return (one.headline ? longest(body.filter((other) => isShortFor(other, one))) : undefined) ?? one;
}

/** `the Convention on …, known as the Sava Pact`: the id of a long name → the short one it goes by. */
function aliasesIn(text: string, named: readonly Named[]): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  for (const [index, one] of named.entries()) {
    const next = named.slice(index + 1).find((other) => other.start >= one.end);
    if (!next || next.start - one.end > 60) continue;
    const between = text.slice(one.end, next.start);
    if (
      /^["”]?,? (?:(?:better|also|commonly|widely|informally|popularly) )?(?:known as|called|dubbed|or) (?:the )?["“]?$/.test(
        between,
      )
    )
      aliases.set(slug(one.name), slug(next.name));
  }
  return aliases;
}

const lastNoun = (name: string): string => {
  const words = name.toLowerCase().split(/[\s-]+/);
  return words.findLast((word) => isFrameworkNoun(word)) ?? words.at(-1)!;
};

function mentionOf(text: string, { start, end }: Named, id: string, name: string): Mention {
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: 'framework',
    id,
    name,
    candidates: [id],
    form: 'name',
    office: null,
    of: null,
  };
}
