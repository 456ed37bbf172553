import type { MergeRule, OriginKind } from '../../model/origin.ts';
import type { Span } from '../../model/span.ts';
import type { Cluster, Members } from './cluster.ts';
import { joinByIdentity, joinByTies, joinFloating } from './joins.ts';
import { type Node, strongVoices } from './nodes.ts';
import { absentOutlets, ownName, ownVoices } from './own-voices.ts';
import type { Question } from './source.ts';
import type { Teller } from './teller.ts';
import type { Tie } from './ties.ts';
import { Union } from './union.ts';

/** Who stands behind a row, after everything that repeats another is folded into it. */
export function clustersOf(tellers: readonly Teller[], ties: readonly Tie[], question: Question): Cluster[] {
  const relays = relaysOf(tellers, ties);
  const nodes = tellers.flatMap((teller, index) => strongVoices(teller, index, relays, question));
  const sets = new Union(nodes.length);
  const rules = new Map<number, MergeRule>();
  const join = (a: number, b: number, rule: MergeRule) => {
    sets.join(a, b);
    for (const node of [a, b]) if (!rules.has(node)) rules.set(node, rule);
  };
  joinByIdentity(nodes, join);
  joinByTies(tellers, nodes, ties, join);
  joinFloating(nodes, sets, ties, join);
  return membership(tellers, nodes, sets, rules, ties, relays, question);
}

/** Which outlets' reports a teller relays; by teller. */
function relaysOf(tellers: readonly Teller[], ties: readonly Tie[]): Map<number, Tie[]> {
  const relays = new Map<number, Tie[]>(tellers.map((_, index) => [index, []]));
  for (const tie of ties) if (tie.directed) relays.get(tie.from)!.push(tie);
  return relays;
}

function membership(
  tellers: readonly Teller[],
  nodes: readonly Node[],
  sets: Union,
  rules: ReadonlyMap<number, MergeRule>,
  ties: readonly Tie[],
  relays: ReadonlyMap<number, readonly Tie[]>,
  question: Question,
): Cluster[] {
  const clusters = new Map<number, { nodes: Node[]; members: Members }>();
  const carriedBy = new Map<number, Set<number>>(tellers.map((_, index) => [index, new Set()]));
  for (const [at, node] of nodes.entries()) {
    const root = sets.find(at);
    const cluster = clusters.get(root) ?? { nodes: [] as Node[], members: new Map() as Members };
    clusters.set(root, cluster);
    cluster.nodes.push(node);
    carriedBy.get(node.teller)!.add(root);
    if (!cluster.members.has(node.teller))
      cluster.members.set(node.teller, { words: node.voice, rule: rules.get(at) ?? null });
  }
  spread(tellers, ties, relays, carriedBy, (root, teller, words, rule) => {
    clusters.get(root)!.members.set(teller, { words, rule });
  });
  const found = [...clusters.values()].map(({ nodes: own, members }) => describe(tellers, own, members));
  return [...found, ...absentOutlets(tellers, nodes, relays, question), ...ownVoices(tellers, ties, carriedBy)];
}

/** Reports without a source of their own carry what the reports they take from carry; those that cite one and add another carry both. */
function spread(
  tellers: readonly Teller[],
  ties: readonly Tie[],
  relays: ReadonlyMap<number, readonly Tie[]>,
  carriedBy: ReadonlyMap<number, Set<number>>,
  carry: (root: number, teller: number, words: Span, rule: MergeRule) => void,
): void {
  const strong = new Map([...carriedBy].map(([teller, roots]) => [teller, roots.size > 0]));
  const mutual = Map.groupBy(
    ties
      .filter(({ directed }) => !directed)
      .flatMap((tie) => [
        { at: tie.from, from: tie.to, words: tie.words[0], rule: tie.rule },
        { at: tie.to, from: tie.from, words: tie.words[1], rule: tie.rule },
      ]),
    ({ at }) => at,
  );
  for (let changed = true; changed; ) {
    changed = false;
    for (const index of tellers.keys()) {
      const mine = carriedBy.get(index)!;
      const sources = [
        ...relays.get(index)!.map((tie) => ({ from: tie.to, words: tie.words[0], rule: tie.rule })),
        ...(strong.get(index) ? [] : (mutual.get(index) ?? [])),
      ];
      for (const { from, words, rule } of sources) {
        const theirs = carriedBy.get(from)!;
        if (strong.get(index) && [...theirs].some((root) => mine.has(root))) continue;
        for (const root of theirs) {
          if (mine.has(root)) continue;
          mine.add(root);
          carry(root, index, words, rule);
          changed = true;
        }
      }
    }
  }
}

function describe(tellers: readonly Teller[], nodes: readonly Node[], members: Members): Cluster {
  const first = nodes.reduce((best, node) => (rank(node) > rank(best) ? node : best));
  const { voice } = first;
  const anonymous = nodes.every((node) => node.voice.kind === 'anonymous');
  const eyewitness = nodes.some((node) => node.voice.kind === 'eyewitness');
  return {
    kind: kindOf(first, tellers[first.teller]!),
    name: eyewitness ? `${ownName(tellers[first.teller]!)}, on the spot` : voice.words,
    entity: nodes.find(({ entity }) => entity !== null)?.entity ?? null,
    office: nodes.find(({ voice: each }) => each.office !== null)?.voice.office ?? null,
    most: anonymous ? Math.max(...nodes.map((node) => node.voice.count ?? 1)) : 1,
    another: nodes.some((node) => node.voice.another),
    eyewitness,
    own: false,
    members: new Map([...members].sort(([a], [b]) => a - b)),
  };
}

const rank = ({ voice, entity }: Node): number =>
  (entity !== null ? 2 : 0) + (voice.person !== null ? 2 : 0) + (voice.count ?? 0);

function kindOf({ voice, entity }: Node, { claims }: Teller): OriginKind {
  if (voice.kind === 'anonymous') return 'unnamed-official';
  if (voice.kind === 'eyewitness') return 'outlet-own';
  if (voice.kind === 'document' || voice.office === 'gazette') return 'document';
  if (entity === null) return 'named-official';
  return entity === claims[0]?.party.id ? 'party-statement' : 'other-party-statement';
}
