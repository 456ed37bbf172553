import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { SentOrder } from '../../src/exports/review-schema.ts';
import { SourceFailure } from '../data/asking.ts';

type Unsigned<O> = O extends SentOrder ? Omit<O, 'by'> : never;
/** A decision before the reviewer's name is put to it. */
export type Order = Unsigned<SentOrder>;

export interface Deciding {
  /** Names there are, to choose from. */
  readonly names: Readonly<Record<'framework' | 'party', readonly string[]>>;
  /** Keeps a decision; `done` says what was done. Rejects with words when it is not kept. */
  decide(order: Order, done: string): Promise<void>;
}

export const Decisions = createContext<Deciding>(null as unknown as Deciding);

export const useDecisions = (): Deciding => useContext(Decisions);

/** Sends decisions one at a time, and keeps what went wrong with the last. */
export function useSending() {
  const { decide } = useDecisions();
  const [failure, setFailure] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const send = async (order: Order, done: string): Promise<boolean> => {
    if (isSending) return false;
    setSending(true);
    setFailure(null);
    try {
      await decide(order, done);
      return true;
    } catch (error) {
      setFailure(error instanceof SourceFailure ? error.message : 'It could not be kept.');
      return false;
    } finally {
      setSending(false);
    }
  };
  return { send, failure, isSending };
}

const KEPT = 'chancery-reviewer';

/** Who decides: as last given in this browser, else as the server has it. */
export function useReviewer(usual: string | null): [string, (name: string) => void] {
  const [given, setGiven] = useState<string | null>(() => localStorage.getItem(KEPT));
  return [
    given ?? usual ?? '',
    (name) => {
      localStorage.setItem(KEPT, name);
      setGiven(name);
    },
  ];
}

/** Goes from one question to the next or the one before, by the keyboard or after a decision. */
export function step(from: Element | null, by: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>('[data-question]')];
  const place = from?.closest<HTMLElement>('[data-question]') ?? null;
  if (from !== null && place === null) return;
  const at = place === null ? -1 : all.indexOf(place);
  const next = all[at + by] ?? all[at - by];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}
