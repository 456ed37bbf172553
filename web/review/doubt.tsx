import { useRef, useState } from 'preact/hooks';
import type { DoubtRecord } from '../../src/exports/review-schema.ts';
import { useDesk } from '../desk.ts';
import { ClaimCard } from '../evidence/claim-card.tsx';
import { Asking } from './asking.tsx';
import { asClaim } from './claims.ts';
import { step } from './deciding.ts';
import { onKey, Question } from './question.tsx';

const KINDS: Readonly<Record<DoubtRecord['kind'], string>> = {
  reopened: 'To be looked at again',
  disputed: 'In dispute',
  alike: 'Names that may be one',
  unsure: 'Read with little confidence',
};

interface Properties {
  readonly doubt: DoubtRecord;
  readonly at: string | null;
}

/** Something doubtful: why, and its claims or names to be decided on. */
export function DoubtItem({ doubt, at }: Properties) {
  const { kind, why, claims, count, decision } = doubt;
  const isAboutNames =
    kind === 'alike' || decision?.action === 'merge' || (decision?.action === 'split' && !decision.into);
  return (
    <li class="doubt" data-doubt={doubt.id}>
      <h2 class="doubt-why">
        <b>{KINDS[kind]}</b> <span dir="auto">{why}</span>
      </h2>
      {isAboutNames ? (
        <NamesQuestion doubt={doubt} at={at} />
      ) : (
        claims.map((claim) => <Question key={claim.id} claim={claim} at={at} />)
      )}
      {count > claims.length && !isAboutNames && (
        <p class="quiet">
          {claims.length} of {count} claims are shown.
        </p>
      )}
    </li>
  );
}

/** Claims of a name that are shown. */
const SHOWN = 2;

/** Two names that may be one: they are, or they are not. */
function NamesQuestion({ doubt, at }: Properties) {
  const { book } = useDesk();
  const place = useRef<HTMLDivElement>(null);
  const [isOne, setOne] = useState<boolean | null>(null);
  const { of = 'framework', from, into } = doubt.decision ?? doubt;
  if (!from) return null;
  const close = (isKept: boolean) => {
    setOne(null);
    if (!isKept) place.current?.focus();
  };
  const keys = {
    ...(into && { m: () => setOne(true) }),
    s: () => setOne(false),
    j: () => step(place.current, 1),
    k: () => step(place.current, -1),
  };
  return (
    <div
      ref={place}
      class="question"
      data-question
      tabIndex={-1}
      role="group"
      aria-label={`${of} ${from.name}`}
      onKeyDown={(event) => isOne === null && onKey(event, keys)}
    >
      {doubt.claims
        .filter(({ report }) => book.reports.has(report.id))
        .slice(0, SHOWN)
        .map((claim) => (
          <ClaimCard key={claim.id} claim={asClaim(claim)} route={{ at }} withParty withFramework />
        ))}
      {isOne === null && (
        <p class="buttons">
          {into && (
            <button type="button" aria-keyshortcuts="m" onClick={() => setOne(true)}>
              Merge: they are one
            </button>
          )}
          <button type="button" aria-keyshortcuts="s" onClick={() => setOne(false)}>
            They are two
          </button>
        </p>
      )}
      {isOne === true && into && (
        <Asking
          title={`Merge: everything told of ${from.name} is told of ${into.name}`}
          close={close}
          order={(why) => ({ action: 'merge', of, from: from.id, into: into.id, why })}
          done={`merged ${from.name} into ${into.name}`}
        />
      )}
      {isOne === false && (
        <Asking
          title={`Keep apart: ${from.name} is a name of its own`}
          close={close}
          order={(why) => ({ action: 'split', of, from: from.id, why })}
          done={`${from.name} stands apart`}
        />
      )}
    </div>
  );
}
