// Baselines: `node bench/cascades/baselines.ts one|outlets|families|headlines dev > OUT.jsonl` prints answers for score.ts.
// All are told the claim of the cascade and answer a single number; outlets and families are also told gold's outlets and families.
// one: always 1. outlets: distinct outlets. families: outlets with sister titles as one. headlines: groups of like headlines.
import { type Cascade, readSplit } from './gold.ts';

/** Groups of reports that one baseline takes for one origin; one group, one origin. */
type Grouping = (cascade: Cascade) => string[][];

const LIKE_HEADLINES = 0.3;
const LONGEST_HEADLINE = 16;
const FUNCTION_WORDS = new Set(
  'a an and as at by for from in into is it its no not of on or over says the to up with'.split(' '),
);

/** Joins reports as long as `alike` holds for any of the group. */
function group(names: readonly string[], alike: (one: string, other: string) => boolean): string[][] {
  const groups: string[][] = [];
  for (const name of names) {
    const near = groups.filter((members) => members.some((member) => alike(member, name)));
    const far = groups.filter((members) => !near.includes(members));
    groups.splice(0, groups.length, ...far, [...near.flat(), name]);
  }
  return groups;
}

function sameOutlet({ gold }: Cascade, one: string, other: string): boolean {
  return gold.outlet_names[one] !== null && gold.outlet_names[one] === gold.outlet_names[other];
}

function sameFamily({ gold }: Cascade, one: string, other: string): boolean {
  const families = gold.merges.filter(
    ({ rule, evidence }) => rule === 'publisher-family' && one in evidence && other in evidence,
  );
  return families.length > 0;
}

/** The longest line before the first long one: the title, rather than the masthead or the byline. */
function headlineOf(text: string): Set<string> {
  const lines = text.split('\n').map((line) => line.trim().split(/\s+/));
  const body = lines.findIndex((words) => words.length > LONGEST_HEADLINE);
  const head = lines.slice(0, Math.max(1, body)).sort((a, b) => b.length - a.length)[0] ?? [];
  const words =
    head
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !FUNCTION_WORDS.has(word)));
}

function likeHeadlines(one: Set<string>, other: Set<string>): boolean {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared >= LIKE_HEADLINES * Math.max(1, one.size + other.size - shared);
}

const BASELINES: Readonly<Record<string, Grouping>> = {
  one: ({ reports }) => [[...reports.keys()]],
  outlets: (cascade) => group([...cascade.reports.keys()], (a, b) => sameOutlet(cascade, a, b)),
  families: (cascade) =>
    group([...cascade.reports.keys()], (a, b) => sameOutlet(cascade, a, b) || sameFamily(cascade, a, b)),
  headlines: ({ reports }) => {
    const headlines = new Map([...reports].map(([name, text]) => [name, headlineOf(text)]));
    return group([...reports.keys()], (a, b) => likeHeadlines(headlines.get(a)!, headlines.get(b)!));
  },
};

const [kind = '', name] = process.argv.slice(2);
const grouping = BASELINES[kind];
if (grouping === undefined || name === undefined) {
  console.error(`usage: node bench/cascades/baselines.ts ${Object.keys(BASELINES).join('|')} dev|test > OUT.jsonl`);
  process.exit(2);
}
for (const cascade of readSplit(name)) {
  const groups = grouping(cascade);
  const { framework, party, step } = cascade.gold.claim;
  const merges = groups
    .filter((reports) => reports.length > 1)
    .map((reports) => ({ reports, rule: kind, evidence: {} }));
  const origins = { lower: groups.length, upper: groups.length };
  console.log(
    JSON.stringify({ cascade: cascade.id, framework, party, step, outlets: cascade.gold.outlets, origins, merges }),
  );
}
