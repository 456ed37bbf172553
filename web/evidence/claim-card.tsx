import { CLASS_MEANINGS } from '../../src/exports/meanings.ts';
import { classWord, intervalInWords, stepWord } from '../../src/exports/wording.ts';
import { classOf } from '../../src/ledger/index.ts';
import type { Claim } from '../../src/model/claim.ts';
import { useContexts, useDesk } from '../desk.ts';
import { Mark, signOf } from '../parts/mark.tsx';
import { outletOf, reportDate } from '../parts/words.ts';
import { hashOf, type Route } from '../route.ts';

interface Properties {
  readonly claim: Claim;
  readonly route: Pick<Route, 'at'>;
  readonly isFirst?: boolean;
  /** Where several parties stand side by side. */
  readonly withParty?: boolean;
  /** Where several frameworks do. */
  readonly withFramework?: boolean;
}

/** One claim: its sentence among its neighbours, who says so, when, and the way into the report. */
export function ClaimCard({ claim, route, isFirst = false, withParty = false, withFramework = false }: Properties) {
  const { book, source } = useDesk();
  const report = book.reports.get(claim.report)!;
  const grounds = classOf(claim);
  const context = useContexts([claim])(claim);
  const decided = book.review.decided.get(claim.id);
  const reopened = book.review.reopened.get(claim.id);
  const when = claim.when && (intervalInWords(claim.when.from, claim.when.to) ?? 'open');
  return (
    <article class={`claim${isFirst ? ' first' : ''}${decided?.action === 'reject' ? ' rejected' : ''}`}>
      <p class="claim-head">
        <Mark sign={signOf({ ...claim, class: grounds })} small />{' '}
        {withParty && (
          <b>
            <bdi>{claim.party.name}</bdi>{' '}
          </b>
        )}
        <b>
          {claim.polarity === 'denied' && 'not '}
          {stepWord(claim.step)}
        </b>
        {withFramework && (
          <>
            , <bdi>{claim.framework.name}</bdi>
          </>
        )}
        {claim.act && <small> {claim.act}</small>}
        {claim.background && <small> told as background</small>}
      </p>
      <blockquote dir="auto">
        {context.before} {context.lead}
        <mark>{context.quote}</mark>
        {context.tail} {context.after}
      </blockquote>
      <p class="claim-source">
        {claim.attribution.length === 0 ? (
          <span>nobody cited</span>
        ) : (
          claim.attribution.map((link, index) => (
            <span key={index}>
              {index > 0 && ', as told by '}
              <bdi>{link.source}</bdi>
            </span>
          ))
        )}{' '}
        <span title={CLASS_MEANINGS[grounds]}>({classWord(grounds)})</span>
        {claim.when && (
          <span>
            {' · '}“<bdi>{claim.when.expression}</bdi>”: {when}
            {claim.when.basis === 'inferred' && ' (inferred)'}
          </span>
        )}
      </p>
      {decided && (
        <p class="decided" dir="auto">
          By hand: {decided.words}
        </p>
      )}
      {reopened && (
        <p class="decided" dir="auto">
          To be looked at again: {reopened}
        </p>
      )}
      <p class="claim-report">
        <bdi>{outletOf(report)}</bdi>, {reportDate(report)}.{' '}
        <a href={hashOf({ view: 'report', id: report.id, claim: claim.id, at: route.at })}>Open at this sentence</a>
        {source.review && !withFramework && (
          <>
            {' '}
            · <a href={hashOf({ view: 'review', claim: claim.id, at: route.at })}>Decide on it</a>
          </>
        )}
      </p>
    </article>
  );
}
