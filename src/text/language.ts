import { readFileSync } from 'node:fs';
import type { Sentence, Token } from '../model/annotation.ts';
import type { Block } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { datelineEnd } from './dateline.ts';
import { Lemmatiser } from './lemmas.ts';
import { type Model, readModel } from './network/model.ts';
import { type Reading, readSentences } from './network/reader.ts';
import { groupSentences } from './sentences.ts';
import { type RawToken, tokenize } from './tokens.ts';
import { isAllCapitals, isRecased, truecase } from './truecase.ts';

interface AnalysisOptions {
  /** Which sentences to parse; all when left out. The others keep head -1 and deprel `''`. */
  readonly parse?: (sentence: Span) => boolean;
}

/** Sentences, words, tags, lemmas and dependencies of a text. */
export interface Language {
  analyse(text: string, blocks: readonly Block[], options?: AnalysisOptions): Sentence[];
  /** The same sentence with heads and relations; itself when it has them already. */
  parseSentence(sentence: Sentence): Sentence;
  /** How likely the head of each word is the right one, 0..1 (calibrated: `models/README.md`). Parses the sentence again. */
  certainty(sentence: Sentence): number[];
}

/** Reads the models; throws when they are missing. `folder` ends in a slash. */
export function loadLanguage(folder: URL = new URL('../../models/', import.meta.url)): Language {
  return new ModelledLanguage(
    readModel(new URL('language.bin', folder)),
    readFileSync(new URL('lemmas.txt', folder), 'utf8'),
    readFileSync(new URL('cases.txt', folder), 'utf8'),
  );
}

const HEADLINES: ReadonlySet<string> = new Set(['headline', 'standfirst', 'subheading']);

class ModelledLanguage implements Language {
  readonly #model: Model;
  readonly #lemmatiser: Lemmatiser;
  readonly #cases: ReadonlyMap<string, string>;

  constructor(model: Model, lemmas: string, cases: string) {
    this.#model = model;
    const exceptions = new Map<string, string>();
    for (const line of lemmas.split('\n')) {
      const at = line.lastIndexOf(' ');
      if (at > 0) exceptions.set(line.slice(0, at), line.slice(at + 1));
    }
    this.#lemmatiser = new Lemmatiser(exceptions, (word) => model.rows.get(word) ?? Number.POSITIVE_INFINITY);
    this.#cases = new Map(cases.split('\n').map((word) => [word.toLowerCase(), word]));
  }

  analyse(text: string, blocks: readonly Block[], options: AnalysisOptions = {}): Sentence[] {
    const drafts: { block: number; headline: boolean; tokens: RawToken[] }[] = [];
    blocks.forEach((block, index) => {
      const headline = HEADLINES.has(block.kind);
      for (const tokens of groupSentences(text, tokenize(text, block))) drafts.push({ block: index, headline, tokens });
    });
    const { parse } = options;
    const readings = this.#read(drafts, (index) => !parse || parse(extent(drafts[index]!.tokens)));
    return drafts.map(({ block, headline, tokens }, index) => ({
      ...extent(tokens),
      block,
      headline,
      tokens: tokens.map((token, at) => this.#token(token, readings[index]![at]!)),
    }));
  }

  parseSentence(sentence: Sentence): Sentence {
    const { tokens } = sentence;
    if (tokens.length === 0 || tokens.some((token) => token.deprel !== '')) return sentence;
    const reading = this.#parse(sentence);
    return {
      ...sentence,
      tokens: tokens.map((token, at): Token => ({ ...token, head: reading[at]!.head, deprel: reading[at]!.deprel })),
    };
  }

  certainty(sentence: Sentence): number[] {
    return sentence.tokens.length === 0 ? [] : this.#parse(sentence).map((word) => word.certainty);
  }

  #parse(sentence: Sentence): Reading[] {
    return this.#read([sentence], () => true)[0]!;
  }

  /** A dateline is read apart from the sentence it opens, and hangs on its root. */
  #read(
    sentences: readonly { readonly tokens: readonly RawToken[]; readonly headline: boolean }[],
    parse: (index: number) => boolean,
  ): Reading[][] {
    const parts: string[][] = [];
    const sentenceOf: number[] = [];
    for (const [index, { tokens, headline }] of sentences.entries()) {
      const end = datelineEnd(tokens);
      const forms = this.#forms(tokens, headline);
      for (const part of end > 0 ? [forms.slice(0, end), forms.slice(end)] : [forms]) {
        parts.push(part);
        sentenceOf.push(index);
      }
    }
    const read = readSentences(this.#model, parts, (part) => parse(sentenceOf[part]!));
    const whole: Reading[][] = sentences.map(() => []);
    for (const [part, readings] of read.entries()) {
      const index = sentenceOf[part]!;
      whole[index] = whole[index]!.length > 0 ? hangOn(whole[index]!, readings) : readings;
    }
    return whole;
  }

  #forms(tokens: readonly RawToken[], headline: boolean): string[] {
    const forms = tokens.map((token) => token.text);
    return (headline && isRecased(forms)) || isAllCapitals(forms) ? truecase(forms, this.#cases) : forms;
  }

  #token(token: RawToken, reading: Reading): Token {
    return {
      start: token.start,
      end: token.end,
      text: token.text,
      lemma: this.#lemmatiser.lemma(token.text, reading.upos, reading.xpos),
      upos: reading.upos,
      xpos: reading.xpos,
      head: reading.head,
      deprel: reading.deprel,
    };
  }
}

function hangOn(dateline: readonly Reading[], sentence: readonly Reading[]): Reading[] {
  const shift = dateline.length;
  const root = shift + sentence.findIndex((word) => word.head === -1);
  return [
    ...dateline.map((word) => (word.head === -1 && word.deprel ? { ...word, head: root, deprel: 'parataxis' } : word)),
    ...sentence.map((word) => (word.head === -1 ? word : { ...word, head: word.head + shift })),
  ];
}

const extent = (tokens: readonly RawToken[]): Span => ({
  start: tokens[0]!.start,
  end: tokens[tokens.length - 1]!.end,
});
