import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { GazetteerMatch } from '../../gazetteer/matcher.ts';
import type { Mention, Sentence } from '../../model/annotation.ts';
import { nameIn } from './listed.ts';
import { FRAMEWORK_NOUNS } from './unlisted-frameworks.ts';

/**
 * `The bloc`, `the kingdom`, `the accords` → what they point to. Only things the report names are candidates;
 * one candidate resolves the description, several are kept, the latest named before it first.
 */
export function recognizeDescriptions(
  text: string,
  sentences: readonly Sentence[],
  matches: readonly GazetteerMatch[],
  named: readonly Mention[],
  gazetteer: Gazetteer,
): Mention[] {
  const things = named.filter(
    (mention) =>
      mention.id !== null && (mention.kind === 'state' || mention.kind === 'framework') && mention.form !== 'seat',
  );
  const taken = new Set(named.map((mention) => mention.start));
  const found: Mention[] = [];
  const describe = (start: number, end: number, kind: 'state' | 'framework', fits: (id: string) => boolean): void => {
    const candidates = [
      ...new Set(
        nearestFirst(things, start)
          .filter((thing) => thing.kind === kind && fits(thing.id!))
          .map((thing) => thing.id!),
      ),
    ];
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
    if (taken.has(match.start)) continue;
    const noun = /[\p{L}]+$/u.exec(text.slice(match.start, match.end))?.[0].toLowerCase() ?? '';
    for (const kind of ['framework', 'state'] as const) {
      const ids = new Set(
        match.entries.filter((entry) => entry.list === kind && entry.form === 'description').map((entry) => entry.id),
      );
      if (ids.size === 0) continue;
      describe(match.start, match.end, kind, (id) => ids.has(id) || (kind === 'framework' && isUnlisted(id, noun)));
      if (taken.has(match.start)) break;
    }
  }
  // Head nouns that no listed framework is described by: `the memorandum` of an unlisted one.
  for (const sentence of sentences) {
    for (const [index, token] of sentence.tokens.entries()) {
      const noun = token.text;
      if (
        !FRAMEWORK_NOUNS.has(noun) ||
        found.some((mention) => mention.start <= token.start && mention.end >= token.end)
      )
        continue;
      const opener = definiteBefore(sentence, index);
      if (opener < 0 || taken.has(sentence.tokens[opener]!.start)) continue;
      if (named.some((mention) => mention.start < token.end && mention.end > sentence.tokens[opener]!.start)) continue;
      describe(sentence.tokens[opener]!.start, token.end, 'framework', (id) => isUnlisted(id, noun));
    }
  }
  return found;

  function isUnlisted(id: string, noun: string): boolean {
    return !gazetteer.frameworks.has(id) && noun !== '' && id.split('-').includes(noun);
  }
}

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
