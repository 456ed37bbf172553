import type { MergeRule } from '../../model/origin.ts';
import type { Span } from '../../model/span.ts';
import type { Voice } from '../../model/trace.ts';
import type { Node } from './nodes.ts';
import type { Teller } from './teller.ts';
import type { Tie } from './ties.ts';
import type { Union } from './union.ts';

/** Which of the sources that reports cite are one. */

const GOVERNMENT = new Set(['depositary', 'government', 'ministry', 'spokesperson', 'embassy', 'agency']);

type Join = (a: number, b: number, rule: MergeRule) => void;

export function joinByIdentity(nodes: readonly Node[], join: Join): void {
  const first = new Map<string, number>();
  const described: number[] = [];
  const byKey = (key: string, at: number, rule: MergeRule) => {
    const before = first.get(key);
    if (before === undefined) first.set(key, at);
    else join(before, at, rule);
  };
  for (const [at, { voice, entity }] of nodes.entries()) {
    if (voice.kind === 'anonymous') {
      if (voice.description.length >= 2 && !voice.plural) described.push(at);
      if (voice.told !== null && !voice.another) byKey(`told ${voice.told}`, at, 'cites-outlet');
      continue;
    }
    if (voice.kind === 'eyewitness') continue;
    if (voice.person === null && entity === null && voice.description.length >= 3)
      byKey(`described ${voice.description.join(' ')}`, at, 'same-statement');
    if (voice.person !== null) byKey(`person ${voice.person}`, at, 'same-statement');
    if (isLoneBody(nodes, nodes[at]!)) byKey(`body ${voice.office}`, at, 'same-statement');
  }
  joinBodies(nodes, join);
  const alike = Map.groupBy(described, (at) => nodes[at]!.voice.description.join(' '));
  for (const [at, ...rest] of alike.values())
    for (const other of rest) if (!toldElsewhere(nodes[at!]!, nodes[other]!)) join(at!, other, 'same-unnamed-source');
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

/** Two outlets were told: `a government official` may be another each time. */
const toldElsewhere = ({ voice: { told: a } }: Node, { voice: { told: b } }: Node): boolean =>
  a !== null && b !== null && a !== b;

/** There is one bank; and one depositary, unless several states are named as depositaries. */
function isLoneBody(nodes: readonly Node[], { voice: { office } }: Node): boolean {
  if (office !== 'depositary') return office === 'bank';
  const keepers = nodes.flatMap((node) =>
    node.voice.office === 'depositary' && /^[A-Z]{3}$/.test(node.entity ?? '') ? [node.entity] : [],
  );
  return new Set(keepers).size < 2;
}

/** Whoever speaks for one body is one source, unless two people do by name. */
function joinBodies(nodes: readonly Node[], join: Join): void {
  const speaking = [...nodes.keys()].filter((at) => {
    const { voice, entity } = nodes[at]!;
    return (
      entity !== null &&
      !/^(?:anonymous|eyewitness)$/.test(voice.kind) &&
      !/^(?:depositary|bank)$/.test(voice.office ?? '')
    );
  });
  const bodies = Map.groupBy(speaking, (at) => `${nodes[at]!.entity} ${bodyOf(nodes[at]!.voice)}`);
  for (const group of bodies.values()) {
    const isNamed = (at: number) => nodes[at]!.voice.person !== null;
    const persons = new Set(group.filter(isNamed).map((at) => nodes[at]!.voice.person));
    const first = group.find(isNamed) ?? group[0]!;
    for (const at of group) if (persons.size < 2 || !isNamed(at)) join(first, at, 'same-statement');
  }
}

const isVague = ({ person, office }: Voice): boolean => person === null && (office === null || GOVERNMENT.has(office));

const bodyOf = (voice: Voice): string =>
  voice.office === null || GOVERNMENT.has(voice.office) ? (voice.person ?? 'government') : voice.office;

export function joinByTies(tellers: readonly Teller[], nodes: readonly Node[], ties: readonly Tie[], join: Join): void {
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
export function joinFloating(nodes: readonly Node[], sets: Union, ties: readonly Tie[], join: Join): void {
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
    const partner = likest(nodes, at, fixed) ?? partners.get(nodes[at]!.teller);
    if (partner !== undefined) join(partner, at, 'same-statement');
  }
  const target = roots.size === 1 ? fixed[0]! : roots.size === 0 ? floating[0] : undefined;
  if (target !== undefined) for (const at of floating) if (sets.find(at) === at) join(target, at, 'same-statement');
}

/** The source on record whose words describe it most alike, by two words or more. */
function likest(nodes: readonly Node[], at: number, fixed: readonly number[]): number | undefined {
  const common = (other: number): number =>
    nodes[other]!.voice.description.filter((word) => nodes[at]!.voice.description.includes(word)).length;
  const best = fixed.reduce<number | undefined>(
    (found, other) => (common(other) > (found === undefined ? 1 : common(found)) ? other : found),
    undefined,
  );
  return best;
}
