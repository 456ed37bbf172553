/**
 * A process that keeps readings, for tests that start several of it or kill it:
 *   node writer.ts FILE SERIES HOW COUNT
 * Says `open` before it opens the ledger, and then the number of each reading once it is acknowledged.
 */
import { openLedger } from '../../src/store/sqlite.ts';
import { nthReading, reader } from './readings.ts';

const [file, series, how, count] = process.argv.slice(2) as [string, string, 'put' | 'putAll', string];

console.log('open');
const store = openLedger(file, { mode: 'write' });

function* readings() {
  for (let n = 0; n < Number(count); n++) yield nthReading(series, n);
}

if (how === 'put') {
  let n = 0;
  for (const one of readings()) {
    await store.put(one, reader());
    console.log(n++);
  }
} else {
  for await (const { path } of store.putAll(readings(), reader())) console.log(/(\d+)\.txt$/.exec(path)![1]);
}
await store.close();
