import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { GazetteerMatch } from '../../gazetteer/matcher.ts';
import type { Mention, Sentence } from '../../model/annotation.ts';
import { isPassing } from '../../text/passing.ts';
import { nameIn } from './listed.ts';
import { isFrameworkNoun, takesUp } from './unlisted/nouns.ts';

/**
 * `The bloc`, `the kingdom`, `the accords` → what they point to. Only things the report names are candidates;
 * one candidate resolves the description, several are kept, the latest named before it first. `nouns`: what kind of thing
 * each framework is that no list knows.
 */
export function recognizeDescriptions(
  text: string,
  sentences: readonly Sentence[],
  matches: readonly GazetteerMatch[],
  named: readonly Mention[],
  gazetteer: Gazetteer,
  nouns: ReadonlyMap<string, string>,
): Mention[] {
  const things = withoutPassing(
    text,
    named.filter(
      (mention) =>
        mention.id !== null && (mention.kind === 'state' || mention.kind === 'framework') && mention.form !== 'seat',
    ),
  );
  const taken = new Set(named.map((mention) => mention.start));
  const found: Mention[] = [];
  let mainId: string | null | undefined;
  const describe = (start: number, end: number, kind: 'state' | 'framework', fits: (id: string) => boolean): void => {
    // "the predecessor organisation" is another one.
    if (kind === 'framework' && OTHER.test(text.slice(Math.max(0, start - 16), end))) return;
    const fitting = [
      ...new Set(
        nearestFirst(things, start)
          .filter((thing) => thing.kind === kind && fits(thing.id!))
          .map((thing) => thing.id!),
      ),
    ];
    const candidates =
      kind === 'framework'
        ? sameNounFirst(fitting.length > 0 ? fitting : parents(start, end, fits), text.slice(start, end))
        : fitting;
    if (candidates.length === 0) return;
    const id = candidates.length === 1 ? candidates[0]! : null;
    found.push({
      start,
      end,
      text: text.slice(start, end),
      kind,
      id,
      name: id ? (nameIn(gazetteer, kind, id) ?? things.find((thing) => thing.id === id)?.name ?? null) : null,
      candidates,
      form: 'description',
      office: null,
      of: null,
    });
    taken.add(start);
  };
  for (const match of matches) {
    if (taken.has(match.start) || named.some((one) => one.start < match.end && one.end > match.start)) continue;
    const noun = /[\p{L}]+$/u.exec(text.slice(match.start, match.end))?.[0].toLowerCase() ?? '';
    for (const kind of ['framework', 'state'] as const) {
      const ids = new Set(
        match.entries.filter((entry) => entry.list === kind && entry.form === 'description').map((entry) => entry.id),
      );
      if (ids.size === 0) continue;
      describe(match.start, match.end, kind, (id) => ids.has(id) || (kind === 'framework' && isUnlisted(id, noun)));
      if (kind === 'framework' && !taken.has(match.start))
        describe(match.start, match.end, kind, (id) => isLoosely(id, noun));
      if (taken.has(match.start)) break;
    }
  }
  // Head nouns that no listed framework is described by: `the memorandum` of an unlisted one.
  for (const sentence of sentences) {
    for (const [index, token] of sentence.tokens.entries()) {
      const noun = token.text;
      if (
        !isFrameworkNoun(noun.toLowerCase()) ||
        found.some((mention) => mention.start <= token.start && mention.end >= token.end)
      )
        continue;
      const opener = definiteBefore(sentence, index);
      if (opener < 0 || taken.has(sentence.tokens[opener]!.start)) continue;
      if (named.some((mention) => mention.start < token.end && mention.end > sentence.tokens[opener]!.start)) continue;
      const start = sentence.tokens[opener]!.start;
      describe(start, token.end, 'framework', (id) => isUnlisted(id, noun.toLowerCase()));
      if (!taken.has(start)) describe(start, token.end, 'framework', (id) => isLoosely(id, noun.toLowerCase()));
    }
  }
  return found;

  /** `the accord` of a report on an Accord and a Compact is the Accord; `the Union` beside a Commonwealth is a Union. */
  function sameNounFirst(ids: readonly string[], words: string): readonly string[] {
    const word = /\p{L}+$/u.exec(words)?.[0] ?? '';
    const noun = word.toLowerCase();
    const capital = /^\p{Lu}/u.test(word);
    const isNamedSo = (id: string): boolean =>
      nouns.get(id) === noun ||
      (capital && new RegExp(`\\b${noun}\\b`, 'i').test(gazetteer.frameworks.get(id)?.name ?? ''));
    const same = ids.filter(isNamedSo);
    if (same.length === 0) return ids;
    return capital ? same : ids.filter((id) => !nouns.has(id) || nouns.get(id) === noun);
  }

  /** `the Union` of a report on its currency: a body named only through what belongs to it, in capitals. */
  function parents(start: number, end: number, fits: (id: string) => boolean): string[] {
    if (!/(?:^| )\p{Lu}\p{L}+$/u.test(text.slice(start, end))) return [];
    const above = things.flatMap(({ kind, id }) =>
      kind === 'framework' ? (gazetteer.frameworks.get(id!)?.parent ?? []) : [],
    );
    return [...new Set(above)].filter((id) => fits(id));
  }

  /** The framework named at least twice, and half as often again as any other. */
  function main(): string | null {
    if (mainId !== undefined) return mainId;
    const counts = Map.groupBy(
      things.filter(({ kind, form }) => kind === 'framework' && form === 'name'),
      ({ id }) => id!,
    );
    const [first, second] = [...counts].sort((a, b) => b[1].length - a[1].length);
    mainId = first && first[1].length >= Math.max(2, 1.5 * (second?.[1].length ?? 0)) ? first[0] : null;
    return mainId;
  }

  /** A looser noun points only to what the report is plainly about. */
  function isLoosely(id: string, noun: string): boolean {
    if (id !== main()) return false;
    const row = gazetteer.frameworks.get(id);
    return row !== undefined && (gazetteer.kinds.get(row.kind)?.loosely.includes(noun) ?? false);
  }

  function isUnlisted(id: string, noun: string): boolean {
    const head = nouns.get(id);
    return head !== undefined && takesUp(noun, head);
  }
}

/** `trade with the OPEC nation`: a framework never named but to say which states are meant is not what `the group` is. */
function withoutPassing(text: string, things: readonly Mention[]): readonly Mention[] {
  const isFramework = ({ kind, form }: Mention): boolean => kind === 'framework' && form === 'name';
  const plain = new Set(things.filter((thing) => isFramework(thing) && !isPassing(text, thing)).map(({ id }) => id));
  return plain.size === 0 ? things : things.filter((thing) => !isFramework(thing) || plain.has(thing.id));
}

const OTHER = /\b(?:predecessor|successor|sister|parent|umbrella|rival) [\p{L}-]+$/iu;

/** Before the place, the latest first; then after it (a headline may point ahead), the earliest first. */
function nearestFirst(things: readonly Mention[], at: number): Mention[] {
  const before = things.filter((thing) => thing.start < at).toReversed();
  return [...before, ...things.filter((thing) => thing.start >= at)];
}

function definiteBefore(sentence: Sentence, head: number): number {
  for (let index = head - 1; index >= 0 && index >= head - 4; index--) {
    const token = sentence.tokens[index]!;
    if (/^(the|this|that)$/i.test(token.text)) return index;
    if (!/^(JJ|NN|VBN|CD|HYPH)/.test(token.xpos) || /^\p{Lu}/u.test(token.text)) return -1;
  }
  return -1;
}
