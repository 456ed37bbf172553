import { clean } from '../src/clean/index.ts';
import { ingest, isFailure } from '../src/ingest/index.ts';

/** A folder of pages in, how fast they are read and cleaned out: node bench/articles.ts FOLDER [ROUNDS] */
const [folder, rounds = '3'] = process.argv.slice(2);
if (!folder) {
  console.error('folder missing: node bench/articles.ts FOLDER [ROUNDS]');
  process.exit(2);
}

interface Round {
  readonly pages: number;
  readonly ingest: number;
  readonly clean: number;
  readonly slowest: number;
}

async function run(path: string): Promise<Round> {
  const round = { pages: 0, ingest: 0, clean: 0, slowest: 0 };
  let began = performance.now();
  for await (const report of ingest([path])) {
    if (!isFailure(report)) {
      const read = performance.now();
      clean(report);
      const done = performance.now();
      round.pages++;
      round.ingest += read - began;
      round.clean += done - read;
      round.slowest = Math.max(round.slowest, done - began);
    }
    began = performance.now();
  }
  return round;
}

const results: Round[] = [];
for (let i = 0; i < Number(rounds); i++) results.push(await run(folder));
// The median round: the first one also warms up the machine.
const speed = (round: Round) => (1000 * round.pages) / (round.ingest + round.clean);
const median = results.sort((a, b) => speed(a) - speed(b))[results.length >> 1]!;
const each = (total: number) => `${(total / median.pages).toFixed(1)} ms a page`;
console.log(`pages    ${median.pages}`);
console.log(`speed    ${speed(median).toFixed(1)} pages/s (median of ${results.length} rounds, one thread)`);
console.log(`ingest   ${each(median.ingest)}`);
console.log(`clean    ${each(median.clean)}`);
console.log(`slowest  ${median.slowest.toFixed(0)} ms`);
console.log(`memory   ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB at most`);
