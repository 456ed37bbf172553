/**
 * Quality and speed of the language layer's base, against the floors in bench/floors.json.
 *
 *   node bench/language.ts [--dev]     the development sets, and whether certainties mean what they say
 *
 * Times are processor time. Gold words and sentences for tags and trees, tags predicted; punctuation and relation subtypes count.
 * Exits 1 when a figure is under its floor. Figures on the test sets are for the record: choose on `--dev`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Block } from '../src/model/article.ts';
import { loadLanguage } from '../src/text/language.ts';
import { ROOT_ROW } from '../src/text/network/forms.ts';
import { readModel } from '../src/text/network/model.ts';
import { type Reading, readSentences } from '../src/text/network/reader.ts';
import { groupSentences } from '../src/text/sentences.ts';
import { tokenize } from '../src/text/tokens.ts';
import { readTrees, type Tree } from '../training/conllu.ts';
import { scoreAnswers } from '../training/language/score.ts';

const root = new URL('../', import.meta.url);
const corpora = new URL('../shared/corpora/', root);
if (!existsSync(corpora)) {
  console.error('../shared/corpora: not found beside the repository; nothing to measure on');
  process.exit(2);
}

const figures = new Map<string, number>();
/** Shares are noted between 0 and 1. */
const note = (key: string, value: number): void => {
  figures.set(key, value);
  console.log(`${key.padEnd(34)}${value.toFixed(value <= 1 ? 4 : 0)}`);
};

const before = process.memoryUsage().rss;
const started = process.cpuUsage();
const language = loadLanguage();
const spent = process.cpuUsage(started);
note('languageLoadMs', (spent.user + spent.system) / 1000);
language.analyse('Norway signed.', [{ kind: 'paragraph', start: 0, end: 14 }]);
note('languageResidentMB', (process.memoryUsage().rss - before) / 1e6);

const part = process.argv.includes('--dev') ? 'dev' : 'test';
const suffix = part === 'dev' ? 'Dev' : 'Test';
const ewt = readTrees(new URL(`ud-english-ewt/${part}.conllu`, corpora).pathname, 'ewt');
const gum = readTrees(new URL(`ud-english-gum/${part}.conllu`, corpora).pathname, 'gum');
const model = readModel(new URL('models/language.bin', root));
const sets: [string, Tree[]][] = [
  [`ewt${suffix}`, ewt],
  [`gum${suffix}`, gum],
  [`gumNews${suffix}`, gum.filter((tree) => tree.genre === 'gum-news')],
];
for (const [name, trees] of sets) {
  const guesses = readSentences(
    model,
    trees.map((tree) => tree.words.map((word) => word.form)),
    () => true,
    name.startsWith('ewt') ? model.webRoot : ROOT_ROW,
  );
  const scores = scoreAnswers(trees, guesses);
  if (part === 'dev' && name.startsWith('gumDev')) printCalibration(trees, guesses);
  for (const [what, value] of Object.entries(scores))
    note(`${name}${what.charAt(0).toUpperCase()}${what.slice(1)}`, value);
  const tokens = scoreTokens(trees);
  note(`${name}TokenPrecision`, tokens.precision);
  note(`${name}TokenRecall`, tokens.recall);
}

const text = gum.map((tree) => tree.text).join('\n');
const blocks = paragraphs(text);
const words = language.analyse(text, blocks).reduce((sum, sentence) => sum + sentence.tokens.length, 0);
note(
  'languageWordsPerSecond',
  speed(() => language.analyse(text, blocks), words),
);
note(
  'languageTaggedWordsPerSecond',
  speed(() => language.analyse(text, blocks, { parse: () => false }), words),
);
note(
  'languageCutWordsPerSecond',
  speed(() => groupSentences(text, tokenize(text)), words),
);
console.log(`Node ${process.version}, ${cpus()[0]?.model}`);

const floors = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8')) as Record<string, number>;
let failed = false;
for (const [key, floor] of Object.entries(floors)) {
  const value = figures.get(key);
  if (value === undefined) continue;
  const upper = /(?:Ms|MB)$/.test(key);
  if (upper ? value <= floor : value >= floor) continue;
  console.error(`${key}: ${value}, ${upper ? 'ceiling' : 'floor'} ${floor} (bench/floors.json)`);
  failed = true;
}
process.exit(failed ? 1 : 0);

/** The median of five runs, in words a second of processor time: other work on the machine counts little. */
function speed(run: () => unknown, count: number): number {
  const times = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  }).sort((a, b) => a - b);
  return count / times[2]!;
}

/** For each tenth of certainty: words, mean certainty, share of right heads. */
function printCalibration(trees: readonly Tree[], guesses: readonly (readonly Reading[])[]): void {
  const bins = Array.from({ length: 10 }, () => ({ words: 0, certainty: 0, right: 0 }));
  trees.forEach((tree, index) => {
    tree.words.forEach((word, at) => {
      const guess = guesses[index]![at]!;
      const bin = bins[Math.min(9, Math.floor(guess.certainty * 10))]!;
      bin.words++;
      bin.certainty += guess.certainty;
      if (guess.head === word.head) bin.right++;
    });
  });
  console.log('certainty of heads: words, mean certainty, share right');
  for (const { words, certainty, right } of bins) {
    if (words > 0) console.log(`  ${words}\t${(certainty / words).toFixed(3)}\t${(right / words).toFixed(3)}`);
  }
}

function paragraphs(joined: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of joined.split('\n')) {
    blocks.push({ kind: 'paragraph', start, end: start + line.length });
    start += line.length + 1;
  }
  return blocks;
}

function scoreTokens(trees: readonly Tree[]): { precision: number; recall: number } {
  let right = 0;
  let gold = 0;
  let found = 0;
  for (const tree of trees) {
    const spans = new Set<string>();
    let at = 0;
    for (const word of tree.words) {
      const start = tree.text.indexOf(word.form, at);
      if (start < 0 || start - at > 3) continue;
      at = start + word.form.length;
      spans.add(`${start}-${at}`);
    }
    gold += spans.size;
    for (const token of tokenize(tree.text)) {
      found++;
      if (spans.has(`${token.start}-${token.end}`)) right++;
    }
  }
  return { precision: right / found, recall: right / gold };
}
