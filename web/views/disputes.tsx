import { plural, stepWord } from '../../src/exports/wording.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Dispute, Standing } from '../../src/model/standing.ts';
import type { FrameworkProperties } from '../app.tsx';
import { getOrAdd } from '../data/book.ts';
import { useContexts, useDesk, useLedgers } from '../desk.ts';
import { Differing, wordsOf } from '../parts/differing.tsx';
import { outletOf, reportDate } from '../parts/words.ts';
import { hashOf, type Route } from '../route.ts';
import { MemberLists } from './member-lists.tsx';

/** Where reports cannot both be right, and how several reports put the same thing: side by side. */
export function DisputesView({ route, framework }: FrameworkProperties) {
  const { book } = useDesk();
  const [ledger] = useLedgers([framework], route.at);
  if (!ledger) return <p role="status">Folding the claims …</p>;
  const framed = ledger.standings.filter(
    ({ reports, threads }) => reports > 1 || threads.some((each) => each.reports > 1),
  );
  const nameOf = (party: string) =>
    ledger.standings.find((standing) => standing.party.id === party)?.party.name ?? party;
  return (
    <>
      <p class="quiet intro">Words that only one side uses are bold; the rest is shared.</p>
      <section>
        <h2>Disputes</h2>
        {ledger.disputes.length === 0 ? (
          <p class="quiet">No two reports contradict each other here, as far as the claims show.</p>
        ) : (
          ledger.disputes.map((dispute) => (
            <DisputeFigure
              key={`${dispute.party} ${dispute.what}`}
              dispute={dispute}
              name={nameOf(dispute.party)}
              claims={book.claims}
              at={route.at}
            />
          ))
        )}
      </section>
      <MemberLists framework={framework} at={route.at} />
      {framed.length > 0 && (
        <section>
          <h2>Framing</h2>
          <p class="quiet">Parties that more than one report speaks of, report by report.</p>
          {framed.map((standing) => (
            <Framing key={standing.party.id} standing={standing} route={route} framework={framework} />
          ))}
        </section>
      )}
    </>
  );
}

interface DisputeProperties {
  readonly dispute: Dispute;
  readonly name: string;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly at: string | null;
}

/** Sentences shown on each side. */
const A_SIDE = 4;

function DisputeFigure({ dispute, name, claims, at }: DisputeProperties) {
  const sides = dispute.sides.map(({ says, claims: ids }) => ({
    says,
    claims: ids.flatMap((id) => claims.get(id) ?? []),
  }));
  const sentenceOf = useSentences(sides.flatMap((side) => side.claims.slice(0, A_SIDE)));
  return (
    <section class="dispute">
      <h3>
        <bdi>{name}</bdi> <small>{dispute.what}</small>
      </h3>
      <div class="sides">
        {sides.map((side, index) => {
          const others = wordsOf(
            sides.flatMap((other, i) => (i === index ? [] : other.claims.slice(0, A_SIDE).map(sentenceOf))),
          );
          return (
            <div key={side.says}>
              <h4>
                {side.says.replace('in-force', 'in force')} <small>{plural(side.claims.length, 'claim')}</small>
              </h4>
              {side.claims.slice(0, A_SIDE).map((claim) => (
                <Put key={claim.id} claim={claim} sentence={sentenceOf(claim)} others={others} at={at} />
              ))}
              {side.claims.length > A_SIDE && (
                <p class="quiet">and {side.claims.length - A_SIDE} more in the evidence</p>
              )}
            </div>
          );
        })}
      </div>
    </section>
  );
}

interface FramingProperties {
  readonly standing: Standing;
  readonly route: Route;
  readonly framework: string;
}

/** Reports set side by side for one party. */
const REPORTS = 6;

function Framing({ standing, route, framework }: FramingProperties) {
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
              claim={claim}
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

/** The whole sentences that claims rest on. */
function useSentences(claims: readonly Claim[]): (claim: Claim) => string {
  const contextOf = useContexts(claims);
  return (claim) => {
    const { lead, quote, tail } = contextOf(claim);
    return `${lead}${quote}${tail}`;
  };
}

interface PutProperties {
  readonly claim: Claim;
  readonly sentence: string;
  readonly others: ReadonlySet<string>;
  readonly at: string | null;
}

function Put({ claim, sentence, others, at }: PutProperties) {
  const report = useDesk().book.reports.get(claim.report)!;
  const [innermost] = claim.attribution;
  return (
    <div class="put">
      <Differing text={sentence} others={others} />
      <p class="claim-report">
        {innermost && (
          <>
            <bdi>{innermost.source}</bdi>, in{' '}
          </>
        )}
        <bdi>{outletOf(report)}</bdi>, {reportDate(report)}.{' '}
        <a href={hashOf({ view: 'report', id: report.id, claim: claim.id, at })}>Open at this sentence</a>
      </p>
    </div>
  );
}
