import { subjectsOf } from '../ledger/index.ts';
import { Failure } from '../model/failure.ts';
import type { Decision } from '../model/review.ts';
import type { LedgerStore } from '../store/contract.ts';
import { idOf } from './review-signing.ts';

/** Every decision, one a line, by time: the same ledger gives the same bytes. */
export async function exportReview(store: LedgerStore): Promise<string> {
  const lines: string[] = [];
  for await (const decision of store.decisions()) lines.push(`${JSON.stringify(decision)}\n`);
  return lines.join('');
}

/** Two decisions about the same thing that say different things; the later of the two holds. */
interface Conflict {
  readonly subject: string;
  readonly here: Decision;
  readonly imported: Decision;
}

export interface Imported {
  readonly added: number;
  readonly known: number;
  /** Ids of decisions about claims that are not in this ledger; they are kept and not applied. */
  readonly unknown: readonly string[];
  readonly conflicts: readonly Conflict[];
}

/**
 * Keeps exported decisions, all or none.
 * @throws Failure when a line is no decision, or not the one that its id names
 */
export async function importReview(store: LedgerStore, text: string, file: string): Promise<Imported> {
  const decisions = text
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [parse(line, file, index + 1)]));
  const here = new Map<string, Decision>();
  for await (const decision of store.decisions())
    for (const subject of subjectsOf(decision)) here.set(subject, decision);
  const conflicts = decisions.flatMap((imported) =>
    subjectsOf(imported).flatMap((subject) => {
      const own = here.get(subject);
      return own && own.id !== imported.id && !isSame(own, imported) ? [{ subject, here: own, imported }] : [];
    }),
  );
  const kept = await store.decide(decisions);
  const added = kept.filter(Boolean).length;
  const unknown: string[] = [];
  for (const decision of decisions) {
    const claims = decision.action === 'merge' ? [] : decision.action === 'split' ? decision.claims : [decision.claim];
    for (const claim of claims) if ((await store.claim(claim)) === null) unknown.push(decision.id);
  }
  // Who imports the same again is not told of the same conflicts: nothing changes by it.
  const fresh = new Set(decisions.filter((_, index) => kept[index]).map(({ id }) => id));
  return {
    added,
    known: decisions.length - added,
    unknown: [...new Set(unknown)].filter((id) => fresh.has(id)),
    conflicts: conflicts.filter(({ imported }) => fresh.has(imported.id)),
  };
}

/** The same decision but for who took it, when and why. */
function isSame(a: Decision, b: Decision): boolean {
  const matter = ({ id: _id, by: _by, at: _at, why: _why, rules: _rules, ...rest }: Decision) => JSON.stringify(rest);
  return matter(a) === matter(b);
}

function parse(line: string, file: string, number: number): Decision {
  const where = `(${file}, line ${number})`;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Failure(
      `not JSON: ${line.slice(0, 40)} ${where}; nothing was imported, give what 'chancery review export' wrote`,
    );
  }
  if (!isDecision(value)) throw new Failure(`not a decision: ${line.slice(0, 40)} ${where}; nothing was imported`);
  const { id, ...content } = value;
  if (id !== idOf(content as Omit<Decision, 'id'>))
    throw new Failure(
      `changed since it was exported: ${id} ${where}; nothing was imported, decide anew instead of changing the file`,
    );
  return value;
}

function isDecision(value: unknown): value is Decision {
  if (value === null || typeof value !== 'object') return false;
  const one = value as Record<string, unknown>;
  const isText = (field: string) => typeof one[field] === 'string';
  const isName = (name: unknown) =>
    typeof name === 'object' && name !== null && typeof (name as { id?: unknown }).id === 'string';
  if (!isText('id') || !isText('by') || !isText('at') || !(one.why === null || isText('why'))) return false;
  if (typeof one.rules !== 'number' || Number.isNaN(Date.parse(one.at as string))) return false;
  if (['accept', 'reject', 'edit', 'withdraw'].includes(one.action as string))
    return isText('claim') && isText('report') && (one.action !== 'edit' || typeof one.change === 'object');
  if (one.of !== 'framework' && one.of !== 'party') return false;
  if (one.action === 'merge') return isName(one.from) && isName(one.into);
  return (
    one.action === 'split' && isName(one.from) && (one.into === null || isName(one.into)) && Array.isArray(one.claims)
  );
}
