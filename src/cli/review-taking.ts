import { createHash } from 'node:crypto';
import type { Claim, ClaimTime } from '../model/claim.ts';
import { Failure } from '../model/failure.ts';
import type { ClaimChange, Decision, Named } from '../model/review.ts';
import { STEPS, type Step } from '../model/step.ts';
import type { FoundClaim, LedgerStore } from '../store/contract.ts';
import { dayAsked } from './day.ts';
import type { Effects } from './effects.ts';
import { type NameFinder, slugOf } from './review-names.ts';

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

/** Who decides: --by, then $CHANCERY_REVIEWER, then the login name. */
export function reviewerOf({ env }: Pick<Effects, 'env'>, by: string | undefined): string {
  const name = (by ?? env.CHANCERY_REVIEWER ?? env.LOGNAME ?? env.USER ?? env.USERNAME ?? '').trim();
  if (name === '') throw new Failure('no reviewer: nobody is named (--by); give --by NAME or set CHANCERY_REVIEWER');
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

/** Accepts, rejects or edits claims. */
export async function claimDrafts(
  store: LedgerStore,
  names: NameFinder,
  action: 'accept' | 'reject' | 'edit',
  ids: readonly string[],
  settings: readonly string[],
): Promise<Draft[]> {
  if (ids.length === 0)
    throw new Failure(`no claim: nothing to ${action} (arguments); give the ids that 'chancery review' lists`);
  if (action === 'edit' && settings.length === 0)
    throw new Failure('nothing to change: no --set (chancery review edit); give --set FIELD=VALUE');
  if (action !== 'edit' && settings.length > 0)
    throw new Failure(`not to be changed: ${settings[0]} (--set); --set goes with 'chancery review edit'`);
  const change = action === 'edit' ? await changeOf(settings, names) : null;
  return Promise.all(
    ids.map(async (id) => {
      const { claim, rules } = await currentClaim(store, id);
      return { action, claim: claim.id, report: claim.report, change, rules };
    }),
  );
}

/** @throws Failure (3) when there is no such claim, or the latest reading no longer makes it */
async function currentClaim(store: LedgerStore, id: string): Promise<FoundClaim> {
  const found = await store.claim(id.startsWith('claim:') ? id : `claim:${id}`);
  if (found === null)
    throw new Failure(`no such claim: ${id} (argument); 'chancery review' lists the doubtful ones`, 3);
  if (!found.current)
    throw new Failure(`claim of an older reading: ${id} (argument); decide on what the latest reading says`, 3);
  return found;
}

export async function mergeDraft(store: LedgerStore, names: NameFinder, args: readonly string[]): Promise<Draft> {
  const [of, from, into] = threeOf('merge', args, 'merge framework|party NAME NAME');
  if (into === undefined || args.length > 3)
    throw new Failure(
      `two names are merged: ${args.slice(1).join(', ')} (arguments); use 'chancery review merge ${of} NAME NAME'`,
    );
  const [left, right] = [await names.find(of, from!), await names.find(of, into)];
  if (left.id === right.id)
    throw new Failure(`one name already: ${from} and ${into} are both ${left.id} (arguments); name two`);
  return { action: 'merge', of, from: named(left), into: named(right), rules: await store.newestRules() };
}

export async function splitDraft(store: LedgerStore, names: NameFinder, args: readonly string[]): Promise<Draft> {
  const [of, from, into] = threeOf('split', args, 'split framework|party NAME [NEWNAME CLAIM…]');
  const ids = args.slice(3);
  const name = named(await names.find(of, from!));
  const rules = await store.newestRules();
  if (into === undefined) return { action: 'split', of, from: name, into: null, claims: [], rules };
  if (ids.length === 0)
    throw new Failure(
      `no claim: nothing to give to ${into} (arguments); name the claims, or leave ${into} out to undo a merge`,
    );
  const claims = await Promise.all(ids.map(async (id) => (await currentClaim(store, id)).claim.id));
  return {
    action: 'split',
    of,
    from: name,
    into: named(await names.findOrMake(of, into)),
    claims: claims.sort(),
    rules,
  };
}

function threeOf(action: string, args: readonly string[], usage: string): [Named, ...(string | undefined)[]] {
  const [of, ...rest] = args;
  if ((of !== 'framework' && of !== 'party') || rest[0] === undefined)
    throw new Failure(`what to ${action}: ${args.join(' ') || 'nothing'} (arguments); use 'chancery review ${usage}'`);
  return [of, ...rest];
}

const named = ({ id, name }: { id: string; name: string }) => ({ id, name });

/** `step=announced`, `when=2025-11-06` or `when=2025-11..2025-12`, `condition=none` … */
async function changeOf(settings: readonly string[], names: NameFinder): Promise<ClaimChange> {
  const change: { -readonly [K in keyof ClaimChange]: ClaimChange[K] } = {};
  for (const setting of settings) {
    const [, field, value] = /^(\w+)=(.*)$/s.exec(setting) ?? [];
    const words = value?.trim() ?? '';
    if (field === undefined || words === '')
      throw new Failure(`not FIELD=VALUE: ${setting} (--set); such as step=announced`);
    if (field === 'step') change.step = oneOf<Step>(words.replace(/\s+/g, '-'), STEPS, 'step');
    else if (field === 'polarity')
      change.polarity = oneOf<Claim['polarity']>(words, ['affirmed', 'denied'], 'polarity');
    else if (field === 'background') change.background = oneOf(words, ['yes', 'no'], 'background') === 'yes';
    else if (field === 'act') change.act = words === 'none' ? null : words;
    else if (field === 'condition') change.condition = words === 'none' ? null : words;
    else if (field === 'when') change.when = words === 'none' ? null : timeOf(words);
    else if (field === 'framework') change.framework = await frameworkOf(names, words);
    else if (field === 'party') change.party = await partyOf(names, words);
    else throw new Failure(`no such field: ${field} (--set); choose from ${FIELDS}`);
  }
  return change;
}

const FIELDS = 'framework, party, step, act, polarity, background, when, condition';

function oneOf<T extends string>(words: string, values: readonly T[], field: string): T {
  const found = values.find((value) => value === words);
  if (found === undefined) throw new Failure(`no such ${field}: ${words} (--set); choose from ${values.join(', ')}`);
  return found;
}

function timeOf(words: string): ClaimTime {
  const [first, last = first] = words.split('..');
  const from = /^\d{4}(-\d{2})?$/.test(first!) ? `${first}${first!.length === 4 ? '-01' : ''}-01` : first!;
  const time = { from: dayAsked(from, '--set when', 0), to: dayAsked(last!, '--set when', 0) };
  if (time.from > time.to) throw new Failure(`ends before it begins: ${words} (--set when); give FROM..TO`);
  return { expression: words, ...time, basis: 'said' };
}

async function frameworkOf(names: NameFinder, words: string): Promise<Claim['framework']> {
  const { id, name, listed } = await names.findOrMake('framework', words);
  return { id: id || slugOf(words), name, listed };
}

async function partyOf(names: NameFinder, words: string): Promise<Claim['party']> {
  const { id, name, isState } = await names.findOrMake('party', words);
  return { id, name, kind: isState ? 'state' : 'organisation' };
}
