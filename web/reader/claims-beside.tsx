import type { DossierReport } from '../../src/exports/dossier-schema.ts';
import { CLASS_MEANINGS } from '../../src/exports/meanings.ts';
import { chainSteps, classWord, intervalInWords, stepWord } from '../../src/exports/wording.ts';
import { classOf } from '../../src/ledger/index.ts';
import type { Claim } from '../../src/model/claim.ts';
import { useDesk } from '../desk.ts';
import { Mark, signOf } from '../parts/mark.tsx';
import { Term } from '../parts/term.tsx';
import { outletOf } from '../parts/words.ts';
import { hashOf, type Route } from '../route.ts';
import { RecordsBeside } from './records-beside.tsx';

interface Properties {
  readonly claims: readonly Claim[];
  readonly route: Route;
  readonly report: DossierReport;
}

/** Beside the text: what the chosen sentence says, and the way from the outlet to the innermost source. */
export function ClaimsBeside({ claims, route, report }: Properties) {
  const { decided } = useDesk().book.review;
  const chosen = claims.find(({ id }) => id === route.claim);
  const together = chosen ? claims.filter(({ evidence }) => overlaps(evidence, chosen.evidence)) : [];
  return (
    <aside class="beside" aria-label="Claims of this report">
      {chosen && <Chosen claim={chosen} report={report} at={route.at} />}
      <h2>{chosen ? 'In this sentence' : 'Claims'}</h2>
      <ul>
        {(chosen ? together : claims).map((claim) => (
          <li key={claim.id} class={decided.get(claim.id)?.action === 'reject' ? 'rejected' : undefined}>
            <a
              href={hashOf({ ...route, claim: claim.id })}
              aria-current={claim.id === route.claim ? 'true' : undefined}
            >
              <Mark sign={signOf({ ...claim, class: classOf(claim) })} small /> <bdi>{claim.party.name}</bdi>{' '}
              <small>
                {claim.polarity === 'denied' && 'not '}
                {stepWord(claim.step)}, <bdi>{claim.framework.name}</bdi>
              </small>
            </a>
            {decided.get(claim.id)?.action === 'reject' && <small> rejected by hand</small>}
          </li>
        ))}
      </ul>
      {chosen && together.length < claims.length && (
        <p>
          <a href={hashOf({ ...route, claim: null })}>All {claims.length} claims of this report</a>
        </p>
      )}
      <RecordsBeside route={route} />
    </aside>
  );
}

const overlaps = (a: Claim['evidence'], b: Claim['evidence']): boolean => a.start < b.end && b.start < a.end;

function Chosen({
  claim,
  report,
  at,
}: {
  readonly claim: Claim;
  readonly report: DossierReport;
  readonly at: string | null;
}) {
  const decided = useDesk().book.review.decided.get(claim.id);
  const grounds = classOf(claim);
  const when = claim.when && (intervalInWords(claim.when.from, claim.when.to) ?? 'open');
  return (
    <section class="chosen-claim">
      <h2>
        <a href={hashOf({ view: 'ladder', id: claim.framework.id, at, party: claim.party.id })}>
          <bdi>{claim.party.name}</bdi>
        </a>
      </h2>
      <p>
        <Mark sign={signOf({ ...claim, class: grounds })} /> {claim.polarity === 'denied' && 'not '}
        {stepWord(claim.step)}
        {claim.act && <small> ({claim.act})</small>}, <bdi>{claim.framework.name}</bdi>
      </p>
      <h3>The way to the source</h3>
      <ol class="chain">
        <li>
          <bdi>{outletOf(report)}</bdi> <small>this report</small>
        </li>
        {chainSteps(claim.attribution)
          .toReversed()
          .map((step) => (
            <li key={step} dir="auto">
              {step}
            </li>
          ))}
      </ol>
      <dl class="grounds">
        <dt>Evidence</dt>
        <dd>
          <Term meaning={CLASS_MEANINGS[grounds]}>{classWord(grounds)}</Term>
        </dd>
        {claim.when && (
          <>
            <dt>When</dt>
            <dd>
              “<bdi>{claim.when.expression}</bdi>”: {when}
              {claim.when.basis === 'inferred' && ' (inferred)'}
            </dd>
          </>
        )}
        {claim.condition !== null && (
          <>
            <dt>Condition</dt>
            <dd dir="auto">{claim.condition}</dd>
          </>
        )}
        {decided && (
          <>
            <dt>By hand</dt>
            <dd dir="auto">{decided.words}</dd>
          </>
        )}
        <dt>Read by</dt>
        <dd>
          rule <bdi>{claim.rule}</bdi>
        </dd>
      </dl>
    </section>
  );
}
