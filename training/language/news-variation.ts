import type { Tree, Word } from '../conllu.ts';
import { capitalise, insert, type Piece, pick, remove, thirdPerson } from './edits.ts';
import { COUNTRIES, DAYS, FREQUENT, GROUPS, JOINED, MEDIA, PEOPLE, RANKS } from './news-words.ts';

/**
 * The treebanks hold little newswire. These changes to their trees bring in what reports are full of, each with the
 * tree that the treebanks' own conventions give it: when and where something was said, clauses and appositions that
 * cut a subject off from its verb, the telegraphic grammar of headlines, countries of all names.
 * Returns null when the tree has no place for the change drawn.
 */
export function varyAsNews(tree: Tree, chance: () => number): Tree | null {
  const dice = chance();
  const changes = dice < 0.3 ? [sayWhen] : dice < 0.6 ? [interrupt] : dice < 0.7 ? [interrupt, sayWhen] : [headline];
  let changed = rename(tree, chance);
  for (const change of changes) changed = change(changed ?? tree, chance) ?? changed;
  return changed;
}

const SPEECH = new Set([
  'say',
  'announce',
  'tell',
  'report',
  'confirm',
  'warn',
  'add',
  'state',
  'declare',
  'claim',
  'note',
]);

/** `said that …` → `said on Monday that …` */
function sayWhen(tree: Tree, chance: () => number): Tree | null {
  const { words } = tree;
  const places: [at: number, verb: number][] = [];
  words.forEach((word, index) => {
    const clause = words.findIndex((other, at) => other.head === index && other.deprel === 'ccomp' && at > index);
    if (clause < 0 || word.upos !== 'VERB' || !SPEECH.has(word.lemma)) return;
    const at = firstOf(words, clause);
    if (at > index && words[at - 1]!.upos !== 'PUNCT' && words[at]!.upos !== 'PUNCT') places.push([at, index]);
  });
  if (places.length === 0) return null;
  const [at, verb] = pick(places, chance);
  const day = pick(DAYS, chance);
  const pieces: Piece[] = [
    [
      ['on', 'on', 'ADP', 'IN', 1, 'case'],
      [day, day, 'PROPN', 'NNP', -1, 'obl'],
    ],
    [
      ['on', 'on', 'ADP', 'IN', 1, 'case'],
      [day, day, 'PROPN', 'NNP', -1, 'obl'],
    ],
    [[day, day, 'PROPN', 'NNP', -1, 'obl:unmarked']],
    [
      ['in', 'in', 'ADP', 'IN', 2, 'case'],
      ['a', 'a', 'DET', 'DT', 2, 'det'],
      [...pick(MEDIA, chance), 'NOUN', 'NN', -1, 'obl'],
    ],
    [
      ['last', 'last', 'ADJ', 'JJ', 1, 'amod'],
      ['week', 'week', 'NOUN', 'NN', -1, 'obl:unmarked'],
    ],
  ];
  return insert(tree, at, pick(pieces, chance), verb);
}

/** `The kingdom has refused` → `The kingdom, whose leader visited last week, has refused` */
function interrupt(tree: Tree, chance: () => number): Tree | null {
  const { words } = tree;
  const places: [at: number, noun: number][] = [];
  words.forEach((word, index) => {
    if ((word.upos !== 'NOUN' && word.upos !== 'PROPN') || word.head < 0) return;
    if (!/^(?:nsubj(?::pass)?|obj|obl:agent)$/.test(word.deprel) || words[word.head]!.upos !== 'VERB') return;
    const last = lastOf(words, index);
    const next = words[last + 1];
    if (!next || next.upos === 'PUNCT' || words[last]!.upos === 'PUNCT' || last - index > 3) return;
    places.push([last + 1, index]);
  });
  if (places.length === 0) return null;
  const [at, noun] = pick(places, chance);
  const country = pick(COUNTRIES, chance);
  const year = String(1949 + Math.floor(chance() * 77));
  const [past, verb] = pick(JOINED, chance);
  const [group, groupLemma] = pick(GROUPS, chance);
  const comma: Piece[number] = [',', ',', 'PUNCT', ',', 0, 'punct'];
  const inside: Piece[] = [
    [
      ['which', 'which', 'PRON', 'WDT', 1, 'nsubj'],
      [past, verb, 'VERB', 'VBD', -1, 'acl:relcl'],
      ['the', 'the', 'DET', 'DT', 3, 'det'],
      [group, groupLemma, 'NOUN', 'NN', 1, 'obj'],
      ['in', 'in', 'ADP', 'IN', 5, 'case'],
      [year, year, 'NUM', 'CD', 1, 'obl'],
    ],
    [
      ['whose', 'whose', 'PRON', 'WP$', 1, 'nmod:poss'],
      [...pick(PEOPLE, chance), 'NOUN', 'NN', 2, 'nsubj'],
      ['visited', 'visit', 'VERB', 'VBD', -1, 'acl:relcl'],
      [country, country, 'PROPN', 'NNP', 2, 'obj'],
      ['last', 'last', 'ADJ', 'JJ', 5, 'amod'],
      ['month', 'month', 'NOUN', 'NN', 2, 'obl:unmarked'],
    ],
    [
      ['whose', 'whose', 'PRON', 'WP$', 1, 'nmod:poss'],
      [...pick(PEOPLE, chance), 'NOUN', 'NN', 2, 'nsubj'],
      ['met', 'meet', 'VERB', 'VBD', -1, 'acl:relcl'],
      ['with', 'with', 'ADP', 'IN', 4, 'case'],
      ['officials', 'official', 'NOUN', 'NNS', 2, 'obl'],
    ],
    [
      ['which', 'which', 'PRON', 'WDT', 2, 'nsubj'],
      ['has', 'have', 'AUX', 'VBZ', 2, 'aux'],
      [past, verb, 'VERB', 'VBN', -1, 'acl:relcl'],
      ['the', 'the', 'DET', 'DT', 4, 'det'],
      [group, groupLemma, 'NOUN', 'NN', 2, 'obj'],
    ],
    [
      ['the', 'the', 'DET', 'DT', 2, 'det'],
      [...pick(RANKS, chance), 'ADJ', 'JJS', 2, 'amod'],
      ['member', 'member', 'NOUN', 'NN', -1, 'appos'],
      ['of', 'of', 'ADP', 'IN', 5, 'case'],
      ['the', 'the', 'DET', 'DT', 5, 'det'],
      [group, groupLemma, 'NOUN', 'NN', 2, 'nmod'],
    ],
    [
      ['brokered', 'broker', 'VERB', 'VBN', -1, 'acl'],
      ['by', 'by', 'ADP', 'IN', 2, 'case'],
      [country, country, 'PROPN', 'NNP', 0, 'obl:agent'],
      ['in', 'in', 'ADP', 'IN', 4, 'case'],
      [year, year, 'NUM', 'CD', 0, 'obl'],
    ],
  ];
  const middle = pick(inside, chance);
  const top = middle.findIndex((word) => word[4] === -1);
  const shifted = middle.map((word): Piece[number] => [
    word[0],
    word[1],
    word[2],
    word[3],
    word[4] < 0 ? -1 : word[4] + 1,
    word[5],
  ]);
  const mark = (): Piece[number] => [comma[0], comma[1], comma[2], comma[3], top + 1, comma[5]];
  return insert(tree, at, [mark(), ...shifted, mark()], noun);
}

/** `The council has approved the bid.` → `Council approves bid`: no articles, no auxiliaries, the present for the past. */
function headline(tree: Tree, chance: () => number): Tree | null {
  const { words } = tree;
  const root = words.findIndex((word) => word.head < 0);
  const subject = words.findIndex((word) => word.head === root && /^nsubj/.test(word.deprel));
  if (words.length < 4 || words.length > 20 || subject < 0 || subject > root) return null;
  if (words[subject]!.upos === 'PRON') return null;
  if (words.at(-1)!.form !== '.' || words.some((word) => /^["“”?!:;]$/.test(word.form))) return null;
  const next = [...words];
  const leaf = (index: number): boolean => words.every((word) => word.head !== index);
  const gone = new Set<number>([words.length - 1]);
  words.forEach((word, index) => {
    if (!leaf(index)) return;
    if (word.xpos === 'DT' && /^(?:the|an?)$/i.test(word.form) && chance() < 0.85) gone.add(index);
    if (word.head !== root) return;
    if (word.lemma === 'be' && /^VB[DPZ]$/.test(word.xpos) && /^(?:aux|aux:pass|cop)$/.test(word.deprel))
      gone.add(index);
    if (word.xpos === 'MD' && word.lemma === 'will' && word.deprel === 'aux') {
      next[index] = { form: 'to', lemma: 'to', upos: 'PART', xpos: 'TO', head: root, deprel: 'mark' };
    }
  });
  const verb = words[root]!;
  if (verb.xpos === 'VBD' && verb.upos === 'VERB') {
    const plural =
      words[subject]!.xpos.endsWith('S') || words.some((word) => word.head === subject && word.deprel === 'conj');
    next[root] = plural
      ? { ...verb, form: verb.lemma, xpos: 'VBP' }
      : { ...verb, form: thirdPerson(verb.lemma), xpos: 'VBZ' };
  }
  if (gone.size < 2) return null;
  const kept = remove({ ...tree, words: next }, gone);
  const title = chance() < 0.35;
  return {
    ...kept,
    words: kept.words.map((word, index) =>
      index === 0 || (title && !/^(?:PART|ADP|CCONJ|DET)$/.test(word.upos))
        ? { ...word, form: capitalise(word.form) }
        : word,
    ),
  };
}

/** Some countries turn up far too often, most never. */
function rename(tree: Tree, chance: () => number): Tree | null {
  let changed = false;
  const words = tree.words.map((word, index): Word => {
    const alone = tree.words[index - 1]?.upos !== 'PROPN' && tree.words[index + 1]?.upos !== 'PROPN';
    if (!alone || word.xpos !== 'NNP' || !FREQUENT.has(word.form) || chance() < 0.5) return word;
    changed = true;
    const form = pick(COUNTRIES, chance);
    return { ...word, form, lemma: form };
  });
  return changed ? { ...tree, words } : null;
}

const governs = (words: readonly Word[], top: number, index: number): boolean => {
  let at = index;
  for (let step = 0; step < words.length && at >= 0; step++) {
    if (at === top) return true;
    at = words[at]!.head;
  }
  return false;
};

const firstOf = (words: readonly Word[], top: number): number =>
  words.findIndex((_, index) => governs(words, top, index));

const lastOf = (words: readonly Word[], top: number): number =>
  words.reduce((last, _, index) => (governs(words, top, index) ? index : last), top);
