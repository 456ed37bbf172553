import { withRefolded } from '../ledger/index.ts';
import type { Claim } from '../model/claim.ts';
import type { Told, Traced } from '../model/reading.ts';
import type { Reviewed } from '../model/review.ts';
import type { Ledger } from '../model/standing.ts';
import type { Effects } from './effects.ts';

/** Frameworks by id; null for all. */
type Frameworks = ReadonlySet<string> | null;

interface Folded {
  readonly claims: ReadonlyMap<string, readonly Claim[]>;
  readonly ledger: Ledger;
}

/**
 * Folds the same reports again after every decision. Only frameworks of which other claims count than before are folded,
 * and only their origins traced: nothing said of one framework bears on another.
 */
export class Refolding {
  readonly #fold: Effects['fold'];
  #before: Folded | null = null;

  constructor(fold: Effects['fold']) {
    this.#fold = fold;
  }

  /** `traced` gives the reports that the origins of some frameworks are told from. Both as they count after review. */
  async ledger(told: readonly Told[], traced: (about: Frameworks) => Promise<readonly Traced[]>): Promise<Ledger> {
    const before = this.#before;
    const claims = Map.groupBy(
      told.flatMap((reading) => reading.claims),
      ({ framework }) => framework.id,
    );
    const changed = before && changedBetween(before.claims, claims);
    const ledger =
      before === null || changed === null
        ? await this.#fold(told, undefined, await traced(null))
        : changed.size === 0
          ? before.ledger
          : withRefolded(
              before.ledger,
              await this.#fold(
                told.map((each) => ({ ...onlyOf(each, changed), records: each.records.filter(isOfDisputes) })),
                undefined,
                (await traced(changed)).map((each) => onlyOf(each, changed)),
              ),
              changed,
            );
    this.#before = { claims, ledger };
    return ledger;
  }
}

/** Where the claims were read that count for these frameworks, by id. */
export function readUnder(frameworks: ReadonlySet<string>, reviewed: ReadonlyMap<string, Reviewed>): readonly string[] {
  const ids = new Set(frameworks);
  for (const { claim, original } of reviewed.values())
    if (claim && frameworks.has(claim.framework.id)) ids.add(original.framework.id);
  return [...ids].sort();
}

type Claims = ReadonlyMap<string, readonly Claim[]>;

const changedBetween = (before: Claims, now: Claims): Set<string> =>
  new Set([...before.keys(), ...now.keys()].filter((id) => !areSame(before.get(id) ?? [], now.get(id) ?? [])));

const areSame = (a: readonly Claim[], b: readonly Claim[]): boolean =>
  a.length === b.length &&
  a.every(
    (claim, at) => claim === b[at] || (claim.id === b[at]!.id && JSON.stringify(claim) === JSON.stringify(b[at])),
  );

const onlyOf = <T extends { readonly claims: readonly Claim[] }>(each: T, frameworks: ReadonlySet<string>): T => ({
  ...each,
  claims: each.claims.filter(({ framework }) => frameworks.has(framework.id)),
});

const isOfDisputes = ({ record }: Told['records'][number]): boolean =>
  record === 'list' || record === 'statement' || record === 'first';
