/**
 * Attributions on the development part of PolNeAR: quality by the shared scorer, calibration, speed.
 *   node bench/attributions.ts [FOLDER OF POLNEAR] [SCORER]
 * Exit code 1 when a figure is under its floor in bench/floors.json.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadAttributionModel, recognizeAttributions } from '../src/annotate/attributions/index.ts';
import { recognizeQuotes } from '../src/annotate/quotes/index.ts';
import type { Attribution } from '../src/model/annotation.ts';
import type { Span } from '../src/model/span.ts';
import { loadLanguage } from '../src/text/language.ts';
import { linesOf } from '../training/attribution/examples.ts';
import { readPolnear } from '../training/attribution/polnear.ts';
import { matchUp } from '../training/attribution/score.ts';

const [corpus = '../shared/corpora/polnear/dev', scorer = '../shared/score/attributions.mjs'] = process.argv.slice(2);
if (!existsSync(corpus) || !existsSync(scorer)) {
  process.stderr.write(`attributions: ${corpus} or ${scorer} is not there; give both as arguments\n`);
  process.exit(2);
}

const before = performance.now();
const model = loadAttributionModel();
const load = performance.now() - before;
const language = loadLanguage();
const articles = readPolnear(corpus).map(({ name, text, attributions }) => {
  const blocks = linesOf(text);
  return { name, text, blocks, attributions, sentences: language.analyse(text, blocks) };
});
const words = articles.reduce(
  (sum, { sentences }) => sum + sentences.reduce((n, { tokens }) => n + tokens.length, 0),
  0,
);

const readAll = (): Map<string, Attribution[]> =>
  new Map(
    articles.map(({ name, text, blocks, sentences }) => {
      const quotes = recognizeQuotes(text, blocks);
      return [name, recognizeAttributions({ text, sentences, quotes, blocks, mentions: [] }, model)];
    }),
  );
const found = readAll();
let fastest = Number.POSITIVE_INFINITY;
for (let round = 0; round < 3; round++) {
  const start = performance.now();
  readAll();
  fastest = Math.min(fastest, performance.now() - start);
}

const folder = mkdtempSync(join(tmpdir(), 'attributions-'));
const file = join(folder, 'out.jsonl');
writeFileSync(
  file,
  [...found].map(([name, attributions]) => `${JSON.stringify({ report: { path: name }, attributions })}\n`).join(''),
);
const scored = spawnSync(
  process.execPath,
  [scorer, '--texts', join(corpus, 'text'), '--gold', join(corpus, 'attributions'), file],
  {
    encoding: 'utf8',
  },
);
rmSync(folder, { recursive: true });
if (scored.status !== 0) {
  process.stderr.write(`attributions: the scorer failed: ${scored.stderr}\n`);
  process.exit(1);
}
process.stdout.write(scored.stdout);
const speed = Math.round(words / (fastest / 1000));
process.stdout.write(`speed ${speed} words/s, load ${load.toFixed(0)} ms\n`);

process.stdout.write('confidence: said, right, of\n');
for (const { said, right, of } of calibration()) {
  process.stdout.write(`  ${said.toFixed(2)}  ${right.toFixed(2)}  ${of}\n`);
}

const figure = (name: string): number =>
  Number(new RegExp(`^${name} .*F1 ([0-9.]+)`, 'm').exec(scored.stdout)?.[1] ?? 0);
const floors = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8')) as Record<string, number>;
let under = false;
for (const [key, value] of [
  ['reportingF1', figure('reporting')],
  ['relationF1', figure('relation')],
] as const) {
  const floor = floors[key];
  if (floor === undefined || value >= floor) continue;
  process.stderr.write(`attributions: ${key} ${value} is under its floor ${floor}\n`);
  under = true;
}
process.exit(under ? 1 : 0);

/** How often attributions are right, by tenths of the confidence they were given. */
function calibration(): { said: number; right: number; of: number }[] {
  const bins = Array.from({ length: 10 }, () => ({ said: 0, right: 0, of: 0 }));
  for (const { name, text, attributions: gold } of articles) {
    const words = (spans: readonly Span[] | null): Set<number> =>
      new Set(
        (spans ?? []).flatMap(({ start, end }) =>
          [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)].map((match) => start + match.index),
        ),
      );
    const sets = ({ source, cue, content }: Pick<Attribution, 'source' | 'cue' | 'content'>) => ({
      source: words(source),
      cue: words(cue),
      content: words(content),
    });
    const predicted = [...found.get(name)!].sort((a, b) => b.confidence - a.confidence);
    const matches = matchUp(predicted.map(sets), gold.map(sets));
    for (const [i, { confidence }] of predicted.entries()) {
      const bin = bins[Math.min(9, Math.floor(confidence * 10))]!;
      bin.said += confidence;
      bin.right += Number(matches[i]! >= 0);
      bin.of++;
    }
  }
  return bins.filter(({ of }) => of > 0).map(({ said, right, of }) => ({ said: said / of, right: right / of, of }));
}
