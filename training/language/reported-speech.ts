import type { Tree } from '../conllu.ts';
import { insert, type Piece, pick } from './edits.ts';
import { COUNTRIES, DAYS, MEDIA, OUTLETS, SURNAMES } from './news-words.ts';

/**
 * A plain statement of a treebank made into what somebody said: `The ministry said on Monday that …`,
 * `According to two officials, …`, `…, according to two officials.` Null when the tree is no plain statement.
 */
export function reportTree(tree: Tree, chance: () => number): Tree | null {
  const root = statementRoot(tree);
  if (root < 0) return null;
  const first = tree.words[0]!;
  const lowered =
    /^(?:PROPN|NUM)$/.test(first.upos) || first.form === 'I' ? first : { ...first, form: first.form.toLowerCase() };
  const inner: Tree = { ...tree, genre: 'gum-news', words: [lowered, ...tree.words.slice(1)] };
  const dice = chance();
  if (dice < 0.6) return saidThat(inner, root, chance);
  return dice < 0.8
    ? accordingTo(inner, root, chance)
    : accordingToLast({ ...inner, words: [first, ...inner.words.slice(1)] }, root, chance);
}

/** Index of the root of a plain statement, or -1. */
function statementRoot({ words }: Tree): number {
  const root = words.findIndex((word) => word.head < 0);
  const last = words.length - 1;
  if (words.length < 4 || words.length > 24 || words[last]!.form !== '.' || words[last]!.head !== root) return -1;
  if (words.some((word) => /^["“”?!:;()[\]]$/.test(word.form) || word.upos === 'INTJ')) return -1;
  if (!/^[\p{Lu}]/u.test(words[0]!.form) || /^(?:CCONJ|SCONJ|PUNCT|SYM|X)$/.test(words[0]!.upos)) return -1;
  const children = words.filter((word) => word.head === root);
  if (children.some((word) => word.deprel === 'mark')) return -1;
  return words.findIndex((word) => word.head === root && /^nsubj(?::pass)?$/.test(word.deprel)) < root &&
    children.some((word) => /^nsubj(?::pass)?$/.test(word.deprel))
    ? root
    : -1;
}

function saidThat(tree: Tree, root: number, chance: () => number): Tree {
  const speaker = pickSpeaker(chance, true);
  const verb = pick(VERBS, chance);
  const words: Piece[number][] = speaker.map((word) => [...word] as unknown as Piece[number]);
  const at = words.length;
  const subject = words.findIndex((word) => word[4] < 0);
  words[subject] = withHead(words[subject]!, at, 'nsubj');
  words.push([verb[0], verb[1], 'VERB', 'VBD', -1, 'root']);
  const add = (piece: Piece): void => {
    const from = words.length;
    for (const word of piece) words.push(withHead(word, word[4] < 0 ? at : from + word[4], word[5]));
  };
  if (verb[2]) add(verb[2] === 'reporters' ? REPORTERS : [[...outlet(chance), 'PROPN', 'NNP', -1, 'iobj']]);
  if (chance() < 0.7) add(circumstance(chance));
  const that = chance() < 0.7;
  if (that) words.push(['that', 'that', 'SCONJ', 'IN', -2, 'mark']);
  const moved = words.length;
  const governors = words.map((word) => (word[4] === -2 ? moved + root : word[4]));
  const last = tree.words.length - 1;
  return {
    ...tree,
    words: [
      ...words.map(([form, lemma, upos, xpos, , deprel], index) => ({
        form: index === 0 ? raise(form) : form,
        lemma,
        upos,
        xpos,
        head: governors[index]!,
        deprel,
      })),
      ...tree.words.map((word, index) => {
        if (index === root) return { ...word, head: at, deprel: 'ccomp' };
        return { ...word, head: index === last ? at : word.head + moved };
      }),
    ],
  };
}

function accordingTo(tree: Tree, root: number, chance: () => number): Tree {
  const piece = accordingPiece(chance);
  const top = piece.findIndex((word) => word[4] < 0);
  const whole: Piece = [...piece, [',', ',', 'PUNCT', ',', top, 'punct']];
  const result = insert(tree, 0, whole, root);
  return { ...result, words: [{ ...result.words[0]!, form: 'According' }, ...result.words.slice(1)] };
}

function accordingToLast(tree: Tree, root: number, chance: () => number): Tree {
  const piece = accordingPiece(chance);
  const top = piece.findIndex((word) => word[4] < 0);
  const comma: Piece[number] = [',', ',', 'PUNCT', ',', top + 1, 'punct'];
  const shifted = piece.map((word) => withHead(word, word[4] < 0 ? -1 : word[4] + 1, word[5]));
  return insert(tree, tree.words.length - 1, [comma, ...shifted], root);
}

function accordingPiece(chance: () => number): Piece {
  const source = pickSpeaker(chance, false);
  const top = source.findIndex((word) => word[4] < 0);
  return [
    ['according', 'accord', 'VERB', 'VBG', top + 2, 'case'],
    ['to', 'to', 'ADP', 'IN', 0, 'fixed'],
    ...source.map((word) => withHead(word, word[4] < 0 ? -1 : word[4] + 2, word[4] < 0 ? 'obl' : word[5])),
  ];
}

/** Somebody who says things; the word with head -1 is the one to hang up. */
function pickSpeaker(chance: () => number, commas: boolean): Piece {
  const name = pick(SURNAMES, chance);
  const country = pick(COUNTRIES, chance);
  const role = pick(ROLES, chance);
  const many = pick(['two', 'three', 'five', 'several'], chance);
  const choices: Piece[] = [
    [
      ['the', 'the', 'DET', 'DT', 1, 'det'],
      [role, role, 'NOUN', 'NN', -1, ''],
    ],
    [[name, name, 'PROPN', 'NNP', -1, '']],
    [[country, country, 'PROPN', 'NNP', -1, '']],
    [[...outlet(chance), 'PROPN', 'NNP', -1, '']],
    [
      ['President', 'President', 'PROPN', 'NNP', 1, 'nmod:desc'],
      [name, name, 'PROPN', 'NNP', -1, ''],
    ],
    [
      [country, country, 'PROPN', 'NNP', 2, 'nmod:poss'],
      ["'s", "'s", 'PART', 'POS', 0, 'case'],
      [role, role, 'NOUN', 'NN', -1, ''],
    ],
    [
      ['a', 'a', 'DET', 'DT', 2, 'det'],
      ['senior', 'senior', 'ADJ', 'JJ', 2, 'amod'],
      ['official', 'official', 'NOUN', 'NN', -1, ''],
    ],
    [
      many === 'several' ? [many, many, 'ADJ', 'JJ', 1, 'amod'] : [many, many, 'NUM', 'CD', 1, 'nummod'],
      [
        ...pick(
          [
            ['officials', 'official'],
            ['sources', 'source'],
            ['diplomats', 'diplomat'],
          ] as const,
          chance,
        ),
        'NOUN',
        'NNS',
        -1,
        '',
      ],
      ['familiar', 'familiar', 'ADJ', 'JJ', 1, 'amod'],
      ['with', 'with', 'ADP', 'IN', 5, 'case'],
      ['the', 'the', 'DET', 'DT', 5, 'det'],
      ['talks', 'talk', 'NOUN', 'NNS', 2, 'obl'],
    ],
  ];
  if (commas) {
    choices.push([
      [name, name, 'PROPN', 'NNP', -1, ''],
      [',', ',', 'PUNCT', ',', 4, 'punct'],
      ['the', 'the', 'DET', 'DT', 4, 'det'],
      ['foreign', 'foreign', 'ADJ', 'JJ', 4, 'amod'],
      [role, role, 'NOUN', 'NN', 0, 'appos'],
      [',', ',', 'PUNCT', ',', 4, 'punct'],
    ]);
  }
  return pick(choices, chance);
}

function circumstance(chance: () => number): Piece {
  const day = pick(DAYS, chance);
  const dice = chance();
  if (dice < 0.5) {
    return [
      ['on', 'on', 'ADP', 'IN', 1, 'case'],
      [day, day, 'PROPN', 'NNP', -1, 'obl'],
    ];
  }
  if (dice < 0.65) return [[day, day, 'PROPN', 'NNP', -1, 'obl:unmarked']];
  if (dice < 0.75) {
    return [
      ['last', 'last', 'ADJ', 'JJ', 1, 'amod'],
      [
        ...pick(
          [
            ['week', 'week'],
            ['month', 'month'],
            ['year', 'year'],
          ] as const,
          chance,
        ),
        'NOUN',
        'NN',
        -1,
        'obl:unmarked',
      ],
    ];
  }
  return [
    ['in', 'in', 'ADP', 'IN', 2, 'case'],
    ['a', 'a', 'DET', 'DT', 2, 'det'],
    [...pick(MEDIA, chance), 'NOUN', 'NN', -1, 'obl'],
  ];
}

const outlet = (chance: () => number): [string, string] => {
  const name = pick(OUTLETS, chance);
  return [name, name];
};

const withHead = (word: Piece[number], head: number, deprel: string): Piece[number] => [
  word[0],
  word[1],
  word[2],
  word[3],
  head,
  deprel,
];

const raise = (form: string): string => form.charAt(0).toUpperCase() + form.slice(1);

const REPORTERS: Piece = [['reporters', 'reporter', 'NOUN', 'NNS', -1, 'iobj']];
const ROLES = [
  'minister',
  'ministry',
  'spokesman',
  'spokeswoman',
  'president',
  'government',
  'commission',
  'parliament',
  'ambassador',
  'envoy',
  'bloc',
];
const VERBS: readonly (readonly [string, string, '' | 'reporters' | 'outlet'])[] = [
  ['said', 'say', ''],
  ['said', 'say', ''],
  ['said', 'say', ''],
  ['announced', 'announce', ''],
  ['confirmed', 'confirm', ''],
  ['warned', 'warn', ''],
  ['claimed', 'claim', ''],
  ['denied', 'deny', ''],
  ['reported', 'report', ''],
  ['told', 'tell', 'reporters'],
  ['told', 'tell', 'outlet'],
];
