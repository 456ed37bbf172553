import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Order, useSending } from './deciding.ts';

interface AskingProperties {
  readonly title: string;
  /** After a decision was kept the next question is in focus, else this one is to be. */
  readonly close: (isKept: boolean) => void;
  readonly order: (why: string) => Order;
  /** What was done, once it is. */
  readonly done: string;
  /** What is missing besides the reason; null when nothing is. */
  readonly problem?: string | null;
  readonly children?: ComponentChildren;
}

/** A form with a reason: Enter keeps, Escape leaves. */
export function Asking({ title, close, order, done, problem = null, children }: AskingProperties) {
  const form = useRef<HTMLFormElement>(null);
  const reason = useRef<HTMLInputElement>(null);
  const [missing, setMissing] = useState<string | null>(null);
  const { send, failure, isSending } = useSending();
  const heading = useId();
  // Before the next key comes: what is typed is the reason, not a decision.
  useLayoutEffect(() => (form.current?.querySelector<HTMLElement>('[data-first]') ?? reason.current)?.focus(), []);
  const submit = async (event: Event) => {
    event.preventDefault();
    const why = reason.current?.value.trim() ?? '';
    const lacks = problem ?? (why === '' ? 'Say why, so that others can follow.' : null);
    setMissing(lacks);
    if (lacks !== null) {
      if (problem === null) reason.current?.focus();
      return;
    }
    if (await send(order(why), done)) close(true);
  };
  const said = missing ?? failure;
  return (
    <form
      ref={form}
      class="decision"
      aria-labelledby={heading}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close(false);
      }}
    >
      <h2 id={heading}>{title}</h2>
      {children}
      <label>
        Reason
        <input ref={reason} dir="auto" maxLength={2000} aria-required="true" />
      </label>
      {said !== null && (
        <p role="alert" class="refused" dir="auto">
          {said}
        </p>
      )}
      <p class="buttons">
        <button type="submit" class="main" disabled={isSending}>
          Keep
        </button>
        <button type="button" onClick={() => close(false)}>
          Cancel
        </button>
      </p>
    </form>
  );
}
