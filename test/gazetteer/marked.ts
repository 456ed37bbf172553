import { loadGazetteer } from '../../src/gazetteer/gazetteer.ts';
import { createMatcher, type GazetteerMatch, type MatchOptions } from '../../src/gazetteer/matcher.ts';

const matcher = createMatcher(loadGazetteer());

/** `[Finland] joined [NATO]` → the sentence without the marks. */
export const unmarked = (sentence: string): string => sentence.replaceAll(/[[\]]/g, '');

/** The sentence with `[` and `]` around every match of the wanted lists. */
export function marked(sentence: string, wanted: readonly string[] = WORLD, options?: MatchOptions): string {
  let out = '';
  let last = 0;
  for (const match of found(sentence, wanted, options)) {
    out += `${sentence.slice(last, match.start)}[${sentence.slice(match.start, match.end)}]`;
    last = match.end;
  }
  return out + sentence.slice(last);
}

/** `words: id, id` of every match of the wanted lists. */
export function resolved(sentence: string, wanted: readonly string[] = WORLD, options?: MatchOptions): string[] {
  return found(sentence, wanted, options).map(
    (match) =>
      `${sentence.slice(match.start, match.end)}: ${match.entries
        .filter((entry) => wanted.includes(entry.list))
        .map((entry) => entry.id)
        .sort()
        .join(', ')}`,
  );
}

/** States, frameworks and outlets: what the sentences of these tests are about. */
export const WORLD = ['state', 'framework', 'outlet'];

function found(sentence: string, wanted: readonly string[], options?: MatchOptions): GazetteerMatch[] {
  return matcher.match(sentence, options).filter((match) => match.entries.some((entry) => wanted.includes(entry.list)));
}
