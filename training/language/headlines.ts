import type { Tree } from '../conllu.ts';
import { capitalise, type Piece, pick, thirdPerson } from './edits.ts';
import { COUNTRIES, GROUPS } from './news-words.ts';

/** A made-up headline with its tree: `Peru weighs joining trade pact as talks stall`, half of them in title case. */
export function makeHeadline(chance: () => number): Tree {
  const parts: Piece[number][] = [...pick(TEMPLATES, chance)(chance)];
  if (chance() < 0.25) tail(parts, chance);
  const title = chance() < 0.5;
  const words = parts.map(([form, lemma, upos, xpos, head, deprel], index) => ({
    form: index === 0 || (title && !/^(?:ADP|PART|SCONJ|CCONJ)$/.test(upos)) ? capitalise(form) : form,
    ...{ lemma, upos, xpos, head, deprel },
  }));
  return { id: 'headline', genre: 'gum-news', text: words.map((word) => word.form).join(' '), words };
}

type Template = (chance: () => number) => Piece;

const country = (chance: () => number, head: number, deprel: string): Piece[number] => {
  const name = pick(COUNTRIES, chance);
  return [name, name, 'PROPN', 'NNP', head, deprel];
};

/** `trade pact`: two words, the second hangs from `head`. */
const group = (chance: () => number, at: number, head: number, deprel: string): Piece => [
  [
    ...pick(
      [
        ['trade', 'trade'],
        ['border', 'border'],
        ['peace', 'peace'],
        ['security', 'security'],
        ['climate', 'climate'],
      ] as const,
      chance,
    ),
    'NOUN',
    'NN',
    at + 1,
    'compound',
  ],
  [...pick(GROUPS, chance), 'NOUN', 'NN', head, deprel],
];

const third = (verb: string): Piece[number] => [thirdPerson(verb), verb, 'VERB', 'VBZ', -1, 'root'];

const TEMPLATES: readonly Template[] = [
  // Peru weighs joining trade pact
  (chance) => [
    country(chance, 1, 'nsubj'),
    third(pick(['weigh', 'consider', 'mull', 'delay', 'regret', 'oppose'], chance)),
    [
      ...pick(
        [
          ['joining', 'join'],
          ['leaving', 'leave'],
          ['signing', 'sign'],
          ['quitting', 'quit'],
        ] as const,
        chance,
      ),
      'VERB',
      'VBG',
      1,
      'xcomp',
    ],
    ...group(chance, 3, 2, 'obj'),
  ],
  // Peru rules out joining trade pact
  (chance) => [
    country(chance, 1, 'nsubj'),
    third('rule'),
    ['out', 'out', 'ADP', 'RP', 1, 'compound:prt'],
    [
      ...pick(
        [
          ['joining', 'join'],
          ['leaving', 'leave'],
          ['signing', 'sign'],
        ] as const,
        chance,
      ),
      'VERB',
      'VBG',
      1,
      'xcomp',
    ],
    ...group(chance, 4, 3, 'obj'),
  ],
  // Peru to join trade pact
  (chance) => {
    const verb = pick(['join', 'leave', 'sign', 'ratify', 'host'], chance);
    return [
      country(chance, 2, 'nsubj'),
      ['to', 'to', 'PART', 'TO', 2, 'mark'],
      [verb, verb, 'VERB', 'VB', -1, 'root'],
      ...group(chance, 3, 2, 'obj'),
    ];
  },
  // Peru backs bid to join trade pact
  (chance) => [
    country(chance, 1, 'nsubj'),
    third(pick(['back', 'block', 'reject', 'approve', 'renew', 'drop', 'submit', 'veto'], chance)),
    [
      ...pick(
        [
          ['bid', 'bid'],
          ['plan', 'plan'],
          ['offer', 'offer'],
          ['request', 'request'],
        ] as const,
        chance,
      ),
      'NOUN',
      'NN',
      1,
      'obj',
    ],
    ['to', 'to', 'PART', 'TO', 4, 'mark'],
    [
      ...pick(
        [
          ['join', 'join'],
          ['leave', 'leave'],
          ['expand', 'expand'],
        ] as const,
        chance,
      ),
      'VERB',
      'VB',
      2,
      'acl',
    ],
    ...group(chance, 5, 4, 'obj'),
  ],
  // Peru joins trade pact
  (chance) => [
    country(chance, 1, 'nsubj'),
    third(
      pick(['join', 'leave', 'sign', 'ratify', 'quit', 'shun', 'host', 'back', 'enter', 'eye', 'hail', 'slam'], chance),
    ),
    ...group(chance, 2, 1, 'obj'),
  ],
  // Peru, Chile sign trade pact
  (chance) => {
    const verb = pick(['sign', 'join', 'ratify', 'renew', 'seal', 'leave'], chance);
    return [
      country(chance, 3, 'nsubj'),
      [',', ',', 'PUNCT', ',', 2, 'punct'],
      country(chance, 0, 'conj'),
      [verb, verb, 'VERB', 'VBP', -1, 'root'],
      ...group(chance, 4, 3, 'obj'),
    ];
  },
  // Peru invited to join trade pact
  (chance) => [
    country(chance, 1, 'nsubj:pass'),
    [
      ...pick(
        [
          ['invited', 'invite'],
          ['urged', 'urge'],
          ['expected', 'expect'],
          ['asked', 'ask'],
        ] as const,
        chance,
      ),
      'VERB',
      'VBN',
      -1,
      'root',
    ],
    ['to', 'to', 'PART', 'TO', 3, 'mark'],
    [
      ...pick(
        [
          ['join', 'join'],
          ['leave', 'leave'],
          ['sign', 'sign'],
        ] as const,
        chance,
      ),
      'VERB',
      'VB',
      1,
      'xcomp',
    ],
    ...group(chance, 4, 3, 'obj'),
  ],
  // Talks on trade pact stall
  (chance) => {
    const verb = pick(['stall', 'resume', 'fail', 'begin', 'collapse', 'drag'], chance);
    return [
      ['talks', 'talk', 'NOUN', 'NNS', 4, 'nsubj'],
      ['on', 'on', 'ADP', 'IN', 3, 'case'],
      ...group(chance, 2, 0, 'nmod'),
      [verb, verb, 'VERB', 'VBP', -1, 'root'],
    ];
  },
];

/** `… as talks stall`, `… next month`, `… after vote` */
function tail(parts: Piece[number][], chance: () => number): void {
  const root = parts.findIndex((word) => word[4] < 0);
  const at = parts.length;
  const dice = chance();
  if (dice < 0.4) {
    const verb = pick(['stall', 'resume', 'fail', 'begin', 'end'], chance);
    parts.push(
      ['as', 'as', 'SCONJ', 'IN', at + 2, 'mark'],
      ['talks', 'talk', 'NOUN', 'NNS', at + 2, 'nsubj'],
      [verb, verb, 'VERB', 'VBP', root, 'advcl'],
    );
  } else if (dice < 0.7) {
    parts.push(
      ['next', 'next', 'ADJ', 'JJ', at + 1, 'amod'],
      [
        ...pick(
          [
            ['month', 'month'],
            ['week', 'week'],
            ['year', 'year'],
          ] as const,
          chance,
        ),
        'NOUN',
        'NN',
        root,
        'obl:unmarked',
      ],
    );
  } else {
    parts.push(
      ['after', 'after', 'ADP', 'IN', at + 1, 'case'],
      [
        ...pick(
          [
            ['vote', 'vote'],
            ['summit', 'summit'],
            ['protests', 'protest'],
          ] as const,
          chance,
        ),
        'NOUN',
        'NN',
        root,
        'obl',
      ],
    );
  }
}
