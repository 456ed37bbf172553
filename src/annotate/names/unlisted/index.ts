import type { Mention, Sentence } from '../../../model/annotation.ts';
import { acronymsIn } from './acronyms.ts';
import { isTreatedAsFramework } from './evidence.ts';
import { introducedNames } from './introduced.ts';
import { strengthOf, strongest } from './nouns.ts';
import { openNames } from './open.ts';
import { aliasesIn, fullestOf, isShortFor, lastNoun, meantBy, type Named, slug } from './sameness.ts';
import { isCutShort, shapesIn } from './shaped.ts';
import { surroundingsIn } from './surroundings.ts';
import { unnamedPact } from './unnamed.ts';

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
  const surroundings = surroundingsIn(text, sentences, known);
  const named = namesIn(text, sentences, known, surroundings.tellsOfJoining);
  const families = Map.groupBy(named, (one) => slug(fullestOf(one, named).name));
  const treated = [...families.values()]
    .filter((family) =>
      isTreatedAsFramework(text, family, strongest(family.map(({ noun }) => strengthOf(noun))), surroundings),
    )
    .flat()
    .sort((a, b) => a.start - b.start);
  const listed = known.filter(
    (mention) => mention.kind === 'framework' && mention.id !== null && mention.form === 'name',
  );
  if (treated.length === 0 && surroundings.tellsOfJoining) treated.push(...unnamedPact(text, sentences, known, listed));
  const aliases = aliasesIn(text, treated);
  const nouns = new Map<string, string>();
  const mentions = treated.map((one): Mention => {
    const own = listed.find((mention) =>
      isShortFor({ ...one, headline: false }, { name: mention.text, noun: lastNoun(mention.text) }),
    );
    const fullest = own ? null : meantBy(one, treated);
    const id = own?.id ?? aliases.get(slug(fullest!.name)) ?? slug(fullest!.name);
    const name = own?.name ?? treated.find((other) => slug(other.name) === id)?.name ?? fullest?.name ?? one.name;
    if (!own) nouns.set(id, fullest!.noun);
    return mentionOf(text, one, id, name);
  });
  const short = cutShort(known, mentions);
  return { mentions: [...mentions, ...short, ...acronymsIn(text, mentions, listed, known)], nouns };
}

/** Everything that may be a framework's name: by its shape, by how it is introduced, by what is done with it. */
function namesIn(text: string, sentences: readonly Sentence[], known: readonly Mention[], tells: boolean): Named[] {
  const introduced = introducedIn(text, known);
  const overlaps = (one: Named, other: Named): boolean => one.start < other.end && other.start < one.end;
  const shaped = shapesIn(text, sentences, known).filter(
    (one) => !introduced.some((other) => other.start <= one.start && one.end <= other.end),
  );
  const named = [...shaped, ...introduced.filter((one) => !shaped.some((other) => overlaps(one, other)))];
  if (!tells) return named;
  const open = openNames(text, sentences, known);
  return [...named, ...open.filter((one) => !named.some((other) => overlaps(one, other)))];
}

/** `Security Council` in a report that names no other than its own Coral Coast Security Council. */
function cutShort(known: readonly Mention[], unlisted: readonly Mention[]): Mention[] {
  return known.flatMap((mention) => {
    if (!isCutShort(mention) || known.some((other) => other.id === mention.id && !isCutShort(other))) return [];
    if (unlisted.some((other) => other.start <= mention.start && mention.end <= other.end)) return [];
    const own = unlisted.find((other) => other.text.endsWith(mention.text));
    return own ? [{ ...own, start: mention.start, end: mention.end, text: mention.text }] : [];
  });
}

/** A known name stands there; a place may begin a longer one (`the Riga quartet`). */
const takes = (mention: Mention, start: number, end: number): boolean =>
  mention.start < end &&
  mention.end > start &&
  !(mention.kind === 'state' && mention.start === start && mention.end < end);

/** Names introduced by their kind, wherever the report uses them again. */
function introducedIn(text: string, known: readonly Mention[]): Named[] {
  const found: Named[] = [];
  for (const { start, end, noun } of introducedNames(text)) {
    const name = text.slice(start, end);
    if (found.some((one) => one.name === name)) continue;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const stop = at + name.length;
      if (/[\p{L}\p{N}]/u.test(text[stop] ?? '') || known.some((one) => takes(one, at, stop))) continue;
      found.push({ start: at, end: stop, name, noun, headline: false, domestic: false });
    }
  }
  return found;
}

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
