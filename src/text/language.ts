import type { Sentence, Token } from '../model/annotation.ts';
import type { Block } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { guessTag } from './guess.ts';
import { groupSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

export interface AnalysisOptions {
  /** Which sentences to parse; all when left out. The others keep head -1 and deprel `''`. */
  readonly parse?: (sentence: Span) => boolean;
}

/** Sentences, words, tags, lemmas and dependencies of a text. */
export interface Language {
  analyse(text: string, blocks: readonly Block[], options?: AnalysisOptions): Sentence[];
  /** The same sentence with heads and relations; itself when it has them already. */
  parseSentence(sentence: Sentence): Sentence;
}

const HEADLINES: ReadonlySet<string> = new Set(['headline', 'standfirst', 'subheading']);

export function loadLanguage(): Language {
  return {
    analyse(text, blocks) {
      return blocks.flatMap((block, index) =>
        groupSentences(text, tokenize(text, block)).map(
          (tokens): Sentence => ({
            start: tokens[0]!.start,
            end: tokens[tokens.length - 1]!.end,
            block: index,
            headline: HEADLINES.has(block.kind),
            tokens: tokens.map(
              (token, at): Token => ({ ...token, ...guessTag(token.text, at === 0), head: -1, deprel: '' }),
            ),
          }),
        ),
      );
    },
    parseSentence: (sentence) => sentence,
  };
}
