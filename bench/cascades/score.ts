// Scores a system's origin counts: `node bench/cascades/score.ts dev OUTDIR|OUT.jsonl|--run [--show] [--rules] [--min-exact X]`.
// The answers are what `chancery origins bench/cascades/dev/C01/*.txt --json` prints, one cascade at a time; --run asks it itself.
import { parseArgs } from 'node:util';
import { Failure } from '../../src/model/failure.ts';
import { askChancery, readAnswers } from './answers.ts';
import { readSplit } from './gold.ts';
import { type Judgement, judge, measure } from './measures.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    run: { type: 'boolean', default: false },
    show: { type: 'boolean' },
    rules: { type: 'boolean' },
    'min-exact': { type: 'string', default: '0' },
  },
});
const [name, place] = positionals;
if (name === undefined || values.run === (place !== undefined)) {
  console.error(
    'usage: node bench/cascades/score.ts dev|test OUTDIR|OUT.jsonl|--run [--show] [--rules] [--min-exact X]',
  );
  process.exit(2);
}

/** Judges every cascade by the answers in a place, or else by Chancery's own. */
function judgeAll(split: string, place: string | undefined): Judgement[] {
  const given = place === undefined ? null : readAnswers(place);
  return readSplit(split).map((cascade) =>
    judge(cascade, given ? (given.get(cascade.id) ?? []) : askChancery(cascade)),
  );
}

let judgements: Judgement[];
try {
  judgements = judgeAll(name, place);
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(error.message);
  process.exit(error.exitCode);
}

const figure = (x: number): string => x.toFixed(3);
function lineOf({ cascade, answer, exact }: Judgement): string {
  const { claim, origins, outlets } = cascade.gold;
  const gold = `${origins.lower}-${origins.upper}`;
  if (answer === null) return `${cascade.id}  no answer for ${JSON.stringify(claim)} (gold ${gold})`;
  return `${cascade.id}  ${exact ? 'ok ' : 'BAD'} ${answer.origins.lower}-${answer.origins.upper} (gold ${gold}, outlets ${outlets})`;
}
if (values.show) for (const judgement of judgements) console.log(lineOf(judgement));
if (values.rules) {
  for (const rule of new Set(judgements.flatMap(({ cascade }) => cascade.gold.rules).sort((a, b) => a - b))) {
    const { cascades, exact } = measure(judgements.filter(({ cascade }) => cascade.gold.rules.includes(rule)));
    console.log(`rule ${String(rule).padStart(2)}  cascades ${String(cascades).padStart(2)}  exact ${exact}`);
  }
}
const all = measure(judgements);
const floor = Number(values['min-exact']);
console.log(
  `cascades ${all.cascades}: exact ${all.exact}, containing gold ${all.inside}, over-counted ${all.over}, no answer ${all.none}; ` +
    `merge pairs P ${figure(all.precision)} R ${figure(all.recall)}`,
);
console.log(`exact ${figure(all.exactShare)}${floor > 0 ? ` (floor ${floor})` : ''}`);
if (all.exactShare < floor) process.exitCode = 1;
