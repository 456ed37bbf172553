import type { ListedDecision } from '../../src/exports/review-schema.ts';
import { stepWord } from '../../src/exports/wording.ts';
import { hashOf } from '../route.ts';
import { type Order, useSending } from './deciding.ts';

interface Properties {
  readonly decision: ListedDecision;
  readonly at: string | null;
}

/** A decision that was taken: about what, by whom, when and why, whether it holds, and its undoing. */
export function DecidedItem({ decision, at }: Properties) {
  const { send, failure, isSending } = useSending();
  const { action, about, of, from, into, words, latest, reopened } = decision;
  const undo = undoing(decision);
  return (
    <li class={`decided-item ${latest ? '' : 'past'}`}>
      {from && (
        <p>
          <b>{of}</b> <bdi>{from.name}</bdi>
          {into && (
            <>
              {' '}
              {action === 'merge' ? 'told of' : 'given to'} <bdi>{into.name}</bdi>
            </>
          )}
          {!into && ' stands apart'}
        </p>
      )}
      {about.map((claim) => (
        <p key={claim.id} dir="auto">
          <a href={hashOf({ view: 'review', claim: claim.id, at })}>
            <bdi>{claim.party.name}</bdi>, {claim.polarity === 'denied' && 'not '}
            {stepWord(claim.step)}, <bdi>{claim.framework.name}</bdi>
          </a>{' '}
          {action === 'reject' && latest ? (
            <del class="quote">“{claim.evidence.quote}”</del>
          ) : (
            <span class="quote">“{claim.evidence.quote}”</span>
          )}
        </p>
      ))}
      <p class="quiet" dir="auto">
        {words}
        {!latest && ' (a later decision holds)'}
        {latest && reopened !== null && ` (not applied: ${reopened})`}
      </p>
      {latest && undo && (
        <p class="buttons">
          <button type="button" disabled={isSending} onClick={() => send(undo, 'undone')}>
            Undo
          </button>
        </p>
      )}
      {failure !== null && (
        <p role="alert" class="refused" dir="auto">
          {failure}
        </p>
      )}
    </li>
  );
}

/** The decision that takes another back; null where there is nothing to take back. */
function undoing({ action, claim, claims, of, from, into }: ListedDecision): Order | null {
  if (action === 'merge' && of && from) return { action: 'split', of, from: from.id, why: 'taken back' };
  if (action === 'split') return into && claims ? { action: 'withdraw', claims: [...claims] } : null;
  return action !== 'withdraw' && claim !== undefined ? { action: 'withdraw', claims: [claim] } : null;
}
