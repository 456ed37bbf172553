import type { Claim } from '../model/claim.ts';
import type { AssessedDecision, Named } from '../model/review.ts';
import type { Ledger } from '../model/standing.ts';
import { compare } from './chronology.ts';
import { NamesAlike } from './likeness.ts';
import type { Review } from './review.ts';

/** Something that a person should look at. */
export type Doubt =
  | { readonly kind: 'reopened'; readonly about: AssessedDecision; readonly claims: readonly string[] }
  | {
      readonly kind: 'disputed';
      readonly framework: string;
      readonly party: string | null;
      readonly what: string;
      readonly claims: readonly string[];
    }
  | {
      readonly kind: 'alike';
      readonly of: Named;
      readonly from: Name;
      readonly into: Name;
      /** Whether the reference lists know `into`. */
      readonly listed: boolean;
      readonly claims: readonly string[];
    }
  | { readonly kind: 'unsure'; readonly claim: Claim; readonly claims: readonly string[] };

interface Name {
  readonly id: string;
  readonly name: string;
}

/** Names that the reference lists know, with every spelling. */
export interface KnownNames {
  readonly frameworks: readonly (Name & { readonly spellings: readonly string[] })[];
  readonly parties: readonly (Name & { readonly spellings: readonly string[] })[];
}

/** What is doubtful among claims as they count: decisions to be taken anew, disputes, names that may be one, unsure claims. */
export function doubtsOf(
  claims: readonly Claim[],
  ledger: Ledger,
  review: Review,
  known: KnownNames,
  below: number,
): Doubt[] {
  const decided = (id: string) => review.claims.has(id);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return [
    ...review.reopened.map((about) => ({ kind: 'reopened' as const, about, claims: claimsOf(about) })),
    ...ledger.disputes.flatMap(({ framework, party, what, sides }) => {
      const involved = sides.flatMap((side) => side.claims);
      const open = involved.filter((id) => byId.has(id));
      return open.length === 0 || open.every(decided)
        ? []
        : [{ kind: 'disputed' as const, framework, party, what, claims: open }];
    }),
    ...alike(claims, 'framework', known.frameworks, review),
    ...alike(claims, 'party', known.parties, review),
    ...claims
      .filter(({ id, confidence }) => confidence < below && !decided(id))
      .sort(
        (a, b) =>
          a.confidence - b.confidence ||
          compare(a.path, b.path) ||
          a.evidence.start - b.evidence.start ||
          compare(a.id, b.id),
      )
      .map((claim) => ({ kind: 'unsure' as const, claim, claims: [claim.id] })),
  ];
}

const claimsOf = ({ decision }: AssessedDecision): readonly string[] =>
  decision.action === 'merge' ? [] : decision.action === 'split' ? decision.claims : [decision.claim];

/** Names that no list knows and that look like one it knows, or like each other; not those that were told apart. */
function alike(claims: readonly Claim[], of: Named, known: KnownNames['frameworks'], { apart }: Review): Doubt[] {
  const told = Map.groupBy(claims, (claim) => claim[of].id);
  const ids = new Set(known.map(({ id }) => id));
  const names = [...told].map(([id, own]) => ({ id, name: own[0]![of].name, count: own.length }));
  const unlisted = names.filter(({ id }) => !ids.has(id)).sort((a, b) => a.count - b.count || compare(a.id, b.id));
  const lists = listed(known);
  const found = new NamesAlike<Name & { readonly place: number }>();
  for (const [place, { id, name }] of unlisted.entries()) found.add(name, { id, name, place });
  return unlisted.flatMap(({ id, name }, place): Doubt[] => {
    if (apart[of].has(id)) return [];
    const inLists = lists(name);
    const other = inLists ?? found.first(name, (each) => each.place > place);
    if (!other) return [];
    const own = told
      .get(id)!
      .map((claim) => claim.id)
      .sort(compare);
    const into = { id: other.id, name: other.name };
    return [{ kind: 'alike', of, from: { id, name }, into, listed: inLists !== undefined, claims: own }];
  });
}

const LISTED = new WeakMap<KnownNames['frameworks'], (name: string) => Name | undefined>();

/** Finds the listed name that another is like. The lists stay the same from fold to fold, so what was found is kept with them. */
function listed(known: KnownNames['frameworks']): (name: string) => Name | undefined {
  const made = LISTED.get(known);
  if (made) return made;
  const lists = new NamesAlike<Name>();
  for (const row of known) for (const spelling of [row.name, ...row.spellings]) lists.add(spelling, row);
  const found = new Map<string, Name | undefined>();
  const find = (name: string): Name | undefined => {
    if (!found.has(name)) found.set(name, lists.first(name));
    return found.get(name);
  };
  LISTED.set(known, find);
  return find;
}
