import type { Claim } from '../../src/model/claim.ts';
import { type Book, isKnownBy } from '../data/book.ts';
import { useDesk } from '../desk.ts';
import { hashOf, type Route } from '../route.ts';
import { ClaimCard } from './claim-card.tsx';

interface Properties {
  readonly route: Route;
  readonly framework: string;
  readonly party: string | null;
  /** Nothing else is said of the party. */
  readonly isAll: boolean;
}

/** Claims about a party and framework that somebody has rejected, with who, when and why. */
export function Rejected({ route, framework, party, isAll }: Properties) {
  const { book } = useDesk();
  const rejected = rejectedBy(book, route.at).filter(
    (claim) => claim.framework.id === framework && claim.party.id === party,
  );
  if (rejected.length === 0) return null;
  return (
    <details open={isAll}>
      <summary>Not counted, rejected by hand: {rejected.length}</summary>
      {rejected.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} route={route} />
      ))}
    </details>
  );
}

/** Parties of which every claim was rejected: they stand nowhere, and are named with the way to what was rejected. */
export function RejectedAlone({
  frameworks,
  at,
}: {
  readonly frameworks: readonly string[];
  readonly at: string | null;
}) {
  const { book } = useDesk();
  const alone = new Map(
    rejectedBy(book, at)
      .filter(({ framework, party }) => frameworks.includes(framework.id) && !isTold(book, framework.id, party.id, at))
      .map(({ framework, party }) => [`${framework.id} ${party.id}`, { framework, party }]),
  );
  if (alone.size === 0) return null;
  return (
    <section class="rejected-alone">
      <h2>Rejected by hand, and nothing else is said</h2>
      <ul>
        {[...alone].map(([key, { framework, party }]) => (
          <li key={key}>
            <a href={hashOf({ view: 'ladder', id: framework.id, party: party.id, at })}>
              <del>
                <bdi>{party.name}</bdi>
                {frameworks.length > 1 && (
                  <>
                    , <bdi>{framework.name}</bdi>
                  </>
                )}
              </del>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

const isOut = (book: Book, { report }: Claim, at: string | null): boolean => {
  const known = book.reports.get(report);
  return known !== undefined && isKnownBy(known, at);
};

const rejectedBy = (book: Book, at: string | null): readonly Claim[] =>
  book.review.rejected.filter((claim) => isOut(book, claim, at));

const isTold = (book: Book, framework: string, party: string, at: string | null): boolean =>
  book.groups
    .get(framework)
    ?.get(party)
    ?.some((claim) => isOut(book, claim, at)) ?? false;
