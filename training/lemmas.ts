/**
 * Reads off the treebanks which lemmas the rules get wrong and in which case words usually stand; writes
 * models/lemmas.txt and models/cases.txt.
 *
 *   node training/lemmas.ts [--corpora ../shared/corpora] [--out models]
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Lemmatiser } from '../src/text/lemmas.ts';
import { readModel } from '../src/text/network/model.ts';
import { NON_COMMERCIAL, readTrees } from './conllu.ts';
import { learnUsualCase } from './language/usual-case.ts';

const { values: options } = parseArgs({
  options: { corpora: { type: 'string', default: '../shared/corpora' }, out: { type: 'string', default: 'models' } },
});

const model = readModel(`${options.out}/language.bin`);
const { rows } = model;
const rank = (word: string): number => rows.get(word) ?? Number.POSITIVE_INFINITY;
const trees = [
  ...readTrees(`${options.corpora}/ud-english-ewt/train.conllu`, 'ewt'),
  ...readTrees(`${options.corpora}/ud-english-gum/train.conllu`, 'gum').filter(
    (tree) => !NON_COMMERCIAL.has(tree.genre),
  ),
];

const lemmas = new Map<string, Map<string, number>>();
const cases = new Map<string, Map<string, number>>();
const names = new Map<string, string>();
const count = (map: Map<string, Map<string, number>>, key: string, value: string): void => {
  const counts = map.get(key) ?? new Map<string, number>();
  map.set(key, counts.set(value, (counts.get(value) ?? 0) + 1));
};
for (const { words } of trees) {
  words.forEach((word, index) => {
    const plain = word.form.replaceAll('’', "'");
    const lower = plain.toLowerCase();
    if (/^[\p{L}']+$/u.test(plain) && /^[\p{L}']+$/u.test(word.lemma) && word.xpos !== 'NNP') {
      count(lemmas, `${lower} ${word.xpos}`, word.upos === 'PROPN' && word.lemma === plain ? lower : word.lemma);
      names.set(`${lower} ${word.xpos}`, word.upos);
    }
    const shouted =
      plain === plain.toUpperCase() &&
      plain.length > 1 &&
      words.every((other) => other.form === other.form.toUpperCase());
    if (!/^[\p{L}.]{1,40}$/u.test(plain) || shouted) return;
    if (word.upos !== 'PROPN' && (index === 0 || word.upos !== 'ADJ') && plain !== 'I') count(cases, lower, lower);
    else if (index > 0) count(cases, lower, plain);
  });
}

const usual = (counts: Map<string, number>): string => [...counts].sort((a, b) => b[1] - a[1])[0]![0];

const rules = new Lemmatiser(new Map(), rank);
const exceptions: string[] = [];
for (const [key, counts] of [...lemmas].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
  const [form, xpos] = key.split(' ') as [string, string];
  const lemma = usual(counts);
  const guess = rules.lemma(form, names.get(key)!, xpos);
  if (guess !== lemma) exceptions.push(`${key} ${lemma}`);
}
writeFileSync(`${options.out}/lemmas.txt`, `${exceptions.join('\n')}\n`);
const shown = new Map([...cases].map(([word, counts]): [string, string] => [word, usual(counts)]));
const { isSmall, accuracy } = learnUsualCase(
  model,
  new Map([...shown].filter(([word]) => /^[a-z]{3,}$/.test(word)).map(([word, form]) => [word, word === form])),
);
const guessed = [...rows.keys()].filter((word) => /^[a-z]{3,}$/.test(word) && !shown.has(word) && isSmall(word) > 0.6);
writeFileSync(`${options.out}/cases.txt`, `${[...new Set([...shown.values(), ...guessed])].sort().join('\n')}\n`);
console.log(
  `usual case: ${shown.size} words seen, ${guessed.length} guessed; ${(100 * accuracy).toFixed(1)} % right on words held out`,
);
console.log(`${exceptions.length} lemmas that the rules get wrong`);
