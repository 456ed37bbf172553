// Scores a system's claims: `node bench/accession/score.ts dev OUT.jsonl… [--show] [--frameworks] [--min-f1 X]`.
// OUT.jsonl is what `chancery claims bench/accession/dev/reports --json` prints: one claim a line (README.md gives the fields needed).
// A claim is right when gold has the same report, framework, party and step; a triple counts once a report; denied claims are left out.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type GoldClaim, readLines, readSplit, type Split, textOf } from './gold.ts';

interface Prediction {
  readonly report: { readonly path: string };
  readonly framework: { readonly id: string };
  readonly party: { readonly id: string };
  readonly step: string;
  readonly polarity?: string;
  readonly attribution?: readonly { readonly source: string }[];
  readonly evidence: { readonly quote: string; readonly start: number; readonly end: number };
}

class Tally {
  right = 0;
  extra = 0;
  missed = 0;
  /** Half a point for a missed claim whose triple is met but for a neighbouring step. */
  measures(halves = 0): { P: number; R: number; F1: number } {
    const right = this.right + halves / 2;
    const P = ratio(right, this.right + this.extra);
    const R = ratio(right, this.right + this.missed);
    return { P, R, F1: ratio(2 * P * R, P + R) };
  }
}

const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

// A false join is the worst error there is: the text says less than these.
const JOINS = ['announced', 'signed', 'ratified', 'in-force'];
const NEIGHBOURS = new Set(
  `floated exploring, exploring applied, exploring conditional, applied invited, expected announced, floated expected, announced signed,
   signed ratified, signed in-force, ratified in-force, announced in-force, declined conditional, paused blocked, paused declined,
   withdrawing withdrawn, suspended paused`
    .split(',')
    .map((pair) => pair.trim())
    .flatMap((pair) => [pair, pair.split(' ').reverse().join(' ')]),
);

const FULL_NAMES = new Map(
  Object.entries({
    'european-union': 'eu',
    'north-atlantic-treaty-organization': 'nato',
    'international-criminal-court': 'icc',
    'rome-statute': 'icc',
    'shanghai-cooperation-organisation': 'sco',
    'shanghai-cooperation-organization': 'sco',
    'world-health-organization': 'who',
    'paris-climate-agreement': 'paris-agreement',
    'euro-area': 'eurozone',
    euro: 'eurozone',
    'eurasian-economic-union': 'eaeu',
    'schengen-area': 'schengen',
    'organization-of-turkic-states': 'ots',
    'collective-security-treaty-organization': 'csto',
    'african-continental-free-trade-area': 'afcfta',
    'c5-1': 'c5+1',
    c5plus1: 'c5+1',
  }),
);

function frameworkId(id: string): string {
  const slug = id.trim().toLowerCase().replace(/[\s_]+/g, '-').replace(/^the-/, '');
  return FULL_NAMES.get(slug) ?? slug;
}

const key = (framework: string, party: string, step: string): string =>
  [frameworkId(framework), party.trim().toUpperCase(), step].join(' | ');

const keyWords = (words: string): Set<string> =>
  new Set((words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !/^(?:the|a|an|of)$/.test(word)));

/** Whether two wordings of a source share at least half the words of the shorter. */
function sameSource(one: string, other: string): boolean {
  const [a, b] = [keyWords(one), keyWords(other)];
  if (a.size === 0 && b.size === 0) return true;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared > 0 && shared >= Math.min(a.size, b.size) / 2;
}

function attributedAlike(prediction: Prediction, claim: GoldClaim): boolean {
  const chain = prediction.attribution ?? [];
  const source = claim.attribution.source;
  return source === null ? chain.length === 0 : chain.some((link) => sameSource(link.source, source));
}

/** Pairs each missed key with one extra key of the same framework and party and a neighbouring step. */
function halves(missed: readonly string[], extra: readonly string[]): number {
  const free = extra.map((entry) => entry.split(' | '));
  let pairs = 0;
  for (const entry of missed) {
    const [framework, party, step] = entry.split(' | ');
    const at = free.findIndex(([f, p, s]) => f === framework && p === party && NEIGHBOURS.has(`${step} ${s}`));
    if (at < 0) continue;
    free.splice(at, 1);
    pairs++;
  }
  return pairs;
}

function collect(split: Split, files: readonly string[]) {
  const known = new Map(split.gold.map((report) => [report.file, textOf(split, report.file)]));
  const byReport = new Map<string, Map<string, Prediction>>();
  let read = 0;
  let notVerbatim = 0;
  let ofUnknownReports = 0;
  for (const prediction of files.flatMap((file) => readLines<Prediction>(file))) {
    const name = path.basename(prediction.report.path);
    const text = known.get(name);
    if (text === undefined) {
      ofUnknownReports++;
      continue;
    }
    if (prediction.polarity === 'denied') continue;
    read++;
    const { start, end, quote } = prediction.evidence;
    if (text.slice(start, end) !== quote) notVerbatim++;
    const claims = byReport.get(name) ?? new Map<string, Prediction>();
    byReport.set(name, claims);
    const triple = key(prediction.framework.id, prediction.party.id, prediction.step);
    if (!claims.has(triple)) claims.set(triple, prediction);
  }
  return { byReport, read, notVerbatim, ofUnknownReports };
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { show: { type: 'boolean' }, frameworks: { type: 'boolean' }, 'min-f1': { type: 'string', default: '0' } },
});
const [name, ...files] = positionals;
if (name === undefined || files.length === 0) {
  console.error('usage: node bench/accession/score.ts dev|test OUT.jsonl… [--show] [--frameworks] [--min-f1 X]');
  process.exit(2);
}
const split = readSplit(name);
const predicted = collect(split, files);
const all = new Tally();
const steps = new Map<string, Tally>();
const frameworks = new Map<string, Tally>();
let gold = 0;
let half = 0;
let falseJoins = 0;
let attributed = 0;

function count(triple: string, what: 'right' | 'extra' | 'missed'): void {
  const [framework, , step] = triple.split(' | ') as [string, string, string];
  for (const [table, at] of [[steps, step], [frameworks, framework]] as const) {
    const tally = table.get(at) ?? new Tally();
    table.set(at, tally);
    tally[what]++;
  }
  all[what]++;
}

for (const report of split.gold) {
  const wanted = new Map(report.claims.map((claim) => [key(claim.framework, claim.party, claim.step), claim]));
  const got = predicted.byReport.get(report.file) ?? new Map<string, Prediction>();
  gold += wanted.size;
  const missed = [...wanted.keys()].filter((triple) => !got.has(triple));
  const extra = [...got.keys()].filter((triple) => !wanted.has(triple));
  for (const [triple, claim] of wanted) {
    const prediction = got.get(triple);
    count(triple, prediction ? 'right' : 'missed');
    if (prediction && attributedAlike(prediction, claim)) attributed++;
    if (!prediction && values.show) console.log(`missed  ${report.file}  ${triple}   «${claim.evidence}»`);
  }
  for (const triple of extra) {
    count(triple, 'extra');
    if (JOINS.includes(triple.slice(triple.lastIndexOf(' ') + 1))) falseJoins++;
    if (values.show) console.log(`extra   ${report.file}  ${triple}   «${got.get(triple)!.evidence.quote}»`);
  }
  half += halves(missed, extra);
}

const figure = (x: number): string => x.toFixed(3);
const line = ({ P, R, F1 }: { P: number; R: number; F1: number }): string => `P ${figure(P)}  R ${figure(R)}  F1 ${figure(F1)}`;
function print(table: Map<string, Tally>, width: number): void {
  for (const [label, tally] of [...table].sort(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(`${label.padEnd(width)} gold ${String(tally.right + tally.missed).padStart(3)}  ${line(tally.measures())}`);
  }
}
print(steps, 12);
if (values.frameworks) print(frameworks, 36);
const of = predicted.ofUnknownReports > 0 ? `, ${predicted.ofUnknownReports} of unknown reports` : '';
const made = all.right + all.extra;
console.log(`reports ${split.gold.length}, gold ${gold}, predicted ${made} (of ${predicted.read} claims${of})`);
console.log(
  `not verbatim ${predicted.notVerbatim}; false joins ${falseJoins} (${figure(falseJoins / Math.max(1, made))} of predicted); ` +
    `attribution right on matches ${figure(attributed / Math.max(1, all.right))}; lenient F1 ${figure(all.measures(half).F1)}`,
);
console.log(line(all.measures()));
if (predicted.notVerbatim > 0 || all.measures().F1 < Number(values['min-f1'])) process.exitCode = 1;
