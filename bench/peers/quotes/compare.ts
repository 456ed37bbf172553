/**
 * Chancery's attributions beside textacy's direct quotations and CoreNLP's quote annotator: texts of PolNeAR dev in
 * one run, the shared scorer, direct speech by itself and all reporting. docs/peers.md says how to read the table.
 *
 *   python3 -m venv PLACE && PLACE/bin/pip install -r bench/peers/quotes/requirements.txt
 *   mvn -q -f bench/peers/corenlp.pom.xml dependency:copy-dependencies -DoutputDirectory=JARS
 *   node bench/peers/quotes/compare.ts PLACE/bin/python JARS EVERY
 *
 * EVERY 4 takes every fourth text; JARS "-" leaves CoreNLP out.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Span } from '../../../src/model/span.ts';
import { isDirect } from './direct.ts';
import { type GoldFolders, type GoldText, layOutGold } from './gold.ts';
import { type Answer, type Run, runChancery, runCoreNlp, runTextacy } from './systems.ts';

const shared = new URL('../../../../shared/', import.meta.url);
const corpus = new URL('corpora/polnear/dev', shared).pathname;
const scorer = new URL('score/attributions.mjs', shared).pathname;
const [python, library, every = '1'] = process.argv.slice(2);
if (!python || !library || !existsSync(corpus) || !existsSync(scorer)) {
  console.error(
    'usage: node bench/peers/quotes/compare.ts PYTHON JARS|- [EVERY], with ../shared beside the repository',
  );
  process.exit(2);
}

interface Figures {
  readonly precision: number;
  readonly recall: number;
}

const place = mkdtempSync(join(tmpdir(), 'quotes-'));
try {
  const { texts, folders } = layOutGold(corpus, place, Number(every));
  const words = texts.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  console.log(`${texts.length} texts, ${words} words; Node ${process.version}`);
  const first = runChancery(texts);
  const peers = [runTextacy(python, texts)];
  if (library !== '-') peers.push(runCoreNlp(library, folders.texts, texts));
  const second = runChancery(texts);
  const own = Math.max(first.seconds, second.seconds);
  for (const run of [first, ...peers]) {
    const seconds = run === first ? own : run.seconds;
    console.log(`${run.name}: ${Math.round(words / seconds)} words/s, ${(seconds / own).toFixed(1)} times as long`);
    printScores(run, texts, folders);
  }
} finally {
  rmSync(place, { recursive: true, force: true });
}

function printScores({ answers }: Run, texts: readonly GoldText[], folders: GoldFolders): void {
  const direct = answers.map((list, i) => {
    const { text, quoted } = texts[i]!;
    return list.filter(({ content }) => isDirect(text, quoted, spansOf(content)));
  });
  const spoken = {
    precision: score('relation', folders.all, direct),
    recall: score('relation', folders.direct, answers),
  };
  print('direct', { precision: spoken.precision.precision, recall: spoken.recall.recall });
  const uncued = {
    precision: score('relation', folders.allUncued, direct.map(uncue)),
    recall: score('relation', folders.directUncued, answers.map(uncue)),
  };
  print('direct, cue not asked', { precision: uncued.precision.precision, recall: uncued.recall.recall });
  print('all reporting', score('reporting', folders.all, answers));

  function score(what: string, gold: string, some: readonly (readonly Answer[])[]): Figures {
    const file = join(folders.texts, '..', 'out.jsonl');
    const lines = some.map((attributions, i) => JSON.stringify({ report: { path: texts[i]!.name }, attributions }));
    writeFileSync(file, `${lines.join('\n')}\n`);
    const { stdout } = spawnSync(process.execPath, [scorer, '--texts', folders.texts, '--gold', gold, file], {
      encoding: 'utf8',
    });
    const found = new RegExp(`^${what} +P ([0-9.]+) R ([0-9.]+)`, 'm').exec(stdout);
    if (!found) throw new Error(`the scorer's answer was not understood: ${stdout}`);
    return { precision: Number(found[1]), recall: Number(found[2]) };
  }
}

function print(what: string, { precision, recall }: Figures): void {
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  console.log(`  ${what.padEnd(22)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`);
}

function uncue(list: readonly Answer[]): Answer[] {
  return list.map((answer) => ({ ...answer, cue: answer.content }));
}

function spansOf(spans: Answer['content']): readonly Span[] {
  return Array.isArray(spans) ? spans : [spans as Span];
}
