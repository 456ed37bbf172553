import type { MergeRule, OriginKind } from '../../model/origin.ts';
import type { Span } from '../../model/span.ts';
import { overlaps } from '../../model/span.ts';
import type { Citation, Voice } from '../../model/trace.ts';
import { isOutletByForm, OUTLET_WORD } from '../outlet-words.ts';
import type { Question, TracedSource } from './source.ts';
import type { Teller } from './teller.ts';
import type { Tie } from './ties.ts';
import { Union } from './union.ts';

/** One source of a row, with everybody who carries or relays it. */
export interface Cluster {
  readonly kind: OriginKind;
  readonly name: string;
  /** Institution it speaks for, where that is known. */
  readonly entity: string | null;
  readonly office: string | null;
  /** How many people it may be. */
  readonly most: number;
  /** Said to be another person than one cited elsewhere. */
  readonly another: boolean;
  readonly eyewitness: boolean;
  /** The outlet's own voice, or an outlet of which no report is at hand. */
  readonly own: boolean;
  /** Indices of tellers, ascending, each with the words that put it there and the rule that did. */
  readonly members: ReadonlyMap<number, { readonly words: Span; readonly rule: MergeRule | null }>;
}

interface Node {
  readonly teller: number;
  readonly voice: Voice;
  readonly entity: string | null;
}

const FRAMEWORK_OFFICES = new Set(['commission', 'secretariat', 'summit']);
const GOVERNMENT = new Set(['government', 'ministry', 'spokesperson', 'embassy', 'agency']);

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

/** Voices that are sources by themselves; what a report only passes on from an outlet it cites is not. */
function strongVoices(
  teller: Teller,
  index: number,
  relays: ReadonlyMap<number, readonly Tie[]>,
  question: Question,
): Node[] {
  const passesOn = relays.get(index)!.some(({ rule }) => rule === 'cites-outlet' || rule === 'wire-credit');
  return teller.voices.flatMap((voice): Node[] => {
    if (voice.kind === 'outlet') return [];
    if (voice.kind === 'anonymous') {
      const through = teller.cites.filter(({ sentence }) => sentence === voice.sentence);
      if (
        passesOn &&
        !voice.another &&
        (voice.plural || through.length > 0 || voice.told === null || !teller.source.names.has(voice.told))
      )
        return [];
    }
    if (voice.kind === 'named' && voice.office === null && isCitedReport(voice, relays.get(index)!)) return [];
    return [{ teller: index, voice, entity: entityOf(teller, voice, question) }];
  });
}

/** A source that is the outlet of another report in the row. */
const isCitedReport = (voice: Voice, relays: readonly Tie[]): boolean =>
  relays.some(({ words: [cited] }) => overlaps(cited, voice));

/** For whom a voice speaks: as its words say, else as its sentence or the one before begins, else the party itself. */
function entityOf({ source }: Teller, voice: Voice, { framework, party }: Question): string | null {
  if (voice.entity !== null || voice.kind === 'eyewitness') return voice.entity;
  if (voice.office === 'depositary') return 'depositary';
  if (FRAMEWORK_OFFICES.has(voice.office ?? '')) return framework;
  const { sentences } = source.trace;
  const near = sentences[voice.sentence]?.subject ?? null;
  if (voice.office === null) return /^(?:statement|post|document)$/.test(voice.kind) ? near : null;
  if (voice.office === 'gazette') return party;
  if (voice.office === 'bank' || voice.office === 'agency') return null;
  const before = sentences[voice.sentence - 1]?.subject ?? null;
  return [near, before].find((id) => id !== null && id !== framework) ?? (voice.kind === 'anonymous' ? null : party);
}

type Join = (a: number, b: number, rule: MergeRule) => void;

function joinByIdentity(nodes: readonly Node[], join: Join): void {
  const first = new Map<string, number>();
  const byKey = (key: string, at: number, rule: MergeRule) => {
    const before = first.get(key);
    if (before === undefined) first.set(key, at);
    else join(before, at, rule);
  };
  for (const [at, { voice, entity }] of nodes.entries()) {
    if (voice.kind === 'anonymous') {
      if (voice.description.length >= 2 && !voice.plural)
        byKey(`anonymous ${voice.description.join(' ')}`, at, 'same-unnamed-source');
      if (voice.told !== null && !voice.another) byKey(`told ${voice.told}`, at, 'cites-outlet');
      continue;
    }
    if (voice.kind === 'eyewitness') continue;
    if (voice.person === null && entity === null && voice.description.length >= 3)
      byKey(`described ${voice.description.join(' ')}`, at, 'same-statement');
    if (voice.person !== null) byKey(`person ${voice.person}`, at, 'same-statement');
    if (voice.office === 'depositary' || voice.office === 'bank') byKey(`body ${voice.office}`, at, 'same-statement');
    else if (entity !== null) byKey(`body ${entity} ${bodyOf(voice)}`, at, 'same-statement');
  }
  // One government speaking without a name given is taken for whoever else speaks for it.
  const groups = Map.groupBy(nodes.keys(), (at) => nodes[at]!.entity ?? '');
  for (const [entity, group] of groups) {
    if (entity === '') continue;
    const onRecord = group.filter((at) => !/^(?:anonymous|eyewitness)$/.test(nodes[at]!.voice.kind));
    const vague = onRecord.filter((at) => isVague(nodes[at]!.voice));
    const clear = onRecord.filter((at) => !isVague(nodes[at]!.voice));
    for (const at of vague) join(clear[0] ?? vague[0]!, at, 'same-statement');
  }
}

const isVague = ({ person, office }: Voice): boolean => person === null && (office === null || GOVERNMENT.has(office));

const bodyOf = (voice: Voice): string =>
  voice.office === null || GOVERNMENT.has(voice.office) ? (voice.person ?? 'government') : voice.office;

function joinByTies(tellers: readonly Teller[], nodes: readonly Node[], ties: readonly Tie[], join: Join): void {
  const byTeller = Map.groupBy(nodes.keys(), (at) => nodes[at]!.teller);
  for (const tie of ties) {
    const left = byTeller.get(tie.from) ?? [];
    const right = byTeller.get(tie.to) ?? [];
    for (const a of left) {
      for (const b of right) {
        const x = nodes[a]!.voice;
        const y = nodes[b]!.voice;
        if (x.kind === 'anonymous' && y.kind === 'anonymous' && !x.another && !y.another && !isApart(tie, x, y))
          join(a, b, tie.rule);
        if (x.kind === 'eyewitness' && y.kind === 'eyewitness' && tie.rule !== 'same-statement') join(a, b, tie.rule);
        if (
          tie.rule === 'same-statement' &&
          speaksIn(tellers, nodes[a]!, tie.words[0]) &&
          speaksIn(tellers, nodes[b]!, tie.words[1]) &&
          (x.kind === 'anonymous') === (y.kind === 'anonymous')
        )
          join(a, b, tie.rule);
      }
    }
  }
}

/** Credits and houses say nothing of unnamed people who spoke to different outlets, or to one of them only. */
const isApart = ({ rule }: Tie, x: Voice, y: Voice): boolean =>
  (rule === 'wire-credit' || rule === 'publisher-family') && x.told !== y.told;

/** The voice is the one whose words the passage quotes: cited in its sentence, or the only one there is. */
function speaksIn(tellers: readonly Teller[], { teller, voice }: Node, passage: Span): boolean {
  const { source, voices, core } = tellers[teller]!;
  const sentence = source.trace.sentences.findIndex(({ start, end }) => start <= passage.start && passage.start < end);
  return voice.sentence === sentence || (voices.length === 1 && (voice.sentence < 0 || core.includes(voice.sentence)));
}

/** A paper or post of which the text does not say whose it is goes with the only source on record. */
function joinFloating(nodes: readonly Node[], sets: Union, ties: readonly Tie[], join: Join): void {
  const isFloating = ({ voice, entity }: Node) =>
    entity === null &&
    voice.person === null &&
    /^(?:statement|post|document|named)$/.test(voice.kind) &&
    !/^(?:bank|agency|depositary)$/.test(voice.office ?? '') &&
    !(voice.kind === 'document' && voice.told !== null);
  const fixed = [...nodes.keys()].filter(
    (at) => !isFloating(nodes[at]!) && !/^(?:anonymous|eyewitness)$/.test(nodes[at]!.voice.kind),
  );
  const firstOf = new Map(fixed.toReversed().map((at) => [nodes[at]!.teller, at]));
  const roots = new Set(fixed.map((at) => sets.find(at)));
  const floating = [...nodes.keys()].filter((at) => isFloating(nodes[at]!));
  const partners = new Map<number, number>();
  for (const { from, to } of ties)
    for (const [teller, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const voice = firstOf.get(other);
      if (voice !== undefined && !partners.has(teller)) partners.set(teller, voice);
    }
  for (const at of floating) {
    const partner = partners.get(nodes[at]!.teller);
    if (partner !== undefined) join(partner, at, 'same-statement');
  }
  const target = roots.size === 1 ? fixed[0]! : roots.size === 0 ? floating[0] : undefined;
  if (target !== undefined) for (const at of floating) if (sets.find(at) === at) join(target, at, 'same-statement');
}

type Members = Map<number, { words: Span; rule: MergeRule | null }>;

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

const TELLS_FIRST = /\b(?:report(?:s|ed)?|broke|reveal(?:s|ed)|in a report|disclosed)\b/i;

/** An outlet that is said to have reported the claim, none of whose reports is here, beside a source that a report has of its own. */
function absentOutlets(
  tellers: readonly Teller[],
  nodes: readonly Node[],
  relays: ReadonlyMap<number, readonly Tie[]>,
  { party }: Question,
): Cluster[] {
  const cited = new Map<string, Map<number, Citation>>();
  const byTeller = Map.groupBy(nodes, ({ teller }) => teller);
  for (const [index, { source, cites }] of tellers.entries()) {
    if (!byTeller.has(index) || source.wires.length > 0) continue;
    for (const citation of cites) {
      if (
        citation.how !== 'cited' ||
        !isOutletByForm(citation) ||
        relays.get(index)!.some(({ words: [span] }) => overlaps(span, citation))
      )
        continue;
      const carriers = cited.get(citation.key) ?? new Map<number, Citation>();
      cited.set(citation.key, carriers);
      carriers.set(index, citation);
    }
  }
  return [...cited].flatMap(([key, carriers]) => {
    const alone = [...carriers].some(
      ([index, { sentence, words, key: told }]) =>
        TELLS_FIRST.test(words) &&
        !byTeller.get(index)?.some(({ voice }) => voice.sentence === sentence || voice.told === told),
    );
    if (!alone) return [];
    for (const [index, { source }] of tellers.entries()) {
      const passing = source.trace.citations.find(
        (citation) => citation.key === key && source.trace.sentences[citation.sentence]?.speaksOf.includes(party),
      );
      if (passing && !carriers.has(index)) carriers.set(index, passing);
    }
    const members = new Map(
      [...carriers].map(([index, citation]) => [index, { words: citation, rule: 'cites-outlet' as const }]),
    );
    const name = [...carriers.values()][0]!.name;
    return [ownVoice(key === '' ? 'agencies' : name, members)];
  });
}

/** Reports behind which nobody is cited: each group that shares words or citations is one voice. */
function ownVoices(
  tellers: readonly Teller[],
  ties: readonly Tie[],
  carriedBy: ReadonlyMap<number, ReadonlySet<number>>,
): Cluster[] {
  const left = [...tellers.keys()].filter((index) => carriedBy.get(index)!.size === 0);
  const sets = new Union(tellers.length);
  const words = new Map<number, { words: Span; rule: MergeRule }>();
  for (const tie of ties) {
    if (carriedBy.get(tie.from)!.size > 0 || carriedBy.get(tie.to)!.size > 0) continue;
    sets.join(tie.from, tie.to);
    if (!words.has(tie.from) || tie.directed) words.set(tie.from, { words: tie.words[0], rule: tie.rule });
    if (!words.has(tie.to)) words.set(tie.to, { words: tie.words[1], rule: tie.rule });
  }
  // The same outlet cited by several, none of whose reports is here.
  const cited = new Map<string, number>();
  for (const index of left)
    for (const citation of tellers[index]!.cites) {
      const before = cited.get(citation.key);
      if (before === undefined) cited.set(citation.key, index);
      else {
        sets.join(before, index);
        for (const at of [before, index]) {
          const own = tellers[at]!.cites.find(({ key }) => key === citation.key)!;
          if (!words.has(at)) words.set(at, { words: own, rule: 'cites-outlet' });
        }
      }
    }
  const groups = Map.groupBy(left, (index) => sets.find(index));
  return [...groups.values()]
    .filter((group) => group.some((index) => tellers[index]!.claims.length > 0))
    .map((group) =>
      ownVoice(
        ownName(tellers[group[0]!]!),
        new Map(
          group.map((index) => {
            const { claims, source, core } = tellers[index]!;
            const said = claims[0]?.evidence ?? source.trace.sentences[core[0]!]!;
            return [index, words.get(index) ?? { words: said, rule: null }];
          }),
        ),
      ),
    );
}

/** An outlet that speaks for itself. */
const ownVoice = (name: string, members: Members): Cluster => ({
  kind: 'outlet-own',
  name,
  entity: null,
  office: null,
  most: 1,
  another: false,
  eyewitness: false,
  own: true,
  members,
});

/** The citation that best tells which outlet a report is of. */
export function ownCitation({ trace }: TracedSource): Citation | null {
  const own = trace.citations.filter(({ how, sentence }) => how === 'own' && sentence < 0);
  const copyright = trace.citations.find(({ how, key }) => how === 'copyright' && !key.startsWith('outlet:'));
  return (
    own.find(({ key }) => key.startsWith('outlet:')) ??
    own.find(({ name }) => OUTLET_WORD.test(name)) ??
    copyright ??
    own.find(({ key }) => key.includes(' ')) ??
    own[0] ??
    trace.citations.find(({ how }) => how === 'dateline') ??
    null
  );
}

function ownName({ source }: Teller): string {
  return ownCitation(source)?.name ?? source.report.path;
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
