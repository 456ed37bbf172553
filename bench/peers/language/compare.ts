/**
 * Chancery's tags and trees beside spaCy's small English pipeline: UD EWT test, gold words and sentences, one run.
 *
 *   python3 -m venv PLACE && PLACE/bin/pip install -r bench/peers/language/requirements.txt
 *   node bench/peers/language/compare.ts PLACE/bin/python
 *
 * Speed is of running text, in words a second of processor time on one thread. docs/language.md says what compares.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Block } from '../../../src/model/article.ts';
import { loadLanguage } from '../../../src/text/language.ts';
import { WEB_ROOT_ROW } from '../../../src/text/network/forms.ts';
import { readModel } from '../../../src/text/network/model.ts';
import { readSentences } from '../../../src/text/network/reader.ts';
import { readTrees, type Tree } from '../../../training/conllu.ts';

interface Peer {
  readonly answers: readonly (readonly [upos: string, xpos: string, head: number][])[];
  readonly seconds: number;
  readonly version: string;
  readonly pipes: readonly string[];
}
type Guess = { readonly upos: string; readonly xpos: string; readonly head: number };

const root = new URL('../../../', import.meta.url);
const corpus = new URL('../shared/corpora/ud-english-ewt/test.conllu', root);
const [python] = process.argv.slice(2);
if (!python || !existsSync(corpus)) {
  console.error('usage: node bench/peers/language/compare.ts PYTHON, with ../shared/corpora beside the repository');
  process.exit(2);
}

const trees = readTrees(corpus.pathname, 'ewt');
const sentences = trees.map((tree) => tree.words.map((word) => word.form));
const words = sentences.reduce((sum, { length }) => sum + length, 0);
/** Twenty sentences a text, each on a line of its own. */
const texts = Array.from({ length: Math.ceil(trees.length / 20) }, (_, i) =>
  trees
    .slice(i * 20, i * 20 + 20)
    .map(({ text }) => text)
    .join('\n'),
);

const ours = readSentences(readModel(new URL('models/language.bin', root)), sentences, () => true, WEB_ROOT_ROW);
const seconds = time();
const peer = JSON.parse(
  execFileSync(python, [new URL('spacy_peer.py', import.meta.url).pathname], {
    encoding: 'utf8',
    input: JSON.stringify({ sentences, texts }),
    maxBuffer: 1 << 28,
    env: { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' },
  }),
) as Peer;
const again = time();

const theirs = peer.answers.map((answers) => answers.map(([upos, xpos, head]) => ({ upos, xpos, head })));
console.log(
  `${trees.length} sentences, ${words} words; Node ${process.version}; ${peer.version} (${peer.pipes.join(', ')})`,
);
report('chancery', ours, [seconds, again]);
report('spaCy', theirs, [peer.seconds]);
console.log(`spaCy takes ${(peer.seconds / Math.max(seconds, again)).toFixed(1)} times as long (loading left out)`);

function report(name: string, guesses: readonly (readonly Guess[])[], times: readonly number[]): void {
  const upos = share(guesses, (guess, word) => guess.upos === word.upos);
  const xpos = share(guesses, (guess, word) => guess.xpos === word.xpos);
  const heads = share(guesses, (guess, word) => guess.head === word.head, sameInBoth);
  const speeds = times.map((time) => Math.round(words / time).toLocaleString('en')).join(', again ');
  console.log(
    `${name.padEnd(10)} UPOS ${upos.toFixed(4)}  XPOS ${xpos.toFixed(4)}  ` +
      `heads both schemes share ${heads.toFixed(4)}  ${speeds} words/s`,
  );
}

function share(
  guesses: readonly (readonly Guess[])[],
  right: (guess: Guess, word: Tree['words'][number]) => boolean,
  counts: (tree: Tree, at: number) => boolean = () => true,
): number {
  let hits = 0;
  let total = 0;
  trees.forEach((tree, index) => {
    tree.words.forEach((word, at) => {
      if (!counts(tree, at)) return;
      total++;
      if (right(guesses[index]![at]!, word)) hits++;
    });
  });
  return hits / total;
}

/** Whether the scheme of spaCy's model (ClearNLP) gives this word the same head as UD does. */
function sameInBoth({ words }: Tree, at: number): boolean {
  const { deprel, head } = words[at]!;
  if (/^(?:det|amod|compound|nmod:poss)$/.test(deprel)) return true;
  // With a copula UD takes the predicate as head and ClearNLP the copula: only full verbs compare.
  const verb = words[head]?.upos === 'VERB' && !words.some((word) => word.head === head && word.deprel === 'cop');
  return verb && /^(?:nsubj|obj|iobj|aux)(?::pass)?$/.test(deprel);
}

/** Seconds of processor time for all texts, the middle one of three. */
function time(): number {
  const language = loadLanguage();
  const blocks = texts.map(linesOf);
  const read = (text: string, i: number): unknown => language.analyse(text, blocks[i]!);
  texts.slice(0, 5).forEach(read);
  const rounds = [0, 1, 2].map(() => {
    const begin = process.cpuUsage();
    texts.forEach(read);
    const { user, system } = process.cpuUsage(begin);
    return (user + system) / 1e6;
  });
  return rounds.sort((a, b) => a - b)[1]!;
}

function linesOf(text: string): Block[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const block: Block = { kind: 'paragraph', start, end: start + line.length };
    start += line.length + 1;
    return block;
  });
}
