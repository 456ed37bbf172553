import { useEffect, useRef, useState } from 'preact/hooks';
import { CLASS_MEANINGS, STEP_MEANINGS } from '../../src/exports/meanings.ts';
import {
  classWord,
  dayInWords,
  reportsInWords,
  ruleInWords,
  sinceInWords,
  standingWord,
  stepWord,
} from '../../src/exports/wording.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Standing } from '../../src/model/standing.ts';
import { useDesk, useLedgers } from '../desk.ts';
import { Mark, signOf } from '../parts/mark.tsx';
import { Term } from '../parts/term.tsx';
import { go, hashOf, type Route } from '../route.ts';
import { ClaimCard } from './claim-card.tsx';
import { Rejected } from './rejected.tsx';

interface Properties {
  readonly route: Route;
  readonly framework: string;
}

/** Claims shown before a reader asks for all. */
const FIRST = 12;

/** Beside every view: why a party stands where it does, sentence by sentence. */
export function Evidence({ route, framework }: Properties) {
  const { book } = useDesk();
  const heading = useRef<HTMLHeadingElement>(null);
  const { party, at } = route;
  const key = `${framework} ${party} ${route.step} ${route.claim}`;
  useEffect(() => heading.current?.focus({ preventScroll: innerWidth > 1100 }), [key]);
  const [ledger] = useLedgers([framework], at);
  const standing = ledger?.standings.find((each) => each.party.id === party);
  const name = standing?.party.name ?? book.dossier.parties.find(({ id }) => id === party)?.name ?? party;
  const close = () => go({ ...route, party: null, step: null, claim: null });
  return (
    <aside
      class="evidence"
      aria-label={`Evidence: ${name}`}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !document.querySelector(':popover-open')) close();
      }}
    >
      <div class="evidence-head">
        <h2 ref={heading} tabIndex={-1} dir="auto">
          {name}
        </h2>
        <button type="button" class="close" onClick={close} aria-label="Close the evidence">
          ×
        </button>
      </div>
      <p class="quiet" dir="auto">
        {ledger?.name}
      </p>
      {standing ? (
        <StandingEvidence key={key} route={route} standing={standing} />
      ) : (
        ledger && (
          <p>
            {at
              ? `No report known on ${dayInWords(at)} says where it stands.`
              : 'Nothing that counts says where it stands.'}
          </p>
        )
      )}
      {ledger && <Rejected route={route} framework={framework} party={party} isAll={!standing} />}
    </aside>
  );
}

function StandingEvidence({ route, standing }: { readonly route: Route; readonly standing: Standing }) {
  const { book } = useDesk();
  const [isWhole, setWhole] = useState(false);
  const sign = signOf({ ...standing, polarity: standing.best.polarity });
  const claims = claimsInOrder(
    standing,
    standing.history.flatMap((id) => book.claims.get(id) ?? []),
    route,
  );
  const shown = isWhole ? claims : claims.slice(0, FIRST);
  const steps = [...new Set(standing.threads.map(({ step }) => step))];
  return (
    <>
      <p class="stands">
        <Mark sign={sign} /> <Term meaning={STEP_MEANINGS[standing.step]}>{standingWord(standing)}</Term>{' '}
        <span>{sinceInWords(standing.since)}</span>
      </p>
      <dl class="grounds">
        <dt>Evidence</dt>
        <dd>
          <Term meaning={CLASS_MEANINGS[standing.class]}>{classWord(standing.class)}</Term>
        </dd>
        <dt>Behind it</dt>
        <dd>{reportsInWords(standing)}</dd>
        {standing.conditions.map(({ words, claim }) => (
          <Condition key={claim} words={words} />
        ))}
        <dt>Why</dt>
        <dd>{standing.rules.map(ruleInWords).join('; ')}</dd>
      </dl>
      {standing.disputed && (
        <p class="disputed">
          <Mark sign="stopped" /> The reports disagree:{' '}
          <a href={hashOf({ view: 'disputes', id: standing.best.framework.id, at: route.at })}>both sides</a>
        </p>
      )}
      {steps.length > 1 && (
        <nav class="chips" aria-label="Steps">
          <a
            href={hashOf({ ...route, step: null, claim: null })}
            aria-current={route.step === null ? 'true' : undefined}
          >
            all {standing.history.length}
          </a>
          {steps.map((step) => (
            <a
              key={step}
              href={hashOf({ ...route, step, claim: null })}
              aria-current={route.step === step ? 'true' : undefined}
            >
              {stepWord(step)}
            </a>
          ))}
        </nav>
      )}
      {shown.map((claim, index) => (
        <ClaimCard key={claim.id} claim={claim} route={route} isFirst={index === 0} />
      ))}
      {shown.length < claims.length && (
        <button type="button" class="more" onClick={() => setWhole(true)}>
          Show all {claims.length} claims
        </button>
      )}
    </>
  );
}

const Condition = ({ words }: { readonly words: string }) => (
  <>
    <dt>Condition</dt>
    <dd dir="auto" class="condition">
      {words}
    </dd>
  </>
);

/** The claim or step asked for first, then the one that says it best, then by the time they became known. */
function claimsInOrder(standing: Standing, claims: readonly Claim[], { step, claim }: Route): Claim[] {
  const of = step === null ? claims : claims.filter((each) => each.step === step);
  const best = standing.threads.find((thread) => thread.step === step)?.best.id ?? standing.best.id;
  const rank = ({ id }: Claim) => (id === claim ? 0 : id === best ? 1 : 2);
  return of.toSorted((a, b) => rank(a) - rank(b));
}
