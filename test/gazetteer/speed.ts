/** Prints how long the lists take to load and how fast a text is matched: `node test/gazetteer/speed.ts [FILE…]`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadGazetteer } from '../../src/gazetteer/gazetteer.ts';
import { createMatcher } from '../../src/gazetteer/matcher.ts';

const begin = performance.now();
const gazetteer = loadGazetteer();
const loaded = performance.now();
const matcher = createMatcher(gazetteer);
const indexed = performance.now();
console.log(`load ${(loaded - begin).toFixed(0)} ms, index ${(indexed - loaded).toFixed(0)} ms`);

const folder = join(import.meta.dirname, '../../bench/accession/dev/reports');
const files = process.argv.length > 2 ? process.argv.slice(2) : readdirSync(folder).map((name) => join(folder, name));
const once = files.map((file) => readFileSync(file, 'utf8')).join('\n');
const text = once.repeat(Math.ceil(4_000_000 / Math.max(1, once.length)));
for (let round = 1; round <= 5; round++) {
  const before = process.cpuUsage();
  const matches = matcher.match(text).length;
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  console.log(`round ${round}: ${(text.length / 1e6 / seconds).toFixed(1)} MB/s of processor time, ${matches} matches`);
}
