import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Mention } from '../model/annotation.ts';

/** Kinds of framework that are parties to others. */
const ACTS_FOR_MEMBERS = /^(?:union|economic-union|regional-organisation)$/;
const JOINT = /^(?:,| and|, and|;| &) (?:the )?$/;
/** `Turkey and the EU membership`: the name modifies a noun. */
const MODIFIES =
  /^(?:['’]s?\b| (?:member|accession|candida|state|countr|official|bid|talks|enlarge|summit|leader|commission))/i;

/** `India, the European Union, Japan and Brazil signed`: a union listed among states is a party like them, not what they join. */
export function unionsAmongStates(
  text: string,
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
): readonly Mention[] {
  const named = mentions.filter((mention) => mention.form !== 'pronoun');
  const listed = new Map<Mention, Mention>();
  for (const [index, mention] of named.entries()) {
    const row =
      mention.kind === 'framework' && mention.form === 'name' && mention.id
        ? gazetteer.frameworks.get(mention.id)
        : null;
    if (!row || !ACTS_FOR_MEMBERS.test(row.kind) || MODIFIES.test(text.slice(mention.end, mention.end + 16))) continue;
    const joined = (left: number): boolean => {
      const a = named[left];
      const b = named[left + 1];
      return a !== undefined && b !== undefined && JOINT.test(text.slice(a.end, b.start));
    };
    const isState = (at: number): boolean => named[at]?.kind === 'state' && named[at]!.form === 'name';
    const before = isState(index - 1) && joined(index - 1);
    const after = isState(index + 1) && joined(index);
    const within = before && after;
    const last = before && isState(index - 2) && joined(index - 2);
    const first = after && isState(index + 2) && joined(index + 1);
    if (within || last || first)
      listed.set(mention, { ...mention, kind: 'state', id: row.name, name: row.name, candidates: [row.name] });
  }
  return listed.size === 0 ? mentions : mentions.map((mention) => listed.get(mention) ?? mention);
}
