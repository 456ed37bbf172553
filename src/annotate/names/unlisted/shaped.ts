import type { Mention, Sentence, Token } from '../../../model/annotation.ts';
import { isFrameworkNoun } from './nouns.ts';
import { type Named, slug } from './sameness.ts';
import { shapeAt } from './shapes.ts';

/** Names that look like a framework's, wherever no listed name stands. */
export function shapesIn(text: string, sentences: readonly Sentence[], known: readonly Mention[]): Named[] {
  const found: Named[] = [];
  const at = (token: Token) => known.find((mention) => mention.start <= token.start && token.end <= mention.end);
  const lower = new Set(
    sentences.flatMap(({ tokens }) => tokens.flatMap(({ text: word }) => (/^\p{Ll}{3}/u.test(word) ? [word] : []))),
  );
  const isWord = (token: Token): boolean => lower.has(token.text.toLowerCase());
  for (const sentence of sentences) {
    const { tokens } = sentence;
    for (let index = 0; index < tokens.length; index++) {
      if (!isFrameworkNoun(tokens[index]!.text.toLowerCase())) continue;
      const listed = at(tokens[index]!);
      if (
        listed &&
        /^(?:framework|organisation|outlet)$/.test(listed.kind) &&
        listed.form !== 'seat' &&
        !isCutShort(listed)
      )
        continue;
      const shape = shapeAt(sentence, index, { at, isWord });
      if (!shape || isPaper(tokens.slice(shape.first, shape.last + 1))) continue;
      const start = tokens[shape.first]!.start;
      const end = tokens[shape.last]!.end;
      if (isListed(known, start, end)) continue;
      if (listed?.kind === 'framework' && tokens[shape.first - 1]?.text.toLowerCase() !== 'the') continue;
      const earlier = found.at(-1);
      if (earlier && earlier.end > start) found.pop();
      found.push({
        start,
        end,
        name: nameOf(text.slice(start, end)),
        noun: shape.noun,
        headline: sentence.headline && tokens[shape.first - 1]?.text.toLowerCase() !== 'the',
        domestic: shape.domestic,
      });
      index = shape.last;
    }
  }
  return found;
}

/** `Accession Treaty`, `Protocol of Accession`: the paper by which another framework is joined. */
const isPaper = (tokens: readonly Token[]): boolean =>
  tokens.length <= 4 &&
  tokens.some((token) => /^(?:accession|ratification|withdrawal|membership|enlargement)$/i.test(token.text));

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
      (mention.start < start || mention.end > end || (mention.end === end && !isCutShort(mention))),
  );

/** `Security Council` for the UN's: with other words before it, it can be another's (`the Coral Coast Security Council`). */
export const isCutShort = ({ kind, text, name, id }: Mention): boolean =>
  kind === 'framework' && / /.test(text) && name !== null && slug(text) !== id && name !== text && name.endsWith(text);
