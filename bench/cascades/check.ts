// Checks one split of the benchmark: `node bench/cascades/check.ts dev`. Prints the counts and what is wrong; exit code 1 when anything is wrong.
import { faultsOf } from './faults.ts';
import { readSplit } from './gold.ts';

const name = process.argv[2] ?? 'dev';
const cascades = readSplit(name);

function table(keysOf: (gold: (typeof cascades)[number]['gold']) => readonly string[]): string {
  const counts = new Map<string, number>();
  for (const key of cascades.flatMap(({ gold }) => keysOf(gold))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const rows = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return rows.map(([key, n]) => `${key} ${n}`).join(', ');
}

const words = cascades.flatMap(({ reports }) =>
  [...reports.values()].map((text) => text.split(/\s+/).filter(Boolean).length),
);
words.sort((a, b) => a - b);
const frameworks = new Set(cascades.map(({ gold }) => gold.claim.framework)).size;
const denied = cascades.filter(({ gold }) => gold.opposite).length;
console.log(
  `${name}: ${cascades.length} cascades, ${words.length} reports, ${frameworks} frameworks, ${denied} with denials`,
);
console.log(`words a report: ${words[0]} to ${words.at(-1)}, median ${words[words.length >> 1]}`);
console.log(`bounds: ${table(({ origins }) => [`${origins.lower}-${origins.upper}`])}`);
console.log(`merges: ${table(({ merges }) => merges.map(({ rule }) => rule))}`);
console.log(`deciding rules: ${table(({ rules }) => rules.map(String))}`);
console.log(`steps: ${table(({ claim }) => [claim.step])}`);
console.log(`frameworks: ${table(({ claim }) => [claim.framework])}`);
const faults = cascades.flatMap(faultsOf);
for (const fault of faults) console.log(`WRONG ${fault}`);
if (faults.length > 0) process.exitCode = 1;
