import { plural, stepWord } from '../../src/exports/wording.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Standing } from '../../src/model/standing.ts';
import { getOrAdd } from '../data/book.ts';
import { useDesk, useSentences } from '../desk.ts';
import { wordsOf } from '../parts/differing.tsx';
import { Put } from '../parts/put.tsx';
import { useGradually } from '../parts/use-gradually.ts';
import { hashOf, type Route } from '../route.ts';

interface Properties {
  readonly standings: readonly Standing[];
  readonly route: Route;
  readonly framework: string;
  /** All at once. */
  readonly isWhole?: boolean | undefined;
}

/** Parties drawn in one go. */
const AT_ONCE = 8;

/** Parties that more than one report speaks of, each with the reports' own sentences. */
export function SideBySide({ standings, isWhole, ...properties }: Properties) {
  const shared = standings.filter(({ reports, threads }) => reports > 1 || threads.some((each) => each.reports > 1));
  const drawn = useGradually(shared.length, AT_ONCE, isWhole);
  if (shared.length === 0) return null;
  return (
    <section>
      <h2>Report by report</h2>
      <p class="quiet">Parties that more than one report speaks of.</p>
      {shared.slice(0, drawn).map((standing) => (
        <OneParty key={standing.party.id} standing={standing} {...properties} />
      ))}
    </section>
  );
}

/** Reports set side by side for one party. */
const REPORTS = 6;

function OneParty({
  standing,
  route,
  framework,
}: Omit<Properties, 'standings' | 'isWhole'> & { readonly standing: Standing }) {
  const { book } = useDesk();
  const byReport = new Map<string, Claim[]>();
  for (const id of standing.history) {
    const claim = book.claims.get(id);
    if (claim) getOrAdd(byReport, claim.report, () => []).push(claim);
  }
  const best = [...byReport.values()].map(
    (claims) => claims.toSorted((a, b) => Number(a.background) - Number(b.background))[0]!,
  );
  const shown = best.slice(0, REPORTS);
  const sentenceOf = useSentences(shown);
  return (
    <section class="dispute">
      <h3>
        <a href={hashOf({ view: 'disputes', id: framework, at: route.at, party: standing.party.id })}>
          <bdi>{standing.party.name}</bdi>
        </a>{' '}
        <small>{plural(best.length, 'report')}</small>
      </h3>
      <div class="sides">
        {shown.map((claim) => (
          <div key={claim.id}>
            <h4>
              {claim.polarity === 'denied' && 'not '}
              {stepWord(claim.step)}
            </h4>
            <Put
              of={claim.id}
              report={claim.report}
              source={claim.attribution[0]?.source ?? null}
              sentence={sentenceOf(claim)}
              others={wordsOf(shown.flatMap((other) => (other === claim ? [] : [sentenceOf(other)])))}
              at={route.at}
            />
          </div>
        ))}
      </div>
    </section>
  );
}
