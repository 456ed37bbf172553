import { useId, useState } from 'preact/hooks';
import type { ClaimRecord } from '../../src/exports/dossier-schema.ts';
import { stepWord } from '../../src/exports/wording.ts';
import { STEPS } from '../../src/model/step.ts';
import { Asking } from './asking.tsx';
import { changeOf, fieldsOf } from './claims.ts';
import { type Order, useDecisions } from './deciding.ts';

export type FormName = 'reject' | 'edit' | 'merge' | 'split';

interface Named {
  readonly of: 'framework' | 'party';
  readonly name: { readonly id: string; readonly name: string };
}

interface Properties {
  readonly claim: ClaimRecord;
  readonly form: FormName;
  /** After a decision was kept the next question is in focus, else this one is to be. */
  readonly close: (isKept: boolean) => void;
}

/** What a decision needs to know besides: the fields, the names, and always the reason. */
export function DecisionForm({ claim, form, close }: Properties) {
  if (form === 'reject')
    return (
      <Asking
        title="Reject: it does not count"
        close={close}
        order={(why) => ({ action: 'reject', claims: [claim.id], why })}
        done={`rejected ${told(claim)}`}
      />
    );
  if (form === 'edit') return <EditForm claim={claim} close={close} />;
  return <NameForm claim={claim} form={form} close={close} />;
}

const told = ({ party, step, framework }: ClaimRecord): string => `${party.name}, ${stepWord(step)}, ${framework.name}`;

function EditForm({ claim, close }: Omit<Properties, 'form'>) {
  const [fields, setFields] = useState(() => fieldsOf(claim));
  const put = (more: Partial<typeof fields>) => setFields({ ...fields, ...more });
  const change = changeOf(claim, fields);
  return (
    <Asking
      title="Edit: it counts as you put it"
      close={close}
      order={(why) => ({ action: 'edit', claims: [claim.id], change, why })}
      done={`edited ${told(claim)}`}
      problem={Object.keys(change).length === 0 ? 'Nothing differs from what was read.' : null}
    >
      <NameField of="party" label="Party" value={fields.party} put={(party) => put({ party })} isFirst />
      <NameField of="framework" label="Framework" value={fields.framework} put={(framework) => put({ framework })} />
      <label>
        Step
        <select
          value={fields.step}
          onChange={({ currentTarget }) => put({ step: STEPS[currentTarget.selectedIndex] ?? fields.step })}
        >
          {STEPS.map((each) => (
            <option key={each} value={each}>
              {stepWord(each)}
            </option>
          ))}
        </select>
      </label>
      <label>
        Said to be
        <select
          value={fields.polarity}
          onChange={({ currentTarget }) => put({ polarity: currentTarget.value === 'denied' ? 'denied' : 'affirmed' })}
        >
          <option value="affirmed">so</option>
          <option value="denied">not so (a denial)</option>
        </select>
      </label>
      <label>
        When
        <input
          value={fields.when}
          placeholder="2025-11-06, 2025-11 or FROM..TO"
          onInput={({ currentTarget }) => put({ when: currentTarget.value })}
        />
      </label>
      <label>
        Condition
        <input
          dir="auto"
          value={fields.condition}
          onInput={({ currentTarget }) => put({ condition: currentTarget.value })}
        />
      </label>
    </Asking>
  );
}

/** Another name for the framework or party of a claim: for all that is told of it, or for this claim. */
function NameForm({ claim, form, close }: Properties) {
  const [of, setOf] = useState<Named['of']>('framework');
  const [into, setInto] = useState('');
  const group = useId();
  const from = claim[of];
  const order = (why: string): Order =>
    form === 'merge'
      ? { action: 'merge', of, from: from.id, into: into.trim(), why }
      : { action: 'split', of, from: from.id, into: into.trim(), claims: [claim.id], why };
  return (
    <Asking
      title={form === 'merge' ? 'Merge: two names are one' : 'Split off: this claim is about another'}
      close={close}
      order={order}
      done={form === 'merge' ? `merged ${from.name} into ${into}` : `gave the claim to ${into}`}
      problem={into.trim() === '' ? 'Say the other name.' : null}
    >
      <fieldset>
        <legend>{form === 'merge' ? 'Everything told of' : 'Instead of'}</legend>
        {(['framework', 'party'] as const).map((each, index) => (
          <label key={each} class="choice">
            <input
              type="radio"
              name={group}
              checked={of === each}
              data-first={index === 0 ? true : undefined}
              onChange={() => setOf(each)}
            />{' '}
            {each} <bdi>{claim[each].name}</bdi>
          </label>
        ))}
      </fieldset>
      <NameField of={of} label={form === 'merge' ? 'is told of' : 'it is about'} value={into} put={setInto} />
    </Asking>
  );
}

interface NameFieldProperties {
  readonly of: Named['of'];
  readonly label: string;
  readonly value: string;
  readonly put: (value: string) => void;
  readonly isFirst?: boolean;
}

function NameField({ of, label, value, put, isFirst = false }: NameFieldProperties) {
  const { names } = useDecisions();
  const list = useId();
  return (
    <label>
      {label}
      <input
        dir="auto"
        list={list}
        value={value}
        data-first={isFirst || undefined}
        onInput={({ currentTarget }) => put(currentTarget.value)}
      />
      <datalist id={list}>
        {names[of].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </label>
  );
}
