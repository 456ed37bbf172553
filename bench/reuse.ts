import type { Claim } from '../src/model/claim.ts';
import { OffsetMap } from '../src/model/offset-map.ts';
import type { Trace, TracedSentence } from '../src/model/trace.ts';
import { foldOrigins } from '../src/origins/index.ts';
import { printsOf } from '../src/origins/trace/prints.ts';
import { hash, wordsIn } from '../src/origins/trace/words.ts';

/**
 * Text reuse at scale: wire stories and their copies by many outlets, shuffled, with words exchanged, under boilerplate that each
 * outlet prints beneath everything; one story is copied 10,000 times word for word, one 10,000 times with changes.
 *
 *   node bench/reuse.ts [REPORTS, default 100000]
 */

const REPORTS = Number(process.argv[2] ?? 100_000);
/** Few, so that unrelated stories of one row often stand over the same boilerplate. */
const OUTLETS = 12;
/** Stories about one (framework, party, step), none of which repeats another. */
const IN_A_ROW = 3;
const COPIES = Math.min(10_000, Math.floor(REPORTS / 10));

let seed = 20_260_301;
const next = (below: number): number => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
  return (seed >>> 8) % below;
};

const SYLLABLES = 'ba ke lo mi nu ra so ti va ze dor fel gan hul jin'.split(' ');
/** Small words first, as in any text: the commoner, the shorter. */
const LEXICON = Array.from({ length: 20_000 }, (_, i) => {
  let word = '';
  for (let n = i + 15; n > 0; n = Math.floor(n / SYLLABLES.length)) word += SYLLABLES[n % SYLLABLES.length];
  return word;
});
const word = (): string => LEXICON[Math.floor(LEXICON.length * (next(1_000_000) / 1_000_000) ** 3)]!;
const sentence = (): string => `${Array.from({ length: 12 + next(14) }, word).join(' ')}.`;

const BOILERPLATE = Array.from({ length: OUTLETS }, () => `${sentence()} ${sentence()}`);

interface Story {
  readonly party: string;
  readonly framework: string;
  readonly sentences: readonly string[];
}

const newStory = (n: number): Story => {
  const row = Math.floor(n / IN_A_ROW);
  return {
    party: `P${row % 190}`,
    framework: `pact-${Math.floor(row / 190)}`,
    sentences: Array.from({ length: 12 }, sentence),
  };
};

type Edit = 'none' | 'light';

function report(story: Story, n: number, edit: Edit) {
  const lead = story.sentences[0]!;
  const rest = story.sentences.slice(1);
  if (edit === 'light') rest.sort(() => next(3) - 1);
  const exchange = (text: string): string =>
    edit === 'none' ? text : text.replace(/[a-z]+/g, (each) => (next(100) < 6 ? word() : each));
  const outlet = n % OUTLETS;
  const body = [lead, ...rest].map(exchange);
  const text = [edit === 'none' ? '' : sentence(), ...body, edit === 'none' ? '' : BOILERPLATE[outlet]!].join('\n');
  return {
    id: `sha256:${n}`,
    path: `reports/${String(n).padStart(6, '0')}.txt`,
    text,
    body,
    party: story.party,
    framework: story.framework,
  };
}

function traceOf({ text, body, party, framework }: ReturnType<typeof report>): Trace {
  const words = wordsIn(text);
  let from = 0;
  const sentences = body.map((each, index): TracedSentence => {
    const start = text.indexOf(each, from);
    from = start + each.length;
    return {
      start,
      end: from,
      headline: false,
      block: index,
      speaksOf: index === 0 ? [party, framework] : [],
      subject: index === 0 ? party : null,
      steps: [],
      denies: false,
      reacts: false,
      setsAside: false,
      names: [],
      pointsBack: false,
      stems: index === 0 ? [...new Set(wordsIn(each).map(({ low }) => hash(low)))].sort((a, b) => a - b) : [],
    };
  });
  return {
    prints: printsOf(words, OffsetMap.identity(text.length)),
    digest: String(hash(text)) + text.length,
    frameworks: [framework],
    sentences,
    citations: [],
    voices: [],
    quoted: [],
  };
}

function source(n: number, story: Story, edit: Edit) {
  const made = report(story, n, edit);
  const trace = traceOf(made);
  const claim: Claim = {
    id: `claim:${n}`,
    report: made.id,
    path: made.path,
    framework: { id: made.framework, name: made.framework, listed: false },
    party: { id: made.party, name: made.party, kind: 'state' },
    step: 'signed',
    act: null,
    polarity: 'affirmed',
    background: false,
    attribution: [],
    when: null,
    condition: null,
    evidence: { start: trace.sentences[0]!.start, end: trace.sentences[0]!.end, quote: '' },
    rule: 'generated',
    confidence: 1,
  };
  return { report: { id: made.id, path: made.path }, claims: [claim], trace };
}

const started = performance.now();
const sources: ReturnType<typeof source>[] = [];
const add = (story: Story, count: number, edit: Edit): void => {
  for (let i = 0; i < count && sources.length < REPORTS; i++) sources.push(source(sources.length, story, edit));
};
let stories = 0;
add(newStory(stories++), COPIES, 'none');
add(newStory(stories++), COPIES, 'light');
while (sources.length < REPORTS) add(newStory(stories++), 1 + next(12), 'light');
const made = performance.now();
const heap = process.memoryUsage().heapUsed;

const rows = foldOrigins(sources);
const folded = performance.now();

const told = new Map<string, number>();
for (let n = 0; n < stories; n++) {
  const row = Math.floor(n / IN_A_ROW);
  const key = `pact-${Math.floor(row / 190)} P${row % 190}`;
  told.set(key, (told.get(key) ?? 0) + 1);
}
const excess = rows.map(({ framework, party, upper }) => upper - told.get(`${framework.id} ${party.id}`)!);
const prints = sources.reduce((sum, { trace }) => sum + trace.prints.hashes.length, 0) / sources.length;
console.log(`${sources.length} reports, ${stories} stories, ${prints.toFixed(0)} fingerprints a report`);
console.log(`made in ${((made - started) / 1000).toFixed(1)} s, traces hold ${(heap / 1e6).toFixed(0)} MB`);
console.log(
  `folded in ${((folded - made) / 1000).toFixed(1)} s (${(sources.length / ((folded - made) / 1000)).toFixed(0)} reports/s), peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
);
console.log(
  `rows with one origin for each story: ${excess.filter((n) => n === 0).length} of ${rows.length}; a copy not seen in ${excess.filter((n) => n > 0).length}, stories merged in ${excess.filter((n) => n < 0).length}`,
);
