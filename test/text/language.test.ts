import { beforeAll, describe, expect, test } from 'vitest';
import type { Sentence, Token } from '../../src/model/annotation.ts';
import type { Block, BlockKind } from '../../src/model/article.ts';
import { type Language, loadLanguage } from '../../src/text/language.ts';

let language: Language;
beforeAll(() => {
  language = loadLanguage();
});

const lay = (...parts: [BlockKind, string][]): { text: string; blocks: Block[] } => {
  const blocks: Block[] = [];
  let text = '';
  for (const [kind, words] of parts) {
    if (text) text += '\n';
    blocks.push({ kind, start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text, blocks };
};

const read = (words: string, kind: BlockKind = 'paragraph'): Sentence[] => {
  const { text, blocks } = lay([kind, words]);
  return language.analyse(text, blocks);
};

describe('analysis', () => {
  const { text, blocks } = lay(
    ['headline', 'Norway Weighs Arctic Pact'],
    ['paragraph', 'OSLO, March 4 — Norway may join the pact. Its neighbours hesitate.'],
  );

  test('sentences keep to their blocks and say which', () => {
    const sentences = language.analyse(text, blocks);
    expect(
      sentences.map((sentence) => [text.slice(sentence.start, sentence.end), sentence.block, sentence.headline]),
    ).toEqual([
      ['Norway Weighs Arctic Pact', 0, true],
      ['OSLO, March 4 — Norway may join the pact.', 1, false],
      ['Its neighbours hesitate.', 1, false],
    ]);
  });

  test('only the sentences asked for are parsed, and one can be parsed later', () => {
    const all = language.analyse(text, blocks);
    const asked = (sentence: { start: number; end: number }): boolean =>
      text.slice(sentence.start, sentence.end).includes('pact');
    const some = language.analyse(text, blocks, { parse: asked });
    expect(some.map((sentence) => sentence.tokens[0]!.deprel !== '')).toEqual([false, true, false]);
    expect(some[0]!.tokens.every((token) => token.head === -1)).toBe(true);
    expect(language.parseSentence(some[2]!)).toEqual(all[2]);
    expect(language.parseSentence(all[1]!)).toBe(all[1]);
  });

  test('the words of a headline stay as they are, whatever they are read as', () => {
    const [headline] = language.analyse(text, blocks);
    expect(headline!.tokens.map((token) => token.text)).toEqual(['Norway', 'Weighs', 'Arctic', 'Pact']);
    expect(headline!.tokens[1]!.upos).toBe('VERB');
    expect(headline!.tokens[1]!.lemma).toBe('weigh');
  });

  test('every arc has a certainty', () => {
    const [, sentence] = language.analyse(text, blocks);
    const certainty = language.certainty(sentence!);
    expect(certainty).toHaveLength(sentence!.tokens.length);
    for (const value of certainty) {
      expect(value).toBeGreaterThan(0);
      expect(value).toBeLessThanOrEqual(1);
    }
  });

  test('nothing in, nothing out', () => {
    expect(language.analyse('', [])).toEqual([]);
    expect(read('')).toEqual([]);
    expect(read(' \n ')).toEqual([]);
  });
});

/** Sentence, governing word, relation, dependent: read in the aggregate, for single sentences flip with every training. */
const arcs: [string, string, string, string][] = [
  ['Norway joined the treaty in 2019.', 'joined', 'nsubj', 'Norway'],
  ['Norway joined the treaty in 2019.', 'joined', 'obj', 'treaty'],
  ['The island state has not ratified the convention.', 'ratified', 'nsubj', 'state'],
  ['The island state has not ratified the convention.', 'ratified', 'advmod', 'not'],
  ['The treaty was signed by nine ministers on Monday.', 'signed', 'nsubj:pass', 'treaty'],
  ['The treaty was signed by nine ministers on Monday.', 'signed', 'obl:agent', 'ministers'],
  ['Peru’s president said the country would apply for membership.', 'said', 'nsubj', 'president'],
  ['Peru’s president said the country would apply for membership.', 'said', 'ccomp', 'apply'],
  ['Peru’s president said the country would apply for membership.', 'apply', 'nsubj', 'country'],
  ['The kingdom, which has been in talks since 2021, has refused to join the pact.', 'refused', 'nsubj', 'kingdom'],
  ['The kingdom, which has been in talks since 2021, has refused to join the pact.', 'refused', 'xcomp', 'join'],
  ['If the vote fails, Iceland will leave the forum.', 'leave', 'nsubj', 'Iceland'],
  ['If the vote fails, Iceland will leave the forum.', 'leave', 'advcl', 'fails'],
  ['Although Chile hesitated, Uruguay signed at once.', 'signed', 'nsubj', 'Uruguay'],
  ['“We are ready to join,” the minister told reporters.', 'told', 'nsubj', 'minister'],
  ['“We are ready to join,” the minister told reporters.', 'ready', 'xcomp', 'join'],
  ['Kenya is expected to become the tenth member of the bloc.', 'expected', 'xcomp', 'member'],
  ['Kenya is expected to become the tenth member of the bloc.', 'expected', 'nsubj:pass', 'Kenya'],
  ['Officials denied that Ghana had withdrawn from the alliance.', 'withdrawn', 'nsubj', 'Ghana'],
  ['Officials denied that Ghana had withdrawn from the alliance.', 'denied', 'ccomp', 'withdrawn'],
  ['Nepal, Bhutan and Laos joined the accord last year.', 'joined', 'nsubj', 'Nepal'],
  ['Nepal, Bhutan and Laos joined the accord last year.', 'Nepal', 'conj', 'Laos'],
  ['Parliament ratified the treaty on Tuesday, becoming the 12th to do so.', 'ratified', 'nsubj', 'Parliament'],
  ['Parliament ratified the treaty on Tuesday, becoming the 12th to do so.', 'ratified', 'obj', 'treaty'],
];

describe('dependencies', () => {
  test('nine in ten of the arcs that claims rest on are there', () => {
    const missing = arcs.filter(([words, governor, relation, dependent]) => {
      const tokens = read(words)[0]!.tokens;
      return !tokens.some((token) => token.text === dependent && holds(tokens, token, governor, relation));
    });
    expect(missing.length, missing.map((arc) => arc.slice(1).join(' ')).join('; ')).toBeLessThanOrEqual(
      arcs.length / 10,
    );
  });

  const holds = (tokens: readonly Token[], token: Token, governor: string, relation: string): boolean =>
    token.deprel === relation && tokens[token.head]?.text === governor;
});

const headlines: [string, string][] = [
  ['Norway Joins Arctic Pact, Marking Historic Shift', 'Joins'],
  ['Chile Weighs Entry Into Pacific Forum', 'Weighs'],
  ['Ghana Signs Regional Trade Treaty After Years of Talks', 'Signs'],
  ['Nepal Refuses to Ratify Border Convention', 'Refuses'],
  ['Peru Says It Will Leave Alliance', 'Says'],
  ['Ministers Approve Iceland’s Bid for Membership', 'Approve'],
  ['LAOS JOINS RIVER COMMISSION', 'JOINS'],
  ['Kenya Announces Withdrawal From Court', 'Announces'],
  ['Uruguay Expected to Sign Climate Accord', 'Expected'],
  ['Bloc Invites Two New Members', 'Invites'],
];

test('nine in ten headlines hang from their verb', () => {
  const wrong = headlines.filter(([words, verb]) => {
    const root = read(words, 'headline')[0]!.tokens.find((token) => token.head === -1)!;
    return root.text !== verb || root.upos !== 'VERB';
  });
  expect(wrong.length, wrong.map(([words]) => words).join('; ')).toBeLessThanOrEqual(headlines.length / 10);
});
