import type { Claim } from '../../model/claim.ts';
import {
  MERGE_RULES,
  type Merge,
  ORIGIN_KINDS,
  type Origin,
  type OriginRow,
  type OriginSide,
} from '../../model/origin.ts';
import { STEPS } from '../../model/step.ts';
import { provenAmong } from './bounds.ts';
import type { Cluster } from './cluster.ts';
import { clustersOf } from './clusters.ts';
import { ownCitation } from './own-voices.ts';
import { type Question, type Source, type TracedSource, traced } from './source.ts';
import { type Teller, tellerOf } from './teller.ts';
import { tiesAmong } from './ties.ts';
import { drawIn, namesakes } from './who-counts.ts';

interface OriginOptions {
  /** Only these framework ids. */
  readonly frameworks?: ReadonlySet<string>;
  /** Only these party ids. */
  readonly parties?: ReadonlySet<string>;
}

/**
 * The independent origins behind every (framework, party, step): a pure fold over reports. The same reports in any order
 * give the same rows, byte for byte. Rules: docs/origins.md.
 */
export function foldOrigins(sources: Iterable<Source>, options: OriginOptions = {}): OriginRow[] {
  const all = inOrder(sources);
  const rows = new Map<string, { question: Question; claim: Claim }>();
  for (const { claims } of all)
    for (const claim of claims) {
      if (options.frameworks && !options.frameworks.has(claim.framework.id)) continue;
      if (options.parties && !options.parties.has(claim.party.id)) continue;
      const question = { framework: claim.framework.id, party: claim.party.id, step: claim.step };
      const key = JSON.stringify(Object.values(question));
      if (!rows.has(key)) rows.set(key, { question, claim });
    }
  const about = indexByPair(
    all,
    new Set([...rows.values()].map(({ question }) => pairOf(question.framework, question.party))),
  );
  return [...rows.values()]
    .sort(
      (a, b) =>
        compare(a.question.framework, b.question.framework) ||
        compare(a.question.party, b.question.party) ||
        STEPS.indexOf(a.question.step) - STEPS.indexOf(b.question.step),
    )
    .map(({ question, claim }) => rowOf(question, claim, about.get(pairOf(question.framework, question.party)) ?? []));
}

/** By place and id, each report once; a report without a trace is taken with an empty one. */
function inOrder(sources: Iterable<Source>): TracedSource[] {
  const byId = new Map<string, Source>();
  for (const source of sources) byId.set(source.report.id, source);
  return [...byId.values()]
    .sort((a, b) => compare(a.report.path, b.report.path) || compare(a.report.id, b.report.id))
    .map((source) => traced({ ...source, trace: source.trace ?? plainTrace(source) }));
}

/** For readings kept before traces were made: only the claims' sentences are known. */
const plainTrace = ({ report, claims }: Source): TracedSource['trace'] => ({
  prints: { hashes: [], starts: [], ends: [] },
  digest: report.id,
  frameworks: [...new Set(claims.map(({ framework }) => framework.id))].sort(),
  sentences: claims.map(({ evidence, framework, party }) => ({
    start: evidence.start,
    end: evidence.end,
    headline: false,
    block: 0,
    speaksOf: [framework.id, party.id],
    subject: null,
    steps: [],
    denies: false,
    reacts: false,
    setsAside: false,
    pointsBack: false,
    stems: [],
    names: [],
  })),
  citations: [],
  voices: [],
  quoted: [],
});

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const pairOf = (framework: string, party: string): string => `${framework}\n${party}`;

function indexByPair(all: readonly TracedSource[], wanted: ReadonlySet<string>): Map<string, TracedSource[]> {
  const index = new Map<string, TracedSource[]>();
  const frameworks = new Set([...wanted].map((pair) => pair.split('\n')[0]!));
  for (const source of all) {
    const named = new Set(source.trace.sentences.flatMap(({ speaksOf }) => speaksOf));
    const pairs = new Set(source.claims.map(({ framework, party }) => pairOf(framework.id, party.id)));
    for (const framework of source.trace.frameworks)
      if (frameworks.has(framework)) for (const party of named) pairs.add(pairOf(framework, party));
    for (const pair of pairs) {
      if (!wanted.has(pair)) continue;
      const list = index.get(pair);
      if (list) list.push(source);
      else index.set(pair, [source]);
    }
  }
  return index;
}

function rowOf(question: Question, claim: Claim, about: readonly TracedSource[]): OriginRow {
  const denying = new Set(
    about.filter(({ claims }) => claims.some((each) => isOf(each, question) && each.polarity === 'denied')),
  );
  const yes = sideOf(
    about.filter((source) => !denying.has(source)),
    question,
    'affirmed',
  );
  const no = denying.size === 0 ? null : sideOf(about, question, 'denied');
  return {
    framework: { id: claim.framework.id, name: claim.framework.name },
    party: { id: claim.party.id, name: claim.party.name },
    step: question.step,
    ...yes.side,
    outlets: outletsOf([...yes.tellers, ...(no?.tellers ?? [])]),
    merges: [...yes.merges, ...(no?.merges ?? [])],
    opposite: no?.side ?? null,
  };
}

const isOf = (claim: Claim, { framework, party, step }: Question): boolean =>
  claim.framework.id === framework && claim.party.id === party && claim.step === step;

interface Side {
  readonly side: OriginSide;
  readonly merges: readonly Merge[];
  readonly tellers: readonly Teller[];
}

function sideOf(about: readonly TracedSource[], question: Question, polarity: 'affirmed' | 'denied'): Side {
  const outlets = new Set(about.flatMap(({ names }) => [...names]));
  const possible = namesakes(about.flatMap((source) => tellerOf(source, question, polarity, outlets) ?? []));
  const { tellers, ties } = drawIn(possible, tiesAmong(possible));
  const clusters = clustersOf(tellers, ties, question).sort((a, b) => strength(a) - strength(b));
  const proven = provenAmong(clusters);
  const order = [...clusters.keys()].sort((a, b) => Number(proven[b]) - Number(proven[a]) || a - b);
  const list = order.flatMap((at) => originsOf(clusters[at]!, proven[at]!, tellers));
  return {
    side: {
      lower: proven.filter(Boolean).length,
      upper: list.length,
      list: [...list.filter((origin) => origin.proven), ...list.filter((origin) => !origin.proven)],
    },
    merges: clusters.flatMap((cluster) => mergeOf(cluster, tellers)),
    tellers,
  };
}

const strength = (cluster: Cluster): number =>
  ORIGIN_KINDS.indexOf(cluster.kind) * 4 + (cluster.own ? 2 : 0) + (cluster.another ? 1 : 0);

function originsOf(cluster: Cluster, proven: boolean, tellers: readonly Teller[]): Origin[] {
  const reports = [...cluster.members.keys()]
    .map((index) => tellers[index]!.source.report)
    .map(({ id, path }) => ({ id, path }));
  return Array.from({ length: cluster.most }, (_, i) => ({
    name: cluster.most > 1 ? `${cluster.name} (${i + 1} of ${cluster.most})` : cluster.name,
    kind: cluster.kind,
    proven: proven && i === 0,
    reports,
  }));
}

function mergeOf(cluster: Cluster, tellers: readonly Teller[]): Merge[] {
  if (cluster.members.size < 2) return [];
  const rules = [...cluster.members.values()].flatMap(({ rule }) => rule ?? []);
  const rule = MERGE_RULES.map((each) => ({ each, n: rules.filter((other) => other === each).length })).sort(
    (a, b) => b.n - a.n,
  )[0]!.each;
  return [
    {
      rule,
      evidence: [...cluster.members].map(([index, { words }]) => {
        const { id, path } = tellers[index]!.source.report;
        return { report: id, path, start: words.start, end: words.end, quote: null };
      }),
    },
  ];
}

function outletsOf(tellers: readonly Teller[]): number {
  const keys = tellers.map(({ source }) => ownCitation(source)?.key ?? source.report.id);
  return new Set(keys).size;
}
