import type { MergeRule } from '../../model/origin.ts';
import type { Span } from '../../model/span.ts';
import { overlaps } from '../../model/span.ts';
import type { Citation } from '../../model/trace.ts';
import { isOutletByForm, OUTLET_WORD } from '../outlet-words.ts';
import type { Cluster, Members } from './cluster.ts';
import type { Node } from './nodes.ts';
import type { Question, TracedSource } from './source.ts';
import type { Teller } from './teller.ts';
import type { Tie } from './ties.ts';
import { Union } from './union.ts';

const TELLS_FIRST = /\b(?:report(?:s|ed)?|broke|reveal(?:s|ed)|in a report|disclosed)\b/i;

/** An outlet that is said to have reported the claim, none of whose reports is here, beside a source that a report has of its own. */
export function absentOutlets(
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
export function ownVoices(
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
    .filter((group) => group.some((index) => tellers[index]!.claims.length > 0 || tellers[index]!.apparent))
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

export function ownName({ source }: Teller): string {
  return ownCitation(source)?.name ?? source.report.path;
}
