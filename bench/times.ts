/**
 * Time expressions against TimeML news (TIMEX3), and against the floors in bench/floors.json.
 *
 *   node bench/times.ts [--halves] [--errors] [--save] [--weekdays]
 *
 * An expression counts as found when it overlaps the annotated one, as right when the value is the same too; each is
 * the harmonic mean of precision and recall over all expressions. The report's date is the document creation time.
 * --weekdays prints how far from the report the days are that weekdays alone stand for (docs/dating.md).
 * --halves prints every second document apart, --errors every difference; --save raises the floors to what was
 * measured less half a point. Exits 1 when a figure is under its floor.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { recognizeTimes } from '../src/annotate/times/index.ts';
import { splitSentences } from '../src/text/sentences.ts';
import { readTimebank, type TimedDocument, TimeScore } from './timebank.ts';

const documents = readTimebank();
if (!documents) {
  console.error('../shared/corpora/timebank: not found beside the repository; nothing to measure on');
  process.exit(2);
}

const onError = process.argv.includes('--errors') ? console.log : undefined;
let milliseconds = 0;

function measure(some: readonly TimedDocument[]): TimeScore {
  const score = new TimeScore();
  for (const document of some) {
    const { text, published } = document;
    const sentences = splitSentences(text);
    const begin = performance.now();
    const times = recognizeTimes(text, sentences, published ? { from: published, to: published } : null);
    milliseconds += performance.now() - begin;
    score.add(document, times, onError);
  }
  return score;
}

if (process.argv.includes('--halves')) {
  console.log(`odd documents   ${measure(documents.filter((_, i) => i % 2 === 0))}`);
  console.log(`even documents  ${measure(documents.filter((_, i) => i % 2 === 1))}`);
}
if (process.argv.includes('--weekdays')) {
  for (const [looks, days] of weekdayDistances(documents))
    console.log(`weekdays, ${looks.padEnd(7)} ${[...days].map(([day, count]) => `${day}: ${count}`).join('  ')}`);
}
milliseconds = 0;
const all = measure(documents);
const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
console.log(`${documents.length} documents   ${all}`);
console.log(`speed           ${(characters / 1000 / milliseconds).toFixed(2)} million characters a second`);

const floorsFile = new URL('floors.json', import.meta.url);
const readFloors = (): Record<string, number> =>
  existsSync(floorsFile) ? (JSON.parse(readFileSync(floorsFile, 'utf8')) as Record<string, number>) : {};
const figures: Readonly<Record<string, number>> = { timesExtentF1: all.extentF1, timesValueF1: all.valueF1 };
const floors = readFloors();
if (process.argv.includes('--save')) {
  for (const [key, figure] of Object.entries(figures)) {
    floors[key] = Math.max(floors[key] ?? 0, Math.floor((figure - 0.005) * 1000) / 1000);
  }
  writeFileSync(floorsFile, `${JSON.stringify(floors, null, 2)}\n`);
}
for (const [key, figure] of Object.entries(figures)) {
  const floor = floors[key];
  const under = floor === undefined || figure < floor;
  console.log(`${key.padEnd(16)}${figure.toFixed(4)} (floor ${floor ?? 'missing'})${under ? ' FAILED' : ''}`);
  if (under) process.exitCode = 1;
}

/** By which way the sentence looks: for how many gold weekdays the day meant lies so many days from the report. */
function weekdayDistances(some: readonly TimedDocument[]): Map<string, [day: number, count: number][]> {
  const counts = new Map<string, Map<number, number>>();
  for (const { text, published, gold } of some) {
    if (!published) continue;
    const times = recognizeTimes(text, splitSentences(text), { from: published, to: published });
    for (const { start, end, value } of gold) {
      const day = /^\d{4}-\d\d-\d\d/.exec(value ?? '')?.[0];
      const time = times.find((one) => one.start <= start && end <= one.end);
      if (!day || !time || !/^(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'s)?$/i.test(text.slice(start, end)))
        continue;
      const distance = (Date.parse(day) - Date.parse(published.slice(0, 10))) / 86_400_000;
      const days = counts.get(time.looks) ?? new Map<number, number>();
      counts.set(time.looks, days.set(distance, (days.get(distance) ?? 0) + 1));
    }
  }
  return new Map([...counts].map(([looks, days]) => [looks, [...days].sort(([a], [b]) => a - b)]));
}
