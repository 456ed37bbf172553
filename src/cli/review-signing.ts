import { createHash } from 'node:crypto';
import { Failure } from '../model/failure.ts';
import type { Decision } from '../model/review.ts';
import type { LedgerStore } from '../store/contract.ts';
import type { Effects } from './effects.ts';

/** A decision before it is signed. */
export type Draft = Decision extends infer D
  ? D extends Decision
    ? Omit<D, 'id' | 'by' | 'at' | 'why'>
    : never
  : never;

export interface Signature {
  readonly by: string;
  readonly at: string;
  readonly why: string | null;
}

/** Who decides where nobody is named: $CHANCERY_REVIEWER, then the login name; null when there is neither. */
export const usualReviewer = ({ env }: Pick<Effects, 'env'>): string | null =>
  (env.CHANCERY_REVIEWER ?? env.LOGNAME ?? env.USER ?? env.USERNAME ?? '').trim() || null;

/** Who decides: --by, then the usual reviewer. */
export function reviewerOf(effects: Pick<Effects, 'env'>, by: string | undefined): string {
  const name = by?.trim() || usualReviewer(effects);
  if (!name) throw new Failure('no reviewer: nobody is named (--by); give --by NAME or set CHANCERY_REVIEWER');
  return name;
}

/** The time of a decision: now, or just after the latest that is kept where the clock has not moved or went back. */
export async function timeAfter(store: LedgerStore, now: number): Promise<string> {
  let time = now;
  for await (const { at } of store.decisions()) time = Math.max(time, Date.parse(at) + 1);
  return new Date(time).toISOString();
}

/** A decision with its id: the hash of what it says. */
export function sign(draft: Draft, { by, at, why }: Signature): Decision {
  const content = { ...draft, by, at, why };
  return { id: idOf(content), ...content } as Decision;
}

/** Keys in the order of the alphabet, so that the same content has one id wherever it was written. */
export function idOf(content: Omit<Decision, 'id'>): string {
  return `review:${createHash('sha256').update(canonical(content)).digest('hex').slice(0, 24)}`;
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`;
}
