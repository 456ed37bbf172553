/**
 * Whether the same reports, shuffled and batched in any way, give byte-identical briefs, also as of and known by a day:
 *   node bench/order.ts [RUNS] [SEED]         10,000 runs by default
 */
import { checkShuffles, readingsToShuffle } from '../test/cli/shuffles.ts';

const [runs = 10_000, seed = 1] = process.argv.slice(2).map(Number);
const readings = await readingsToShuffle();
const begin = performance.now();
const briefs = await checkShuffles(readings, runs, seed);
const seconds = Math.round((performance.now() - begin) / 1000);
console.log(
  `${runs.toLocaleString('en')} shuffles and batchings of ${readings.length} reports (seed ${seed}): the same ${briefs.length.toLocaleString('en')} characters every time, ${seconds} s`,
);
