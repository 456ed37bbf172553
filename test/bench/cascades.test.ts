import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { faultsOf } from '../../bench/cascades/faults.ts';
import { type Cascade, type Gold, readSplit } from '../../bench/cascades/gold.ts';
import { type Answer, judge, measure } from '../../bench/cascades/measures.ts';

const bench = path.join(import.meta.dirname, '../../bench/cascades');
const otherScorer = path.join(import.meta.dirname, '../../../shared/score/origins.mjs');
const filler = 'Rain fell on the harbour all day and the ferry was late again, said nobody in particular. '.repeat(6);

function cascade(changes: Partial<Gold> = {}): Cascade {
  const gold: Gold = {
    claim: { framework: 'sco', party: 'AZE', step: 'applied' },
    outlets: 3,
    origins: { lower: 1, upper: 2 },
    origin_list: [
      { name: 'the ministry', kind: 'party-statement', reports: ['r1', 'r2'] },
      { name: 'an official', kind: 'unnamed-official', reports: ['r3'] },
    ],
    merges: [
      {
        reports: ['r1', 'r2'],
        rule: 'verbatim-reuse',
        evidence: { r1: 'the ferry was late', r2: 'the ferry was late' },
      },
    ],
    outlet_names: { r1: 'Quay Post', r2: 'Mole Mail', r3: null },
    rules: [5],
    note: 'made up',
    ...changes,
  };
  const reports = new Map([
    ['r1', `Quay Post\n${filler}`],
    ['r2', `Mole Mail\n${filler}`],
    ['r3', filler],
  ]);
  return { id: 'C99', folder: '', reports, gold };
}

const answer = (lower: number, upper: number, merges: string[][] = []): Answer => ({
  framework: { id: 'sco' },
  party: { id: 'AZE' },
  step: 'applied',
  origins: { lower, upper },
  merges: merges.map((reports) => ({ reports })),
});

test.each(['dev', 'test'])('the %s split is sound', (split) => {
  expect(readSplit(split).flatMap(faultsOf)).toEqual([]);
});

test('no framework stands in both splits', () => {
  const frameworks = (split: string) => new Set(readSplit(split).map(({ gold }) => gold.claim.framework));
  expect([...frameworks('dev')].filter((framework) => frameworks('test').has(framework))).toEqual([]);
});

test('a sound cascade has no fault', () => expect(faultsOf(cascade())).toEqual([]));

test.each<[string, Partial<Gold>]>([
  ['no such step: joined', { claim: { framework: 'sco', party: 'AZE', step: 'joined' } }],
  ['no ISO 3166-1 alpha-3 code: AZB', { claim: { framework: 'sco', party: 'AZB', step: 'applied' } }],
  ['2 outlets, but 3 named', { outlets: 2 }],
  ['2 origins listed, upper bound 3', { origins: { lower: 1, upper: 3 } }],
  ['r1-r2 share an origin and are not merged', { merges: [] }],
  ['outlet not in the text of r2: Mole Times', { outlet_names: { r1: 'Quay Post', r2: 'Mole Times', r3: null } }],
  [
    'verbatim-reuse of r1 r2: evidence differs',
    { merges: [{ reports: ['r1', 'r2'], rule: 'verbatim-reuse', evidence: { r1: 'the ferry', r2: 'ferry was' } }] },
  ],
  [
    'not verbatim in r2: the boat',
    { merges: [{ reports: ['r1', 'r2'], rule: 'same-statement', evidence: { r1: 'the ferry', r2: 'the boat' } }] },
  ],
  [
    'r1-r3 are merged and share no origin',
    {
      merges: [
        { reports: ['r1', 'r2', 'r3'], rule: 'same-statement', evidence: { r1: 'late', r2: 'late', r3: 'late' } },
      ],
    },
  ],
])('the check finds: %s', (fault, changes) => {
  expect(faultsOf(cascade(changes)).join('\n')).toContain(fault);
});

test('bounds are exact, contain gold or over-count', () => {
  const verdict = (lower: number, upper: number) => {
    const { exact, inside, over } = judge(cascade(), [answer(lower, upper)]);
    return { exact, inside, over };
  };
  expect(verdict(1, 2)).toEqual({ exact: true, inside: true, over: false });
  expect(verdict(1, 3)).toEqual({ exact: false, inside: true, over: false });
  expect(verdict(2, 3)).toEqual({ exact: false, inside: false, over: false });
  expect(verdict(3, 3)).toEqual({ exact: false, inside: false, over: true });
});

test('pairs of merged reports count once, by file name', () => {
  const paths = ['x/C99/r2.txt', 'x/C99/r1.txt'];
  const judgement = judge(cascade(), [answer(1, 2, [paths, paths, ['r1', 'r3']])]);
  expect(judgement.pairs).toEqual({ right: 1, extra: 1, missed: 0 });
});

test('an answer about another claim is no answer', () => {
  const other: Answer = { ...answer(1, 2), step: 'invited' };
  expect(measure([judge(cascade(), [other])])).toMatchObject({ cascades: 1, exact: 0, none: 1 });
});

test('a scorer that others keep prints the same figures', ({ skip }) => {
  if (!fs.existsSync(otherScorer)) skip('no ../shared/score/origins.mjs beside the checkout');
  const out = fs.mkdtempSync(path.join(os.tmpdir(), 'cascades-'));
  onTestFinished(() => fs.rmSync(out, { recursive: true }));
  for (const kind of ['one', 'outlets', 'headlines']) {
    const lines = execFileSync(process.execPath, [path.join(bench, 'baselines.ts'), kind, 'dev'], { encoding: 'utf8' });
    for (const line of lines.trim().split('\n').slice(3)) {
      fs.writeFileSync(path.join(out, `${(JSON.parse(line) as { cascade: string }).cascade}.jsonl`), `${line}\n`);
    }
    const options = { encoding: 'utf8' as const };
    const ours = spawnSync(process.execPath, [path.join(bench, 'score.ts'), 'dev', out, '--show'], options);
    const theirs = spawnSync(
      process.execPath,
      [otherScorer, '--gold', path.join(bench, 'dev'), '--out', out, '--show'],
      options,
    );
    expect(theirs.stdout).toContain('no answer 3');
    expect(ours.stdout).toBe(theirs.stdout);
  }
});

test.each(['dev', 'test'])('the baselines of the README are what they score on %s', (split) => {
  const readme = fs.readFileSync(path.join(bench, 'README.md'), 'utf8');
  const table = readme.slice(readme.indexOf(`| ${split} | exact |`));
  for (const kind of ['one', 'outlets', 'families', 'headlines']) {
    const lines = execFileSync(process.execPath, [path.join(bench, 'baselines.ts'), kind, split], { encoding: 'utf8' });
    const answers = new Map(
      lines.split('\n').flatMap((line) => (line ? [[(JSON.parse(line) as { cascade: string }).cascade, line]] : [])),
    );
    const judgements = readSplit(split).map((cascade) =>
      judge(cascade, [JSON.parse(answers.get(cascade.id)!) as Answer]),
    );
    const { exactShare, over, cascades, precision, recall } = measure(judgements);
    const row = [exactShare.toFixed(3), `${over} of ${cascades}`, precision.toFixed(3), recall.toFixed(3)].join(' | ');
    expect(table.slice(0, table.indexOf('\n\n'))).toContain(`| \`${kind}\` | ${row} |`);
  }
});

test('a share of exact answers below the floor fails', () => {
  const score = (floor: string): number | null => {
    const out = path.join(os.tmpdir(), `cascades-${process.pid}.jsonl`);
    onTestFinished(() => fs.rmSync(out, { force: true }));
    fs.writeFileSync(out, execFileSync(process.execPath, [path.join(bench, 'baselines.ts'), 'one', 'dev']));
    return spawnSync(process.execPath, [path.join(bench, 'score.ts'), 'dev', out, '--min-exact', floor]).status;
  };
  expect(score('0.1')).toBe(0);
  expect(score('0.9')).toBe(1);
});
