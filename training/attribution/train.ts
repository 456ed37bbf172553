/**
 * Trains the attribution model: node training/attribution/train.ts ../shared/corpora/polnear/train models/attribution.bin
 * Uses the tokeniser, tagger and parser as they stand; train those first.
 */
import { findCues, readCue } from '../../src/annotate/attributions/learned/reading.ts';
import { loadLanguage } from '../../src/text/language.ts';
import { clusterWords } from './clusters.ts';
import { cueLemmas, learnCues } from './cues.ts';
import { type Example, toExample } from './examples.ts';
import { learnJudge, type Trial } from './judge.ts';
import { readPolnear } from './polnear.ts';
import { learnRoles } from './roles.ts';
import { saveModel } from './save.ts';

const FOLDS = 4;
const CUE_EPOCHS = 4;
const ROLE_EPOCHS = 3;
/** Lower than any reading that is kept in the end: the judge has the last word. */
const LEAST_ODDS = -2;
const LEAST_WEIGHT = 0.015;

const [folder = '../shared/corpora/polnear/train', target = 'models/attribution.bin'] = process.argv.slice(2);

const language = loadLanguage();
const clusters = clusterWords(new URL('../../models/language.bin', import.meta.url));
const examples = readPolnear(folder).map((article) =>
  toExample(article, ({ text }, blocks) => language.analyse(text, blocks), clusters),
);
say(`${examples.length} articles, ${examples.reduce((sum, { sheet }) => sum + sheet.length, 0)} words`);

const trials: Trial[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const parts = learn(examples.filter((_, i) => i % FOLDS !== fold));
  for (const example of examples.filter((_, i) => i % FOLDS === fold)) trials.push(attempt(parts, example));
  say(`fold ${fold + 1} of ${FOLDS}`);
}
const judge = learnJudge(trials, 4);
const parts = learn(examples);
const model = { ...parts, clusters, judge, least: { odds: LEAST_ODDS, report: 0.4, attitude: 0.35 } };
const bytes = saveModel(target, model, new Date().toISOString().slice(0, 10), LEAST_WEIGHT);
say(`${target}: ${(bytes / 1e6).toFixed(1)} MB`);

function learn(from: readonly Example[]) {
  const lemmas = cueLemmas(from, 2);
  const weights = learnCues(from, (lemma) => lemmas.has(lemma), CUE_EPOCHS);
  return { cues: { weights, lemmas }, roles: learnRoles(from, ROLE_EPOCHS) };
}

function attempt({ cues, roles }: ReturnType<typeof learn>, example: Example): Trial {
  const readings = findCues(cues, example.sheet, LEAST_ODDS)
    .sort((a, b) => b.odds - a.odds)
    .map(({ anchor, odds }) => readCue(roles, example.sheet, anchor, odds));
  return { example, readings };
}

function say(words: string): void {
  process.stdout.write(`${Math.round(performance.now() / 1000)} s  ${words}\n`);
}
