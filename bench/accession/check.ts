// Checks one split of the benchmark: `node bench/accession/check.ts dev`. Prints what is wrong and the counts; exit code 1 when anything is wrong.
import fs from 'node:fs';
import { type GoldClaim, readSplit, STEPS, textOf } from './gold.ts';
import { ISO_3166_ALPHA3 } from './iso-codes.ts';

const split = readSplit(process.argv[2] ?? 'dev');
const problems: string[] = [];
const byStep = new Map<string, number>();
const byFramework = new Map<string, number>();
const organisations = new Set<string>();
const words: number[] = [];
let empty = 0;
let total = 0;

const raise = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

function checkClaim(id: string, text: string, claim: GoldClaim): void {
  const where = `${id} ${claim.framework} ${claim.party} ${claim.step}`;
  const { source, via, anonymous } = claim.attribution;
  if (!claim.evidence || !text.includes(claim.evidence)) problems.push(`${where}: evidence not verbatim: ${claim.evidence}`);
  if (claim.evidence.length > 200) problems.push(`${where}: evidence has ${claim.evidence.length} characters, at most 200`);
  if (!(STEPS as readonly string[]).includes(claim.step)) problems.push(`${where}: no such step`);
  if (!/^[a-z0-9]+([-+][a-z0-9]+)*\+?$/.test(claim.framework)) problems.push(`${where}: framework is not a slug`);
  if (/^[A-Z]{3}$/.test(claim.party)) {
    if (!ISO_3166_ALPHA3.has(claim.party)) problems.push(`${where}: no ISO 3166-1 alpha-3 code`);
  } else organisations.add(claim.party);
  for (const [field, value] of [['source', source], ['via', via], ['when', claim.when], ['condition', claim.condition]] as const)
    if (value !== null && !text.includes(value)) problems.push(`${where}: ${field} not verbatim: ${value}`);
  if ((claim.step === 'conditional') !== (claim.condition !== null)) problems.push(`${where}: condition and step disagree`);
  if (anonymous && source === null) problems.push(`${where}: anonymous without the words for the source`);
}

const files = new Set(fs.readdirSync(split.reports));
const ids = new Set<string>();
for (const report of split.gold) {
  if (ids.has(report.id)) problems.push(`${report.id}: twice`);
  ids.add(report.id);
  if (!files.delete(report.file)) {
    problems.push(`${report.id}: no file ${report.file}`);
    continue;
  }
  const text = textOf(split, report.file);
  words.push(text.split(/\s+/).filter(Boolean).length);
  if (report.outlet !== null && !text.includes(report.outlet)) problems.push(`${report.id}: outlet not in the text: ${report.outlet}`);
  if (report.published !== null && !/^\d{4}-\d{2}-\d{2}$/.test(report.published)) problems.push(`${report.id}: published is no date`);
  if (report.claims.length === 0) empty++;
  const seen = new Set<string>();
  for (const claim of report.claims) {
    const triple = `${claim.framework} | ${claim.party} | ${claim.step}`;
    if (seen.has(triple)) problems.push(`${report.id}: ${triple} twice`);
    seen.add(triple);
    checkClaim(report.id, text, claim);
    raise(byStep, claim.step);
    raise(byFramework, claim.framework);
    total++;
  }
}
for (const file of files) problems.push(`${file}: not in gold.jsonl`);

const table = (counts: Map<string, number>): string =>
  [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([key, n]) => `${key} ${n}`).join(', ');
words.sort((a, b) => a - b);
console.log(`${split.name}: ${split.gold.length} reports (${empty} without claims), ${total} claims, ${byFramework.size} frameworks`);
console.log(`words a report: ${words[0]} to ${words.at(-1)}, median ${words[words.length >> 1]}`);
console.log(`steps: ${table(byStep)}${STEPS.filter((step) => !byStep.has(step)).map((step) => `, ${step} 0`).join('')}`);
console.log(`frameworks: ${table(byFramework)}`);
console.log(`parties that are no states: ${[...organisations].sort().join(', ') || 'none'}`);
for (const problem of problems) console.log(`WRONG ${problem}`);
if (problems.length > 0) process.exitCode = 1;
