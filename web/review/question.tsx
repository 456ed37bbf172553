import { useRef, useState } from 'preact/hooks';
import type { ClaimRecord } from '../../src/exports/dossier-schema.ts';
import { stepWord } from '../../src/exports/wording.ts';
import { useDesk } from '../desk.ts';
import { ClaimCard } from '../evidence/claim-card.tsx';
import { asClaim } from './claims.ts';
import { step, useSending } from './deciding.ts';
import { DecisionForm, type FormName } from './forms.tsx';

const FORMS: readonly (readonly [FormName, key: string, words: string])[] = [
  ['reject', 'r', 'Reject'],
  ['edit', 'e', 'Edit'],
  ['merge', 'm', 'Merge'],
  ['split', 's', 'Split off'],
];

interface Properties {
  readonly claim: ClaimRecord;
  readonly at: string | null;
}

/** A claim to be decided on: its sentence, and the decisions, each a button and a key. */
export function Question({ claim, at }: Properties) {
  const { book } = useDesk();
  const place = useRef<HTMLDivElement>(null);
  const [form, setForm] = useState<FormName | null>(null);
  const { send, failure, isSending } = useSending();
  if (!book.reports.has(claim.report.id)) return null;
  const about = `${claim.party.name}, ${stepWord(claim.step)}, ${claim.framework.name}`;
  const isRejected = claim.reviewed?.action === 'reject';
  const accept = () => send({ action: 'accept', claims: [claim.id] }, `accepted ${about}`);
  const withdraw = () => send({ action: 'withdraw', claims: [claim.id] }, `took back the decision on ${about}`);
  const close = (isKept: boolean) => {
    setForm(null);
    if (!isKept) place.current?.focus();
  };
  const keys: Readonly<Record<string, () => void>> = {
    a: accept,
    ...(claim.reviewed && { u: withdraw }),
    ...Object.fromEntries(FORMS.map(([name, key]) => [key, () => setForm(name)])),
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
      aria-label={about}
      onKeyDown={(event) => form === null && onKey(event, keys)}
    >
      <ClaimCard claim={asClaim(claim)} route={{ at }} withParty withFramework />
      {form === null ? (
        <p class="buttons">
          {claim.reviewed?.action !== 'accept' && (
            <button type="button" aria-keyshortcuts="a" disabled={isSending} onClick={accept}>
              Accept
            </button>
          )}
          {FORMS.map(([name, key, words]) =>
            name === 'reject' && isRejected ? null : (
              <button key={name} type="button" aria-keyshortcuts={key} onClick={() => setForm(name)}>
                {words}
              </button>
            ),
          )}
          {claim.reviewed && (
            <button type="button" aria-keyshortcuts="u" disabled={isSending} onClick={withdraw}>
              Undo
            </button>
          )}
        </p>
      ) : (
        <DecisionForm claim={claim} form={form} close={close} />
      )}
      {failure !== null && (
        <p role="alert" class="refused" dir="auto">
          {failure}
        </p>
      )}
    </div>
  );
}

/** Letters decide where no field has the focus and no other key is held. */
export function onKey(event: KeyboardEvent, keys: Readonly<Record<string, () => void>>): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if ((event.target as Element).closest('form')) return;
  const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
  if (!act) return;
  event.preventDefault();
  act();
}
