import type { Token } from '../../model/annotation.ts';
import { datelineEnd } from '../../text/dateline.ts';
import type { Discourse, PartyRef } from '../discourse.ts';
import type { View } from '../scene.ts';
import type { NounPhrase } from '../syntax/unit.ts';
import { tokensOf } from './grid.ts';

/** A place in a sentence that stands for a party. Token indexes, inclusive. */
export interface Anchor {
  readonly party: PartyRef;
  readonly first: number;
  readonly last: number;
  /** The token that hangs outside the anchor. */
  readonly head: number;
  /** How it refers: the form of the mention, `person` …, or for what only points: `pronoun`, `owner`, `described`, `carried`. */
  readonly form: string;
  /** It points to several parties at once. */
  readonly several: boolean;
}

const MOST_POINTED_TO = 40;

/** Every party a sentence names or points to; where it does neither, those it goes on with. */
export function anchorsIn(view: View, discourse: Discourse, opensBlock: boolean): Anchor[] {
  const named = namedIn(view, discourse);
  const pointed = pointedTo(view, discourse, named);
  const { tokens } = view.clauses;
  const dateline = opensBlock ? datelineEnd(tokens) : 0;
  const all = named.length + pointed.length > 0 ? [...named, ...pointed] : carriedInto(view, discourse);
  return all.filter((anchor) => anchor.last >= dateline);
}

function namedIn(view: View, discourse: Discourse): Anchor[] {
  const { tokens } = view.clauses;
  const { states } = discourse.scene.gazetteer;
  return view.mentions.flatMap((mention): Anchor[] => {
    const range = tokensOf(tokens, mention);
    if (!range) return [];
    const [first, last] = range;
    const place = { first, last, head: headOf(tokens, first, last), several: false };
    if (mention.kind === 'state') {
      const id = mention.id ?? mention.candidates[0];
      return id ? [{ ...place, party: discourse.state(id), form: mention.form }] : [];
    }
    const acting = mention.kind === 'person' || mention.kind === 'office' || mention.kind === 'organisation';
    return acting && mention.of && states.has(mention.of)
      ? [{ ...place, party: discourse.state(mention.of), form: mention.kind }]
      : [];
  });
}

/** Phrases without a name: `it`, `the country`, `its government`, `both`. */
function pointedTo(view: View, discourse: Discourse, named: readonly Anchor[]): Anchor[] {
  return view.clauses.units.flatMap((unit, index) => {
    if (unit.kind !== 'np' || named.some(({ head }) => head >= unit.first && head <= unit.last)) return [];
    const { parties, form } = referred(view, discourse, index, unit);
    if (parties.length > MOST_POINTED_TO) return [];
    const place = { first: unit.first, last: unit.last, head: unit.head, several: parties.length > 1 };
    return parties.map((party) => ({ ...place, party, form }));
  });
}

function referred(
  view: View,
  discourse: Discourse,
  index: number,
  unit: NounPhrase,
): { parties: readonly PartyRef[]; form: string } {
  const referent = discourse.referentOf(view, index);
  if (referent.parties.length > 0 || !unit.ownerPronoun) {
    const form = referent.pronoun ? 'pronoun' : referent.body ? 'body' : 'described';
    return { parties: referent.parties, form };
  }
  return { parties: discourse.pronoun(view, index, unit.ownerPronoun).parties, form: 'owner' };
}

/** `Applied in 2009. Suspended since.`: a sentence that names nobody goes on with whom the last ones were about. */
function carriedInto(view: View, discourse: Discourse): Anchor[] {
  const { tokens } = view.clauses;
  if (tokens.length < 3) return [];
  const root = Math.max(
    0,
    tokens.findIndex((token) => token.head === -1),
  );
  const one = discourse.pronoun(view, 0, 'it').parties;
  const many = discourse.pronoun(view, 0, 'they').parties.filter(({ id }) => one.every((party) => party.id !== id));
  const place = { first: root, last: root, head: root, form: 'carried' };
  return [
    ...one.map((party) => ({ ...place, party, several: false })),
    ...(many.length < 12 ? many.map((party) => ({ ...place, party, several: true })) : []),
  ];
}

/** The token of a stretch whose governor lies outside it. */
export function headOf(tokens: readonly Token[], first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    const { head } = tokens[i]!;
    if (head < first || head > last) return i;
  }
  return last;
}
